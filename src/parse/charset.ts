import { decode, decodeAs } from '../text/decode.js';

/** A page's source, and the name of the encoding it was read in. */
export interface DecodedPage {
  readonly source: string;
  readonly encoding: string;
  /** Whether the page or its bytes say so; else it is what explains any bytes. */
  readonly certain: boolean;
}

/** The HTML Standard looks for a declaration in the first 1024 bytes; pages put scripts before it. */
const REACH = 8192;

const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<label>[\w.:-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["'](?<xml>[\w.:-]+)/i;

/** The encoding that a page declares, by the name the WHATWG Encoding Standard gives it; undefined for none and for unknown ones. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, REACH)).toString('latin1');
  const groups = DECLARED.exec(head)?.groups;
  return encodingOf(groups?.label ?? groups?.xml);
}

/** The name of an encoding by one of its labels; undefined for none and for unknown ones. */
function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Whether bytes that are not all UTF-8 are so for the most part: a page that was cut, or joined from parts. */
function mostlyUtf8(source: string): boolean {
  const broken = source.match(/\ufffd/g)?.length ?? 0;
  const sound = source.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return sound > broken;
}

/**
 * Decodes a page: by its byte-order mark, or as UTF-16 where its NUL bytes show that; as UTF-8 where the bytes are valid UTF-8,
 * whatever a page declares that was saved anew; by the encoding that a `meta` tag or the XML declaration names; else as windows-1252.
 * A page that is UTF-8 but for a few bytes is read as UTF-8, with U+FFFD for them. Never throws.
 * @param label of the encoding that the server named with the page, which goes before what the page declares
 */
export function decodePage(bytes: Uint8Array, label?: string): DecodedPage {
  const { text, encoding } = decode(bytes);
  if (encoding !== 'windows-1252') return { source: text, encoding, certain: true };
  const declared = encodingOf(label) ?? declaredIn(bytes);
  if (declared === undefined || declared === 'utf-8' || declared.startsWith('utf-16')) {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return mostlyUtf8(lenient)
      ? { source: lenient, encoding: 'utf-8', certain: false }
      : { source: text, encoding, certain: false };
  }
  return { source: decodeAs(bytes, declared), encoding: declared, certain: true };
}
