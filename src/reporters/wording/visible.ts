/**
 * Escape sequences as ECMA-48 has them: CSI, strings (OSC and its like) that are closed, and two-character ones. Only with
 * ESC: the C1 forms of the same occur in text read in a wrong encoding, and are harmless once the C1 character is gone.
 */
const SEQUENCES = /\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\r\n]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]?/g;
const SPACES = /(?:[^\S\ufeff]|\x85)+/g;
/** What is left of C0 and C1; bidirectional controls; characters without width; tags; halves of surrogate pairs. */
const UNSEEN =
  /[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Cs}]/gu;
/** More marks on one letter than any script's spelling needs: they would spill into the lines above and below. */
const PILES = /(\p{M}{4})\p{M}+/gu;

/**
 * What can be seen of a text from articles, file names and the like: one line with single spaces, without control characters,
 * escape sequences, bidirectional controls, characters without width and piled marks.
 */
export function visible(text: string): string {
  return text.replace(SEQUENCES, '').replace(SPACES, ' ').replace(UNSEEN, '').replace(PILES, '$1');
}
