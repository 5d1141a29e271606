import { describe, expect, test } from 'vitest';
import { matchesRule, settingOf } from '../../src/core/rule-settings.js';

describe('matchesRule', () => {
  test.each<[pattern: string, id: string, matches: boolean]>([
    ['title-variant', 'title-variant', true],
    ['title-variant', 'title-conflict', false],
    ['title', 'title-variant', false],
    ['*', 'title-variant', true],
    ['*-variant', 'title-variant', true],
    ['*-variant', 'title-conflict', false],
    ['title-*', 'title-conflict', true],
    ['t*-*t', 'title-variant', true],
    ['*-v*t', 'title-conflict', false],
    ['title-variant*variant', 'title-variant', false],
    ['t.*', 'title-variant', false],
    ['', 'title-variant', false],
  ])('%s, %s: %s', (pattern, id, matches) => {
    expect(matchesRule(pattern, id)).toBe(matches);
  });
});

describe('settingOf', () => {
  test.each([
    [{}, undefined],
    [{ 'figure-*': 'off' }, undefined],
    [{ '*-variant': 'info' }, 'info'],
    [{ '*-variant': 'info', 'title-*': 'off' }, 'off'],
    [{ 'title-*': 'off', '*-variant': 'info' }, 'info'],
    [{ 'title-variant': 'error', '*': 'off' }, 'error'],
  ] as const)('%j: %s', (settings, setting) => {
    expect(settingOf(settings, 'title-variant')).toBe(setting);
  });
});
