/** A longer line, such as of a glob that the shell has spread out over a corpus, tells a reader nothing. In UTF-16 units. */
const LONGEST = 2000;

/** Words that every POSIX shell takes as they stand. */
const PLAIN = /^[\w./:=,@%+-]+$/;

/**
 * A call as a person would type it, for a POSIX shell: `reconcile --only 'figure,*-conflict' 'two words.txt'`. Undefined where it
 * is too long to be read.
 * @param words the arguments, without the program
 */
export function commandLine(words: readonly string[]): string | undefined {
  const line = ['reconcile', ...words.map(quoted)].join(' ');
  return line.length > LONGEST ? undefined : line;
}

function quoted(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
