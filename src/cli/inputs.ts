import { existsSync } from 'node:fs';
import type { Config } from '../config/config.js';
import type { DateOrder } from '../core/calendar.js';
import { DEFAULT_LIMITS } from '../core/limits.js';
import { ExpectedError } from '../errors.js';
import type { ReconcileOptions } from '../pipeline.js';
import type { ConfigChoices } from './config.js';

/** Choices that every command with inputs has: its flags, and what only the configuration says. */
export interface InputChoices
  extends ConfigChoices,
    Pick<Config, 'aliases' | 'rules' | 'groupBy' | 'events' | 'together' | 'apart'> {
  readonly exclude?: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly stdinFilename?: string;
  readonly inputFormat?: string;
  readonly encoding?: string;
  /** Bytes; see `Limits`, as are the two below. */
  readonly maxFileSize?: number;
  readonly maxArticleSize?: number;
  readonly maxDepth?: number;
}

/** Shares of common letter pairs (Dice) from which a missing file is taken for a mistyped command: "exlpain" and "explain" share 0.5. */
const ALIKE = 0.4;

/** Letters in which a mistyped command may differ, where what stands behind it is there: "reed articles". */
const MOST_SLIPS = 2;

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
  const [first, second] = inputs;
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
  const meant =
    commands.find((command) => isShuffled(command, first.toLowerCase())) ??
    (second !== undefined && existsSync(second) ? await slipOf(first.toLowerCase(), commands) : undefined);
  const guess = meant ?? (bestMatch.rating >= ALIKE ? bestMatch.target : undefined);
  if (guess === undefined) return undefined;
  throw new ExpectedError('missing-file', 'no such file or command', `Did you mean "reconcile ${guess}"?`, first);
}

/** The command that differs least from a word, by at most two letters and at most half of the word. */
async function slipOf(word: string, commands: readonly string[]): Promise<string | undefined> {
  const { distance } = await import('fastest-levenshtein');
  const most = Math.min(MOST_SLIPS, Math.floor(word.length / 2));
  const [nearest] = commands
    .map((command) => ({ command, slips: distance(word, command) }))
    .filter(({ slips }) => slips <= most)
    .sort((left, right) => left.slips - right.slips);
  return nearest?.command;
}

/** What the pipeline is asked, from flags and configuration. Standard input is read only where "-" is among the inputs. */
export function pipelineOptions(choices: InputChoices): ReconcileOptions {
  return {
    stdin: readStdin,
    ...(choices.exclude && { exclude: choices.exclude }),
    ...(choices.dateOrder && { dateOrder: choices.dateOrder }),
    ...(choices.stdinFilename !== undefined && { stdinName: choices.stdinFilename }),
    ...(choices.inputFormat !== undefined && { inputFormat: choices.inputFormat }),
    ...(choices.encoding !== undefined && { encoding: choices.encoding }),
    limits: {
      fileBytes: choices.maxFileSize ?? DEFAULT_LIMITS.fileBytes,
      articleUnits: choices.maxArticleSize ?? DEFAULT_LIMITS.articleUnits,
      depth: choices.maxDepth ?? DEFAULT_LIMITS.depth,
    },
    ...(choices.aliases && { aliases: choices.aliases }),
    ...(choices.rules && { rules: choices.rules }),
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
