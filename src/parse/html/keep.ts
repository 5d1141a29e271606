import type { DateOrder } from '../../core/calendar.js';
import { bareWords } from '../../text/plain-letters.js';
import { isFurniture } from '../../text/repair/furniture.js';
import type { Aside } from '../assemble.js';
import { takeAside } from './aside.js';
import type { Line } from './lines.js';

const STOP = /[.!?…]["”’')\]]*$/;

/**
 * Lines by which a site speaks to its reader, with or without a stop: a choice of ours, open to additions. In English alone: what is
 * in another language is not compared, so that a line too many does no harm there.
 */
const ADDRESSES: readonly RegExp[] = [
  /^(?:advert|advertorial|sponsored|close)$/i,
  /^(?:read|see|watch|view|learn|find out)(?: also| more| next| now)? ?[:>»–—-].{0,200}$/i,
  /^(?:read more|more|related|also|see also|also read|recommended|related (?:articles?|stor(?:y|ies)|links?|news|coverage|content)|also see|more (?:stories|news|coverage|reading)|don[’']?t miss|must[- ]read|further reading|editor[’']s (?:note|picks?)) ?[:>»|–—].{0,200}$/i,
  /^(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|related(?: (?:articles?|stor(?:y|ies)|links?|news|coverage|content|posts?))?|read (?:more|also|next)|see also|also (?:read|see)|more|don[’']?t miss|share this(?: (?:on|with|via).{0,40})?)[\s.:…!?>»]*$/i,
  /\bclick(?:ing)? (?:here|below|on the link)\b.{0,60}$/i,
  /^follow\b.{1,90}\b(?:twitter|facebook|instagram|youtube|telegram|linkedin|snapchat|https?:|www\.).{0,120}$/i,
  /^(?:get|join|sign|subscribe|want|like|enjoy|if you|try|support|become|download|stay|never miss|don[’']?t miss|have|has|click|visit|start|unlock|for (?:more|the latest)|to (?:get|read|continue))\b.*\b(?:newsletters?|subscrib(?:e|ers?|ing)|subscriptions?|sign(?:ing)? up|inbox|paywall|unlimited access|ad[- ]free|free trial|membership|our app|mobile app|news alerts?|have a (?:news )?tip|google play|app store)\b.*$/i,
  /^(?:have|got) (?:a|any) (?:news )?(?:tips?|questions?|stor(?:y|ies))\?.*$/i,
  /^\[\/?\w+(?: \w+=.{0,200})?\].{0,100}$/i,
  /^(?:filed under|posted in|tagged(?: (?:with|as|in))?|categories|time to read|reading time)\b ?:?.{0,100}$/i,
  /^(?:\(?(?:image|photo|picture|video|file photo|graphic)s?(?: (?:credits?|courtesy(?: of)?|by|source|via))?|credits?|©|getty images|\(c\)) ?[:/©].{0,160}$/i,
  /^\(?(?:image|photo|picture) (?:credit|courtesy)[^.]{0,80}\)$/i,
  /^(?:additional )?reporting (?:for this (?:story|article) )?(?:was )?(?:contributed )?by\b.{0,120}$/i,
];

/** The writer's own line after the article: "Ana Vidal is a reporter at ...", "Follow her on ...". */
const WRITER =
  /\b(?:follow (?:him|her|them|me) (?:on|at)|(?:can|may) be reached (?:at|via|on)|(?:reach|contact|e-?mail) (?:him|her|them|me)?\b.{0,40}\S@\S|on twitter:? ?@|@\w+ on twitter)/i;

const LONGEST_ADDRESS = 400;
/** A label that ends in a colon, above links. */
const LONGEST_LABEL = 60;

function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESSES.some((pattern) => pattern.test(text));
}

/** Whether a line is a link to something else: all of it is a link, and it is no sentence. */
function isLinkLine(line: Line): boolean {
  return line.linked >= line.text.length * 0.8 && line.text.length < 200 && !/[.]["”’')\]]*$/.test(line.text);
}

/** A caption that no markup names: below an image, all of it slanted, short and no sentence. */
function isCaption(line: Line): boolean {
  return (
    line.afterImage &&
    line.text.length < 200 &&
    line.stressed >= line.text.length * 0.9 &&
    !STOP.test(line.text) &&
    !line.heading
  );
}

/** Lines of the head of an article, in which its date and byline stand. */
const HEAD = 6;
const FOOT = 4;

/** The lines of an article, and what was said of it beside them. */
export interface Kept {
  readonly kept: readonly Line[];
  readonly aside: Readonly<Aside>;
}

/**
 * Leaves out the lines that are none of the article's: those that speak to the reader, lead elsewhere, caption an image, repeat
 * the headline or say when and by whom it was written.
 */
export function articleLines(lines: readonly Line[], headlines: readonly string[], order?: DateOrder): Kept {
  const aside: Aside = {};
  const titles = new Set(headlines.map(bareWords));
  const kept: Line[] = [];
  const isOut = (line: Line, index: number): boolean => {
    const { text } = line;
    if (isFurniture(text) || isAddress(text) || isCaption(line)) return true;
    if (line.tag === 'h1' && kept.length === 0) return true;
    if (kept.length < 3 && titles.has(bareWords(text))) return true;
    if ((index < HEAD || index >= lines.length - FOOT) && takeAside(text, aside, order)) return true;
    if (index >= lines.length - FOOT && text.length < 400 && WRITER.test(text)) return true;
    return false;
  };
  const links = lines.map(isLinkLine);
  for (const [index, line] of lines.entries()) {
    // A subheading may be a link; two links one after the other lead elsewhere.
    const alone = line.heading && line.tag !== 'h1' && !links[index - 1] && !links[index + 1];
    if (links[index] && !alone) {
      const last = kept[kept.length - 1];
      if (last && /:$/.test(last.text) && last.text.length < LONGEST_LABEL) kept.pop();
    } else if (!isOut(line, index)) kept.push(line);
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last || !(last.heading || (last.text.length < 25 && !STOP.test(last.text)))) break;
    kept.pop();
  }
  return { kept, aside };
}
