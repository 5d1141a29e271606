/** One flag: everything that the parser, the help and the pages say of it. */
export interface Flag {
  readonly long: string;
  readonly short?: string;
  /** Name of its value in help; absent for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** What the program takes where the flag is not given, as the user would write it. */
  readonly standard?: string;
  /** May be given several times. */
  readonly repeatable?: boolean;
  /** Takes two values at once, each named by `value`; the parser has it as one value given twice. */
  readonly paired?: boolean;
  /** Reads the value; throws a `RangeError` that says what is allowed. */
  readonly parse?: (text: string) => number;
  readonly group: 'Input' | 'Findings' | 'Gate' | 'Output';
  readonly help: string;
}

/** The values that a flag takes, by name: none for a switch, two where they come in pairs. */
export function valuesOf({ value, paired }: Flag): readonly string[] {
  if (value === undefined) return [];
  return paired ? [value, value] : [value];
}
