/** Source of a regular expression for one glob: `*` and `?` stay within a folder, `**` goes across, `{a,b}` gives a choice. */
function source(glob: string): string {
  let out = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at += 1) {
    const char = glob[at] ?? '';
    if (glob.startsWith('**', at)) {
      const slash = glob[at + 2] === '/';
      out += slash ? '(?:.*/)?' : '.*';
      at += slash ? 2 : 1;
      while (glob[at + 1] === '*') at += 1;
    } else if (char === '*') out += '[^/]*';
    else if (char === '?') out += '[^/]';
    else if (char === '{' && glob.includes('}', at)) {
      out += '(?:';
      depth += 1;
    } else if (char === '}' && depth > 0) {
      out += ')';
      depth -= 1;
    } else if (char === ',' && depth > 0) out += '|';
    else out += char.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  }
  return out + ')'.repeat(depth);
}

/**
 * Says which paths to leave out. A glob without a slash is held against each part of a path ("*.bak", "drafts"), one with a
 * slash against the path from its start; either way, what lies in a folder that is left out is left out too.
 */
export function excluder(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => {
    const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '');
    const pattern = source(plain);
    return new RegExp(plain.includes('/') ? `^${pattern}(?:/|$)` : `(?:^|/)${pattern}(?:/|$)`);
  });
  return (path) => tests.some((test) => test.test(path.replace(/^\.\//, '')));
}
