import { visible } from '../wording/visible.js';

/** HTML that may stand in the page as it is. Only `html` makes it from text, so that no text gets in without being escaped. */
export interface Markup {
  readonly markup: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What can be seen of a text, fit to stand between tags and in quoted attributes. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** What may stand between the literal parts: text is escaped, markup is not. */
export type Piece = Markup | readonly Markup[] | string | number;

function rendered(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('');
}

/** HTML with pieces put in: every text among them is escaped. Attributes must stand in double quotes. */
export function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const parts = literals.map((literal, index) => {
    const piece = pieces[index];
    return piece === undefined ? literal : literal + rendered(piece);
  });
  return { markup: parts.join('') };
}

/** Markup of the program's own files, style and script, which must stay as they are for their hashes to hold. */
export function trusted(text: string): Markup {
  return { markup: text };
}

export const NOTHING: Markup = { markup: '' };

/** Pieces of markup on lines of their own; those that hold nothing are left out. */
export function lines(pieces: readonly Markup[]): Markup {
  const shown = pieces.map(({ markup }) => markup).filter((markup) => markup !== '');
  return { markup: shown.join('\n') };
}

/** A paragraph of a class; nothing where there is nothing to say. */
export function paragraph(name: string, text: string): Markup {
  return text === '' ? NOTHING : html`<p class="${name}">${text}</p>`;
}

/** Markup in an element's place behind what stands before it: a space, then the markup; nothing for nothing. */
export function spaced(markup: Markup): Markup {
  return markup.markup === '' ? NOTHING : html` ${markup}`;
}
