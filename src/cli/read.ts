import { bodyOf, type Document, type Known } from '../core/document.js';
import { toIso } from '../core/published.js';
import { factsOf, isComplete } from '../core/report.js';
import { readArticles } from '../pipeline.js';
import { clean } from '../reporters/index.js';
import { EXIT } from './exit-code.js';
import { type InputChoices, pipelineOptions } from './inputs.js';
import { deliver, reportFailures } from './output.js';

/** The flags of `read`, as the parser gives them. */
export interface ReadChoices extends InputChoices {
  readonly format: string;
  readonly output?: string;
}

/** Writes how each article was read: what is known of it, and its text as it is understood. */
export async function read(inputs: readonly string[], choices: ReadChoices): Promise<number> {
  const { documents, notices } = await readArticles(inputs, pipelineOptions(choices));
  reportFailures(notices);
  const records =
    choices.format === 'jsonl'
      ? documents.map((document) => `${JSON.stringify(recordOf(document))}\n`).join('')
      : documents.map((document) => `${pageOf(document).join('\n')}\n`).join('\n');
  deliver(records, choices.output);
  return isComplete(notices) ? EXIT.agree : EXIT.failed;
}

/** One object of `--format jsonl`, with its id where the file holds several articles. Spans of the report count in `text`. */
function recordOf(document: Document): object {
  const { id, path, reading } = document;
  return {
    ...(id !== path && { id }),
    path,
    ...factsOf(document),
    text: bodyOf(document),
    reading: { text: reading.text, blocks: reading.blocks },
  };
}

function pageOf(document: Document): readonly string[] {
  const { headline, outlet, byline, dateline, published, reading } = document;
  const fact = (name: string, known: Known<string> | undefined): string =>
    `  ${name.padEnd(10)} ${known ? `${clean(known.value)}${known.basis === 'implied' ? ' (implied)' : ''}` : 'not known'}`;
  const blocks = reading.blocks.map(({ start, end, role }) => {
    const paragraph = clean(reading.text.slice(start, end));
    return role === 'headline' ? `  # ${paragraph}` : `  ${paragraph}`;
  });
  return [
    clean(document.id),
    fact('headline', headline),
    fact('outlet', outlet),
    fact('byline', byline),
    fact('dateline', dateline),
    fact('published', published && { ...published, value: toIso(published.value) }),
    '',
    ...blocks,
  ];
}
