import type { Sentence } from '../../core/article.js';
import { isGeneration } from '../closed-classes.js';
import { perToken } from '../per-word.js';
import { tokenOf } from '../tokens.js';
import { isWay } from '../ways.js';
import { isStateAbbreviation } from './gazetteer.js';
import { isCompanyForm, isPlaceHead } from './heads.js';
import { linkLength } from './links.js';
import { adjoining, type Source, type Unit } from './units.js';
import {
  ARTICLE,
  CAPITALIZED,
  castOf,
  GOES_ON,
  glueNumber,
  INNER,
  type Lexeme,
  lexemeOf,
  NUMBER,
  STARTS_NAME,
  WORKERS,
} from './words.js';

/** A run of capitalized words with what links them, never across a sentence, a comma or a possessive. */
export interface Chunk {
  readonly units: readonly Unit[];
  /** Whether a capital proves nothing: first in the sentence, after a colon or an opening quote. */
  readonly opens: boolean;
}

/** Longer runs of capitals are no names; cutting them keeps the work linear. */
const LONGEST = 12;

/** The longest abbreviation whose stop stands inside a name, beside initials and forms of address, in letters: "St. Paul", "Dept. of". */
const LONGEST_ABBREVIATION = 4;

/** Whether a stop after a word that no dictionary has shortens it; those of firms and states end a name. */
const isShortened = ({ core, lower, common, given, time }: Lexeme): boolean =>
  core.length <= LONGEST_ABBREVIATION &&
  /^\p{Lu}\p{Ll}+$/u.test(core) &&
  !common &&
  !given &&
  !time &&
  !isCompanyForm(lower) &&
  !isStateAbbreviation(core);

/** A quotation mark, a colon, a dash or a bullet. */
const isOpener = perToken(({ text }) => /^[“"‘':—–•*…>-]$/.test(text));

/** Whether a capital at this token proves nothing: it opens the sentence, a quotation, or what follows a colon, a dash or a bullet. */
function opensHere({ tokens }: Source, sentence: Sentence, at: number): boolean {
  if (at === sentence.first) return true;
  const before = tokenOf(tokens, at - 1);
  return before !== undefined && isOpener(before);
}

/** The chunk that is being read. */
interface Run {
  units: Unit[];
  opens: boolean;
  /** Where the last unit ends, its stop included; -1 after a possessive, which nothing may follow. */
  edge: number;
}

/** Ends the run: what was read is a chunk, without the links at its end. */
function flush(run: Run, chunks: Chunk[]): void {
  const { units } = run;
  run.edge = -1;
  if (units.length === 0) return;
  while (units[units.length - 1]?.link) units.pop();
  if (units.length > 0) chunks.push({ units, opens: run.opens });
  run.units = [];
  run.opens = false;
}

/** Reads the chunks of one sentence from left to right. Linear in its length. */
export function chunksOf(source: Source, sentence: Sentence): readonly Chunk[] {
  const { tokens } = source;
  const chunks: Chunk[] = [];
  const run: Run = { units: [], opens: false, edge: -1 };
  let at = sentence.first;
  while (at < sentence.last) {
    const token = tokens[at];
    if (!token) break;
    const cast = castOf(token);
    // Most tokens are small words and marks, which are passed over where there is no run.
    if (run.units.length === 0 && (cast & (STARTS_NAME | ARTICLE | NUMBER)) === 0) {
      at += 1;
      continue;
    }
    const near = run.units.length > 0 && run.edge >= 0 && adjoining(source.text, run.edge, token.start);
    if (run.units.length >= LONGEST || ((cast & STARTS_NAME) !== 0 && !near)) flush(run, chunks);
    const taken =
      token.kind === 'word'
        ? takeWord(source, sentence, run, at, near)
        : token.kind === 'number'
          ? takeNumber(source, sentence, run, at, near)
          : takeMark(source, sentence, run, at, near);
    if (taken === 0) flush(run, chunks);
    at += Math.max(1, taken);
  }
  flush(run, chunks);
  return chunks;
}

/** Whether a token is a word with a capital that may be part of a name. */
function startsName({ tokens }: Source, sentence: Sentence, at: number): boolean {
  const token = at < sentence.last ? tokens[at] : undefined;
  return token !== undefined && (castOf(token) & STARTS_NAME) !== 0;
}

/** Adds a token to the run. */
function add(source: Source, sentence: Sentence, run: Run, at: number, link: boolean): void {
  const token = source.tokens[at];
  if (!token) return;
  const word = lexemeOf(token);
  if (run.units.length === 0) run.opens = opensHere(source, sentence, at);
  const { start } = token;
  run.units.push({ at, start, end: start + word.core.length, lexeme: word, cast: castOf(token), link });
  const inner = link || (word.possessive && startsName(source, sentence, at + 1) && isInnerPossessive(source, run, at));
  run.edge = word.possessive && !inner ? -1 : token.end;
}

/** "Men's | Central Jail", "St Peter's | Basilica", "Harn's | Quarry": a possessive that a name may go on after. The word is the run's last. */
function isInnerPossessive(source: Source, run: Run, at: number): boolean {
  return ((run.units[run.units.length - 1]?.cast ?? 0) & INNER) !== 0 || isAfterSaint(run) || isOwned(source, run, at);
}

/** "Harn's | Quarry": a last name that no place has, and one word for a place behind it; not "Norland's | Lake District", "Harn's | Hill Street". */
function isOwned({ tokens, text }: Source, { units }: Run, at: number): boolean {
  const owner = units[units.length - 1]?.lexeme;
  const [noun, next] = [tokenOf(tokens, at + 1), tokenOf(tokens, at + 2)];
  if (!noun || !owner || units.length > 1 || owner.place === 'sure' || owner.demonym || owner.common) return false;
  if (!lexemeOf(noun).placeHead) return false;
  return next?.kind !== 'word' || !adjoining(text, noun.end, next.start) || (castOf(next) & CAPITALIZED) === 0;
}

/** "Dockers' | Union": of those who do one work, before the head of a body; not "the Harbour Officials' | Ana Berg". */
function isUnion({ tokens }: Source, { units }: Run, at: number): boolean {
  const next = tokenOf(tokens, at + 1);
  return ((units[units.length - 1]?.cast ?? 0) & WORKERS) !== 0 && next !== undefined && lexemeOf(next).bodyHead;
}

/** Whether the last word stands after "St". */
function isAfterSaint({ units }: Pick<Run, 'units'>): boolean {
  return units.length > 1 && /^(?:st|saint)$/.test(units[units.length - 2]?.lexeme.lower ?? '');
}

/** Takes a word into the run: how many tokens, 0 where the run ends before it. */
function takeWord(source: Source, sentence: Sentence, run: Run, at: number, near: boolean): number {
  const token = source.tokens[at];
  if (!token) return 0;
  if (startsName(source, sentence, at)) {
    add(source, sentence, run, at, false);
    return 1;
  }
  if (near && isInitial(source, sentence, at)) {
    add(source, sentence, run, at, false);
    return 1;
  }
  if (near && isLastNameMay(source, sentence, run, at)) {
    add(source, sentence, run, at, false);
    return 1;
  }
  const cast = castOf(token);
  const the = run.units.length === 0 && (cast & ARTICLE) !== 0 && !opensHere(source, sentence, at);
  if (the && startsName(source, sentence, at + 1)) {
    add(source, sentence, run, at, true); // "told The Baltic Press"
    return 1;
  }
  if (!near || ((cast & GOES_ON) === 0 && !isBeforeCapital(source, sentence, at))) return 0; // most words after a name
  const word = lexemeOf(token);
  const last = run.units[run.units.length - 1]?.lexeme;
  if (word.lowerStart && last && !last.role && !last.bodyHead && !last.demonym && (last.given || !last.common)) {
    add(source, sentence, run, at, false);
    return 1;
  }
  if (word.core === 'plc') {
    add(source, sentence, run, at, false); // "Tarn Chemicals plc"
    run.edge = -1;
    return 1;
  }
  const links = linkLength(source, sentence, run.units, at);
  for (let step = 0; step < links; step += 1) add(source, sentence, run, at + step, true);
  if (links > 0) return links;
  if (!isWay(word.lower) || !/^\d/.test(last?.core ?? '')) return 0;
  add(source, sentence, run, at, false); // "East 52nd street"
  run.edge = -1;
  return 1;
}

/** "Theresa | May": a last name that is an auxiliary and a month too; not "told Theresa | May 3". */
function isLastNameMay({ tokens }: Source, sentence: Sentence, { units }: Run, at: number): boolean {
  const before = units[units.length - 1]?.lexeme;
  if (tokens[at]?.text !== 'May' || !before?.given || before.time || before.place === 'sure') return false;
  return at + 1 >= sentence.last || tokens[at + 1]?.kind !== 'number';
}

/** Whether a word with a capital follows. */
function isBeforeCapital({ tokens }: Source, sentence: Sentence, at: number): boolean {
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  return next !== undefined && (castOf(next) & CAPITALIZED) !== 0;
}

/** "Ana | A. Lund": an initial that is a small word too. */
function isInitial({ tokens, text }: Source, sentence: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token || (token.text !== 'A' && token.text !== 'I')) return false;
  const stop = tokens[at + 1];
  const next = tokens[at + 2];
  if (!stop || !next || at + 2 >= sentence.last) return false;
  return (
    stop.text === '.' &&
    stop.start === token.end &&
    next.kind === 'word' &&
    lexemeOf(next).capital &&
    adjoining(text, stop.end, next.start)
  );
}

/** "52nd | Street": whether a way follows, with a capital. */
function isBeforeWay({ tokens, text }: Source, sentence: Sentence, at: number): boolean {
  const [glued, next] = [tokens[at], at + 1 < sentence.last ? tokens[at + 1] : undefined];
  if (!glued || !next || !adjoining(text, glued.end, next.start)) return false;
  return (castOf(next) & CAPITALIZED) !== 0 && isWay(lexemeOf(next).lower);
}

/** "76ers", "East 52nd Street", "52nd Street", "Highway 214"; other numbers end the run. */
function takeNumber(source: Source, sentence: Sentence, run: Run, at: number, near: boolean): number {
  const { tokens } = source;
  const token = tokens[at];
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  if (!token) return 0;
  if (next?.kind === 'word' && next.start === token.end) {
    const team = /^ers(?:['’]s?)?$/.test(next.text);
    const ordinal = /^(?:st|nd|rd|th)$/.test(next.text);
    if (!team && !(ordinal && (near || isBeforeWay(source, sentence, at + 1)))) return 0;
    const word = lexemeOf(next);
    const lexeme = glueNumber(word, token.text);
    if (!near) run.units.length = 0;
    const end = token.start + lexeme.core.length;
    run.units.push({ at, start: token.start, end, lexeme, cast: castOf(next), link: false });
    run.edge = word.possessive ? -1 : next.end;
    return 2;
  }
  if (!near || !/^\d{1,3}$/.test(token.text) || !isPlaceHead(run.units[run.units.length - 1]?.lexeme.lower ?? ''))
    return 0;
  add(source, sentence, run, at, false);
  return 1;
}

/** Marks that may stand inside a name: "J. Berg", "Harwick Fire & Rescue", "Acme, Inc", Marco "Teddy" Salas. */
function takeMark(source: Source, sentence: Sentence, run: Run, at: number, near: boolean): number {
  const { tokens } = source;
  const token = tokens[at];
  const last = run.units[run.units.length - 1]?.lexeme;
  if (!token || !last) return 0;
  const tight = token.start === run.edge;
  const continues = startsName(source, sentence, at + 1);
  if (token.text === '.' && tight && continues && (last.letter || last.honorific || isShortened(last))) {
    run.edge = token.end;
    return 1;
  }
  const possessive = tight && continues && /^['’]$/.test(token.text) && last.lower.endsWith('s');
  if (possessive && (isAfterSaint(run) || isUnion(source, run, at))) {
    run.edge = token.end; // "St Thomas' | Hospital"
    return 1;
  }
  const behind = token.text === ',' && tight ? tokenOf(tokens, at + 1) : undefined;
  const capital = behind !== undefined && /^\p{Lu}/u.test(behind.text);
  const form = capital && (isCompanyForm(behind.lower) || isGeneration(behind.lower));
  if (form || (token.text === '&' && near && continues) || (capital && isInList(source, sentence, run, at))) {
    add(source, sentence, run, at, true);
    return 1;
  }
  const bracket = token.text === '(';
  const mayOpen = (near || tight) && (!bracket || run.units[0]?.lexeme.given === true);
  const closing = mayOpen ? nicknameEnd(source, sentence, at) : 0;
  for (let step = at; step < closing; step += 1) add(source, sentence, run, step, step === at);
  if (closing === 0) return 0;
  add(source, sentence, run, closing, true);
  return closing - at + 1;
}

/** How many tokens behind its comma the "and" of a list may stand: "Fisheries, Harbour Works, Forests and". */
const LIST_REACH = 10;

/** "Bureau of Fisheries | , Forests, Harbour Works and Mines": a comma in the list of what a body is for, which ends in "and" and one more. */
function isInList({ tokens }: Source, sentence: Sentence, { units }: Run, at: number): boolean {
  const last = units[units.length - 1]?.lexeme;
  if (units[0]?.lexeme.bodyHead !== true || units[1]?.link !== true || !last || !isField(last)) return false;
  for (let step = at + 1; step < Math.min(sentence.last - 1, at + 1 + LIST_REACH); step += 1) {
    const token = tokens[step];
    if (!token) return false;
    if (token.text === ',') continue;
    const next = tokens[step + 1];
    if (token.lower === 'and') return next?.kind === 'word' && isField(lexemeOf(next)) && step > at + 1;
    if (token.kind !== 'word' || !isField(lexemeOf(token))) return false;
  }
  return false;
}

/** Whether a word with a capital may be what a body is for: a common word, no office, body, name or time. */
const isField = ({ capital, common, role, bodyHead, given, demonym, time, place }: Lexeme): boolean =>
  capital && common && !role && !bodyHead && !given && !demonym && !time && place !== 'sure';

const OPENING = new Set(['"', '“', '‘', "'", '(']);

/** Where a nickname in quotes or brackets ends, closing mark included: Marco "Teddy" Salas, Marco (Teddy) Salas; 0 where none begins. */
function nicknameEnd(source: Source, sentence: Sentence, at: number): number {
  const { text, tokens } = source;
  const open = tokens[at];
  if (!open || !OPENING.has(open.text)) return 0;
  for (let step = at + 1; step < Math.min(at + 4, sentence.last - 1); step += 1) {
    const token = tokens[step];
    if (!token) return 0;
    if (open.text === '(' ? token.text === ')' : /^["”’']$/.test(token.text)) {
      const after = tokens[step + 1];
      const joined =
        after?.kind === 'word' &&
        lexemeOf(after).capital &&
        (open.text !== '(' || !lexemeOf(after).common) &&
        adjoining(text, token.end, after.start) &&
        after.start > token.end;
      return step > at + 1 && joined ? step : 0;
    }
    if (token.kind !== 'word' || !lexemeOf(token).capital) return 0;
    if (open.text === '(' && (lexemeOf(token).initials || lexemeOf(token).place === 'sure')) return 0;
  }
  return 0;
}
