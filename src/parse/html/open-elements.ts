import type { Document, Element, ParentNode } from 'domhandler';

/**
 * Elements nested deeper are hung on the last that is not, as browsers do (Blink: 512), so that no later pass needs more stack
 * than that and looking up an open element takes bounded time.
 */
const DEEPEST = 512;

/** HTML Standard, 13.1.2, "Void elements", with the obsolete ones that 13.2.6.4.7 closes at once. */
export const VOID = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(' '),
);

/** HTML Standard, 13.2.4.2: the "special" elements. An end tag of another element never closes one of them. */
export const SPECIAL = new Set(
  (
    'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main ' +
    'marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td ' +
    'template textarea tfoot th thead title tr track ul wbr xmp'
  ).split(' '),
);

/** HTML Standard, 13.2.6.4.7: start tags before which an open paragraph ends. */
export const ENDS_PARAGRAPH = new Set(
  (
    'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li ' +
    'listing main menu nav ol p plaintext pre search section summary table ul xmp'
  ).split(' '),
);

/**
 * Open elements that a start tag closes, and those behind which the search for them ends (HTML Standard, 13.1.2.4, "Optional tags"): all but
 * `p`, which stands above, and those whose place says nothing of the text here (`rt`, `rp`, `caption`, `colgroup`).
 */
const CLOSES: ReadonlyMap<string, readonly [closed: ReadonlySet<string>, behind: ReadonlySet<string>]> = new Map(
  (
    [
      ['li', 'li', 'ul ol menu'],
      ['dd', 'dd dt', 'dl'],
      ['dt', 'dd dt', 'dl'],
      ['option', 'option', 'select'],
      ['optgroup', 'option optgroup', 'select'],
      ['td', 'td th', 'tr table'],
      ['th', 'td th', 'tr table'],
      ['tr', 'td th tr', 'table'],
      ['tbody', 'td th tr tbody thead tfoot', 'table'],
      ['thead', 'td th tr tbody thead tfoot', 'table'],
      ['tfoot', 'td th tr tbody thead tfoot', 'table'],
      ['body', 'head', 'html'],
    ] as const
  ).map(([tag, closed, behind]) => [tag, [new Set(closed.split(' ')), new Set(behind.split(' '))]]),
);

/** What stands in the head of a page (HTML Standard, 13.2.6.4.4); anything else begins its body. */
const IN_HEAD = new Set('base basefont bgsound link meta title noscript noframes style script template'.split(' '));

/** Elements that end tags inside them reach no further out than: those of HTML's that bound a scope (HTML Standard, 13.2.4.2). */
const SCOPE = new Set('applet caption html table td th marquee object select template'.split(' '));

/** The elements that are open while a page is parsed. */
export class OpenElements {
  private readonly stack: Element[] = [];
  /** Elements of the stack, by name: most end tags that close nothing are told without a search. */
  private readonly counts = new Map<string, number>();
  /** Elements beyond the deepest level that were opened and not closed, by name. */
  private readonly beyond = new Map<string, number>();

  constructor(private readonly root: Document) {}

  get parent(): ParentNode {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  /** Whether the tree has room for the children of one more element. */
  get hasRoom(): boolean {
    return this.stack.length < DEEPEST;
  }

  /** Opens an element, or counts it where there is no room. */
  open(name: string, element: Element | undefined): void {
    if (element) this.stack.push(element);
    const counts = element ? this.counts : this.beyond;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  private isOpen(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  private cut(length: number): void {
    while (this.stack.length > length) {
      const name = this.stack.pop()?.name ?? '';
      this.counts.set(name, (this.counts.get(name) ?? 0) - 1);
    }
  }

  /** Closes what a start tag closes. */
  before(name: string): void {
    const top = this.stack[this.stack.length - 1];
    if (top?.name === 'head' && !IN_HEAD.has(name)) this.cut(this.stack.length - 1);
    if (ENDS_PARAGRAPH.has(name) && this.isOpen('p')) {
      for (let at = this.stack.length - 1; at >= 0; at -= 1) {
        const open = this.stack[at]?.name ?? '';
        if (open === 'p') this.cut(at);
        if (SPECIAL.has(open)) break;
      }
    }
    const rule = CLOSES.get(name);
    if (!rule) return;
    const [closed, behind] = rule;
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const open = this.stack[at]?.name ?? '';
      if (behind.has(open)) break;
      if (closed.has(open)) this.cut(at);
    }
  }

  /** Closes what an end tag closes: nothing where no such element is open, or another holds it open. */
  close(name: string): void {
    const skipped = this.beyond.get(name) ?? 0;
    if (skipped > 0) {
      this.beyond.set(name, skipped - 1);
      return;
    }
    if (!this.isOpen(name)) return;
    const special = SPECIAL.has(name);
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const open = this.stack[at]?.name ?? '';
      if (open === name) {
        this.cut(at);
        return;
      }
      if (SCOPE.has(open) ? !SCOPE.has(name) && name !== 'body' : !special && SPECIAL.has(open)) return;
    }
  }
}
