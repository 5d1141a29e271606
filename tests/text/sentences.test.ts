import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../src/text/sentences.js';

const split = (text: string): readonly string[] =>
  sentenceRanges(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentenceRanges', () => {
  it.each([
    ['Police came at 4 p.m. The road was shut.', ['Police came at 4 p.m.', 'The road was shut.']],
    ['It fell at 4 p.m. on Monday.', ['It fell at 4 p.m. on Monday.']],
    ['Lt. Gerard Pickens and James R. Tully met Mr. Voss.', ['Lt. Gerard Pickens and James R. Tully met Mr. Voss.']],
    ['The U.S. Navy sailed. It stopped.', ['The U.S. Navy sailed.', 'It stopped.']],
    ['The quake measured 6.1. Nobody was hurt.', ['The quake measured 6.1.', 'Nobody was hurt.']],
    [
      'An academy within the FIA.These measures came late.',
      ['An academy within the FIA.', 'These measures came late.'],
    ],
    ['"Stop!" he said. "Now."', ['"Stop!" he said.', '"Now."']],
    ['It closed on Dec. 12, 2008. Trains ran.', ['It closed on Dec. 12, 2008.', 'Trains ran.']],
    ['Dr.Asante spoke.', ['Dr.Asante spoke.']],
    ['It opened in March. Rescuers came.', ['It opened in March.', 'Rescuers came.']],
    ['It opened in April. Rescuers came.', ['It opened in April.', 'Rescuers came.']],
    ['It opened on Friday. Rescuers came.', ['It opened on Friday.', 'Rescuers came.']],
    ['It opened in Sept. Rescuers say.', ['It opened in Sept. Rescuers say.']],
    ['He met Ed. Rescuers came.', ['He met Ed.', 'Rescuers came.']],
    ['One ... two. Three.', ['One ... two.', 'Three.']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('takes a line of two million letters without a stop in one piece', () => {
    expect(split('a'.repeat(2_000_000)).length).toBe(1);
  });
});
