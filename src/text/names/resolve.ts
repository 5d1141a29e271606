import type { Name, NameType } from '../../core/article.js';
import { perWord } from '../per-word.js';
import type { Candidate } from './candidates.js';
import { isParticle } from './heads.js';

/** What the sure names of an article teach about its unsure ones. */
interface Knowledge {
  /** Votes by text. */
  readonly votes: ReadonlyMap<string, ReadonlyMap<NameType, number>>;
  /** First and last names of people named in full. */
  readonly people: ReadonlySet<string>;
  /** Likenesses of the last names of people named in full. */
  readonly likenesses: ReadonlySet<string>;
  /** Last words, leading words and initials of bodies. */
  readonly bodies: ReadonlySet<string>;
  /** First words of bodies that serve a town: "Elmsworth" of "Elmsworth Police Department". */
  readonly grounds: ReadonlySet<string>;
}

const TYPES: readonly NameType[] = ['person', 'organization', 'place'];

function learn(candidates: readonly Candidate[]): Knowledge {
  const votes = new Map<string, Map<NameType, number>>();
  const people = new Set<string>();
  const likenesses = new Set<string>();
  const bodies = new Set<string>();
  const grounds = new Set<string>();
  for (const { text, type, confidence, words, doubtful } of candidates) {
    if (type === undefined || doubtful) continue;
    const tally = votes.get(text) ?? new Map<NameType, number>();
    tally.set(type, (tally.get(type) ?? 0) + confidence ** 2);
    votes.set(text, tally);
    if (type === 'person' && words.length > 1 && confidence >= 0.55) learnPerson(words, people, likenesses);
    if (type === 'organization' && words.length > 1 && confidence >= 0.7) learnBody(words, bodies, people, grounds);
  }
  return { votes, people, likenesses, bodies, grounds };
}

/** Shortest last name of which a misspelling is looked for; shorter ones look like too many words. */
const SHORTEST_LIKE = 4;

/** What two spellings of a name share, where letters changed places ("Bertas", "Bretas") or one vowel stands for another ("Holm", "Halm"). */
const likenessesOf = perWord((word): readonly string[] => {
  if (word.length < SHORTEST_LIKE) return [];
  const lower = word.toLowerCase();
  const start = lower[0] ?? '';
  const sorted = [...lower].sort().join('');
  const skeleton = lower.replace(/[aeiou]/g, '-');
  return [`${start}${sorted}`, `${start}${skeleton}`];
});

function learnPerson(words: readonly string[], people: Set<string>, likenesses: Set<string>): void {
  const plain = words.filter((word) => !/^(?:[JS]r|,|["“”‘’'])$/.test(word));
  const last = plain.length - 1;
  for (const likeness of likenessesOf(plain[last] ?? '')) likenesses.add(likeness);
  for (const word of plain) if (word.length > 2 && !isParticle(word)) people.add(word);
  for (let from = last - 1; from > 0; from -= 1) people.add(plain.slice(from).join(' '));
}

/** What follows a town's name in the name of a body that serves it. */
const CIVIC =
  /^(?:Police|Fire|City|County|Town|Borough|Municipal|Sheriff|Superior|District|Magistrates|Public|School|High)$/;

function learnBody(words: readonly string[], bodies: Set<string>, people: Set<string>, grounds: Set<string>): void {
  const [first, second] = words;
  if (/^(?:administration|regime)$/.test(words.at(-1) ?? '')) {
    for (const word of words.slice(0, -1)) people.add(word);
    return;
  }
  if (first && second && CIVIC.test(second)) grounds.add(first);
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  for (let count = 1; count < words.length; count += 1) {
    const head = words.slice(0, count);
    if (/^\p{Lu}/u.test(head.at(-1) ?? '')) bodies.add(head.join(' '));
  }
  const last = names.at(-1);
  if (last) bodies.add(last);
  if (names.length > 2) bodies.add(names.slice(-2).join(' ')); // "Blue Jackets" of "Oslo Blue Jackets"
  bodies.add(names.map((word) => word[0]).join(''));
}

function best(tally: ReadonlyMap<NameType, number> | undefined): NameType | undefined {
  let winner: NameType | undefined;
  for (const type of TYPES)
    if ((tally?.get(type) ?? 0) > (winner === undefined ? 0 : (tally?.get(winner) ?? 0))) winner = type;
  return winner;
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
  { votes, people, likenesses, bodies, grounds }: Knowledge,
): Pick<Name, 'type' | 'confidence'> | undefined {
  const { text, type, confidence, words, doubtful } = candidate;
  if (type !== undefined && confidence >= 0.85 && !doubtful) return { type, confidence };
  const tally = votes.get(text);
  const voted = best(tally);
  const weight = voted === undefined ? 0 : (tally?.get(voted) ?? 0);
  if (voted !== undefined && weight >= 0.5) return { type: voted, confidence: Math.min(0.9, 0.6 + weight / 10) };
  if (people.has(text) && !(type === 'place' && confidence >= 0.8)) return { type: 'person', confidence: 0.8 };
  if (words.length === 1 && grounds.has(text) && !candidate.plain) return { type: 'place', confidence: 0.6 };
  if (words.length === 2 && confidence < 0.6 && bodies.has(text)) return { type: 'organization', confidence: 0.6 };
  if (words.length === 1 && bodies.has(text) && (type !== 'place' || confidence < 0.5))
    return { type: 'organization', confidence: 0.6 };
  const misspelt = candidate.subject && (type === undefined || confidence < 0.5);
  if (misspelt && likenessesOf(text).some((one) => likenesses.has(one))) return { type: 'person', confidence: 0.5 };
  if (doubtful && confidence < 0.7) return undefined;
  if (voted !== undefined) return { type: voted, confidence: Math.max(0.4, confidence) };
  return type === undefined || confidence < 0.4 ? undefined : { type, confidence };
}
