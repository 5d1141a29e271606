// What befell people: how a job ended, what they died of.
import type { Article, Sentence } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { tokenAt } from '../../text/clauses.js';
import { ARTICLES } from '../../text/closed-classes.js';
import { tableTest } from '../../text/data.js';
import { UNITS } from '../../text/number-words.js';
import { perToken } from '../../text/per-word.js';
import { isUnasserted } from './grammar.js';
import { countsOf, isHistory, personAfter, personBefore, tokensBetween } from './phrases.js';
import { type Marks, matchesIn, sign } from './signs.js';
import { mentionOf, type Polarity } from './value.js';

const isRole = tableTest('role-nouns.txt');

/**
 * Nouns and pronouns for people that are no roles: a choice of ours. Left out are children and kin, who lose no jobs, and nouns for
 * many at once ("crowd").
 */
const PEOPLE = /^(?:man|men|woman|women|who|(?:person|employee|worker|gunman|suspect|attacker|staff)s?|people)$/;

const isSomebody = (lower: string): boolean => PEOPLE.test(lower) || isRole(lower);

/** Whether words before a verb end in someone whom it can be said of: a name, a role, "who". */
function whom(article: Article, sentence: Sentence, before: number): string | undefined {
  const tokens = tokensBetween(article, sentence, { start: Math.max(sentence.start, before - 70), end: before });
  const found = tokens.findLast((token) => isSomebody(token.lower));
  return found?.text.toLowerCase();
}

/**
 * Ways out of a job, each with the participles that tell of it: those of displace.v.03 and furlough.v.01 of WordNet 3.1 that news
 * uses, with "axed" and "let go", a choice of ours. Left out are "removed", "replaced" and "retired", which are said of offices in
 * good order too.
 */
const DISMISSED = ['fired', 'sacked', 'dismissed', 'axed', 'terminated'];
const LAID_OFF = ['laid[ -]off', 'furloughed'];
const LET_GO = ['let go'];
const LOST = [...DISMISSED, ...LAID_OFF, ...LET_GO].join('|');

const WAYS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(DISMISSED.join('|'), 'i'), 'dismissed'],
  [new RegExp(LAID_OFF.join('|'), 'i'), 'laid off'],
  [new RegExp(LET_GO.join('|'), 'i'), 'let go'],
  [/resign|quit|step|stood/i, 'resigned'],
];

/** The personal pronouns as objects: "her" stands with the possessives too. */
const OBJECTS = ['me', 'you', 'him', 'her', 'it', 'us', 'them'];

/**
 * "was recently fired"; not "were fired at", "fired on the crowd", "fired on six": those are shots. Behind "on": the articles, object
 * pronouns and numbers; possessives and demonstratives are left out, which days have too ("on his birthday").
 */
const AT_SOMETHING = `(?! (?:at|upon|into|toward|towards|in the air)\\b)(?! on (?:by|${[...ARTICLES, ...OBJECTS, ...UNITS.keys()].join('|')})\\b)`;
/** "was just fired": besides adverbs in -ly, those of time of one word, a choice of ours. */
const JUST = '(?:[a-z]+ly|just|already|later|also|then|since|now)';
const PASSIVE = new RegExp(`\\b(?:was|were|been|being|be|got|get)(?: ${JUST})? (?:${LOST})\\b${AT_SOMETHING}`, 'gi');
/** "the recently fired clerk": whom it is said of is asked of the next word. */
const ATTRIBUTE = new RegExp(`\\b(?:recently|just|newly)(?:- ?| )(?:${LOST})(?= ([a-z]+))`, 'gi');
/** "sacked its coach Ned Brook": the word before the name must be a role. */
const ACTIVE =
  /\b(?:fired|sacked|dismissed|laid off|let go of) (?:(?:the|its|their|his|her) )?((?:\p{L}[\p{L}-]* ){0,3})(?=\p{Lu})/gu;
/** Ways of leaving a job oneself: resign.v.01 and leave_office.v.01 of WordNet 3.1 that news uses, a choice of ours; idioms are left out. */
const RESIGNED = new RegExp(
  [
    '\\b(?:has|had|have) (?:resigned|quit|stepped down|stood down)',
    '\\b(?:resigned|stepped down|stood down)',
    '\\bquit(?= (?:as|his|her|the|over|after)\\b)',
  ].join('|'),
  'gi',
);

/**
 * What else is fired, dismissed or terminated: arms and what they shoot, matters of a court, and contracts. A choice of ours of the
 * common ones; a rarer one is told from a job only where no person stands before the verb.
 */
const NO_JOBS = new RegExp(
  `\\b(?:${[
    ...[
      'bullet',
      'shot',
      'round',
      'shell',
      'mortar',
      'missile',
      'rocket',
      'torpedo(?:e)?',
      'arrow',
      'flare',
      'gas',
      'grenade',
    ],
    ...['gun', 'rifle', 'pistol', 'cannon', 'weapon'],
    ...[
      'case',
      'charge',
      'count',
      'indictment',
      'lawsuit',
      'suit',
      'complaint',
      'motion',
      'petition',
      'appeal',
      'claim',
    ],
    ...['contract', 'agreement', 'lease', 'pregnanc(?:y|ie)'],
  ].join('|')})s?\\b`,
  'i',
);

function jobOf(text: string): string {
  return WAYS.find(([pattern]) => pattern.test(text))?.[1] ?? 'dismissed';
}

/** The words that the patterns hold: of losing a job, and of leaving it. */
const LOSES = sign('fired sacked dismissed axed terminated laid furloughed let');
const LEAVES = sign('resigned quit stepped stood');

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
      if (isHistory(article, sentence) || NO_JOBS.test(article.text.slice(Math.max(sentence.start, start - 80), start)))
        return [];
      const near = { ...sentence, start: Math.max(sentence.start, start - reach) };
      const name = personBefore(article, near, start);
      const subject = whom(article, near, start);
      return name === undefined && subject === undefined ? [] : claim(start, end, subject ?? '', name);
    });
  const attributes = matchesIn(marks, LOSES, ATTRIBUTE).flatMap(({ match, start, end }) =>
    /^(?:from|by)$/i.test(match[1] ?? '') || isSomebody((match[1] ?? '').toLowerCase())
      ? claim(start, end, 'employee', personAfter(article, end, 40))
      : [],
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
 * Ways to die of violence or accident for which English has a verb, each with the words that its pattern holds: a choice of ours.
 * Left out are hanging, which is a sentence too, and ways without a verb of their own ("in a crash", "in a fall").
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

/** Adverbs and a participle that make of a death none or an unsure one: a choice of ours of the common ones. */
const NEARLY = new Set(['nearly', 'almost', 'feared']);

const leavesOpen = perToken(({ lower }) => NEARLY.has(lower) || isUnasserted(lower));

/** Tokens before a death in which that is looked for: "may have been found". */
const HEDGE_REACH = 4;

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
      const first = tokenAt(article, start);
      const hedged = article.tokens.slice(Math.max(sentence.first, first - HEDGE_REACH), first).some(leavesOpen);
      if (isHistory(article, sentence) || hedged) return [];
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
