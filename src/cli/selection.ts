import { hintFor } from '../config/nearest.js';
import { matchesRule, RULE_SETTINGS, type RuleSetting, type RuleSettings, settingOf } from '../core/rule-settings.js';
import { ExpectedError } from '../errors.js';
import type { Selection } from '../gate/select.js';

/** The flags of which findings are wanted, as the parser gives them. */
export interface SelectionChoices {
  /** Words, or several joined by commas, as often as given. */
  readonly only?: readonly string[];
  readonly minConfidence?: number;
}

/** Which findings are wanted. Throws an `ExpectedError` for a word that fits no kind and no rule. */
export function selectionOf(
  { only, minConfidence }: SelectionChoices,
  kinds: readonly string[],
  rules: readonly string[],
): Selection {
  const words = only?.flatMap((text) => text.split(',')).map((word) => word.trim());
  for (const word of words ?? []) {
    if ([...kinds, ...rules].some((id) => matchesRule(word, id))) continue;
    const hint = hintFor(word, [...kinds, ...rules], 'Kinds and rules');
    throw new ExpectedError('bad-flag', `--only: there is no kind or rule "${word}"`, hint);
  }
  return { ...(words && { only: words }), ...(minConfidence !== undefined && { minConfidence }) };
}

/**
 * How grave each rule's findings are: what --rule says before the configuration, whichever of the two names the rule more
 * closely. Throws an `ExpectedError` for what is no `ID=SEVERITY`.
 * @param flags as given to --rule
 * @param ids of all rules
 */
export function ruleSettingsOf(
  flags: readonly string[] = [],
  config: RuleSettings = {},
  ids: readonly string[],
): RuleSettings {
  const given: RuleSettings = Object.fromEntries(flags.map((text) => settingFrom(text, ids)));
  const own = ids.flatMap((id) => {
    const setting = settingOf(given, id) ?? settingOf(config, id);
    return setting === undefined ? [] : [[id, setting] as const];
  });
  return Object.fromEntries(own);
}

function settingFrom(text: string, ids: readonly string[]): readonly [string, RuleSetting] {
  const at = text.lastIndexOf('=');
  const [pattern, value] = at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (!ids.some((id) => matchesRule(pattern, id))) {
    throw new ExpectedError('bad-flag', `--rule: there is no rule "${pattern}"`, hintFor(pattern, ids, 'Rules'));
  }
  const setting = RULE_SETTINGS.find((each) => each === value);
  if (setting !== undefined) return [pattern, setting];
  const met = value === '' ? `--rule ${text} gives no severity` : `--rule: "${pattern}" cannot be "${value}"`;
  throw new ExpectedError('bad-flag', met, `Write --rule ${pattern}=SEVERITY: ${RULE_SETTINGS.join(', ')}.`);
}
