/** Bytes at the start of a file in which one of our own says so. */
const REACH = 16_384;

/**
 * How the files begin that the program writes and that formats of articles would take up: the JSON report, its lines and the
 * baseline (`schemaVersion`, then who wrote it); SARIF and the list for GitLab, where they are called `.json`; the page, with the
 * usual mark in its head; the Markdown report, with a mark in a comment; JUnit's root element.
 */
const OPENINGS: readonly RegExp[] = [
  /^\s*\{\s*"[^"]{1,30}"\s*:\s*[^{[]{1,60}"generator"\s*:\s*\{\s*"name"\s*:\s*"reconcile"/,
  /^\s*\{[\s\S]{0,1000}"driver"\s*:\s*\{\s*"name"\s*:\s*"reconcile"/,
  /^\s*\[\s*\{\s*"description"\s*:[\s\S]{0,12000}"check_name"\s*:\s*"[a-z]+-(?:conflict|update|variant)"\s*,\s*"fingerprint"/,
  /^\s*<!doctype html>[\s\S]{0,4000}<meta name="generator" content="reconcile[" ]/i,
  /^\s*<!-- reconcile-report -->/,
  /^\s*(?:<\?xml[^>]{0,100}>\s*)?<testsuites\b[^>]{0,200}\bname="reconcile[" ]/,
];

/** Whether a file is a report or a baseline of this program, by how it begins: such a file is no article, whoever names it. */
export function isOwnFile(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, REACH)).toString('utf8');
  const text = head.replace(/^\ufeff/, '');
  return OPENINGS.some((opening) => opening.test(text));
}
