// Navigation and sharing labels of news sites, written as verbs with the objects that sites give them, not as a list of lines. All
// patterns here are a choice of ours, open to additions: no source lists what sites write around an article.

/** Longest line that is taken for furniture, in code units: longer ones are text, whatever they begin with. */
const LONGEST = 200;

const OURS = '(?:us|our|the|your|this|a|an|all|free|daily|more)';

/** Taken with or without a final stop: no report is written so. */
const ANYWAY: readonly RegExp[] = [
  /^(?:please )?(?:follow|like|find|join|connect with|add|watch|contact|reach) (?:us|our)\b[^.]*[.!]?$/i,
  new RegExp(
    `^(?:sign up|subscribe|register|log ?in|sign in) (?:now |today |here )?(?:for|to|with|on) ${OURS}\\b[^.]*[.!]?$`,
    'i',
  ),
  /^(?:click|tap|press) (?:here|below|on the)\b[^.]*[.!]?$/i,
  /^(?:download|get|install|try) (?:our|the) [^.]*\b(?:app|newsletter|podcast|alerts)\b[^.]*[.!]?$/i,
  /^(?:copyright )?(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by\b)).*$/i,
  /^(?:like|follow|find) .{1,60} on (?:facebook|twitter|instagram|x|youtube|linkedin|whatsapp|telegram|threads)\b.*\b(?:follow|stay|join|subscribe|updates?)\b.*$/i,
  /^.{2,90} contributed (?:to this (?:report|story|article)|reporting)\b.{0,40}$/i,
  /^all rights reserved\b.{0,60}$/i,
  /^[-–—([\s]*(?:(?:additional |with )?(?:reporting|editing|writing|translation) (?:and (?:writing|editing|reporting) )?by|with (?:assistance|inputs?|files|additional reporting|agency inputs) from|compiled (?:by|from))\b[^.]*[.)\]]{0,2}$/i,
  /^(?:story|article|text|report) continues (?:below|after)\b[^.]*\.?$/i,
];

/** Taken only where no stop ends the line. */
const LABELS: readonly RegExp[] = [
  /^follow(?: us)?(?: on(?: \S+){0,3})?$/i,
  /^(?:back|return|go|scroll|jump|skip)(?: up| down| back)? to (?:the )?(?:top|home ?page|home|main(?: \w+)?|content|navigation|article|list|search)$/i,
  /^(?:scroll|swipe) (?:down|up|left|right)(?: (?:for|to) .{0,40})?$/i,
  /^(?:read|see|watch|view|show|load|hear|get|find out|learn|discover|explore|browse)(?: all)? more(?: (?:on|about|from|at|stories|news|comments|articles)\b.*)?(?: ?[:»›→>].*)?$/i,
  /^(?:read|see|watch|hear|listen)(?: also| next| now| the full (?:story|article|report|statement))(?: ?[:»›→>-].*)?$/i,
  /^(?:also|read also|also read|must[- ]read|don[’']?t miss|more on this|up next|next up|you (?:may|might) (?:also )?like|recommended(?: for you| stories)?|most (?:read|popular|viewed|shared)|trending(?: now| topics)?|related(?: (?:articles?|stor(?:y|ies)|news|topics?|content|posts?|links?|coverage))?|editor[’']?s[’']? (?:picks?|choice)|sponsored(?: content| by .{0,40})?|promoted(?: content)?|partner content)\s*(?:[:|»›→>-].*)?$/i,
  /^share(?: (?:this|on|via|with|the|article|story|page|link)\b.{0,60})?(?: ?[:|].*)?$/i,
  /^(?:tweet|retweet|pin it|print|e-?mail|copy link|save|bookmark|listen(?: to (?:this )?(?:article|story))?|comments?|reply|topics?|tags?|facebook|twitter|whatsapp|telegram|linkedin|reddit|instagram|youtube|rss)$/i,
  /^(?:view|open|expand|enlarge|toggle) (?:image|gallery|photos?|video|caption|slideshow)\b.{0,40}$/i,
  /^for (?:more|further|the latest) (?:information|news|stories|updates|details)\b.*$/i,
  /^(?:\d+ comments?|(?:leave|post|add|write) a (?:comment|reply)|be the first to comment|view comments?|join the (?:conversation|discussion|debate))$/i,
  /^(?:advertis(?:e)?ments?|ads?|skip (?:ad|advert|advertisement)|remove ads|loading(?: ?(?:\.{3}|…))?)$/i,
  /^(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords?|section|related topics|more on|news about|in this (?:story|article)|via|credits?|photo(?:graph)?s?(?: credit| courtesy)?|(?:file )?(?:image|picture|pic)(?: credit| source)?|courtesy|caption|originally published (?:by|at|on|in))\s*(?:[:|]| [-–—] ).*$/i,
  /^source\s*[:|]\s*[^:]{1,60}$/i,
  /^(?:file photo|getty images|ap photo|afp photo|reuters photo|photo by .{2,60}|image by .{2,60}|\(?(?:ap|afp|epa|file) photo\b.{0,60})$/i,
  /^(?:got|have) an? (?:news )?(?:story|tip|question|view|comment)\b[^.]*$/i,
  /^(?:support|back|fund) (?:us|our|independent|quality|local|honest|free|this) (?:work|journalism|reporting|newsroom|coverage|news)\b.*$/i,
  /^(?:become|be) an? (?:subscriber|member|supporter|patron)\b.*$/i,
  /^(?:about us|contact(?: us)?|privacy(?: policy| notice)?|terms(?: of (?:use|service)| and conditions| & conditions)?|cookie (?:policy|settings)|accept(?: all)?(?: cookies)?|help|faqs?|sitemap|site map|log ?in|sign ?in|sign ?up|register|subscribe(?: now)?|newsletters?|menu|search|home|close|next|previous|donate(?: now)?)$/i,
  /^(?:posted|published|updated)\b.{0,40}\bago\b.*$/i,
  /^\d+[- ]?min(?:ute)?s?(?:[- ]read)?$/i,
  /^(?:(?:source|link|via|url|read more|original|web ?site)\s*[:-]?\s*)?(?:https?:\/\/|www\.)\S+$/i,
  /^(?:og|twitter)[\w:-]*image[\w:-]*$/i,
  /^[\w%-]+\.(?:jpe?g|png|gif|webp|svg|mp4|mp3)$/i,
  /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+$/u,
];

/**
 * Names of the sections of a news site, as navigation bars have them: subjects, parts of the world, shelves. A choice of ours, open
 * to additions.
 */
const SECTIONS =
  /^(?:(?:the )?(?:arts|culture|entertainment|media|conflict|crime|courts?|law|justice|disasters?|accidents|economy|business|finance|education|environment|climate|health|human interest|labou?r|lifestyle|leisure|politics|religion|science|technology|tech|society|sports?|weather|news|world|international|national|nation|local|regional|home|latest|breaking|top|featured?|opinion|editorial|analysis|energy|markets?|money|companies|investments?|travel|africa|asia|europe|oceania|americas|(?:north|south|latin) america|middle east|in[- ]focus|headlines|news stor(?:y|ies)|top stor(?:y|ies)|stor(?:y|ies)|live|exclusive|updates?|general|video|photos)(?: (?:news|and|&|,|\/) ?)?(?: |$))+$/i;

/** Whether a line, or a part of one, names sections of a news site and nothing else: "Politics", "Energy & Economy", "In-focus". */
export function isSection(text: string): boolean {
  return text.length <= 60 && SECTIONS.test(text.trim().replace(/\s*[|>»›]\s*/g, ' '));
}

const SEPARATOR = /\s+[|•·›»>/]\s+/;

/** A bar of links or a trail of sections: two or more short labels without figures, parted by strokes. */
export function isBar(line: string): boolean {
  const parts = line.split(SEPARATOR);
  return (
    parts.length > 1 && line.length <= 120 && parts.every((part) => !/[\d.]/.test(part) && part.split(' ').length <= 4)
  );
}

const isAnyway = anyOf(ANYWAY);
const isLabel = anyOf(LABELS);

/** Tries several patterns as one, by their flags: each call of a pattern costs more than its first letters do. */
function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))];
  const joined = flags.map((some) => {
    const same = patterns.filter((pattern) => pattern.flags === some);
    return new RegExp(same.map((pattern) => pattern.source).join('|'), some);
  });
  return (text) => joined.some((pattern) => pattern.test(text));
}

/**
 * Whether a line is furniture of the page it was copied from, not part of the article: "Follow us on Google News", "Back To
 * Top", "Read also: …", "Telegram | VK | RSS", "Source:https://…", "© 2025 …", "(Editing by …)". Refused: any line that ends in
 * a stop, save for a few whose verb and object leave no doubt ("Subscribe to our newsletter.").
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.replace(/^[\s>»›→*•-]+/, '').trim();
  if (isAnyway(line) || (text !== line && isAnyway(text))) return true;
  if (text === '') return true;
  if (/[.!?]["”’')\]]*$/.test(text) && !/^(?:got|have) an? /i.test(text)) return false;
  return isLabel(text) || isBar(text);
}

/** Whether a line holds names, with commas between them, and says nothing: the tags below an article. */
export function isTagList(line: string): boolean {
  const parts = line.split(',').map((part) => part.trim());
  if (line.length > LONGEST || /[.!?:;\d]/.test(line)) return false;
  return parts.every((part) => part.split(' ').length <= 5 && part.split(' ').every(isTagWord));
}

function isTagWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:of|and|the|for|in|on|&|de|la|al)$/.test(word);
}
