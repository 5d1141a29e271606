import { type Config, SHAPES } from '../config/config.js';
import { KIND_IDS, RULE_IDS } from '../pipeline.js';
import type { CheckChoices } from './check.js';
import type { ConfigChoices, LoadedConfig } from './config.js';
import { loadBaseline } from './known.js';
import { deliver } from './output.js';
import { targetsOf } from './reports.js';
import { ruleSettingsOf, selectionOf } from './selection.js';

/** Keys whose flag has another name, or whose flag adds to what the configuration says. */
const FLAG_OF: Readonly<Partial<Record<keyof Config, string>>> = {
  rules: 'rule',
  reports: 'report',
  exclude: 'exclude',
};

/** What holds of the keys that flags do not simply replace. Throws an `ExpectedError` for flags that the run would refuse. */
function joined(choices: CheckChoices): Readonly<Partial<Record<keyof Config, unknown>>> {
  const { rule, rules } = choices;
  const [, ...further] = targetsOf(choices);
  const files = further.map(({ format, file }) => [format, file] as const);
  return {
    // A flag goes before the configuration even where that names the rule more closely: only rule by rule can this be said.
    rules: rule === undefined ? rules : ruleSettingsOf(rule, rules, RULE_IDS),
    only: selectionOf(choices, KIND_IDS, RULE_IDS).only,
    reports: files.length === 0 ? undefined : Object.fromEntries(files),
    baseline: baselineOf(choices),
  };
}

/** The path of the baseline that is used; false where none is wanted, undefined where there is none. */
function baselineOf(choices: CheckChoices): string | false | undefined {
  const baseline = loadBaseline(choices);
  if (baseline === undefined) return false;
  return baseline.exists ? baseline.path : undefined;
}

/**
 * Prints every key of the configuration with what holds for a call, and whether a flag, a file or neither has set it. What is
 * printed is itself a configuration. Throws an `ExpectedError` for flags that the run would refuse.
 * @param choices of the call; see `settled`
 */
export function printConfig(
  choices: ConfigChoices,
  { config, path, namedBy }: LoadedConfig,
  wasGiven: (flag: string) => boolean,
): void {
  // Only `check` has the flag, so that these are its choices.
  const holding: Readonly<Partial<Record<keyof Config, unknown>>> = { ...choices, ...joined(choices as CheckChoices) };
  const lines = (Object.keys(SHAPES) as (keyof Config)[]).map((key) => {
    const flag = FLAG_OF[key] ?? key;
    const isReplaced = wasGiven(flag) && !(key in FLAG_OF);
    const sources = [
      ...(wasGiven(flag) ? [`--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`] : []),
      ...(key in config && !isReplaced ? [path ?? ''] : []),
    ];
    const value = holding[key];
    if (value === undefined) return `# ${key}: not set`;
    if (value === false) return `# ${key}: none (--no-${key})`;
    return `${key}: ${written(value)} # ${sources.length === 0 ? 'default' : sources.join(', ')}`;
  });
  const named = namedBy === undefined ? '' : `, named by ${namedBy}`;
  const header =
    path === undefined
      ? '# no configuration was read'
      : `# configuration: ${path}${named}; files are as seen from the current folder`;
  deliver(`${[header, ...lines].join('\n')}\n`, undefined);
}

/** A value as YAML takes it on one line; JSON is YAML. Keys of an object stay in their order, which counts for rules. */
function written(value: unknown): string {
  return typeof value === 'string' && /^[A-Za-z][\w./-]*$/.test(value) ? value : JSON.stringify(value);
}
