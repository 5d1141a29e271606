import type { Reporter, ReporterOptions } from '../../core/contracts.js';
import type { Discrepancy } from '../../core/discrepancy.js';
import type { Report } from '../../core/report.js';
import { firstOf, shownFindings } from '../finding/shown.js';
import { type LeftOut, leftOutOf, nothingShown, notShown, relationCounts } from '../finding/totals.js';
import { type NoticeGroup, noticeGroups, noticeText } from '../wording/notices.js';
import { plural } from '../wording/plural.js';
import { atStart } from './escape.js';
import { blockOf } from './finding.js';

/** By this a comment that holds the report is found again and written anew; it shows nowhere. */
const MARKER = '<!-- reconcile-report -->';

/** UTF-16 units. A comment on GitHub holds 65,536 characters; what posts it may add words of its own. */
const LONGEST = 60_000;
/** Of these, so many are kept for what follows the findings, most of it for notices. */
const FOR_THE_REST = 6_000;
const FOR_NOTICES = 5_000;

/** A job summary or the comment on a pull request: a line for each finding that opens to a table of its values. */
export const markdown: Reporter = {
  id: 'markdown',
  summary: 'a job summary or a comment: findings to unfold, under 60,000 characters',
  render(report, options) {
    const found = shownFindings(report, options, 'warning');
    const leftOut = leftOutOf(report, found.length, options);
    const title = `### reconcile: ${titleOf(report, found, leftOut, options)}`;
    const rest = options.quiet ? [] : restOf(report, leftOut);
    const blocks = thatFit(firstOf(found, options.maxFindings), blockOf(report, options), LONGEST - FOR_THE_REST);
    const left = found.length - blocks.length;
    const more = left === 0 ? [] : [`${plural(left, 'more finding')}, not shown here: see the full report.`];
    return `${[MARKER, title, ...blocks, ...more, ...rest].join('\n\n')}\n`;
  },
};

/**
 * The texts that there is room for, of the first item on.
 * @param room characters, two a text for what parts them included
 */
function thatFit<T>(items: readonly T[], textOf: (item: T) => string, room: number): readonly string[] {
  const texts: string[] = [];
  let left = room;
  for (const item of items) {
    const text = textOf(item);
    left -= text.length + 2;
    if (left < 0) break;
    texts.push(text);
  }
  return texts;
}

function titleOf(report: Report, found: readonly Discrepancy[], leftOut: LeftOut, options: ReporterOptions): string {
  const counts = relationCounts(found).map(({ counted }) => counted);
  const said = counts.length > 0 ? counts.join(', ') : nothingShown(report, leftOut, options).toLowerCase();
  return `${said} in ${plural(report.summary.documents, 'article')}${report.complete ? '' : ', not complete'}`;
}

/** What is not shown, and what became of inputs. */
function restOf(report: Report, leftOut: LeftOut): readonly string[] {
  const groups = noticeGroups(report);
  const told = thatFit(groups, noticeLine, FOR_NOTICES);
  const untold = groups.length - told.length;
  const list = untold > 0 ? [...told, `- ${plural(untold, 'more notice')}`] : told;
  return [
    ...notShown(leftOut).map(({ counted, flag }) => `${counted} not shown (\`${flag}\`).`),
    ...(list.length > 0 ? [list.join('\n')] : []),
  ];
}

function noticeLine(group: NoticeGroup): string {
  const text = atStart(noticeText(group));
  return group.level === 'failure' ? `- **could not be read:** ${text}` : `- ${text}`;
}
