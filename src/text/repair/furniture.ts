import { tableTest } from '../data.js';
import { isFunctionWord, isSpeechStem, PREPOSITIONS } from '../function-words.js';
import { stem } from '../lemma.js';

// Lines that a page has around an article, told by their grammar: what speaks to the reader is an imperative, and reports have none.

/** Longest line that is taken for furniture, in code units: longer ones are text, whatever they begin with. */
const LONGEST = 200;

const isVerb = tableTest('plain-verbs.txt');

/** The page: personal pronouns of the first person in the plural but "we", whose verb is no imperative. */
const ADDRESSED = /(?<![\p{L}’'])(?:us|ours?|ourselves)(?![\p{L}])/iu;
const QUOTED = /["“”‘«]/;
const STOP = /[.!?]["”’')\]]*$/;

/**
 * Whether a line asks the reader for something: a verb in its base form at its head, a function word behind it, and either a pronoun for
 * the page ("Subscribe to our newsletter.") or no
 * object ("Read more", "Read also: Cedi holds firm", "Explore more about the harbour") but the page ("Share this article").
 * Refused: "Follow the money, the prosecutor told the jury.", "Help arrives in Beira", "Eat more fibre", and what is quoted.
 */
function isAsking(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’]+|[:»›→>]/gu) ?? [];
  const [first = '', second, third] = words[0] === 'please' ? words.slice(1) : words;
  if (second === undefined || !isFunctionWord(second) || !isVerb(first) || QUOTED.test(text)) return false;
  if (ADDRESSED.test(text)) return !words.some((word) => isSpeechStem(stem(word)));
  if (STOP.test(text)) return false;
  if (third === undefined || /^[^\p{L}]/u.test(third)) return true;
  return second === 'this' ? words.length < 4 : !PREPOSITIONS.has(second) && PREPOSITIONS.has(third);
}

/**
 * A link within the page, as WCAG's techniques G1, G123 and G124 have them: to its top, its content or one of the landmarks of WAI-ARIA, by
 * its own name or that of HTML's element (header, footer, aside, nav, section), with no verb or go, jump, return, scroll or skip
 * ("Back To Top", "Skip to main content", "Skip navigation"). Refused: "Back to work: miners end strike".
 */
const OPENS_LINK = /^(?:(?:go |jump |return |scroll |skip )?(?:back |up )?to|skip) /i;
const WITHIN_PAGE =
  /^(?:the )?(?:page |site )?(?:top|main|content|main content|banner|complementary|contentinfo|form|navigation|region|search|footer|header|aside|nav|section)(?: of (?:the |this )?page)?$/i;

const isWithinPage = (text: string): boolean => OPENS_LINK.test(text) && WITHIN_PAGE.test(text.replace(OPENS_LINK, ''));

/** What a player offers for a picture or a film, by the name of the Fullscreen API: "View image in fullscreen". */
const FULL_SCREEN = / (?:in|to) full[- ]?screen$/i;
const isFullScreen = (text: string): boolean =>
  FULL_SCREEN.test(text) && /^\p{L}+(?: \p{L}+)*$/u.test(text.replace(FULL_SCREEN, ''));

/**
 * A credit that speaks of the article as such, by schema.org's article, news article or report, or as a dispatch or story: "A reporter in Kyiv contributed to this report."
 * Refused: "He contributed to this decline."
 */
const CONTRIBUTED = / contributed /i;
const OF_THIS_ARTICLE =
  /^[^.!?]* contributed (?:reporting )?(?:to|for) this (?:article|dispatch|news article|news story|report|story)\b[^.!?]{0,40}[.!?]?$/i;

/** A phrase without a verb behind a dash that opens the line, in place of a signature: "--With assistance from the Johannesburg desk." */
const SIGNED = /^[-–—]{1,2} ?With\b[^.!?]*[.!?]?$/;

/** The address of somebody on a network stands in no report's prose: "Like Business on Facebook, follow @Page on Twitter". */
const HANDLE = /(?<![\p{L}\d])@\p{L}\w+/u;

/** A label that ends in a preposition, with a dash or a colon in place of its object: "News about - OPEC, oil, Kazakhstan". */
function isLabelOf(text: string): boolean {
  const label = /(?: [-–—]|:) /.test(text)
    ? /^\p{L}+ (\p{L}+)(?: [-–—]|:) /u.exec(text)?.[1]?.toLowerCase()
    : undefined;
  return label !== undefined && PREPOSITIONS.has(label) && !STOP.test(text);
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** The label of a link that says nothing else, which the W3C's Quality Tips for Webmasters name as the one not to write. */
const CLICK_HERE = /\bclick(?:ing)? here\b/i;

/** What stands where an advertisement was, or is yet to come: the synset ad.n.1 of WordNet 3.1, and Readability's English `loadingWords`. */
const STANDS_IN = /^(?:ad|advert|adverti[sz](?:ing|ement)|loading(?:…|\.\.\.)?)$/i;

/** What a line of such a form shows at once; the patterns of all scripts are compiled for those alone. */
interface Form {
  readonly sign: RegExp;
  readonly form: RegExp;
}

/** Lines that are no language, or of one form only. */
const FORMS: readonly Form[] = [
  // An address, with a label or without: "Source:https://example.org/a".
  { sign: /(?:https?:\/\/|www\.)\S+$/i, form: /^(?:[\p{L} ]{1,20}[:-]? ?)?(?:https?:\/\/|www\.)\S+$/iu },
  // The name of a file: "harbour-2.jpg".
  { sign: /^\S+$/, form: /^[\w%-]+\.[a-z][a-z\d]{2,3}$/i },
  // One word in small letters: a class or a key that came along with the text.
  { sign: /^\S+$/, form: /^\p{Ll}[\p{Ll}-]*$/u },
  // Initials of those who worked on it: "ag/rx/kl".
  { sign: /^\S+$/, form: /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+$/u },
  // The mark of copyright law (17 U.S.C. 401): ©, or the word or its abbreviation with the year; "(c)" too.
  { sign: /^[c(©]/i, form: /^(?:copyright )?(?:©|\(c\)(?= ?\d{4})|cop(?:yright|r\.) (?=©|\(c\)|\d{4})).*$/i },
  // Who worked on it, in brackets and without a stop: "(Editing by the Dakar bureau)".
  { sign: /^\(/, form: /^\(\p{Lu}\p{Ll}+ing\b[^.()]*\)$/u },
  // How long ago: "Posted 3 hours ago"; how long it takes: "5 min read".
  { sign: / ago$/, form: /^(?:\p{Lu}\p{Ll}+ )?\d+ \p{L}+ ago$/u },
  { sign: /^\d/, form: /^\d+[- ]min(?:ute)?s?(?:[- ]read)?$/i },
];

/**
 * Words of the seventeen subjects at the top of IPTC's Media Topics (cv.iptc.org/newscodes/mediatopic), of the world and its regions in the
 * United Nations' M49, as these spell them, but for the Channel Islands and for Antarctica, which is in no region; with what a section holds,
 * news and stories: names of sections.
 */
const SECTION_WORDS: ReadonlySet<string> = new Set(
  (
    'arts culture entertainment media conflict war peace crime law justice disaster accident emergency incident economy business finance ' +
    'education environment health human interest labour lifestyle leisure politics government religion science technology society sport weather ' +
    'world africa americas asia europe oceania north northern southern eastern western central middle south sub saharan latin america caribbean ' +
    'australia new zealand melanesia micronesia polynesia news story stories'
  )
    .split(' ')
    .map(singular),
);

function singular(word: string): string {
  return word.replace(/s$/, '');
}

const isSectionName = (part: string): boolean => part.split(/[ -]/).every((word) => SECTION_WORDS.has(singular(word)));

/** Shelves of a news site that name no subject: top, latest or most read (or any such word) news or stories, and what is in focus. */
const SHELF = /^(?:(?:top|latest|most \p{L}+) (?:news|stories)|in[- ]focus)$/u;

/**
 * Whether a line, or a part of one, names sections of a news site and nothing else: "Politics", "World News", "Top Stories"; of names
 * that are joined one must be known, others of one word are taken with it: "Energy & Economy".
 */
export function isSection(text: string): boolean {
  if (text.length > 60 || /\d/.test(text)) return false;
  const parts = text
    .trim()
    .toLowerCase()
    .split(/\s*(?:[&,/|>»›]|\band\b(?: the(?= caribbean\b))?)\s*/);
  if (parts.length === 1 && SHELF.test(parts[0] ?? '')) return true;
  return parts.some(isSectionName) && parts.every((part) => isSectionName(part) || /^\p{L}+$/u.test(part));
}

/** A stroke between two labels of a line, with space around it. */
export const SEPARATOR = /\s+[|•·›»>/]\s+/;

/** A bar of links or a trail of sections: two or more short labels without figures, parted by strokes. */
export function isBar(line: string): boolean {
  const parts = line.split(SEPARATOR);
  return (
    parts.length > 1 && line.length <= 120 && parts.every((part) => !/[\d.]/.test(part) && part.split(' ').length <= 4)
  );
}

/**
 * Whether a line is furniture of the page it was copied from, not part of the article: "Follow us on Google News", "Read also: …",
 * "Telegram | VK | RSS", "Source:https://…", "© 2025 …", "(Editing by …)".
 * @param longest code units that such a line has at most
 */
export function isFurniture(line: string, longest = LONGEST): boolean {
  if (line.length > longest) return false;
  const text = line.replace(/^[\s>»›→*•-]+/, '').trim();
  if (text === '' || isAsking(text) || CLICK_HERE.test(text) || STANDS_IN.test(text)) return true;
  if (
    FORMS.some(({ sign, form }) => sign.test(text) && form.test(text)) ||
    SIGNED.test(line) ||
    (CONTRIBUTED.test(text) && OF_THIS_ARTICLE.test(text))
  )
    return true;
  if (text.includes('@') && HANDLE.test(text) && isVerb(firstWord(text))) return true;
  return !STOP.test(text) && (isBar(text) || isWithinPage(text) || isFullScreen(text) || isLabelOf(text));
}

/** Whether a line holds names, with commas between them, and says nothing: the tags below an article. */
export function isTagList(line: string): boolean {
  const parts = line.split(',').map((part) => part.trim());
  if (line.length > LONGEST || /[.!?:;\d]/.test(line)) return false;
  return parts.every((part) => part.split(' ').length <= 5 && part.split(' ').every(isTagWord));
}

function isTagWord(word: string): boolean {
  return /^\p{Lu}|^&$|^\p{Ll}{1,3}$/u.test(word);
}
