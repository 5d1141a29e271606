import type { Document } from '../core/document.js';
import { byKeys } from '../core/order.js';
import { toIso } from '../core/published.js';
import { isComplete, type Notice } from '../core/report.js';
import { ExpectedError } from '../errors.js';
import { type EventList, explainGrouping, type GroupBy, listEvents } from '../pipeline.js';
import { loadEvents, toJson } from '../reporters/index.js';
import { version } from '../version.js';
import { EXIT } from './exit-code.js';
import { groupingOptions } from './grouping-options.js';
import { type InputChoices, pipelineOptions } from './inputs.js';
import { deliver, reportFailures } from './output.js';
import { fromCurrentFolder } from './paths.js';
import { type ProgressChoices, withProgress } from './progress.js';
import { type LayoutChoices, layoutFor } from './terminal.js';

/** The flags of `events`, as the parser gives them. */
export interface EventsChoices extends InputChoices, LayoutChoices, ProgressChoices {
  readonly groupBy: GroupBy;
  /** Two files whose grouping is to be explained. */
  readonly why?: readonly string[];
  readonly format: string;
}

/** Lists the events that the articles report; with --why, why two of the articles are in one event or in two. */
export async function events(inputs: readonly string[], choices: EventsChoices): Promise<number> {
  return choices.why === undefined ? list(inputs, choices) : why(inputs, choices.why, choices);
}

async function list(inputs: readonly string[], choices: EventsChoices): Promise<number> {
  const found = await withProgress(choices, (hook) => listEvents(inputs, { ...optionsOf(choices), ...hook }));
  reportFailures(found.notices);
  const complete = isComplete(found.notices);
  if (found.documents.length > 0 || choices.format === 'json') {
    const text =
      choices.format === 'json'
        ? toJson(recordOf(found, complete))
        : (await loadEvents()).eventsText(listed(found), layoutFor(choices));
    deliver(text, choices.output);
  }
  return complete ? EXIT.agree : EXIT.failed;
}

async function why(inputs: readonly string[], files: readonly string[], choices: EventsChoices): Promise<number> {
  const [one, other, ...more] = files;
  if (one === undefined || other === undefined || more.length > 0) {
    const count = files.length === 1 ? 'one file' : `${files.length} files`;
    throw new ExpectedError('bad-flag', `--why takes two files, not ${count}`, 'Write --why FILE FILE.');
  }
  if (choices.groupBy !== 'auto') {
    const message = `--why cannot explain --group-by ${choices.groupBy}, which looks at no article`;
    throw new ExpectedError('bad-flag', message, 'Leave out one of the two.');
  }
  const { reason, notices } = await explainGrouping(
    inputs,
    (documents) => pairOf(documents, one, other),
    optionsOf(choices),
  );
  reportFailures(notices);
  const text = choices.format === 'json' ? toJson(reason) : (await loadEvents()).reasonText(reason, layoutFor(choices));
  deliver(text, choices.output);
  return isComplete(notices) ? EXIT.agree : EXIT.failed;
}

function optionsOf(choices: EventsChoices): Parameters<typeof listEvents>[1] {
  return { ...pipelineOptions(choices), ...groupingOptions(choices) };
}

/** The articles that two files named with --why hold. Throws an `ExpectedError` where they are not two of the articles. */
function pairOf(documents: readonly Document[], one: string, other: string): readonly [Document, Document] {
  const [left, right] = [documentOf(documents, one), documentOf(documents, other)];
  if (left.id !== right.id) return [left, right];
  throw new ExpectedError('bad-flag', '--why takes two files, not one of them twice', 'Name two articles.', one);
}

function documentOf(documents: readonly Document[], file: string): Document {
  const [found, second] = documents.filter(
    ({ id, path }) => id === file || fromCurrentFolder(path) === fromCurrentFolder(file),
  );
  if (found && !second) return found;
  if (found) {
    const hint = `Name one of its articles: ${found.id}, ${second?.id ?? ''}...`;
    throw new ExpectedError('bad-flag', '--why takes articles, and this file holds several', hint, file);
  }
  const name = (path: string): string => path.split('/').at(-1) ?? path;
  const near = documents.filter(({ path }) => name(path) === name(file)).sort(byKeys(({ path }) => path));
  const hint = near[0] === undefined ? 'Name two of the articles that are given.' : `Did you mean ${near[0].path}?`;
  throw new ExpectedError('bad-flag', '--why names a file that is not among the articles', hint, file);
}

/** The list as the layout takes it. */
function listed({ events: found, documents, copies, notices }: EventList): {
  readonly events: EventList['events'];
  readonly paths: ReadonlyMap<string, string>;
  readonly copies: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
} {
  return { events: found, paths: new Map(documents.map(({ id, path }) => [id, path])), copies, notices };
}

/** The object of --format json. */
function recordOf({ events: found, documents, copies, notices }: EventList, complete: boolean): object {
  return {
    schemaVersion: 1,
    generator: { name: 'reconcile', version: version() },
    documents: documents.map(({ id, path, headline, outlet, published }) => ({
      id,
      path,
      headline: headline?.value ?? null,
      outlet: outlet?.value ?? null,
      published: published ? toIso(published.value) : null,
      copyOf: copies.get(id) ?? null,
    })),
    events: found,
    complete,
    notices,
  };
}
