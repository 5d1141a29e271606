import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.js';
import { copiesOf } from '../../src/group/copies.js';
import { inOrder, type Outline, outliner, partition } from '../../src/group/partition.js';
import { prepare } from '../../src/text/article.js';
import { readArticle } from '../support/articles.js';
import { ROOT } from '../support/project.js';
import { shuffle } from '../support/shuffle.js';
import { article } from './articles.js';

interface Generator {
  articlesAbout(events: number, seed: number): Iterable<{ path: string; event: number; text: string }>;
}

const { articlesAbout }: Generator = await import(pathToFileURL(join(ROOT, 'scripts', 'generate', 'events.js')).href);

const encoder = new TextEncoder();
const generated = [...articlesAbout(210, 3)].map(({ path, event, text }) => ({
  event,
  article: prepare(readArticle(path, encoder.encode(text))),
}));

const outline = outliner();

/** 1,050 articles. */
const LARGE = generated.map((item) => outline(item.article));
/** 200 of them. */
const SMALL = LARGE.slice(0, 200);

const STRANGER = outline(
  article('zz-stranger', [
    'Gardeners in Vellmar have bred a pear that keeps until Easter.',
    'It ripens late and tastes of honey, say those who have tried it at the spring market of the village.',
  ]),
);

const groupsOf = (outlines: readonly Outline[]): readonly (readonly string[])[] => partition(outlines).groups;

describe.each([
  ['a small pile', SMALL],
  ['a large pile', LARGE],
])('%s', (_, pile) => {
  test('any order of the articles gives the same groups and copies', () => {
    const expected = partition(pile);
    for (const seed of [1, 2]) expect(partition(shuffle(pile, seed))).toEqual(expected);
  });

  test('an unrelated article changes no group', () => {
    expect(groupsOf([...pile, STRANGER])).toEqual([...groupsOf(pile), ['zz-stranger']]);
  });

  test('most articles are with all others of their event and no more', () => {
    const eventOf = new Map(generated.map((item) => [item.article.document.id, item.event]));
    const pure = groupsOf(pile).filter(
      (group) => group.length === 5 && new Set(group.map((id) => eventOf.get(id))).size === 1,
    );
    expect(pure.length).toBeGreaterThanOrEqual(0.97 * (pile.length / 5));
  });
});

describe('copies', () => {
  const [first] = generated;
  const original = first?.article ?? article('none', ['']);
  const text = original.document.text.trim();
  const lines = text.split('\n\n');

  const copiesWith = (copy: Article): ReadonlyMap<string, string> => {
    const pile = inOrder([...LARGE, outline(copy)]);
    const without = copiesOf(inOrder(LARGE));
    return new Map([...copiesOf(pile)].filter(([id, of]) => without.get(id) !== of));
  };

  test.each<[what: string, paragraphs: readonly string[]]>([
    ['syndicated whole, under another name', ['(Morning Post) ', ...lines]],
    ['with another headline', ['Another headline altogether', ...lines.slice(1)]],
    ['cut after the first half', lines.slice(0, Math.ceil(lines.length * 0.7))],
    [
      'lightly edited',
      lines.map((line) => line.replace(/\bsaid\b/g, 'told reporters').replace(/\bwas\b/g, 'has been')),
    ],
  ])('a text %s is a copy, in a pile of a thousand', (_, paragraphs) => {
    expect([...copiesWith(article('zz-copy', paragraphs))]).toEqual([['zz-copy', original.document.id]]);
  });

  test('another report of the event is none', () => {
    const other = generated.filter(({ event }) => event === first?.event).at(-1)?.article ?? original;
    expect(copiesOf(inOrder([outline(original), outline(other)])).size).toBe(0);
  });
});
