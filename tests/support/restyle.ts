const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Number words at the head of a count of people, which house styles write either way. */
const DIGITS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  five: '5',
  six: '6',
  'thirty-one': '31',
  sixty: '60',
  'twenty-three': '23',
};

/** Each swaps one house style for another; no value changes. */
const SWAPS: readonly (readonly [RegExp, (...groups: readonly string[]) => string])[] = [
  [
    new RegExp(`\\b(\\d{1,2}) (${MONTHS})( \\d{4})?\\b|\\b(${MONTHS}) (\\d{1,2})(?:, (\\d{4}))?\\b`, 'g'),
    (_, day, month, year, otherMonth, otherDay, otherYear) =>
      month
        ? `${month} ${day}${year ? `,${year}` : ''}`
        : `${otherDay} ${otherMonth}${otherYear ? ` ${otherYear}` : ''}`,
  ],
  [/(\d)%|(\d) percent\b/g, (_, sign, word) => (sign ? `${sign} per cent` : `${word}%`)],
  [/([£$]\d+(?:\.\d+)?) million\b/g, (_, amount) => `${amount}m`],
  [/([£$]\d+(?:\.\d+)?) billion\b/g, (_, amount) => `${amount}bn`],
  [/\b(\d{1,2})[:.](\d{2}) ([ap])\.?m\b\.?/g, (_, hour, minute, half) => `${hour}.${minute}${half}m`],
  [
    /\b([A-Z]?[a-z]+(?:-[a-z]+)?) (people|lives|firefighters|employees)\b/g,
    (whole, word, noun) => {
      const digits = DIGITS[word?.toLowerCase() ?? ''];
      return digits === undefined ? (whole ?? '') : `${digits} ${noun}`;
    },
  ],
];

/** An article in another house style: dates, percentages, sums, clock times and small counts written the other way. */
export function restyle(text: string): string {
  return SWAPS.reduce((result, [pattern, swap]) => result.replace(pattern, (...groups) => swap(...groups)), text);
}
