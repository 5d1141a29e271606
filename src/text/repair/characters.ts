import { contractionEdits } from './contractions.js';
import { applyEdits, compose, type Edit, type Mapped, unchanged } from './mapped.js';
import { misreadEdits } from './misread.js';
import { thaiEdits } from './windows-874.js';

/** Text saved and misread more often than this does not occur: three times over, once more for parts in another encoding. */
const MOST_LAYERS = 4;

const INVISIBLE = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
const CONTROLS = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f';
const SPACES = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** Joiners have a meaning in other scripts, and none beside Latin letters, digits, marks and spaces. */
const JOINERS = '(?<![^\\u0000-\\u024f\\u2000-\\u206f])[\\u200c\\u200d](?![^\\u0000-\\u024f\\u2000-\\u206f])';
const UNSEEN = new RegExp(`(?<space>[${SPACES}])|[${INVISIBLE}${CONTROLS}]|${JOINERS}`, 'gu');

function unseenEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(UNSEEN)) {
    const space = match.groups?.space !== undefined;
    edits.push({ start: match.index, end: match.index + match[0].length, text: space ? ' ' : '', meant: space });
  }
  return edits;
}

/**
 * Repairs characters: UTF-8 that was read as windows-1252, Latin-1 or another encoding of one byte a letter, up to three times over
 * ("â€™", "Ã©", "Ã¢â‚¬â„¢", "вЂ™", "Pakistanโ€™s"), and where bytes of it were lost ("â€", "Pakistanโs", "donât"); leaves out soft
 * hyphens, zero-width, direction and control characters; makes every kind of space a plain one. Right text of any language stays as it is.
 */
export function repairCharacters(text: string): Mapped {
  let mapped = unchanged(text);
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const edits = misreadEdits(mapped.text);
    if (edits.length === 0) break;
    mapped = compose(mapped, applyEdits(mapped.text, edits));
  }
  for (const editsOf of [contractionEdits, thaiEdits, unseenEdits]) {
    mapped = compose(mapped, applyEdits(mapped.text, editsOf(mapped.text)));
  }
  return mapped;
}
