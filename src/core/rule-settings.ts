import { SEVERITIES, type Severity } from './discrepancy.js';

/** How grave the findings of a rule are to a user; `off` for no findings. */
export type RuleSetting = Severity | 'off';

export const RULE_SETTINGS: readonly RuleSetting[] = [...SEVERITIES, 'off'];

/** Settings by rule id, or by a pattern in which `*` stands for any letters (`*-variant`). */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Whether a pattern is meant for a rule. */
export function matchesRule(pattern: string, id: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === id;
  const end = rest.pop() ?? '';
  if (id.length < start.length + end.length || !id.startsWith(start) || !id.endsWith(end)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = id.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= id.length - end.length;
}

/** The setting for a rule: its own id before any pattern, of several patterns the last; undefined where nothing is set. */
export function settingOf(settings: RuleSettings, id: string): RuleSetting | undefined {
  const own = Object.entries(settings);
  const exact = own.find(([pattern]) => pattern === id);
  return (exact ?? own.findLast(([pattern]) => matchesRule(pattern, id)))?.[1];
}
