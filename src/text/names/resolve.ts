import type { Name, NameType } from '../../core/article.js';
import { isGeneration } from '../closed-classes.js';
import { perWord } from '../per-word.js';
import type { Candidate } from './candidates.js';
import { isCompanyForm, isParticle, isPlaceNoun, isStorm } from './heads.js';

/** What speaks for each kind of a name, the squares of the confidences added up. */
type Tally = Record<NameType, number>;

/** What the sure names of an article teach about its unsure ones. */
interface Knowledge {
  /** Votes by text. */
  readonly votes: ReadonlyMap<string, Tally>;
  /** First and last names of people named in full. */
  readonly people: ReadonlySet<string>;
  /** Last names of people named in full, surely. */
  readonly surnames: ReadonlySet<string>;
  /** Words that stand after "in" and the like somewhere. */
  readonly visited: ReadonlySet<string>;
  /** Whether a word is spelt nearly as the last name of somebody who is named in full. */
  readonly isLike: (word: string) => boolean;
  /** Last words, leading words and initials of bodies. */
  readonly bodies: ReadonlySet<string>;
  /** Names of companies without their legal form: "Crowe Maritime" of "Crowe Maritime Corp." */
  readonly companies: ReadonlySet<string>;
  /** Names of storms: "Irma" of "Hurricane Irma". */
  readonly storms: ReadonlySet<string>;
  /** First words of bodies that serve a town: "Elmsworth" of "Elmsworth Police Department". */
  readonly grounds: ReadonlySet<string>;
}

/** From this confidence on a name keeps its kind whatever the rest of the article says. */
const SURE = 0.85;

/** The vote of a firm that its dealings tell: "Shares in Holm Berg fell", then "Holm Berg said". */
const TOLD_BY_DEALINGS = 0.8;

/** "Veltrix said": told as a person by nothing but that. */
const isBareSpeaker = ({ type, acts, confidence }: Candidate): boolean =>
  acts && type === 'person' && confidence < SURE;

/** "Veltrix rated", of which nothing else speaks. */
const isBareSubject = ({ type, acts, doubtful, plain }: Candidate): boolean =>
  type === undefined && acts && !doubtful && !plain;

function learn(candidates: readonly Candidate[]): Knowledge {
  const votes = new Map<string, Tally>();
  const people = new Set<string>();
  const lastNames: string[] = [];
  const bodies = new Set<string>();
  const grounds = new Set<string>();
  const companies = new Set<string>();
  const surnames = new Set<string>();
  const visited = new Set<string>();
  const storms = new Set<string>();
  for (const { text, type, confidence, words, doubtful, cued } of candidates) {
    if (type === undefined && words.length > 1 && isStorm((words[words.length - 2] ?? '').toLowerCase()))
      storms.add(lastOf(words));
    if (type === undefined || doubtful) continue;
    let tally = votes.get(text);
    if (!tally) {
      tally = { person: 0, organization: 0, place: 0 };
      votes.set(text, tally);
    }
    tally[type] += confidence * confidence;
    if (cued) visited.add(text);
    if (type === 'person' && words.length > 1 && confidence >= SURE) surnames.add(lastOf(words));
    if (type === 'person' && words.length > 1 && confidence >= 0.55) lastNames.push(learnPerson(words, people));
    if (type === 'organization' && words.length > 1 && confidence >= 0.7) {
      learnBody(words, bodies, people, grounds);
      if (words.length > 2 && isCompanyForm(lastOf(words).toLowerCase())) companies.add(words.slice(0, -1).join(' '));
    }
  }
  return { votes, people, surnames, visited, isLike: likenessTo(lastNames), bodies, companies, storms, grounds };
}

/** Shortest last name of which a misspelling is looked for; shorter ones look like too many words. */
const SHORTEST_LIKE = 4;

/**
 * What two spellings of a name share, where letters changed places ("Bertas", "Bretas") or one vowel stands for another ("Holm", "Halm").
 */
const likenessesOf = perWord((word): readonly string[] => {
  if (word.length < SHORTEST_LIKE) return [];
  const lower = word.toLowerCase();
  const start = lower[0] ?? '';
  const sorted = [...lower].sort().join('');
  const skeleton = lower.replace(/[aeiou]/g, '-');
  return [`${start}${sorted}`, `${start}${skeleton}`];
});

/** Whether a word is spelt nearly as one of some last names, whose likenesses are made at the first question: seldom is one asked. */
function likenessTo(lastNames: readonly string[]): (word: string) => boolean {
  let likenesses: ReadonlySet<string> | undefined;
  return (word) => {
    likenesses ??= new Set(lastNames.flatMap(likenessesOf));
    return likenessesOf(word).some((one) => likenesses?.has(one));
  };
}

/** Marks that stand among a person's names. */
const BESIDE_NAMES = new Set([',', '(', ')', '"', '“', '”', '‘', '’', "'"]);

const lastOf = (words: readonly string[]): string => words[words.length - 1] ?? '';

/** Learns the names of somebody who is named in full, and gives the last of them. */
function learnPerson(words: readonly string[], people: Set<string>): string {
  const plain = words.filter((word) => !BESIDE_NAMES.has(word) && !isGeneration(word.toLowerCase()));
  const last = plain.length - 1;
  for (const word of plain) if (word.length > 2 && !isParticle(word)) people.add(word);
  let tail = plain[last] ?? '';
  for (let from = last - 1; from > 0; from -= 1) {
    tail = `${plain[from]} ${tail}`;
    people.add(tail);
  }
  return plain[last] ?? '';
}

/** What follows a town's name in the name of a body that serves it: "City", "County", and the two services that every town has. */
const isCivic = (word: string): boolean => isPlaceNoun(word.toLowerCase()) || word === 'Police' || word === 'Fire';

function learnBody(words: readonly string[], bodies: Set<string>, people: Set<string>, grounds: Set<string>): void {
  const [first, second] = words;
  const end = words[words.length - 1];
  if (end === 'administration' || end === 'regime') {
    for (const word of words.slice(0, -1)) people.add(word);
    return;
  }
  if (first && second && isCivic(second)) grounds.add(first);
  const names = words.filter(hasCapital);
  let head = '';
  for (let count = 1; count < words.length; count += 1) {
    const word = words[count - 1] ?? '';
    head = count === 1 ? word : `${head} ${word}`;
    if (hasCapital(word)) bodies.add(head);
  }
  const last = names[names.length - 1];
  if (last && !isPeopleOf(words)) bodies.add(last);
  if (names.length > 2) bodies.add(`${names[names.length - 2]} ${last}`); // "Blue Jackets" of "Oslo Blue Jackets"
  let initials = '';
  for (const word of names) initials += word[0];
  bodies.add(initials);
}

/** "Defenders of Nature": "Nature" is no name of theirs. */
function isPeopleOf([first, link]: readonly string[]): boolean {
  return link === 'of' && first?.endsWith('s') === true;
}

/** Whether a word begins with a capital. */
function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** The kind that most speaks for; of equals the first. */
function best(tally: Tally): NameType {
  const { person, organization, place } = tally;
  if (person >= organization && person >= place) return 'person';
  return organization >= place ? 'organization' : 'place';
}

/** The kind of each candidate in the light of the whole article; those that nothing speaks for are left out. */
export function resolve(candidates: readonly Candidate[]): readonly Name[] {
  const knowledge = learn(candidates);
  const names: Name[] = [];
  for (const candidate of candidates) {
    const settled = settle(candidate, knowledge);
    if (!settled) continue;
    const { start, end, text, sentence } = candidate;
    const { type, confidence } = settled;
    names.push({ start, end, text, sentence, type, confidence });
  }
  return names;
}

function settle(
  candidate: Candidate,
  { votes, people, surnames, visited, isLike, bodies, companies, storms, grounds }: Knowledge,
): Pick<Name, 'type' | 'confidence'> | undefined {
  const { text, type, confidence, words, doubtful } = candidate;
  if (words.length === 1 && type !== 'place' && storms.has(text) && !surnames.has(text)) return undefined;
  if (words.length === 1 && type === 'place' && surnames.has(text) && !visited.has(text))
    return { type: 'person', confidence: 0.7 }; // "Freddie Jordan", then "Jordan"
  if (type === 'organization' && confidence < 0.6 && text.endsWith('s') && people.has(text.slice(0, -1)))
    return undefined; // "the Lindqvists"
  if (type === 'person' && (votes.get(text)?.organization ?? 0) >= TOLD_BY_DEALINGS)
    return { type: 'organization', confidence: 0.8 };
  if (type !== undefined && confidence >= SURE && !doubtful) return { type, confidence };
  const tally = votes.get(text) ?? (doubtful ? votes.get(text.replace(' of the ', ' of ')) : undefined);
  const voted = tally && best(tally);
  const weight = tally && voted ? tally[voted] : 0;
  // News first tells people by their full names: where nobody is named so, who speaks under one word is a body.
  if (people.size === 0 && voted === 'person' && isBareSpeaker(candidate))
    return { type: 'organization', confidence: 0.5 };
  if (voted !== undefined && weight >= 0.5) return { type: voted, confidence: Math.min(0.9, 0.6 + weight / 10) };
  if (people.has(text) && !(type === 'place' && confidence >= 0.8)) return { type: 'person', confidence: 0.8 };
  if (words.length === 1 && grounds.has(text) && !candidate.plain) return { type: 'place', confidence: 0.6 };
  if (words.length === 2 && (confidence < 0.6 || companies.has(text)) && bodies.has(text))
    return { type: 'organization', confidence: 0.6 };
  if (words.length === 1 && bodies.has(text) && (type !== 'place' || confidence < 0.5))
    return { type: 'organization', confidence: 0.6 };
  const misspelt = candidate.subject && (type === undefined || confidence < 0.5);
  if (misspelt && isLike(text)) return { type: 'person', confidence: 0.5 };
  if (people.size === 0 && voted === undefined && isBareSubject(candidate))
    return { type: 'organization', confidence: 0.5 };
  if (doubtful && confidence < 0.7) return undefined;
  if (voted !== undefined) return { type: voted, confidence: Math.max(0.4, confidence) };
  return type === undefined || confidence < 0.4 ? undefined : { type, confidence };
}
