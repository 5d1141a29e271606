import type { ReportingDescriptor } from 'sarif';
import type { Discrepancy, Relation } from '../../core/discrepancy.js';
import { SEVERITY_WORDS } from '../finding/severity-words.js';

const MEANINGS: Readonly<Record<Relation, string>> = {
  conflict: 'values that cannot both be right',
  update: 'values that changed while the story developed',
  variant: 'one thing under two forms that an editor would unify',
};

/** What GitHub keeps of a description. */
const LONGEST_DESCRIPTION = 1024;

/** Gives the page of a rule, as `reconcile explain` prints it; undefined where there is none. */
export type PageOf = (rule: string) => string | undefined;

/** The rules of findings, each once, by their first finding, with their pages where those are at hand. */
export function rulesOf(findings: readonly Discrepancy[], pageOf: PageOf): readonly ReportingDescriptor[] {
  const firsts = new Map<string, Discrepancy>();
  for (const finding of findings) if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding);
  return [...firsts.values()].map((finding) => descriptorOf(finding, pageOf(finding.rule)));
}

function descriptorOf({ rule, kind, relation }: Discrepancy, page: string | undefined): ReportingDescriptor {
  const short = `${kind}: ${MEANINGS[relation]}`;
  const flags = page === undefined ? '' : sectionOf(page, 'What it flags');
  const why = page === undefined ? '' : sectionOf(page, 'Why an editor cares');
  const help = [flags || `${short}.`, why, `The whole page: reconcile explain ${rule}`].filter((part) => part !== '');
  const usual = relation === 'conflict' ? 'error' : 'warning';
  return {
    id: rule,
    shortDescription: { text: short },
    fullDescription: { text: shorten(flags || `${short}.`) },
    help: { text: help.join('\n\n'), ...(page !== undefined && { markdown: page }) },
    defaultConfiguration: { level: SEVERITY_WORDS[usual].sarif },
    properties: { tags: [kind, relation], 'problem.severity': usual },
  };
}

/** The words under a heading of a page, up to its first block of code, its lines joined to paragraphs; empty where it has none. */
function sectionOf(page: string, heading: string): string {
  const after = page.split(`\n## ${heading}\n`)[1] ?? '';
  const section = after.split(/\n(?:## |```)/)[0] ?? '';
  const paragraphs = section.split(/\n{2,}/).map((paragraph) => paragraph.trim().replace(/\n(?![-|])/g, ' '));
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function shorten(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, LONGEST_DESCRIPTION - 1).replace(/\s+\S*$/, '')}…`;
}
