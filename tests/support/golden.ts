import type { Report } from '../../src/core/report.js';

/** A list with one item a line, so that a changed claim is one changed line. */
function lines(items: readonly unknown[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}

/**
 * A report as goldens hold it: JSON, the version left out, discrepancies spread over many lines and everything else one
 * item a line.
 */
export function goldenOf(report: Report): string {
  const { generator, discrepancies, claims, documents, events, notices, ...rest } = report;
  const spread = JSON.stringify(discrepancies, undefined, 2).replaceAll('\n', '\n  ');
  const parts = [
    `"generator": ${JSON.stringify({ ...generator, version: '*' })}`,
    ...Object.entries(rest).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
    `"documents": ${lines(documents)}`,
    `"events": ${lines(events)}`,
    `"discrepancies": ${spread}`,
    `"claims": ${lines(claims.map(({ excerpt, ...claim }) => claim))}`,
    `"notices": ${lines(notices)}`,
  ];
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}
