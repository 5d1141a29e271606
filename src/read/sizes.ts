const KIBIBYTE = 1024;
const MEBIBYTE = KIBIBYTE * 1024;

/** Bytes for people: "12 bytes", "3.5 KiB", "64 MiB"; at most three decimals, so that what differs looks different. */
export function describeBytes(bytes: number): string {
  if (bytes < KIBIBYTE) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const [unit, name] = bytes < MEBIBYTE ? [KIBIBYTE, 'KiB'] : [MEBIBYTE, 'MiB'];
  return `${Number((bytes / unit).toFixed(3))} ${name}`;
}
