import { expect, test } from 'vitest';
import { labelOf } from '../../src/group/label.js';
import { article } from './articles.js';

const BODY = [
  'A fire destroyed the old brewery in Kelstrup on Friday night.',
  'Nobody was hurt in the fire, police in Kelstrup said.',
];

test('the headline that shares most with all articles, not the first', () => {
  const articles = [
    article('a', BODY, { headline: 'Latest news' }),
    article('b', BODY, { headline: 'Strange light over the harbour baffles early walkers' }),
    article('c', BODY, { headline: 'Fire destroys old brewery in Kelstrup' }),
  ];
  expect(labelOf(articles)).toBe('Fire destroys old brewery in Kelstrup');
});

test('a long headline is cut at a word, within 80 code units', () => {
  const headline =
    'Fire destroys old brewery in Kelstrup on Friday night, nobody hurt, police say after long search of the ruins';
  const label = labelOf([article('a', BODY, { headline })]);
  expect(label).toBe('Fire destroys old brewery in Kelstrup on Friday night, nobody hurt, police say…');
  expect(label.length).toBeLessThanOrEqual(80);
});

test('without a headline, an article alone goes by its first sentence', () => {
  expect(labelOf([article('a', BODY)])).toBe('A fire destroyed the old brewery in Kelstrup on Friday night.');
});

test('an article without words still has a label', () => {
  expect(labelOf([article('a', ['...'])])).toBe('...');
  expect(labelOf([article('a', [''])])).toBe('untitled');
});
