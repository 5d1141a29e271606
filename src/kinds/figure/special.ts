// Figures with a form of their own: ages, magnitudes, scores, calibres, telephone numbers, "no injuries", "week-long".
import type { Token } from '../../core/article.js';
import { tableTest } from '../../text/data.js';
import { isFunctionWord } from '../../text/function-words.js';
import { lemma } from '../../text/lemma.js';
import { readNumeral, readOrdinal } from '../../text/numerals.js';
import { unitNamed } from '../../text/units.js';
import { COUNT, type Found } from './draft.js';
import { nounPhrase } from './phrases.js';
import { isMonth, isRefusedOrdinal } from './refuse.js';
import { roleOfWord } from './roles.js';

const glued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.end === right?.start;

function age(start: number, next: number, value: number, unit = 'year', high = value): Found {
  const factor = unit === 'year' ? 1 : (unitNamed(unit)?.factor ?? 1) / 365.2425;
  return {
    start,
    next,
    draft: { ...COUNT, low: value, high, bound: high === value ? 'exact' : 'between', dimension: 'age', unit, factor },
  };
}

/** "33-year-old", "sixty-one-year-old", "30 years old", "10-month-old". */
export function readOld(tokens: readonly Token[], at: number): Found | undefined {
  const numeral = readNumeral(tokens, at);
  if (!numeral || numeral.value > 5000) return undefined;
  const tail = /^(year|month|week|day)s?(?:-old(?:s)?)?$/.exec(numeral.tail ?? '');
  if (tail && /old/.test(numeral.tail ?? '')) return age(at, numeral.next, numeral.value, tail[1]);
  const unit = tail?.[1] ?? /^(year|month|week|day)s?$/.exec(tokens[numeral.next]?.lower ?? '')?.[1];
  if (unit === undefined) {
    const joined = /^(year|month|week|day)s?-olds?$/.exec(tokens[numeral.next]?.lower ?? '')?.[1];
    return joined === undefined ? undefined : age(at, numeral.next + 1, numeral.value, joined);
  }
  let next = tail ? numeral.next : numeral.next + 1;
  if (tokens[next]?.text === '-') next += 1;
  if (tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'age') return age(at, next + 2, numeral.value, unit);
  return /^olds?$/.test(tokens[next]?.lower ?? '') ? age(at, next + 1, numeral.value, unit) : undefined;
}

/** "aged 22", "age 40", "at the age of 91"; `at` is the word. */
export function readAged(tokens: readonly Token[], at: number): Found | undefined {
  const skip = tokens[at]?.lower === 'age' && tokens[at + 1]?.lower === 'of' ? 2 : 1;
  const numeral = readNumeral(tokens, at + skip);
  if (!numeral || numeral.tail !== undefined || numeral.value > 125 || numeral.value < 1) return undefined;
  return age(at, numeral.next, numeral.value);
}

/** "Tomas Reid, 33, was", "son Oscar, 8", "Reid (33)": a bare number in apposition to a name. */
export function readApposed(tokens: readonly Token[], at: number, first: number, end: number): Found | undefined {
  const token = tokens[at];
  const mark = tokens[at - 1];
  const name = tokens[at - 2];
  if (token?.kind !== 'number' || !/^\d{1,3}$/.test(token.text) || !name || at - 2 < first) return undefined;
  const value = Number(token.text);
  if (value < 1 || value > 115 || !/^[,(]$/.test(mark?.text ?? '')) return undefined;
  const after = at + 1 < end ? tokens[at + 1] : undefined;
  const closes =
    after === undefined ||
    /^[,.);:—–-]$/.test(after.text) ||
    /^(?:of|and|from|was|is|who|said|in|has|had)$/.test(after.lower);
  if (!closes || (after?.text === '-' && glued(token, after))) return undefined;
  if (
    isMonth(name) ||
    isMonth(tokens[at - 3]) ||
    (/^(?:jr|sr|iii|ii|iv)$/.test(name.lower) === false &&
      !/^\p{Lu}\p{L}+$/u.test(name.text) &&
      !/^\p{Lu}[\p{L}'’-]+$/u.test(name.text))
  )
    return undefined;
  if (/^(?:No|Nos|Figure|Page|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(name.text))
    return undefined;
  return age(at, at + 1, value);
}

/** "in her 30s", "in his late 40s": ten years. */
export function readDecadeOfLife(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[1-9]0$/.test(token.text)) return undefined;
  const plural = tokens[at + 1];
  if (plural?.lower !== 's' && plural?.lower !== "'s") return undefined;
  let start = at - 1;
  if (/^(?:early|late|mid|middle)$/.test(tokens[start]?.lower ?? '')) start -= 1;
  if (!/^(?:his|her|their|my)$/.test(tokens[start]?.lower ?? '') || tokens[start - 1]?.lower !== 'in') return undefined;
  return age(start - 1, at + 2, Number(token.text), 'year', Number(token.text) + 9);
}

/** "magnitude of 6.1", "magnitude-5.9", "6.1-magnitude", "measuring 5.6 on the Richter scale", "a 6.7-strength quake". */
export function readMagnitude(tokens: readonly Token[], at: number, first: number): Found | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d(?:\.\d{1,2})?$/.test(token.text)) return undefined;
  const draft = {
    ...COUNT,
    low: Number(token.text),
    high: Number(token.text),
    step: token.text.includes('.') ? 0.1 : 1,
    dimension: 'magnitude',
    unit: 'magnitude',
  } as const;
  const after = tokens[at + 1];
  const tail = /^[-‑]$/.test(after?.text ?? '') && glued(token, after) ? tokens[at + 2] : after;
  if (/^(?:magnitude|strength)$/.test(tail?.lower ?? ''))
    return { start: at, next: at + (tail === after ? 2 : 3), draft };
  for (let back = at - 1; back >= Math.max(first, at - 7); back -= 1) {
    const word = tokens[back];
    if (!word || word.kind === 'number') break;
    if (word.lower === 'magnitude') return { start: back, next: at + 1, draft };
    if (word.kind === 'mark' && !/^[-‑,]$/.test(word.text)) break;
  }
  let richter = at + 1;
  while (richter < at + 6 && tokens[richter]?.kind === 'word' && isFunctionWord(tokens[richter]?.lower ?? ''))
    richter += 1;
  if (tokens[richter]?.lower === 'degrees') richter += 3;
  if (/^(?:richter|moment)$/.test(tokens[richter]?.lower ?? '')) return { start: at, next: at + 1, draft };
  if (/^(?:quake|earthquake|temblor|tremor|aftershock)s?$/.test(after?.lower ?? '') && token.text.includes('.'))
    return { start: at, next: at + 1, draft };
  return undefined;
}

/** "58-3", "24-13": two numbers of a result or a record, glued by a hyphen, the second not above the first. */
export function readScore(tokens: readonly Token[], at: number, first: number): Found | undefined {
  const [left, mark, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (left?.kind !== 'number' || right?.kind !== 'number' || !/^[-–]$/.test(mark?.text ?? '')) return undefined;
  if (!glued(left, mark) || !glued(mark, right) || !/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text))
    return undefined;
  if (/^[-–/$£€]$/.test(tokens[at + 3]?.text ?? '') && glued(right, tokens[at + 3])) return undefined;
  if (at > first && /^[-–/$£€]$/.test(tokens[at - 1]?.text ?? '') && glued(tokens[at - 1], left)) return undefined;
  const low = Number(left.text);
  const high = Number(right.text);
  if (low < high) return undefined;
  return {
    start: at,
    next: at + 3,
    draft: { ...COUNT, low, high, dimension: 'score', unit: 'score', digits: `${low}-${high}` },
  };
}

/** ".38-caliber", ".357 revolver", "38-caliber", "0.45 calibre". */
export function readCaliber(tokens: readonly Token[], at: number): Found | undefined {
  const dotted = tokens[at]?.text === '.' && glued(tokens[at], tokens[at + 1]) && !glued(tokens[at - 1], tokens[at]);
  const number = dotted ? tokens[at + 1] : tokens[at];
  if (number?.kind !== 'number' || !/^(?:0?\.)?\d{2,3}$/.test(number.text)) return undefined;
  let next = dotted ? at + 2 : at + 1;
  if (/^[-‑]$/.test(tokens[next]?.text ?? '')) next += 1;
  const named = /^(?:caliber|calibre|cal)$/.test(tokens[next]?.lower ?? '');
  if (
    !named &&
    !(
      dotted &&
      /^(?:revolver|pistol|handgun|rifle|gun|magnum|special|round|rounds|bullet|bullets)$/.test(
        tokens[next]?.lower ?? '',
      )
    )
  )
    return undefined;
  const value = Number(`0.${number.text.replace(/^0?\./, '')}`);
  return {
    start: at,
    next: named ? next + 1 : next,
    draft: { ...COUNT, low: value, high: value, dimension: 'caliber', unit: 'caliber' },
  };
}

/** "0845 125 2222", "(604) 555-0142", "+44 20 7946 0018", "999" is none: groups of digits, nine or more in all. */
export function readPhone(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{2,}$/.test(token.text)) return undefined;
  let digits = '';
  let groups = 0;
  let next = at;
  for (let index = at; index < end && digits.length <= 15; index += 1) {
    const part = tokens[index];
    if (part?.kind === 'number' && /^\d{2,}$/.test(part.text)) {
      if (index > at && !glued(tokens[index - 1], part) && part.start - (tokens[index - 1]?.end ?? 0) > 1) break;
      digits += part.text;
      groups += 1;
      next = index + 1;
    } else if (!(part && /^[-)]$/.test(part.text) && tokens[index + 1]?.kind === 'number')) break;
  }
  if (groups < 2 || digits.length < 9 || digits.length > 15) return undefined;
  if (!/^(?:0|1|[2-9]\d{2}$)/.test(token.text) && tokens[at - 1]?.text !== '+') return undefined;
  return { start: at, next, draft: { ...COUNT, low: null, high: null, dimension: 'phone', unit: 'phone', digits } };
}

/** "no injuries", "no one was injured", "nobody was hurt", "without casualties": none, in a role. */
export function readNone(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const token = tokens[at];
  const one = token?.lower === 'nobody' || (token?.lower === 'no' && tokens[at + 1]?.lower === 'one');
  if (one) {
    let index = at + (token?.lower === 'nobody' ? 1 : 2);
    while (
      index < end &&
      /^(?:was|were|is|has|had|been|in|there|the|reported|reportedly|seriously)$/.test(tokens[index]?.lower ?? '')
    )
      index += 1;
    const role = roleOfWord(tokens[index]?.lower ?? '');
    if (role === undefined || index >= end) return undefined;
    return { start: at, next: index + 1, draft: { ...COUNT, unit: 'people', counted: 'people', role } };
  }
  let index = at + 1;
  while (
    index < at + 4 &&
    /^(?:reported|immediate|serious|further|other|major|confirmed|any|reports|of)$/.test(tokens[index]?.lower ?? '')
  )
    index += 1;
  const word = tokens[index];
  if (
    !word ||
    index >= end ||
    !/^(?:injury|injuries|death|deaths|casualty|casualties|fatalities|arrests|survivors|victims)$/.test(word.lower)
  )
    return undefined;
  const role = word.lower.startsWith('casualt') || word.lower === 'victims' ? 'injured' : roleOfWord(word.lower);
  return role === undefined
    ? undefined
    : { start: at, next: index + 1, draft: { ...COUNT, unit: lemma(word.lower), counted: 'people', role } };
}

/** "week-long", "weeklong", "month-long", "a year-long": one of the unit. */
export function readLong(tokens: readonly Token[], at: number): Found | undefined {
  const unit = /^(hour|day|week|month|year|decade)-?long$/.exec(tokens[at]?.lower ?? '')?.[1];
  const named = unit === undefined ? undefined : unitNamed(unit);
  if (!named) return undefined;
  return {
    start: at,
    next: at + 1,
    draft: { ...COUNT, low: 1, high: 1, dimension: 'time-span', unit: named.symbol, factor: named.factor },
  };
}

/** "a week", "an hour", "a month": one of a unit of time, where a preposition of duration stands before it. */
export function readAUnit(tokens: readonly Token[], at: number): Found | undefined {
  if (!/^an?$/.test(tokens[at]?.lower ?? '')) return undefined;
  const unit = tokens[at + 1];
  if (!/^(?:minute|hour|day|week|month|year|decade|century|fortnight)$/.test(unit?.lower ?? '')) return undefined;
  if (
    !/^(?:for|after|about|within|over|in|than|just|almost|nearly|around|lasted|lasting|under|only)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return undefined;
  const named = unitNamed(unit?.lower ?? '');
  if (!named) return undefined;
  return {
    start: at,
    next: at + 2,
    draft: { ...COUNT, low: 1, high: 1, dimension: 'time-span', unit: named.symbol, factor: named.factor },
  };
}

/** Heads with which an ordinal is an adverbial or a place in a row: "the third time", "third place", "the second quarter". */
const NO_ORDINAL_NOUN = /^(?:time|thing|place|one|quarter)$/;

/** "second hand", "third party". */
const isCompound = tableTest('ordinal-compounds.txt');

/** "21st coach", "third term", "sixth aftershock"; "first" in words and "second" without a determiner are left alone. */
export function readOrdinalFigure(tokens: readonly Token[], at: number, end: number): Found | undefined {
  const token = tokens[at];
  if (token?.lower === 'first') return undefined;
  if (
    token?.lower === 'second' &&
    !/^(?:the|a|his|her|its|their|'s)$/.test(tokens[at - 1]?.lower ?? '') &&
    !/['’]s$/.test(tokens[at - 1]?.lower ?? '')
  )
    return undefined;
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || isRefusedOrdinal(tokens, at, ordinal.next)) return undefined;
  let from = ordinal.next;
  while (
    /^(?:straight|consecutive|successive|annual|time|in|a|row)$/.test(tokens[from]?.lower ?? '') &&
    from < ordinal.next + 3
  )
    from += 1;
  const phrase = nounPhrase(tokens, from, Math.min(end, from + 3), true);
  if (!phrase || NO_ORDINAL_NOUN.test(phrase.head)) return undefined;
  if (phrase.modifiers.length === 0 && isCompound(`${token?.lower} ${phrase.head}`)) return undefined;
  return {
    start: at,
    next: Math.min(phrase.next, end),
    draft: {
      ...COUNT,
      low: ordinal.value,
      high: ordinal.value,
      dimension: 'ordinal',
      unit: 'ordinal',
      counted: phrase.head,
      modifiers: phrase.modifiers,
    },
  };
}
