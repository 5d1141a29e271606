// Names of one body that part in one word, which would make another body of it.
import type { Claim } from '../../core/claim.js';
import type { Evidence } from '../../core/cluster.js';
import type { EventView } from '../../core/contracts.js';
import { isPlainBody } from '../../text/forms/bodies.js';
import type { Step } from '../../text/forms/compare.js';
import { type NameForm, onlyPair, type Sketch } from '../../text/forms/sketch.js';
import type { NameWord } from '../../text/forms/words.js';
import { lemma } from '../../text/lemma.js';
import { isCommonForm, isDemonym, placeSureness } from '../../text/names/gazetteer.js';
import { isBodyHead, isCompanyForm, isDirection } from '../../text/names/heads.js';
import { ordinalWord } from '../../text/number-words.js';
import { isRoleNoun } from '../../text/roles.js';
import { held } from './names.js';

/** Weight of the words that two names must share, and how many, so that another word among them is a slip and not another body of the sort. */
const ENOUGH_HELD = 2;
const FEWEST_SHARED = 3;

const sharesMuch = (view: Sketch): boolean => view.equal >= FEWEST_SHARED && held(view) >= ENOUGH_HELD;

/** Whether a word tells the bodies of one sort from each other: a place's or a people's, a point of the compass, an ordinal, a person's. */
const tellsApart = ({ key, text }: NameWord): boolean =>
  placeSureness(text) !== 'none' ||
  isDemonym(text) ||
  isDirection(key) ||
  ordinalWord(key) !== undefined ||
  !isCommonForm(key);

/** "Coaches" and "Managers": two sorts of people whom a body is of. */
const areTwoTrades = ({ left, right }: Step & { readonly type: 'pair' }): boolean =>
  [left, right].every(({ key }) => key.endsWith('s') && isRoleNoun(lemma(key)));

/**
 * "Tri-Valley Stolen Cars Task Force" and "Tri-State Stolen Cars Task Force", "Harbour Pilots' Association" and "Harbour Masters' Association": all
 * equal but one word at one place; not "Tarn" and "Hale County Fire Service", "Eastern" and "Western", "First" and "Second".
 */
export function isOtherWord(view: Sketch): boolean {
  const step = onlyPair(view);
  if (step?.relation !== 'different') return false;
  if (areTwoTrades(step)) return view.equal > 1;
  if (tellsApart(step.left) || tellsApart(step.right)) return false;
  return sharesMuch(view);
}

/** Words beside those of the names that their sentences must share where the names share few. */
const FEWEST_AROUND = 2;

/** Whether two sentences have some telling words in common. */
function sayAlike(left: Claim, right: Claim, view: EventView): boolean {
  const mine = new Set(left.context.words);
  let shared = 0;
  for (const word of new Set(right.context.words)) if (mine.has(word) && view.weight(word) > 0.5) shared += 1;
  return shared >= FEWEST_AROUND;
}

/** Two such names that no article has both, where they share much or stand in sentences that do. */
export function matchOtherWord(
  side: Sketch,
  left: Claim<NameForm>,
  right: Claim<NameForm>,
  view: EventView,
): Evidence | undefined {
  if (!isOtherWord(side) || view.together(left, right)) return undefined;
  if (!sharesMuch(side) && !sayAlike(left, right, view)) return undefined;
  return { score: 0.65, reasons: ['all words of the name but one'] };
}

/** What a body is of, the last words of its name: "the Straits" of "Sailing Club of the Straits". */
const OF = / of (?:the )?(?=\p{Lu})/u;

const partsOf = ({ text }: NameForm): readonly [string, readonly string[]] | undefined => {
  const at = OF.exec(text);
  return at ? [text.slice(0, at.index).toLowerCase(), text.slice(at.index + at[0].length).split(' ')] : undefined;
};

/**
 * "Sailing Club of the Straits" and "Sailing Club of the Straits Islands": what the body is of has one word more at its end, which no name is
 * shortened by; not "Bank of Tarn Ltd", "University of Tarn Hospital", "University of Tarn Oslo".
 */
export function isLongerEnd(left: NameForm, right: NameForm): boolean {
  const [one, other] = [partsOf(left), partsOf(right)];
  if (!one || !other || one[0].replace(/^the /, '') !== other[0].replace(/^the /, '')) return false;
  const [short, long] = one[1].length < other[1].length ? [one[1], other[1]] : [other[1], one[1]];
  const last = long.at(-1) ?? '';
  const key = last.toLowerCase();
  if (long.length !== short.length + 1 || short.some((word, at) => word !== long[at])) return false;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(last) &&
    !isCompanyForm(key) &&
    !isBodyHead(key) &&
    !isPlainBody(key) &&
    placeSureness(last) === 'none'
  );
}
