import type { Reporter, ReporterOptions } from '../../core/contracts.js';
import type { Discrepancy } from '../../core/discrepancy.js';
import { grouped } from '../../core/grouped.js';
import type { Notice, Report } from '../../core/report.js';
import { type Places, placesIn } from '../finding/places.js';
import { shownFindings } from '../finding/shown.js';
import { acceptedLine, consensusLine, sourcesOf } from '../finding/support.js';
import { valueLines } from '../finding/value-lines.js';
import { clean } from '../wording/clean.js';
import { plural } from '../wording/plural.js';
import { type Element, toXml } from './xml.js';

/** Values whose support the body of a failure tells. */
const MOST_VALUES = 8;

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

/** A test case and what came of it. */
interface Case {
  /** What is tested; the first part of a name with a dot is the tool's, by which build servers group. */
  readonly classname: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** Place of what failed. */
  readonly at?: { readonly file: string; readonly line: number };
  /** Why it failed or was skipped: in one line, in a word, and at length. */
  readonly message?: string;
  readonly type?: string;
  readonly body?: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  /** What is to be known beside the cases. */
  readonly output: readonly string[];
}

/** JUnit XML: a suite for each event, a case for each finding, and a passed one where an event has none. */
export const junit: Reporter = {
  id: 'junit',
  summary: 'JUnit XML, for the test reports of build servers',
  render(report, options) {
    const suites = [inputs(report, options), ...events(report, options)];
    return toXml({
      name: 'testsuites',
      attributes: { name: report.generator.name, ...counts(suites.flatMap(({ cases }) => cases)) },
      children: suites.map(suiteElement),
    });
  },
};

/** What was read: a case in error for each input that could not be, else one that passed. Notes are its output. */
function inputs({ notices, documents, events: listed }: Report, { quiet }: ReporterOptions): Suite {
  const classname = 'reconcile.inputs';
  const failed = notices
    .filter(({ level }) => level === 'failure')
    .map(
      (notice): Case => ({
        classname,
        name: subjectOf(notice),
        outcome: 'error',
        message: notice.message,
        type: notice.code,
      }),
    );
  const read: Case = { classname, name: 'every input can be read', outcome: 'passed' };
  const compared: Case = {
    classname,
    name: 'articles are compared',
    ...(listed.some((event) => event.documents.length > 1)
      ? { outcome: 'passed' }
      : { outcome: 'skipped', message: `no two of ${plural(documents.length, 'article')} report the same event` }),
  };
  const notes = notices.filter(({ level }) => level !== 'failure');
  const output = quiet ? [] : notes.map((note) => `${subjectOf(note)}: ${note.message} (${note.code})`);
  return { name: 'inputs', cases: [...(failed.length > 0 ? failed : [read]), compared], output };
}

function subjectOf({ path, code }: Notice): string {
  return path ?? code;
}

/** A suite for every event that several articles report, and for one in whose only article something was found. */
function events(report: Report, options: ReporterOptions): readonly Suite[] {
  const placesOf = placesIn(report, options);
  const shown = grouped(shownFindings(report, options, 'warning'), ({ event }) => event);
  const found = grouped(report.discrepancies, ({ event }) => event);
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const known = new Set(report.events.map(({ id }) => id));
  const elsewhere = [...shown.keys()].filter((id) => !known.has(id));
  const listed = [...report.events, ...elsewhere.map((id) => ({ id, label: 'In no event', documents: [] }))];
  return listed.flatMap(({ id, label, documents: members }): readonly Suite[] => {
    const findings = shown.get(id) ?? [];
    if (findings.length === 0 && members.length < 2) return [];
    const hidden = (found.get(id) ?? []).length - findings.length;
    const passed: Case = { classname: 'reconcile.events', name: `${label}: nothing flagged`, outcome: 'passed' };
    const cases = findings.map((finding) => {
      const line = consensusLine(finding, sourcesOf(finding, documents), MOST_VALUES);
      return findingCase(finding, placesOf(finding), line);
    });
    return [
      {
        name: label,
        cases: cases.length > 0 ? cases : [passed],
        output: hidden > 0 ? [`${plural(hidden, 'finding')} not shown: milder, or accepted`] : [],
      },
    ];
  });
}

/** @param support where the sources stand, in one line; empty where there is nothing to say */
function findingCase(finding: Discrepancy, { first, all }: Places, support: string): Case {
  const { rule, id, about, message, severity, status, accepted } = finding;
  const tested = {
    classname: `reconcile.${rule}`,
    name: `${about} (${id})`,
    at: { file: first.document.path, line: first.claim.line },
  };
  if (status === 'accepted') {
    return { ...tested, outcome: 'skipped', message: accepted ? acceptedLine(accepted) : 'accepted' };
  }
  const values = valueLines(finding, all, { hasWords: true }).map((line) => `- ${line}`);
  const body = [`${severity} ${rule}`, ...values, ...(support === '' ? [] : [support])];
  return { ...tested, outcome: 'failure', message, type: rule, body };
}

/** No clock is read, but some readers of the format take a missing time for no number. */
const NO_TIME = { time: 0 };

function counts(cases: readonly Case[]): Readonly<Record<string, number>> {
  const count = (outcome: Outcome): number => cases.filter((each) => each.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    ...NO_TIME,
  };
}

function suiteElement({ name, cases, output }: Suite): Element {
  return {
    name: 'testsuite',
    attributes: { name: clean(name), ...counts(cases) },
    children: [
      ...cases.map(caseElement),
      ...(output.length > 0 ? [{ name: 'system-out', text: output.map(inOutput).join('\n') }] : []),
    ],
  };
}

function caseElement({ classname, name, outcome, at, message = '', type, body = [] }: Case): Element {
  const result: Element = {
    name: outcome,
    attributes: { message: clean(message), ...(type !== undefined && { type }) },
    text: body.map(clean).join('\n'),
  };
  return {
    name: 'testcase',
    attributes: {
      classname,
      name: clean(name),
      ...(at && { file: clean(at.file), line: at.line }),
      ...NO_TIME,
    },
    ...(outcome !== 'passed' && { children: [result] }),
  };
}

/** Some servers take `[[ATTACHMENT|file]]` and `[[PROPERTY|name=value]]` in an output for a command. */
function inOutput(text: string): string {
  return clean(text).replace(/\[(?=\[)/g, '[ ');
}
