import { describe, expect, test } from 'vitest';
import type { Surroundings } from '../../src/cli/surroundings.js';
import { asciiOnly, layoutWidth, wantsColor } from '../../src/cli/terminal.js';

type Env = Surroundings['env'];
const terminal = (env: Env = {}, columns: number | undefined = 120): Surroundings => ({ isTTY: true, columns, env });
const pipe = (env: Env = {}): Surroundings => ({ isTTY: false, columns: undefined, env });

describe('wantsColor', () => {
  test.each<[string, Surroundings, boolean]>([
    ['auto', terminal(), true],
    ['auto', pipe(), false],
    ['auto', terminal({ NO_COLOR: '1' }), false],
    ['auto', terminal({ NO_COLOR: '' }), true],
    ['auto', terminal({ TERM: 'dumb' }), false],
    ['auto', pipe({ FORCE_COLOR: '1' }), true],
    ['auto', pipe({ FORCE_COLOR: 'true' }), true],
    ['auto', pipe({ FORCE_COLOR: '' }), false],
    ['auto', terminal({ FORCE_COLOR: '0' }), false],
    ['auto', terminal({ FORCE_COLOR: 'false' }), false],
    ['auto', pipe({ FORCE_COLOR: '1', NO_COLOR: '1' }), true],
    ['always', pipe({ NO_COLOR: '1' }), true],
    ['never', terminal({ FORCE_COLOR: '1' }), false],
  ])('%s in %j: %s', (choice, surroundings, colored) => {
    expect(wantsColor(choice, surroundings)).toBe(colored);
  });
});

describe('layoutWidth', () => {
  test.each<[number | undefined, Surroundings, number]>([
    [undefined, terminal({}, 97), 97],
    [undefined, terminal({}, 30), 40],
    [undefined, terminal({}, 300), 140],
    [300, terminal({}, 97), 300],
    [undefined, { isTTY: true, columns: undefined, env: { COLUMNS: '88' } }, 88],
    [undefined, { isTTY: true, columns: undefined, env: { COLUMNS: 'wide' } }, 100],
    [undefined, { isTTY: true, columns: undefined, env: {} }, 100],
    [undefined, pipe({ COLUMNS: '60' }), 100],
    [60, pipe(), 60],
  ])('%s in %j: %i', (choice, surroundings, width) => {
    expect(layoutWidth(choice, surroundings)).toBe(width);
  });
});

describe('asciiOnly', () => {
  test.each<[Surroundings, boolean]>([
    [terminal(), false],
    [terminal({ LANG: 'en_GB.UTF-8' }), false],
    [terminal({ LANG: 'en_GB.utf8@euro' }), false],
    [terminal({ LANG: 'C' }), false],
    [terminal({ LANG: 'de_DE.ISO-8859-15@euro' }), true],
    [terminal({ LC_ALL: 'en_US.UTF-8', LANG: 'de_DE.ISO-8859-15' }), false],
    [terminal({ TERM: 'linux', LANG: 'en_GB.UTF-8' }), true],
    [pipe({ LANG: 'de_DE.ISO-8859-15' }), false],
  ])('%j: %s', (surroundings, ascii) => {
    expect(asciiOnly(surroundings)).toBe(ascii);
  });
});
