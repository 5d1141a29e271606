import type { Reporter } from '../core/contracts.js';
import type { Discrepancy } from '../core/discrepancy.js';
import { type Place, type Places, placeName, placesIn } from './finding/places.js';
import { firstOf, shownFindings } from './finding/shown.js';
import { acceptedLine } from './finding/support.js';
import { clean } from './wording/clean.js';

/** More other values than this are only counted. */
const MOST_OTHERS = 5;

/** One line for each value of each finding, at the first place that gives it: for grep, editors and problem matchers. */
export const compact: Reporter = {
  id: 'compact',
  summary: 'one line a value, path:line:column first: for grep and editors',
  render(report, options) {
    const findings = firstOf(shownFindings(report, options, 'warning'), options.maxFindings);
    const placesOf = placesIn(report);
    const lines = findings.flatMap((finding) => linesOf(finding, placesOf(finding)));
    return lines.map((line) => `${line}\n`).join('');
  },
};

function linesOf(finding: Discrepancy, { all }: Places): readonly string[] {
  const { severity, rule, id, about, values, accepted } = finding;
  const firsts = values.flatMap((_, index) => all.find((place) => place.value === index) ?? []);
  const note = accepted ? ` (${acceptedLine(accepted)})` : '';
  return firsts.map((place) => {
    const [here, ...others] = [place, ...firsts.filter((other) => other !== place)].map((each) =>
      told(finding, each, each === place),
    );
    const named = others.slice(0, MOST_OTHERS);
    const more = others.length > named.length ? [`${others.length - named.length} more values`] : [];
    const message = `${about}: ${[here, ...named, ...more].join('; ')}${note}`;
    // The rule and the id come last, so that a message may hold any sign.
    return clean(`${placeName(place)}: ${severity}: ${message} [${rule}] ${id}`);
  });
}

/** "14 here (4 sources)", "at least 40 at ledger.txt:2:16 (2 sources)"; the number of sources only where there are several. */
function told({ values }: Discrepancy, place: Place, isHere: boolean): string {
  const value = values[place.value];
  const sources = value?.documents.length ?? 0;
  const where = isHere ? 'here' : `at ${placeName(place)}`;
  return `${value?.value ?? ''} ${where}${sources > 1 ? ` (${sources} sources)` : ''}`;
}
