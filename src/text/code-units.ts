const BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Texts of up to so many code units, which nearly all articles are, share one buffer. */
const USUAL = 1 << 16;
const usual = Buffer.allocUnsafeSlow(2 * USUAL);

/**
 * The UTF-16 code units of a text in a list: reading a unit from it costs a third of asking the string, which must first be
 * asked how it keeps its letters. For loops over every letter of an article. The list holds until the next call.
 */
export function codeUnits(text: string): Uint16Array {
  const buffer = text.length <= USUAL ? usual : Buffer.allocUnsafeSlow(2 * text.length);
  const bytes = buffer.subarray(0, buffer.write(text, 'utf16le'));
  if (BIG_ENDIAN) bytes.swap16();
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}
