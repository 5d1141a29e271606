/** A drive letter of Windows: a path that begins so is absolute. */
const DRIVE = /^[A-Za-z]:(?=\/)/;

/**
 * A path as SARIF and GitHub want it: relative to the root of the repository, every character that a URI does not hold percent-encoded;
 * an absolute one as a `file:` URI. @param path as given, with forward slashes
 */
export function uriOf(path: string): string {
  // A half of a surrogate pair, which a file name of Windows may hold, has no place in UTF-8.
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  if (DRIVE.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.replace(/^(?:\.\/+)+(?=.)/, '');
}
