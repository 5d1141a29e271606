import { describe, expect, test } from 'vitest';
import { type ProgressChoices, progressLine } from '../../src/cli/progress.js';

/** A terminal that keeps what is written, and a clock that is set. */
function watched(choices: ProgressChoices, isTTY = true, term = 'xterm', columns = 80) {
  const written: string[] = [];
  const clock = { now: 1000 };
  const target = { isTTY, columns, write: (text: string) => written.push(text) };
  return { written, clock, line: progressLine(choices, target, () => clock.now, term) };
}

describe('progress', () => {
  test.each<[string, ProgressChoices, boolean, string]>([
    ['off a terminal', {}, false, 'xterm'],
    ['where findings alone are wanted', { quiet: true }, true, 'xterm'],
    ['where it is not wanted', { progress: false }, true, 'xterm'],
    ['in a terminal without a cursor', {}, true, 'dumb'],
  ])('none %s', (_, choices, isTTY, term) => {
    expect(watched(choices, isTTY, term).line).toBeUndefined();
  });

  test('nothing in the first 300 ms, then a line at most every 100 ms', () => {
    const { written, clock, line } = watched({ progress: true });
    const tick = (now: number, done: number): void => {
      clock.now = now;
      line?.onProgress('extract', done, 9);
    };
    tick(1000, 0);
    tick(1299, 1);
    tick(1300, 2);
    tick(1399, 3);
    tick(1400, 4);
    expect(written).toEqual([
      '\r\x1b[KLooking for claims: 2 of 9 articles',
      '\r\x1b[KLooking for claims: 4 of 9 articles',
    ]);
    line?.end();
    line?.end();
    expect(written.slice(2)).toEqual(['\r\x1b[K']);
  });

  test('a run that was never shown wipes nothing', () => {
    const { written, line } = watched({});
    line?.onProgress('read', 1, 2);
    line?.end();
    expect(written).toEqual([]);
  });

  test('never fills a line', () => {
    const { written, clock, line } = watched({}, true, 'xterm', 12);
    clock.now = 5000;
    line?.onProgress('compare', 1, 2);
    expect(written).toEqual(['\r\x1b[KComparing: ']);
  });
});
