import { expect, test } from 'vitest';
import { featuresOf, vocabulary } from '../../src/group/features.js';
import { contributions, evidence, topicOf } from '../../src/group/similarity.js';
import { article } from './articles.js';

/** What the full names that two texts share add to the log-odds that they report one event. */
function fullNamesAdd(left: string, right: string): number {
  const words = vocabulary();
  const topic = topicOf([featuresOf(article('left', [left]), words), featuresOf(article('right', [right]), words)]);
  return contributions(evidence(topic, 0, 1)).fullNames;
}

test.each([
  [0, 'Dora Quist wed Emil Lind.', 'Nora Vale played.'],
  [0, 'Dora Quist wed Emil Lind.', 'The baker Emil Lind has married Dora Quist.'],
  [0.8, 'Dora Quist wed Emil Lind. Nora Vale played.', 'The harpist Nora Vale saw Emil Lind marry Dora Quist.'],
  [0, 'Quist wed Lind. Vale played.', 'The harpist Nora Vale saw Emil Lind marry Dora Quist.'],
])('full names count from the third that both have on: %d', (expected, left, right) => {
  expect(fullNamesAdd(left, right)).toBeCloseTo(expected, 5);
  expect(fullNamesAdd(right, left)).toBeCloseTo(expected, 5);
});
