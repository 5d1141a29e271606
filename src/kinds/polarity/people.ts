// What befell people: how a job ended, what they died of.
import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tableTest } from '../../text/data.js';
import { countsOf, isHistory, personAfter, personBefore, tokensBetween } from './phrases.js';
import { type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const isRole = tableTest('role-nouns.txt');

/** Nouns for people that are no roles: a choice of ours, open to additions. */
const PEOPLE = /^(?:man|woman|person|people|employee|worker|gunman|suspect|attacker|staff|who)s?$/;

/** Whether words before a verb end in someone whom it can be said of: a name, a role, "who". */
function whom(article: Article, sentence: Sentence, before: number): string | undefined {
  const tokens = tokensBetween(article, sentence, { start: Math.max(sentence.start, before - 70), end: before });
  const found = tokens.findLast((token) => PEOPLE.test(token.lower) || isRole(token.lower));
  return found?.text.toLowerCase();
}

/** Ways out of a job: displace.v.03, furlough and resign.v.01 of WordNet 3.1, and "axed" and "let go": a choice of ours, open to additions. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/fired|sacked|dismissed|axed|terminated/i, 'dismissed'],
  [/laid|furloughed/i, 'laid off'],
  [/let/i, 'let go'],
  [/resign|quit|step/i, 'resigned'],
];

const PASSIVE =
  /\b(?:was|were|been|being|be|got|get)(?: (?:recently|just|already|abruptly|later|also))? (?:fired|sacked|dismissed|axed|terminated|laid[ -]off|furloughed|let go)\b(?! (?:at|upon|into|toward|towards|in the air)\b)(?! on (?:the|a|an|by|them|him|her|it|us|two|three)\b)/gi;
const ATTRIBUTE =
  /\b(?:recently|just|newly)(?:-| |- )(?:fired|sacked|dismissed|laid[ -]off|let go|axed)(?= (?:from|by|man|woman|employee|worker|staff|executive|coach|manager|teacher|official))/gi;
const ACTIVE =
  /\b(?:fired|sacked|dismissed|laid off|let go of) (?:(?:the|its|their|his|her) )?((?:\p{L}[\p{L}-]* ){0,3})(?=\p{Lu})/gu;
const RESIGNED =
  /\b(?:(?:has |had |have )(?:resigned|quit|stepped down)|resigned|stepped down|quit(?= (?:as|his|her|the|over|after)\b))/gi;

/** What else is fired, dismissed or terminated: shots and arms, and matters of a court or a contract. A choice of ours, open to additions. */
const SHOTS =
  /\b(?:bullet|shot|gun|rifle|pistol|cannon|weapon|round|shell|mortar|missile|rocket|torpedo(?:e)?|arrow|flare|gas|grenade|case|charge|count|indictment|lawsuit|suit|complaint|motion|petition|appeal|claim|contract|agreement|lease|pregnanc(?:y|ie))s?\b/i;

function jobOf(text: string): string {
  return WAYS.find(([pattern]) => pattern.test(text))?.[1] ?? 'dismissed';
}

/** The words that the patterns hold: of losing a job, and of leaving it. */
const LOSES = sign('fired sacked dismissed axed terminated laid furloughed let');
const LEAVES = sign('resigned quit stepped');

/**
 * How somebody's job ended.
 * Taken: "had recently been fired from his job", "the recently laid off employee", "the club sacked coach Ned Brook",
 * "Dahl resigned". Refused: "shots were fired", "the case was dismissed", "he was let go by police" (nobody's job).
 */
export function findJobs(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  const claim = (start: number, end: number, subject: string, name: string | undefined): readonly Mention<Polarity>[] =>
    mentionOf(article, start, end, {
      frame: 'job',
      scale: 'way out of a job',
      state: jobOf(article.text.slice(start, end)),
      subject: name ?? subject,
      text: article.text.slice(start, end).replace(/^(?:was|were|been|being|be|got|get) /i, ''),
      names: name === undefined ? [] : [name],
    });
  const bySubject = (signs: number, pattern: RegExp, reach: number): readonly Mention<Polarity>[] =>
    matchesIn(marks, signs, pattern).flatMap(({ sentence, start, end }) => {
      if (isHistory(article, sentence) || SHOTS.test(article.text.slice(Math.max(sentence.start, start - 80), start)))
        return [];
      const near = { ...sentence, start: Math.max(sentence.start, start - reach) };
      const name = personBefore(article, near, start);
      const subject = whom(article, near, start);
      return name === undefined && subject === undefined ? [] : claim(start, end, subject ?? '', name);
    });
  const attributes = matchesIn(marks, LOSES, ATTRIBUTE).flatMap(({ start, end }) =>
    claim(start, end, 'employee', personAfter(article, end, 40)),
  );
  const objects = matchesIn(marks, LOSES, ACTIVE).flatMap(({ sentence, match, start, end }) => {
    const before = article.text.slice(Math.max(sentence.start, start - 40), start);
    const role = (match[1] ?? '').trim().split(' ').at(-1) ?? '';
    if (/\b(?:was|were|been|be|being) $/.test(before) || (role !== '' && !isRole(role.toLowerCase()))) return [];
    const name = personAfter(article, end, 15);
    const verb = /^(?:let go|laid off|\p{L}+)/u.exec(match[0])?.[0] ?? '';
    return name === undefined ? [] : claim(start, start + verb.length, name, name);
  });
  return [...bySubject(LOSES, PASSIVE, 80), ...attributes, ...objects, ...bySubject(LEAVES, RESIGNED, 40)];
}

/** The words of the ways that are told of least, one sign for all of them. */
const RARE = sign('strangled crushed trampled froze frozen poisoned poisoning');

/**
 * Ways to die of violence or accident for which English has a verb, each with the words that its pattern holds: a choice of ours,
 * open to additions.
 */
const DEATHS: readonly (readonly [signs: number, pattern: RegExp, state: string])[] = [
  [sign('burnt burned burns'), /\b(?:burn(?:t|ed)) (?:to death|alive)\b|\bdied (?:of|from) burns\b/gi, 'burnt'],
  [
    sign('suffocated asphyxiated choked inhalation suffocation asphyxiation asphyxia'),
    /\bsuffocated(?: to death)?\b|\basphyxiated\b|\bchoked (?:to death|on (?:the )?(?:smoke|fumes))\b|\bdied (?:of|from) (?:smoke inhalation|suffocation|asphyxiation|asphyxia)\b/gi,
    'suffocated',
  ],
  [sign('drowned'), /\bdrowned\b/gi, 'drowned'],
  [sign('stabbed knifed hacked'), /\b(?:stabbed|knifed|hacked) to death\b|\bfatally stabbed\b/gi, 'stabbed'],
  [sign('shot gunned'), /\bshot (?:dead|to death)\b|\b(?:fatally shot|gunned down)\b/gi, 'shot'],
  [sign('beaten bludgeoned clubbed battered'), /\b(?:beaten|bludgeoned|clubbed|battered) to death\b/gi, 'beaten'],
  [RARE, /\bstrangled\b/gi, 'strangled'],
  [RARE, /\b(?:crushed|trampled) to death\b/gi, 'crushed'],
  [RARE, /\b(?:froze|frozen) to death\b/gi, 'frozen'],
  [RARE, /\bpoisoned to death\b|\bdied (?:of|from) poisoning\b/gi, 'poisoned'],
];

const ANY_DEATH = DEATHS.reduce((all, [signs]) => all | signs, 0);

/** What is done to the dead: without a form of "be" the subject is the killer. */
const DONE_TO = new Set(['stabbed', 'shot', 'beaten', 'strangled', 'crushed', 'poisoned']);

const HEDGED =
  /(?:feared|may have|might have|could have|nearly|almost|not|if|felt|left|feel|feeling) (?:\p{L}+ ){0,2}$/u;

/**
 * What people died of.
 * Taken: "Three clerks were burnt to death", "choked on smoke", "Ann Lee was shot dead".
 * Refused: "nearly drowned", "may have suffocated", "he fatally shot", one in an article that tells of several ways of dying.
 */
export function findDeaths(marks: Marks): readonly Mention<Polarity>[] {
  const { article } = marks;
  if ((marks.signs & ANY_DEATH) === 0) return [];
  const found = DEATHS.flatMap(([signs, pattern, state]) =>
    matchesIn(marks, signs, pattern).flatMap(({ sentence, start, end }) => {
      const before = article.text.slice(Math.max(sentence.start, start - 40), start);
      if (isHistory(article, sentence) || HEDGED.test(before)) return [];
      if (DONE_TO.has(state) && !/\b(?:was|were|been|being|be|is|are) (?:\p{L}+ ){0,2}$/u.test(before)) return [];
      const name = personBefore(article, sentence, start);
      const subject = whom(article, sentence, start);
      return mentionOf(article, start, end, {
        frame: 'death',
        scale: 'cause of death',
        state,
        subject: name ?? subject ?? 'dead',
        names: name === undefined ? [] : [name],
        amounts: countsOf(tokensBetween(article, sentence, { start: sentence.start, end: start })),
      });
    }),
  );
  return new Set(found.map((mention) => mention.value.state)).size === 1 ? found : [];
}
