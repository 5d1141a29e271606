import type { DateOrder } from '../core/calendar.js';
import { SEVERITIES, type Severity } from '../core/discrepancy.js';
import { RULE_SETTINGS, type RuleSettings } from '../core/rule-settings.js';

/** An event that the user has named. */
export interface NamedEvent {
  readonly name: string;
  readonly files: readonly string[];
}

/** What a configuration file may hold. Every field is the user's choice, absent where the file does not speak of it. */
export interface Config {
  /** Lists of names or titles that are one and the same. */
  readonly aliases?: readonly (readonly string[])[];
  readonly rules?: RuleSettings;
  readonly failOn?: Severity | 'never';
  readonly minConfidence?: number;
  readonly dateOrder?: DateOrder;
  readonly groupBy?: 'auto' | 'dir' | 'all';
  /** Events of the user's own, each of the articles that its globs match. */
  readonly events?: readonly NamedEvent[];
  /** Lists of globs: the articles that match one list are of one event. */
  readonly together?: readonly (readonly string[])[];
  /** Lists of globs: articles that match two globs of one list are of two events. */
  readonly apart?: readonly (readonly string[])[];
  readonly exclude?: readonly string[];
}

/** What stands under a key. */
export type Shape =
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'number'; readonly least: number; readonly most: number }
  | { readonly type: 'texts' }
  | { readonly type: 'aliases' }
  | { readonly type: 'events' }
  /** Lists of globs; `least` in each. */
  | { readonly type: 'pins'; readonly least: number }
  | { readonly type: 'rules'; readonly choices: readonly string[] };

/** Every key, with what may stand under it. `config.schema.json` says the same to editors. */
export const SHAPES: Readonly<Record<keyof Config, Shape>> = {
  aliases: { type: 'aliases' },
  rules: { type: 'rules', choices: RULE_SETTINGS },
  failOn: { type: 'choice', choices: [...SEVERITIES, 'never'] },
  minConfidence: { type: 'number', least: 0, most: 1 },
  dateOrder: { type: 'choice', choices: ['dmy', 'mdy'] },
  groupBy: { type: 'choice', choices: ['auto', 'dir', 'all'] },
  events: { type: 'events' },
  together: { type: 'pins', least: 1 },
  apart: { type: 'pins', least: 2 },
  exclude: { type: 'texts' },
};
