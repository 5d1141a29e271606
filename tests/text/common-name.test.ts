import { describe, expect, it } from 'vitest';
import { commonName } from '../../src/text/forms/naming.js';
import { nameForm } from '../../src/text/forms/sketch.js';
import { nameClaim } from '../support/claims.js';

describe('what names are called together', () => {
  it.each([
    [['Phil Holm', 'Philip Holm'], 'Holm'],
    [['Owen W. Holm', 'Owen H. Holm'], 'Owen Holm'],
    [['Owen Holm', 'Owen Kay Holm'], 'Owen Holm'],
    [['Philip Holm', 'Philip Holm', 'Phil Holm'], 'Philip Holm'],
    // A given name alone says too little.
    [['Ilse Holm', 'Ilse Holme'], 'Ilse Holme'],
    [['Holm', 'Holme'], 'Holme'],
  ])('%j: %s', (names, expected) => {
    const claims = names.map((name, index) => nameClaim('person', name, `${index}.txt`, nameForm(name)));
    expect(commonName(claims)).toBe(expected);
  });
});
