import type { Reporter } from '../core/contracts.js';

export { toJson } from './json.js';
export { type Dismissals, dismissalsOf, type Explanation, explanationOf } from './text/explanation.js';
export { clean } from './wording/clean.js';

/** Layout of explanations for people; loaded when it is used. */
export async function loadExplaining(): Promise<typeof import('./text/explain.js')> {
  return import('./text/explain.js');
}

/** Layout of lists of events for people; loaded when it is used. */
export async function loadEvents(): Promise<typeof import('./text/events.js')> {
  return import('./text/events.js');
}

/** Layout of pages for people; loaded when it is used. */
export async function loadPages(): Promise<typeof import('./text/page.js')> {
  return import('./text/page.js');
}

/** A reporter by name; loaded when it is used, since layout and colour cost start-up time that JSON does not need. */
export interface ListedReporter {
  readonly id: string;
  load(): Promise<Reporter>;
}

/** Every reporter, in the order in which help lists them; the first is the default. */
export const reporters: readonly ListedReporter[] = [
  { id: 'text', load: async () => (await import('./text/index.js')).text },
  { id: 'compact', load: async () => (await import('./compact.js')).compact },
  { id: 'json', load: async () => (await import('./json.js')).json },
  { id: 'jsonl', load: async () => (await import('./jsonl.js')).jsonl },
  { id: 'sarif', load: async () => (await import('./sarif/index.js')).sarif },
  { id: 'junit', load: async () => (await import('./junit/index.js')).junit },
  { id: 'github', load: async () => (await import('./github.js')).github },
  { id: 'gitlab', load: async () => (await import('./gitlab.js')).gitlab },
  { id: 'markdown', load: async () => (await import('./markdown/index.js')).markdown },
  { id: 'html', load: async () => (await import('./html/index.js')).html },
  { id: 'csv', load: async () => (await import('./csv.js')).csv },
];
