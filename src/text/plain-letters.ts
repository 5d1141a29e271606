/**
 * Letters that NFD does not take apart, with the plain letters that English news writes for them: all in lower case of Unicode's
 * blocks Latin-1 Supplement and Latin Extended-A, those that are compatibility forms of two others included ("ĳ"), but for the micro sign; then the schwa
 * of Azeri and the four hooked letters of Hausa, whose alphabets (CLDR, main exemplar characters of `az` and `ha`) have no others.
 */
const UNPARTED = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['þ', 'th'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ĳ', 'ij'],
  ['ĸ', 'k'],
  ['ŀ', 'l'],
  ['ł', 'l'],
  ['ŉ', 'n'],
  ['ŋ', 'ng'],
  ['œ', 'oe'],
  ['ŧ', 't'],
  ['ſ', 's'],
  ['ə', 'a'],
  ['ɓ', 'b'],
  ['ɗ', 'd'],
  ['ƙ', 'k'],
  ['ƴ', 'y'],
] as const;

/** The same, with the capitals of those whose capital is no plain letter itself. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  UNPARTED.flatMap(([letter, plain]): (readonly [string, string])[] => {
    const capital = letter.toUpperCase();
    const both = capital !== letter && capital.length === 1 && capital > '\x7f';
    return both
      ? [
          [letter, plain],
          [capital, plain.charAt(0).toUpperCase() + plain.slice(1)],
        ]
      : [[letter, plain]];
  }),
);
const UNPARTED_LETTER = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** A text with the marks of its letters dropped: "São Tomé" as "Sao Tome", "Tromsø" as "Tromso". */
export function plainLetters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(UNPARTED_LETTER, (letter) => PLAIN.get(letter) ?? letter);
}

/** The words of a line in lower case, without what parts them: lines that say one thing are equal so. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
