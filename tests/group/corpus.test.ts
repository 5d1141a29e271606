import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.js';
import { groupArticles } from '../../src/group/group.js';
import { prepare } from '../../src/text/article.js';
import { corpusFolders, fixtureFolders, readArticle } from '../support/articles.js';
import { SHARED } from '../support/project.js';

const labelsFile = join(SHARED, 'corpus', 'events', 'labels.json');
const present = existsSync(labelsFile);

/** Where the shared corpus is missing, these tests are skipped; `corpusFolders` says so. */
const folders = corpusFolders();
const articles: readonly Article[] = folders.flatMap(({ documents }) => documents.map(prepare));

const seeds: readonly Article[] = ['000', '001', '002', '003', '004']
  .map((name) => join(SHARED, 'corpus', 'seeds', `${name}.txt`))
  .filter((path) => existsSync(path))
  .map((path, index) => prepare(readArticle(`seeds/${index}`, readFileSync(path))));

const MEETINGS = [
  ['seeds/0', 'seeds/1', 'seeds/2'],
  ['seeds/3', 'seeds/4'],
];

/** Made-up reports of the same two meetings. */
const fixture: readonly Article[] = fixtureFolders()
  .filter(({ name }) => name === 'islamabad')
  .flatMap(({ documents }) => documents.map(prepare));

const FIXTURE_MEETINGS = [
  ['islamabad/capital-courier.txt', 'islamabad/indus-herald.txt', 'islamabad/margalla-times.txt'],
  ['islamabad/frontier-gazette.txt', 'islamabad/rawal-dispatch.txt'],
];

/**
 * B-cubed precision and recall (Bagga and Baldwin 1998, "Entity-based cross-document coreferencing using the vector space
 * model"): for each article the share of its group that is of its event, and of its event that is in its group.
 */
function bCubed(
  groups: readonly (readonly string[])[],
  eventOf: ReadonlyMap<string, string>,
): readonly [number, number] {
  const sizes = new Map<string, number>();
  for (const event of eventOf.values()) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const group of groups) {
    const events = group.flatMap((id) => eventOf.get(id) ?? []);
    for (const event of events) {
      const shared = events.filter((other) => other === event).length;
      precision += shared / events.length;
      recall += shared / (sizes.get(event) ?? 1);
    }
  }
  return [precision / eventOf.size, recall / eventOf.size];
}

const groupsOf = (pile: readonly Article[]): readonly (readonly string[])[] =>
  groupArticles(pile).events.map(({ documents }) => documents);

test('the fixture of two meetings is parted in two', () => {
  expect(groupsOf(fixture)).toEqual(FIXTURE_MEETINGS);
});

describe.skipIf(!present)('the shared corpus in one pile', () => {
  test('B-cubed precision 0.95 and recall 0.93 at least', () => {
    const labels: Readonly<Record<string, string>> = JSON.parse(readFileSync(labelsFile, 'utf8'));
    const eventOf = new Map(
      folders
        .flatMap(({ name, documents }) => documents.map(({ id }) => [id, labels[id] ?? name] as const))
        .filter(([, event]) => event !== '?'),
    );
    const [precision, recall] = bCubed(groupsOf(articles), eventOf);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  });

  test('two meetings of the same two people stay apart, alone and in the pile', () => {
    expect(groupsOf(seeds)).toEqual(MEETINGS);
    const groups = groupsOf([...articles, ...seeds]);
    expect(groups.filter((group) => group.some((id) => id.startsWith('seeds/')))).toEqual(MEETINGS);
  });

  test('the fixture of two meetings draws in no article of the corpus and loses none to it', () => {
    const groups = groupsOf([...articles, ...fixture]);
    expect(groups.filter((group) => group.some((id) => id.startsWith('islamabad/')))).toEqual(FIXTURE_MEETINGS);
  });

  test('each report of the fixture goes with the seeds that report its meeting', () => {
    const groups = groupsOf([...articles, ...seeds, ...fixture]);
    expect(groups.filter((group) => group.some((id) => id.startsWith('islamabad/')))).toEqual(
      FIXTURE_MEETINGS.map((meeting, index) => [...meeting, ...(MEETINGS[index] ?? [])]),
    );
  });

  test('the order of the articles changes nothing', () => {
    expect(groupsOf([...articles].reverse())).toEqual(groupsOf(articles));
  });
});
