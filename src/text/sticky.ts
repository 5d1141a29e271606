// Patterns that are tried at one place of a text, token by token, rather than searched for.

/** A pattern that matches where it is tried or not at all, whatever the case of its letters. */
export const sticky = (source: string): RegExp => new RegExp(source, 'iy');

/** What such a pattern matches at an offset. */
export function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
