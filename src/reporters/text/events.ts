import { MONTH_NAMES } from '../../core/calendar.js';
import type { ReporterOptions } from '../../core/contracts.js';
import type { ListedEvent } from '../../core/event.js';
import type { Decision, EvidenceName, EvidencePart, PairReason } from '../../core/pair-reason.js';
import type { Notice } from '../../core/report.js';
import { clean } from '../wording/clean.js';
import { plural } from '../wording/plural.js';
import { cells, pad, wrap } from './cells.js';
import { styleOf } from './style.js';

/** The events of a run, with the paths of their articles. */
export interface EventSheet {
  readonly events: readonly ListedEvent[];
  /** By id of document. */
  readonly paths: ReadonlyMap<string, string>;
  readonly copies: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
}

type Layout = Pick<ReporterOptions, 'color' | 'width' | 'ascii'>;

/** A text under a first indent, its further lines under a second. */
function block(text: string, width: number, first: string, rest = first): readonly string[] {
  return wrap(text, width - Math.max(first.length, rest.length)).map((line, at) => (at === 0 ? first : rest) + line);
}

/** "17 Jan 2026" of `2026-01-17`, "17 Jan" of `XXXX-01-17`. */
function dayForPeople(when: string): string {
  const [year, month, day] = when.split('-');
  const name = MONTH_NAMES[Number(month) - 1]?.slice(0, 3) ?? '';
  return [String(Number(day)), name, ...(year === 'XXXX' ? [] : [year])].join(' ');
}

/** Every event with who, where, when and its articles, those of one article last; ends in a line break. */
export function eventsText({ events, paths, copies, notices }: EventSheet, options: Layout): string {
  const style = styleOf({ ...options });
  const { width } = options;
  const told = events.filter(({ documents }) => documents.length > 1);
  const alone = events.filter(({ documents }) => documents.length === 1);
  const path = (id: string): string => clean(paths.get(id) ?? id);
  const lines = [
    ...wrap(
      [
        plural(paths.size, 'article'),
        `${plural(told.length, 'event')} in several articles`,
        `${alone.length} in one alone`,
      ].join(', '),
      width,
    ),
  ];
  told.forEach((event, at) => {
    const title = wrap(`Event ${at + 1} of ${told.length}: ${clean(event.label)}`, width - 2);
    lines.push('', ...title.map((line, nth) => style.strong(nth === 0 ? line : `  ${line}`)));
    const known = [
      event.who.map(clean).join(', '),
      event.where === null ? '' : clean(event.where),
      event.when === null ? '' : dayForPeople(event.when),
    ].filter((part) => part !== '');
    if (known.length > 0) lines.push(...block(known.join(` ${style.dot} `), width, '  '));
    lines.push(`  ${plural(event.documents.length, 'article')}:`);
    for (const id of event.documents) {
      const original = copies.get(id);
      const text = original === undefined ? path(id) : `${path(id)} (carries the text of ${path(original)})`;
      lines.push(...block(text, width, '    ', '      '));
    }
  });
  if (alone.length > 0) {
    lines.push('', style.strong('Alone'));
    for (const { documents, label } of alone)
      lines.push(...block(`${path(documents[0] ?? '')}: ${clean(label)}`, width, '  ', '    '));
  }
  const failed = notices.filter(({ level }) => level === 'failure').length;
  if (failed > 0) lines.push('', `${plural(failed, 'input')} could not be read`);
  return `${lines.join('\n')}\n`;
}

const PART_NAMES: Readonly<Record<EvidenceName, string>> = {
  names: 'names of both',
  other: 'other words of both',
  lead: 'headline and lead',
  company: 'company',
  fullNames: 'full names of both',
  copies: 'one text',
  days: 'days',
  years: 'years',
  leadYears: 'years of the lead',
  weekdays: 'weekdays of the lead',
  start: 'to begin with',
};

/** What the parts that name no words mean, for each sign of their weight. */
const PART_MEANINGS: Readonly<Partial<Record<EvidenceName, readonly [plus: string, minus: string]>>> = {
  lead: ['their words are alike', 'their words are not alike'],
  company: [
    'the other articles of the topic are near to both, or far from both',
    'the other articles of the topic are near to one and far from the other',
  ],
  copies: ['they carry one text, whole or lightly edited', ''],
  start: ['', 'two articles of one topic are rather of two events'],
};

function said({ name, weight, shared, left, right }: EvidencePart): string {
  const meaning = PART_MEANINGS[name];
  if (meaning) return meaning[weight < 0 ? 1 : 0];
  if (name === 'names' || name === 'other' || name === 'fullNames') return shared.join(', ');
  if (weight > 0 && shared.length > 0) return `both have ${shared.join(', ')}`;
  return `${left.join(', ') || 'none'} / ${right.join(', ') || 'none'}`;
}

/** "+2.1", "-0.4". A hyphen, so that the sum can be pasted elsewhere. */
function signed(weight: number): string {
  const text = Math.abs(weight).toFixed(1);
  return `${weight < 0 && text !== '0.0' ? '-' : '+'}${text}`;
}

/** The sentence that says what decided. */
function verdict({ together, decision, average, threshold, cosine, topic, sum }: PairReason): string {
  const outcome = together ? 'One event' : 'Two events';
  const reasons: Readonly<Record<Decision, string>> = {
    'same-text': 'they hold the same text, to the last letter.',
    named: 'an event of the configuration says so.',
    together: 'the configuration pins them together.',
    apart: 'the configuration pins them apart.',
    topic: `they share too few words to be of one topic (${cosine.toFixed(2)}; topics are joined from ${topic.toFixed(2)} on average).`,
    evidence:
      threshold === null
        ? `the evidence is ${signed(average ?? sum)} on average over the articles of the event.`
        : `the evidence is ${signed(average ?? sum)} on average over the articles of both; from ${signed(threshold)} on they would be one.`,
  };
  return `${outcome}: ${reasons[decision]}`;
}

/** Why two articles are in one event or in two: the verdict, then each part of the evidence with its weight; ends in a line break. */
export function reasonText(reason: PairReason, options: Layout): string {
  const style = styleOf({ ...options });
  const { width } = options;
  const [left, right] = [clean(reason.left), clean(reason.right)];
  const nameWidth = Math.max(...reason.parts.map(({ name }) => cells(PART_NAMES[name])), 0);
  const row = (part: EvidencePart): readonly string[] => {
    const head = `  ${signed(part.weight)}  ${pad(PART_NAMES[part.name], nameWidth)}  `;
    const [first = '', ...rest] = wrap(clean(said(part)), width - head.length);
    return [`${head}${first}`.trimEnd(), ...rest.map((line) => ' '.repeat(head.length) + line)];
  };
  const lines = [
    ...block(left, width, ''),
    ...block(right, width, ''),
    '',
    ...wrap(verdict(reason), width).map((line) => style.strong(line)),
  ];
  const section = (title: string, parts: readonly EvidencePart[]): void => {
    if (parts.length > 0) lines.push('', title, ...parts.flatMap(row));
  };
  if (reason.decision !== 'same-text') {
    const seen = reason.parts.filter(({ name }) => name !== 'start');
    section(
      'Shared',
      seen.filter(({ weight }) => weight > 0),
    );
    section(
      'Separating',
      seen.filter(({ weight }) => weight < 0),
    );
    section(
      'Before any of it',
      reason.parts.filter(({ name }) => name === 'start'),
    );
    lines.push('', `  ${signed(reason.sum)}  the two of them alone`);
  }
  for (const [path, words] of [
    [left, reason.onlyLeft],
    [right, reason.onlyRight],
  ] as const) {
    if (words.length > 0)
      lines.push('', ...block(`Names only in ${path}: ${words.map(clean).join(', ')}`, width, '', '  '));
  }
  return `${lines.join('\n')}\n`;
}
