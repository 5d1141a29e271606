import type { Reporter } from '../core/contracts.js';

export { type Dismissals, dismissalsOf, type Explanation, explanationOf } from './explanation.js';
export { toJson } from './json.js';
export { clean } from './text/clean.js';

/** Layout of explanations for people; loaded when it is used. */
export async function loadExplaining(): Promise<typeof import('./text/explain.js')> {
  return import('./text/explain.js');
}

/** Layout of lists of events for people; loaded when it is used. */
export async function loadEvents(): Promise<typeof import('./text/events.js')> {
  return import('./text/events.js');
}

/** A reporter by name; loaded when it is used, since layout and colour cost start-up time that JSON does not need. */
export interface ListedReporter {
  readonly id: string;
  load(): Promise<Reporter>;
}

/** Every reporter, in the order in which help lists them; the first is the default. */
export const reporters: readonly ListedReporter[] = [
  { id: 'text', load: async () => (await import('./text/index.js')).text },
  { id: 'json', load: async () => (await import('./json.js')).json },
];
