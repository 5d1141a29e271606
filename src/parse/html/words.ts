// What names the parts of a page: elements and roles of the standards, and the names that pages give their parts in classes and ids.
import type { Element } from 'domhandler';

const list = (words: string): readonly string[] => words.split(' ');

/** HTML Standard, 3.2.5.2.1, "Metadata content". */
const METADATA = list('base link meta noscript script style template title');
/** HTML Standard, 3.2.5.2.6, "Embedded content", with the obsolete ones of 16.2 that may stand in a body. */
export const EMBEDDED = list(
  'audio canvas embed iframe img math object picture svg video applet bgsound noembed noframes',
);
/** HTML Standard, 4.10.2, "labelable elements", their labels and the options they offer; `fieldset` and `form` hold whole pages. */
const CONTROLS = list('button input meter output progress select textarea label datalist optgroup option');
/** Landmarks that HTML has elements for (HTML Accessibility API Mappings 1.0, 3.4: banner, contentinfo, navigation), menus and windows. */
export const AROUND = list('header footer nav menu dialog');

/** Elements whose text nobody reads as part of an article: those, the head of the page and captions. */
export const NO_TEXT: ReadonlySet<string> = new Set([
  ...METADATA,
  ...EMBEDDED,
  ...CONTROLS,
  ...AROUND,
  'head',
  'figcaption',
]);

/** Elements that hold an aside unless they hold the article itself: the other landmarks, and figures. */
export const ASIDE: ReadonlySet<string> = new Set(list('aside form search figure'));

/**
 * Roles for what stands around the main content, of WAI-ARIA 1.2: the landmarks (5.3.4) but `main`, `form` and `region`, the windows
 * (5.3.6), the composite widgets (5.3.2) and `toolbar`.
 */
export const ASIDE_ROLES: ReadonlySet<string> = new Set(
  list(
    'banner complementary contentinfo navigation search alertdialog dialog ' +
      'combobox grid listbox menu menubar radiogroup tablist tree treegrid toolbar',
  ),
);

/**
 * Names of parts that are no article, as the patterns `unlikelyCandidates`, `negative` and `byline` of Readability 0.6.0 have them
 * (github.com/mozilla/readability, Apache-2.0; see NOTICE): all of them. A name counts by its words, in singular or plural, and from five letters on by how it begins.
 */
const UNLIKELY = list(
  '-ad- ad-break agegate ai2html author banner breadcrumbs byline com- combx comment community contact cover-wrap dateline disqus extra footer ' +
    'gdpr header hid hidden legends masthead media menu meta outbrain p-author pager pagination popup promo related remark replies rss ' +
    'scroll share shopping shoutbox sidebar skyscraper social sponsor supplemental tags widget writtenby yom-remote',
);

/**
 * The same as the expressions `OVERALL_DISCARD`, `REMOVE_COMMENTS`, `PAYWALL_DISCARD`, `TEASER_DISCARD` and `DISCARD_IMAGE_ELEMENTS` of
 * trafilatura's xpaths.py have them (github.com/adbar/trafilatura, Apache-2.0; see NOTICE): all names that they seek in classes and ids.
 */
const DISCARDED = list(
  'ad akismet article-comments article-infos attachment author banner bar blurred bmdh bread-crumb breadcrumb button byline caption comment ' +
    'comol consent cookie criteo disqus_thread dpsp-content dsq-comments embed embedded expand footer hidden hide icon infoline jp lightbox menu ' +
    'message message-container meta modal-content mol-factbox most-popular nav navbar navbox navigation newsletter next nocomments noprint ' +
    'notloaded obfuscated options outbrain overlay paid-content paidcontent paywall permission post-comments post-nav premium rating ' +
    'reader-comments related related-stories reply restricted shar share side-stories sidebar slide sociable social subnav suggest-links ' +
    'syndication taboola tag-list tags teaser timestamp user-info user-profile viewport viral widget xg1 yin zendesk-form zlylin',
);

/** The roles above and the elements of the page around the text, under their own names and the short one of `navigation`. */
const ROLES = [...AROUND, ...ASIDE_ROLES, ...list('aside button caption figcaption noscript')];
/** The one medium of Media Queries 4 (2.3) besides the screen that text is shown in: what is so named is only printed, or never. */
const MEDIA = list('print');

/** Names of the article and its parts: Readability's `positive`, all of it. */
const LIKELY = new Set(list('article blog body content entry h-entry hentry main page pagination post story text'));

/** Names of the very text of an article: what holds one ("article", "post", "entry") before what it holds. */
const EXACT = /^(?:article|blog|entry|hentry|main|page|post|story)-?(?:body|content|text)s?$/;

/** What the class and id of an element say it is. */
export interface Naming {
  readonly furniture: boolean;
  readonly body: boolean;
  /** The body of the article, in so many words. */
  readonly exact: boolean;
}

const NOTHING: Naming = { furniture: false, body: false, exact: false };
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
/** Longer lists of classes are style switches, of which the first tell enough. */
const LONGEST = 400;
/** Shorter names begin many other words ("ad", "menu", "meta"). */
const SHORTEST_START = 5;

const wordsIn = (name: string): readonly string[] =>
  (name.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/s$/, ''));

/** The names of furniture, as one or two words without their plural. */
const FURNITURE: ReadonlySet<string> = new Set(
  [...UNLIKELY, ...DISCARDED, ...ROLES, ...MEDIA].map((name) => wordsIn(name).join('-')),
);
const STARTS = new RegExp(
  `^(?:${[...FURNITURE].filter((name) => name.length >= SHORTEST_START && !name.includes('-')).join('|')})`,
);

function readNames(names: string): Naming {
  let furniture = false;
  let body = false;
  let exact = false;
  for (const name of names.split(/\s+/)) {
    const words = wordsIn(name);
    for (const [at, word] of words.entries()) {
      const pair = `${word}-${words[at + 1] ?? ''}`;
      if (FURNITURE.has(word) || FURNITURE.has(pair) || STARTS.test(word)) furniture = true;
      if (LIKELY.has(word) || LIKELY.has(pair)) body = true;
      if (EXACT.test(word) || EXACT.test(pair)) exact = true;
    }
  }
  return { furniture: furniture && !exact, body, exact };
}

/** Reads names of classes and ids; a page repeats few of them, so answers are kept for the page. */
export function namingReader(): (element: Element) => Naming {
  const known = new Map<string, Naming>();
  return ({ attribs }) => {
    const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, LONGEST);
    if (names.length < 3) return NOTHING;
    const answer = known.get(names) ?? readNames(names);
    known.set(names, answer);
    return answer;
  };
}
