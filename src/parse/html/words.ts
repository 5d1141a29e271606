// Names by which pages call their parts, in classes and ids, and the tags that hold no running text. The lists of names are a
// choice of ours, open to additions: words of web design for parts of a page, in English as its code is. Left out are the names of
// sites, and of the companies whose boxes sites fit in.
import type { Element } from 'domhandler';

/** Elements whose text nobody reads as part of an article. */
export const NO_TEXT = new Set(
  (
    'script style noscript template head link meta nav footer button select option input textarea label svg math iframe object embed canvas ' +
    'audio video picture map dialog menu figcaption'
  ).split(' '),
);

/** Elements that hold an aside unless they hold the article itself. */
export const ASIDE = new Set(['aside', 'form', 'figure']);

/** Roles of WAI-ARIA 1.2 for what stands around the main content. */
export const ASIDE_ROLES = new Set(
  'navigation complementary dialog alertdialog banner contentinfo menu menubar search toolbar tablist'.split(' '),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that name furniture wherever they stand in a class or id, by what they name. */
const FURNITURE = set(
  [
    // Advertising.
    'ad ads adv advert adverts advertisement advertising adslot adunit sponsor sponsored promo promos promoted promotion banner',
    // Ways through the site.
    'breadcrumb breadcrumbs footer footnav masthead menu menus nav navbar navigation pager pagination paging sidebar skip toolbar toolbox tools',
    // Other articles.
    'popular readmore readnext recirc recirculation recommend recommended recommendation recommendations recommends related relateds teaser teasers trending upnext',
    // Sharing, and other forms of the page.
    'print printfriendly rss share shares sharing sharebar',
    // What the reader is asked for.
    'donate donation login meter newsletter newsletters paywall poll quiz register regwall signup subscribe subscription subscriptions upsell',
    // What readers say.
    'comment comments commenting respond',
    // About the article.
    'bio byline bylines dateline eyebrow kicker metadata overline tag tagcloud tagged tags taxonomy timestamp',
    // Pictures, and what is said of them.
    'caption captions carousel credit credits gallery slideshow thumbnail thumbnails',
    // Law.
    'consent cookie cookies copyright disclaimer disclosure gdpr legal',
    // Not shown, or only when asked for or pointed at.
    'dropdown flyout hidden hovercard interstitial invisible lightbox modal offscreen popover popup rollover screenreader sr tooltip visuallyhidden',
    // Parts that are fitted in from elsewhere.
    'widget widgets',
  ].join(' '),
);

/** The same, for words that are written together with others: "relatedlinks", "sharetools". */
const FURNITURE_START =
  /^(?:related(?!ness)|newsletter|share(?:bar|tool|button|link|icon|count|this)|social(?:bar|media|share|icon|link)|comment(?:s|list|form|area|box)|cookie|advert|breadcrumb|subscri(?:be|ption)|recirc|recommend|sponsor|promo(?:box|tion|ted|unit)?$|sidebar|trending|pagination|footer|byline|author(?:bio|info|box|card|profile|details|meta)|video(?:player|wrapper|container)|image(?:caption|credit)|photo(?:caption|credit)|mostread|mostpopular|readmore|readnext|morefrom|moreon|alsoread|tag(?:list|cloud|s)$)/;

/** Furniture that takes two words. */
const FURNITURE_PAIRS = set(
  `most-read most-viewed most-popular most-shared read-more read-next read-also also-read also-like also-on more-stories more-news more-from
  more-on more-in more-like more-articles up-next dont-miss you-may you-might author-bio author-info author-box author-card
  author-profile author-details author-meta about-author post-author post-date post-meta entry-meta article-meta story-meta post-info
  article-info post-nav next-post prev-post previous-post post-footer entry-footer article-footer story-footer follow-us sign-up log-in
  sign-in pub-date publish-date published-date date-published last-updated header-nav top-nav latest-news latest-stories latest-posts
  other-news other-stories in-brief at-a-glance key-points image-credit photo-credit picture-credit cover-image video-player
  hover-card top-stories top-news editors-picks editor-picks`,
);

/** Words that name the body of an article. */
const BODY = set(
  'article articlebody body content contents entry hentry main page post postbody text story storybody storytext blog copy',
);

/** Pairs that name the very body of an article, not only something of it. */
const BODY_PAIRS = set(
  `article-body story-body entry-content post-content article-text article-content body-copy main-content story-content story-text
  post-body content-body body-content body-text text-content article-copy news-content news-body news-text rich-text single-content page-content`,
);
const BODY_WORDS = set(
  'articlebody storybody entrycontent postcontent articletext articlecontent bodycopy maincontent storycontent postbody storytext bodytext',
);

/** Names of boxes to share the page, and of boxes that quote a post of a social network, where `EMBEDDED` stands beside them. */
const SOCIAL = set('social socials');

/** Words for what an article quotes from elsewhere: it belongs to the article. */
const EMBEDDED = set('embed embedded tweet oembed blockquote pullquote');

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

function readNames(names: string): Naming {
  let furniture = false;
  let body = false;
  let exact = false;
  let embedded = false;
  let social = false;
  for (const name of names.split(/\s+/)) {
    const words = (name.match(WORD) ?? []).map((word) => word.toLowerCase());
    for (const [at, word] of words.entries()) {
      const pair = `${word}-${words[at + 1] ?? ''}`;
      if (SOCIAL.has(word)) social = true;
      else if (FURNITURE.has(word) || FURNITURE_START.test(word) || FURNITURE_PAIRS.has(pair)) furniture = true;
      if (EMBEDDED.has(word)) embedded = true;
      if (BODY.has(word)) body = true;
      if (BODY_WORDS.has(word) || BODY_PAIRS.has(pair)) exact = true;
    }
  }
  return { furniture: (furniture || (social && !embedded)) && !exact, body, exact };
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
