import type { DateOrder } from '../core/calendar.js';
import { SEVERITIES, type Severity } from '../core/discrepancy.js';
import { RULE_SETTINGS, type RuleSettings } from '../core/rule-settings.js';

/** What a configuration file may hold. Every field is the user's choice, absent where the file does not speak of it. */
export interface Config {
  /** Lists of names or titles that are one and the same. */
  readonly aliases?: readonly (readonly string[])[];
  readonly rules?: RuleSettings;
  readonly failOn?: Severity | 'never';
  readonly minConfidence?: number;
  readonly dateOrder?: DateOrder;
  readonly groupBy?: 'auto' | 'all';
  readonly exclude?: readonly string[];
}

/** What stands under a key. */
export type Shape =
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'number'; readonly least: number; readonly most: number }
  | { readonly type: 'texts' }
  | { readonly type: 'aliases' }
  | { readonly type: 'rules'; readonly choices: readonly string[] };

/** Every key, with what may stand under it. `config.schema.json` says the same to editors. */
export const SHAPES: Readonly<Record<keyof Config, Shape>> = {
  aliases: { type: 'aliases' },
  rules: { type: 'rules', choices: RULE_SETTINGS },
  failOn: { type: 'choice', choices: [...SEVERITIES, 'never'] },
  minConfidence: { type: 'number', least: 0, most: 1 },
  dateOrder: { type: 'choice', choices: ['dmy', 'mdy'] },
  groupBy: { type: 'choice', choices: ['auto', 'all'] },
  exclude: { type: 'texts' },
};
