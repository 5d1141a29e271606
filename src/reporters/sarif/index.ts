import type { Invocation, Location, Log, Notification, Result, Suppression } from 'sarif';
import type { Reporter } from '../../core/contracts.js';
import type { Acceptance, Discrepancy } from '../../core/discrepancy.js';
import type { Notice, Report } from '../../core/report.js';
import { distinctIds } from '../finding/distinct-ids.js';
import { endOf, type Place, type Places, placeName, placesIn } from '../finding/places.js';
import { SEVERITY_WORDS } from '../finding/severity-words.js';
import { shownFindings } from '../finding/shown.js';
import { toJson } from '../json.js';
import { clean } from '../wording/clean.js';
import { link, plain } from './message.js';
import { rulesOf } from './rules.js';
import { uriOf } from './uri.js';

/** GitHub refuses a file with more, and keeps the worst 5000. */
const MOST_RESULTS = 25_000;
/** GitHub keeps no more of a result. */
const MOST_RELATED = 100;

const ROOT = '%SRCROOT%';

/** One run of SARIF 2.1.0: a result for each finding. */
export const sarif: Reporter = {
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning on GitHub and other viewers',
  render(report, options) {
    const shown = shownFindings(report, options, 'info');
    const findings = shown.slice(0, MOST_RESULTS);
    const rules = rulesOf(findings, options.pageOf ?? (() => undefined));
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const ids = distinctIds(findings.map(({ id }) => id));
    const placesOf = placesIn(report, options);
    const results = findings.map((finding, index) => ({
      ruleId: finding.rule,
      ruleIndex: ruleIndexes.get(finding.rule) ?? -1,
      ...resultOf(finding, placesOf(finding), ids[index] ?? finding.id),
      ...(options.showAccepted && { suppressions: suppressionsOf(finding) }),
    }));
    const { name, version } = report.generator;
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name, semanticVersion: version, rules: [...rules] } },
          columnKind: 'utf16CodeUnits',
          newlineSequences: ['\r\n', '\n', '\r'],
          originalUriBaseIds: {
            [ROOT]: { description: { text: 'The folder in which reconcile ran.' } },
          },
          invocations: [invocationOf(report, shown.length - findings.length)],
          results,
        },
      ],
    };
    return toJson(log);
  },
};

/** A finding at its dissent, with one quote of every value and article as related locations that the message links. */
function resultOf(finding: Discrepancy, { first, all }: Places, fingerprint: string): Omit<Result, 'ruleId'> {
  const related = all.filter((place) => place !== first).slice(0, MOST_RELATED);
  const linkOf = (place: Place): readonly string[] => {
    if (place === first) return ['this line'];
    const id = related.indexOf(place) + 1;
    return id > 0 ? [link(placeName(place), id)] : [];
  };
  const values = finding.values.flatMap(({ value }, index) => {
    const links = all.filter((place) => place.value === index).flatMap(linkOf);
    return links.length > 0 ? [`${plain(value)}: ${links.join(', ')}`] : [];
  });
  return {
    level: SEVERITY_WORDS[finding.severity].sarif,
    message: { text: [`${plain(finding.message)}.`, ...values].join('\n') },
    locations: [locationOf(first, finding)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, index) => ({ id: index + 1, ...locationOf(place, finding) })),
    }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    properties: { confidence: finding.confidence, event: finding.event, relation: finding.relation },
  };
}

/** Where a quote stands, and which value it gives. */
function locationOf({ claim, document, value }: Place, { values }: Discrepancy): Location {
  const source = document.outlet === null ? '' : `${document.outlet}: `;
  return {
    physicalLocation: {
      artifactLocation: artifactOf(document.path),
      region: { startLine: claim.line, startColumn: claim.column, ...endOf(claim) },
    },
    message: { text: plain(`${values[value]?.value ?? ''} (${source}“${claim.quote}”)`) },
  };
}

/** An absolute URI stands by itself; a relative one counts from the root. */
function artifactOf(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = uriOf(path);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT };
}

/** Of a run that shows what is accepted, every result says whether it is; an empty list means that it is not. */
function suppressionsOf({ status, accepted }: Discrepancy): Suppression[] {
  return status === 'accepted' ? [{ kind: 'external', status: 'accepted', justification: whyAccepted(accepted) }] : [];
}

function whyAccepted(accepted: Acceptance | undefined): string {
  if (accepted?.reason !== undefined) return clean(accepted.reason);
  return accepted?.by === 'config' ? 'accepted in the configuration' : 'known to the baseline';
}

/** Whether all inputs could be read, and what is to be known of them. @param left findings beyond what GitHub takes */
function invocationOf({ complete, notices }: Report, left: number): Invocation {
  const more = `${left} more findings are left out, since GitHub takes ${MOST_RESULTS}; the JSON report has all.`;
  return {
    executionSuccessful: complete,
    toolExecutionNotifications: [
      ...(left > 0 ? [{ level: 'warning' as const, message: { text: more } }] : []),
      ...notices.map(notificationOf),
    ],
  };
}

function notificationOf({ code, path, message, level }: Notice): Notification {
  return {
    descriptor: { id: code },
    level: level === 'failure' ? 'error' : 'note',
    message: { text: plain(message) },
    ...(path !== undefined && { locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }] }),
  };
}
