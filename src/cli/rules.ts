import type { Config } from '../config/config.js';
import { type RuleSetting, settingOf } from '../core/rule-settings.js';
import { type ListedRule, RULE_IDS, RULES } from '../pipeline.js';
import { toJson } from '../reporters/index.js';
import type { ConfigChoices } from './config.js';
import { EXIT } from './exit-code.js';
import { wrap } from './help.js';
import { deliver } from './output.js';
import { ruleSettingsOf } from './selection.js';
import { surroundings } from './surroundings.js';
import { layoutWidth } from './terminal.js';

/** The flags of `rules`, as the parser gives them. */
export interface RulesChoices extends ConfigChoices, Pick<Config, 'rules'> {
  /** `ID=SEVERITY`, as often as given. */
  readonly rule?: readonly string[];
  readonly format: string;
  readonly output?: string;
  readonly width?: number;
}

/** A rule with the severity in force: its own, or what the configuration or --rule makes of it. */
interface RuleInForce extends Omit<ListedRule, 'severity'> {
  readonly severity: RuleSetting;
  readonly ownSeverity: ListedRule['severity'];
}

/** Lists every rule with kind, relation, the severity in force and what it flags. Throws an `ExpectedError` for a bad --rule. */
export function rules(choices: RulesChoices): number {
  const settings = ruleSettingsOf(choices.rule, choices.rules, RULE_IDS);
  const listed = RULES.map(({ severity: ownSeverity, ...rule }): RuleInForce => {
    return { ...rule, severity: settingOf(settings, rule.id) ?? ownSeverity, ownSeverity };
  });
  const width = layoutWidth(choices.width, surroundings(choices.output));
  deliver(
    choices.format === 'json' ? toJson({ schemaVersion: 1, rules: listed }) : `${lines(listed, width).join('\n')}\n`,
    choices.output,
  );
  return EXIT.agree;
}

const HEAD: readonly [rule: string, kind: string, relation: string] = ['rule', 'kind', 'relation'];

function lines(listed: readonly RuleInForce[], width: number): readonly string[] {
  const rows = listed.map(({ id, kind, relation }) => [id, kind, relation] as const);
  const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const row = (cells: readonly string[], severity: string): string =>
    [...cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)), severity].join('  ');
  return [
    row(HEAD, 'severity'),
    ...listed.flatMap(({ id, kind, relation, severity, ownSeverity, summary }) => [
      row([id, kind, relation], severity === ownSeverity ? severity : `${severity} (own: ${ownSeverity})`),
      ...wrap(summary, width - 4).map((line) => `    ${line}`),
    ]),
    '',
    'The page of a rule: reconcile explain RULE',
  ];
}
