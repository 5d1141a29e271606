import { describe, expect, it } from 'vitest';
import { canonical, fingerprint } from '../../src/core/fingerprint.js';

describe('fingerprint', () => {
  it('does not depend on the order of values, of keys, or on repeats', () => {
    const one = fingerprint('figure-conflict', 'killed', [
      { low: 5, high: 5 },
      { low: 11, high: 11 },
    ]);
    const other = fingerprint('figure-conflict', 'killed', [
      { high: 11, low: 11 },
      { low: 5, high: 5 },
      { high: 5, low: 5 },
    ]);
    expect(other).toBe(one);
    expect(one).toMatch(/^[k-z]{8}$/);
  });

  it('changes with a new value, another rule, another attribute', () => {
    const ids = [
      fingerprint('figure-conflict', 'killed', [5, 11]),
      fingerprint('figure-conflict', 'killed', [5, 12]),
      fingerprint('figure-update', 'killed', [5, 11]),
      fingerprint('figure-conflict', 'injured', [5, 11]),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it('writes keys in order', () => {
    expect(canonical({ b: [1, null], a: 'x' })).toBe('{"a":"x","b":[1,null]}');
  });
});
