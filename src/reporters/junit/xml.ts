/** An element of XML with its attributes, and elements or text inside. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly Element[];
  /** Stands before the children. */
  readonly text?: string;
}

/** What XML 1.0 (section 2.2, Char) does not hold, escaped or not. */
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** In an attribute, a reader turns a bare line break into a space. */
function inAttribute(text: string): string {
  return escaped(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A document of XML, an element a line, with a final line break. */
export function toXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes = {}, children = [], text = '' }: Element, indent: string): readonly string[] {
  const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`);
  const open = `${indent}<${name}${stated.join('')}`;
  if (children.length === 0) return [text === '' ? `${open}/>` : `${open}>${escaped(text)}</${name}>`];
  return [
    `${open}>${escaped(text)}`,
    ...children.flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${name}>`,
  ];
}
