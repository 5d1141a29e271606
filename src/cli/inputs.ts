import { existsSync } from 'node:fs';
import type { Config } from '../config/config.js';
import type { DateOrder } from '../core/calendar.js';
import { ExpectedError } from '../errors.js';
import type { ReconcileOptions } from '../pipeline.js';
import type { ConfigChoices } from './config.js';

/** Choices that every command with inputs has: its flags, and what only the configuration says. */
export interface InputChoices
  extends ConfigChoices,
    Pick<Config, 'aliases' | 'rules' | 'events' | 'together' | 'apart'> {
  readonly exclude?: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly stdinFilename?: string;
}

/** Shares of common letter pairs (Dice) from which a missing file is taken for a mistyped command: "exlpain" and "explain" share 0.5. */
const ALIKE = 0.4;

/** Whether two words hold the same letters in another order: a slip that letter pairs miss in short words ("raed"). */
function isShuffled(left: string, right: string): boolean {
  return [...left].sort().join('') === [...right].sort().join('');
}

/**
 * Refuses a first input that is no file and looks like a command: since articles may be named without a command, a mistyped
 * command would otherwise be answered as a missing file.
 */
export async function refuseMistypedCommand(
  inputs: readonly string[],
  commands: readonly string[],
): Promise<undefined> {
  const [first] = inputs;
  if (first === undefined || !/^[a-z]+$/i.test(first) || existsSync(first)) return undefined;
  if (commands.includes(first)) {
    throw new ExpectedError(
      'missing-file',
      'no such file, and a command comes before every flag',
      `Write "reconcile ${first} ..." first, or ./${first} for a file of that name.`,
      first,
    );
  }
  const { default: similarity } = await import('string-similarity');
  const { bestMatch } = similarity.findBestMatch(first.toLowerCase(), [...commands]);
  const meant = commands.find((command) => isShuffled(command, first.toLowerCase()));
  const guess = meant ?? (bestMatch.rating >= ALIKE ? bestMatch.target : undefined);
  if (guess === undefined) return undefined;
  throw new ExpectedError('missing-file', 'no such file or command', `Did you mean "reconcile ${guess}"?`, first);
}

/** What the pipeline is asked, from flags and configuration. Standard input is read only where "-" is among the inputs. */
export function pipelineOptions(choices: InputChoices): ReconcileOptions {
  return {
    stdin: readStdin,
    ...(choices.exclude && { exclude: choices.exclude }),
    ...(choices.dateOrder && { dateOrder: choices.dateOrder }),
    ...(choices.stdinFilename !== undefined && { stdinName: choices.stdinFilename }),
    ...(choices.aliases && { aliases: choices.aliases }),
    ...(choices.rules && { rules: choices.rules }),
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
