import type { Reporter } from '../core/contracts.js';
import type { Discrepancy } from '../core/discrepancy.js';
import type { Event } from '../core/event.js';
import { type Place, placeName, placesIn } from './finding/places.js';
import { shownFindings } from './finding/shown.js';
import { standingOf } from './finding/support.js';
import { visible } from './wording/visible.js';

/** A cell before it is written. Numbers are the program's own; a text may come from an article. */
type Cell = string | number;

/** The columns, in order, each with what it holds of a value. Later versions may add columns at the end. */
const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['finding', ({ finding }) => finding.id],
  ['rule', ({ finding }) => finding.rule],
  ['kind', ({ finding }) => finding.kind],
  ['relation', ({ finding }) => finding.relation],
  ['severity', ({ finding }) => finding.severity],
  ['confidence', ({ finding }) => finding.confidence],
  ['status', ({ finding }) => finding.status ?? 'new'],
  ['event', ({ event, finding }) => event?.name ?? event?.label ?? finding.event],
  ['about', ({ finding }) => finding.about],
  ['value', ({ finding, index }) => finding.values[index]?.value ?? ''],
  ['normalized', ({ finding, index }) => normalizedText(finding, index)],
  ['consensus', ({ finding }) => finding.consensus.state],
  ['standing', ({ finding, index }) => standingOf(finding.consensus, index) ?? ''],
  ['sources', ({ finding, index }) => finding.values[index]?.documents.length ?? 0],
  ['independent', ({ finding, index }) => finding.values[index]?.origins ?? 0],
  ['outlet', ({ first }) => first?.document.outlet ?? ''],
  ['published', ({ first }) => first?.document.published ?? ''],
  ['path', ({ first }) => first?.document.path ?? ''],
  ['line', ({ first }) => first?.claim.line ?? ''],
  ['column', ({ first }) => first?.claim.column ?? ''],
  ['quote', ({ first }) => first?.claim.quote ?? ''],
  ['places', ({ own }) => own.map(placeName).join('; ')],
];

/** A value of a finding, with where it is given. */
interface Row {
  readonly finding: Discrepancy;
  readonly event: Event | undefined;
  /** Index in `Discrepancy.values`. */
  readonly index: number;
  /** One place in every article that gives it. */
  readonly own: readonly Place[];
  readonly first: Place | undefined;
}

/** A table for spreadsheets, RFC 4180: a header, and a row for each value of each finding. */
export const csv: Reporter = {
  id: 'csv',
  summary: 'a table for spreadsheets, one row a value',
  render(report, options) {
    const placesOf = placesIn(report);
    const events = new Map(report.events.map((event) => [event.id, event]));
    const rows = shownFindings(report, options, 'info').flatMap((finding) => {
      const { all } = placesOf(finding);
      const event = events.get(finding.event);
      return finding.values.map((_, index): Row => {
        const own = all.filter((place) => place.value === index);
        return { finding, event, index, own, first: own[0] };
      });
    });
    const lines = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, cell]) => written(cell(row))))];
    return lines.map((line) => `${line.join(',')}\r\n`).join('');
  },
};

/** A normalized value as text where it is one, else as JSON. */
function normalizedText({ values }: Discrepancy, index: number): string {
  const normalized = values[index]?.normalized ?? null;
  return typeof normalized === 'string' ? normalized : JSON.stringify(normalized);
}

/** What a spreadsheet may take for a formula at the start of a cell, in narrow and in full width, and the guard itself. */
const GUARDED = /^[=+\-@'＝＋－＠]/u;

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = visible(cell).trim();
  const safe = GUARDED.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
