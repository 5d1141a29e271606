// Every sort key of the program. Strings compare by UTF-16 code unit: no locale, so that equal input gives equal bytes.

/** Order of two strings by code unit. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Sorts by several keys, the first that differs decides; strings by code unit, numbers by value. */
export function byKeys<T>(...keys: readonly ((item: T) => string | number)[]): (left: T, right: T) => number {
  return (left, right) => {
    for (const key of keys) {
      const a = key(left);
      const b = key(right);
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  };
}
