import type { Report } from '../../../src/core/report.js';

/** What an article might hold to get out of the text of a page. */
const PAYLOAD = `</script><script>smuggled = 1</script>--><img src=x onerror="smuggled = 1"> " onfocus="smuggled = 1" autofocus ' javascript:smuggled=1 </style> &lt; \${smuggled} ]]>`;

/** What of a report is a name or a place of the program and not the words of an article or a user. */
const KEPT = new Set([
  'id',
  'document',
  'documents',
  'claims',
  'event',
  'relation',
  'severity',
  'status',
  'by',
  'state',
  'copyOf',
  'level',
]);

/** A report all of whose words end in markup that would run. */
export function smuggled(report: Report): Report {
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEPT.has(key) ? value : value + PAYLOAD;
    if (Array.isArray(value)) return value.map((item) => changed(item, typeof item === 'string' ? key : ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, name)]));
  };
  const { claims, documents, events, ...rest } = report;
  const all = changed(rest, '') as typeof rest;
  return {
    ...all,
    claims: claims.map((claim) => changed(claim, '') as typeof claim),
    documents: documents.map((document) => changed(document, '') as typeof document),
    events: events.map((event) => changed(event, '') as typeof event),
  };
}
