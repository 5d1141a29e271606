import type { Range } from '../../core/span.js';

/** A value and where it stands in the text. */
interface Value extends Range {
  readonly value: string;
}

/** `title = "Ferry runs aground"`, `author = 'I. Solheim'`, `authors = ["I. Solheim", "B. Dahl"]` (the first), `date = 2026-02-04T19:15:00+01:00`. */
const KEY =
  /^[ \t]*(?<key>[\w-]+|"[\w-]+")[ \t]*=[ \t]*\[?[ \t]*(?:"(?<quoted>(?:[^"\\\n]|\\.)*)"|'(?<literal>[^'\n]*)'|(?<bare>\d[\w:.+ -]*))/;
const ESCAPE = /\\(?:(?<unit>u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})|(?<char>.))/g;
const CONTROLS: Readonly<Record<string, string>> = { n: ' ', t: ' ', r: ' ', b: '', f: ' ' };
/** The last code point that Unicode has. */
const LAST_CODE_POINT = 0x10ffff;

function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, unit: string | undefined, char: string | undefined) => {
    if (unit !== undefined) {
      const code = Number.parseInt(unit.slice(1), 16);
      return code > LAST_CODE_POINT ? '' : String.fromCodePoint(code);
    }
    return CONTROLS[char ?? ''] ?? char ?? '';
  });
}

/**
 * Reads the keys of a block of TOML that stand before its first table and whose value, or first value, is a string or a date on
 * the same line: what front matter says of an article is written so. Other values are passed over. TOML 1.0.0, own reading, for want
 * of a parser that says where a value stands.
 * @param offset where the block begins in the text that the places count in
 */
export function tomlKeys(toml: string, offset: number): ReadonlyMap<string, Value> {
  const fields = new Map<string, Value>();
  let at = offset;
  for (const line of toml.split('\n')) {
    if (/^[ \t]*\[[\w."'[ \t-]+\]/.test(line)) break;
    const match = KEY.exec(line);
    const { key, quoted, literal, bare } = match?.groups ?? {};
    const raw = quoted ?? literal ?? bare?.trimEnd();
    if (match && key !== undefined && raw !== undefined && raw.trim() !== '') {
      const start = at + match[0].lastIndexOf(raw);
      const value = quoted === undefined ? raw : unescaped(raw);
      fields.set(key.replaceAll('"', '').toLowerCase(), { value: value.trim(), start, end: start + raw.length });
    }
    at += line.length + 1;
  }
  return fields;
}
