import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkToFile, linkUnder, wantsHyperlinks } from '../../src/cli/links.js';
import type { Surroundings } from '../../src/cli/surroundings.js';
import { scratch } from './run.js';

type Env = Surroundings['env'];
const terminal = (env: Env = {}): Surroundings => ({ isTTY: true, columns: 100, env });
const pipe = (env: Env = {}): Surroundings => ({ isTTY: false, columns: undefined, env });

describe('wantsHyperlinks', () => {
  test.each<[string, Surroundings, boolean]>([
    ['auto', terminal(), false],
    ['auto', terminal({ TERM: 'xterm-256color' }), false],
    ['auto', terminal({ TERM: 'xterm-kitty' }), true],
    ['auto', terminal({ TERM: 'alacritty' }), true],
    ['auto', terminal({ TERM_PROGRAM: 'vscode' }), true],
    ['auto', terminal({ TERM_PROGRAM: 'zed' }), true],
    ['auto', terminal({ COLORTERM: 'xfce4-terminal' }), true],
    ['auto', terminal({ COLORTERM: 'truecolor' }), false],
    ['auto', terminal({ TERM_PROGRAM: 'Apple_Terminal' }), false],
    ['auto', terminal({ VTE_VERSION: '4803' }), false],
    ['auto', terminal({ VTE_VERSION: '7006' }), true],
    ['auto', terminal({ WT_SESSION: '1' }), true],
    ['auto', terminal({ WT_SESSION: '1', TERM: 'dumb' }), false],
    ['auto', terminal({ FORCE_HYPERLINK: '1' }), true],
    ['auto', terminal({ FORCE_HYPERLINK: '0', WT_SESSION: '1' }), false],
    ['auto', pipe({ WT_SESSION: '1' }), false],
    ['auto', pipe({ FORCE_HYPERLINK: '1' }), true],
    ['always', pipe(), true],
    ['never', terminal({ FORCE_HYPERLINK: '1' }), false],
  ])('%s in %j: %s', (choice, surroundings, linked) => {
    expect(wantsHyperlinks(choice, surroundings)).toBe(linked);
  });
});

describe('addresses', () => {
  test('of a file: with the machine, and nothing bare that could end the sequence', () => {
    const folder = scratch();
    const file = folder.write('a b#é.txt', 'x');
    expect(linkToFile(file, 3)).toBe(`file://${hostname()}${join(folder.path, 'a%20b%23%C3%A9.txt')}`);
    folder.remove();
    expect(linkToFile(file, 3)).toBeUndefined();
    expect(linkToFile('-', 1)).toBeUndefined();
  });

  test.each([
    ['articles/wire.txt', 'https://host.example/blob/1/articles/wire.txt#L3'],
    ['./a b#1.txt', 'https://host.example/blob/1/a%20b%231.txt#L3'],
    ['../wire.txt', undefined],
    ['a/../../wire.txt', undefined],
    ['/tmp/wire.txt', undefined],
    ['-', undefined],
  ])('of a line on a server: %s', (path, url) => {
    expect(linkUnder('https://host.example/blob/1')(path, 3)).toBe(url);
    expect(linkUnder('https://host.example/blob/1/')(path, 3)).toBe(url);
  });
});
