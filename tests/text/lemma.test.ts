import { describe, expect, test } from 'vitest';
import { isIrregularVerb, lemma, stem } from '../../src/text/lemma.js';

describe('lemma', () => {
  test.each([
    ['specimen', 'specimen'],
    ['regimen', 'regimen'],
    ['yemen', 'yemen'],
    ['tyumen', 'tyumen'],
    ['ramen', 'ramen'],
    ['frenchmen', 'frenchman'],
    ['servicewomen', 'servicewoman'],
    ['headquarters', 'headquarters'],
    ['corps', 'corps'],
    ['moratoria', 'moratorium'],
    ['bases', 'base'],
    ['crises', 'crisis'],
    ['thromboses', 'thrombosis'],
    ['horseshoes', 'horseshoe'],
    ['plateaux', 'plateau'],
    ['leaves', 'leave'],
    ['fishermen', 'fisherman'],
    ['congresswomen', 'congresswoman'],
    ['policemen', 'policeman'],
    ['schoolchildren', 'schoolchild'],
    ['spokespeople', 'spokesperson'],
    ['people', 'people'],
    ['wharves', 'wharf'],
    ['diagnoses', 'diagnosis'],
    ['criteria', 'criterion'],
    ['eaten', 'eat'],
    ['foretold', 'foretell'],
    ['spun', 'spin'],
    ['overgrew', 'overgrow'],
    ['foreknown', 'foreknow'],
    ['outspoken', 'outspoken'],
    ['resent', 'resent'],
    ['unknown', 'unknown'],
    ['penknives', 'penknife'],
    ['fishwives', 'fishwife'],
    ['heroes', 'hero'],
    ['canoes', 'canoe'],
    ['symposia', 'symposium'],
    ['data', 'data'],
    ['boats', 'boat'],
    ['cities', 'city'],
    ['boxes', 'box'],
    ['lies', 'lie'],
    ['vies', 'vie'],
    ['movies', 'movie'],
    ['viruses', 'virus'],
    ['gases', 'gas'],
    ['houses', 'house'],
    ['subspecies', 'subspecies'],
    ['hogtied', 'hogtie'],
    ['outvied', 'outvie'],
    ['stymied', 'stymie'],
    ['switch-hit', 'switch-hit'],
    ['typeset', 'typeset'],
    ['septa', 'septum'],
    ['aortae', 'aorta'],
  ])('of %s is %s', (word, expected) => expect(lemma(word)).toBe(expected));
});

test.each([
  ['arriving', 'arriv'],
  ['arrived', 'arriv'],
  ['stopped', 'stop'],
  ['carried', 'carry'],
])('stem of %s is %s', (word, expected) => expect(stem(word)).toBe(expected));

test.each(['struck', 'eaten', 'misspoke', 'let', 'overgrew', 'handwrote', 'untied'])(
  '%s is an irregular form of a verb',
  (word) => expect(isIrregularVerb(word)).toBe(true),
);
test.each(['fishermen', 'criteria', 'leaves', 'boats', 'relent', 'outbound', 'being', 'people'])('%s is none', (word) =>
  expect(isIrregularVerb(word)).toBe(false),
);
