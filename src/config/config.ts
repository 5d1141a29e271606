import type { AcceptedFinding } from '../core/acceptance.js';
import type { DateOrder } from '../core/calendar.js';
import { SEVERITIES, type Severity } from '../core/discrepancy.js';
import { MOST_BYTES, MOST_DEPTH, MOST_UNITS } from '../core/limits.js';
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
  /** More warnings than this fail the run. */
  readonly maxWarnings?: number;
  readonly minSeverity?: Severity;
  readonly minConfidence?: number;
  /** Kinds, ids of rules, or patterns of either: findings of no others. */
  readonly only?: readonly string[];
  /** Findings that are accepted one by one. */
  readonly accept?: readonly AcceptedFinding[];
  /** File with the findings that are known. */
  readonly baseline?: string;
  /** Files to write beside what is printed, by the id of the reporter. */
  readonly reports?: Readonly<Record<string, string>>;
  readonly dateOrder?: DateOrder;
  /** Limits of what is read; see `Limits`. */
  readonly maxFileSize?: number;
  readonly maxArticleSize?: number;
  readonly maxDepth?: number;
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
  | { readonly type: 'number'; readonly least: number; readonly most: number; readonly whole?: boolean }
  /** A number, or a text such as "64MiB". */
  | { readonly type: 'size'; readonly most: number }
  | { readonly type: 'text' }
  | { readonly type: 'texts' }
  | { readonly type: 'aliases' }
  | { readonly type: 'events' }
  /** Lists of globs; `least` in each. */
  | { readonly type: 'pins'; readonly least: number }
  /** Kinds, rules and patterns of either. */
  | { readonly type: 'selectors' }
  | { readonly type: 'accept' }
  | { readonly type: 'reports' }
  | { readonly type: 'rules'; readonly choices: readonly string[] };

/** Warnings that a run can be allowed: more than any has. */
export const MOST_WARNINGS = 1_000_000;

/** Every key, with what may stand under it. `config.schema.json` says the same to editors. */
export const SHAPES: Readonly<Record<keyof Config, Shape>> = {
  aliases: { type: 'aliases' },
  rules: { type: 'rules', choices: RULE_SETTINGS },
  failOn: { type: 'choice', choices: [...SEVERITIES, 'never'] },
  maxWarnings: { type: 'number', least: 0, most: MOST_WARNINGS, whole: true },
  minSeverity: { type: 'choice', choices: SEVERITIES },
  minConfidence: { type: 'number', least: 0, most: 1 },
  only: { type: 'selectors' },
  accept: { type: 'accept' },
  baseline: { type: 'text' },
  reports: { type: 'reports' },
  dateOrder: { type: 'choice', choices: ['dmy', 'mdy'] },
  maxFileSize: { type: 'size', most: MOST_BYTES },
  maxArticleSize: { type: 'size', most: MOST_UNITS },
  maxDepth: { type: 'number', least: 1, most: MOST_DEPTH, whole: true },
  groupBy: { type: 'choice', choices: ['auto', 'dir', 'all'] },
  events: { type: 'events' },
  together: { type: 'pins', least: 1 },
  apart: { type: 'pins', least: 2 },
  exclude: { type: 'texts' },
};
