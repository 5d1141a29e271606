import { describe, expect, test } from 'vitest';
import { describe as inWords, SeveralErrors } from '../../src/errors.js';
import { type GroupingChoices, settle } from '../../src/group/settled.js';
import { excluder } from '../../src/read/exclude.js';

const DOCUMENTS = ['mill/a.txt', 'mill/b.txt', 'talks/may.txt', 'talks/june.txt', 'talks/july.txt'].map((path) => ({
  id: path,
  path,
}));

const settled = (choices: GroupingChoices): ReturnType<typeof settle> => settle(DOCUMENTS, choices, excluder);

function mistakes(choices: GroupingChoices): readonly string[] {
  try {
    settled(choices);
    return [];
  } catch (error) {
    if (error instanceof SeveralErrors) return error.errors.map(inWords);
    throw error;
  }
}

describe('settle', () => {
  test('named events hold what their files match; pins that overlap are one', () => {
    expect(
      settled({
        events: [{ name: 'Fire', files: ['mill'] }],
        together: [
          ['may.txt', 'june.txt'],
          ['june.txt', 'talks/july.*'],
        ],
      }),
    ).toEqual({
      named: [{ name: 'Fire', documents: ['mill/a.txt', 'mill/b.txt'] }],
      together: [['talks/july.txt', 'talks/june.txt', 'talks/may.txt']],
      apart: [],
    });
  });

  test('an article that is pinned to one of a named event is in it', () => {
    const { named, together } = settled({
      events: [{ name: 'Fire', files: ['mill/a.txt'] }],
      together: [['mill/b.txt', 'mill/a.txt']],
    });
    expect(named).toEqual([{ name: 'Fire', documents: ['mill/a.txt', 'mill/b.txt'] }]);
    expect(together).toEqual([]);
  });

  test('camps are kept apart file by file', () => {
    expect(settled({ apart: [['mill/*.txt', 'talks/may.txt']] }).apart).toEqual([
      [['mill/a.txt', 'mill/b.txt'], ['talks/may.txt']],
    ]);
  });

  test('a glob whose files are only not part of the run is passed over', () => {
    const choices = {
      together: [['archive/*.txt', 'mill/a.txt']],
      isElsewhere: (glob: string) => glob === 'archive/*.txt',
    };
    expect(settled(choices)).toEqual({ named: [], together: [], apart: [] });
  });

  test.each<[what: string, choices: GroupingChoices, mistakes: readonly string[]]>([
    [
      'globs that match nothing, all at once',
      { events: [{ name: 'Fire', files: ['fire/*.txt'] }], apart: [['may.txt', 'june.text']] },
      [
        'no article matches "fire/*.txt", which the event "Fire" names (bad-config). Check the path, or take it out.',
        'no article matches "june.text", which "apart" names (bad-config). Check the path, or take it out.',
      ],
    ],
    [
      'an article in two events',
      {
        events: [
          { name: 'Fire', files: ['mill'] },
          { name: 'Blaze', files: ['b.txt', 'may.txt'] },
        ],
      },
      ['mill/b.txt: the events "Fire" and "Blaze" both name this article (bad-config). Leave it in one of them.'],
    ],
    [
      'two events that a pin joins',
      {
        events: [
          { name: 'Fire', files: ['mill'] },
          { name: 'Talks', files: ['talks'] },
        ],
        together: [['a.txt', 'june.txt']],
      },
      [
        'talks/july.txt: "together" joins an article of "Fire" to this one of "Talks" (bad-config). Take back one of the two.',
      ],
    ],
    [
      'two articles together and apart',
      {
        together: [
          ['a.txt', 'may.txt'],
          ['may.txt', 'june.txt'],
        ],
        apart: [['a.txt', 'june.txt']],
      },
      [
        'talks/june.txt: the configuration has this article both together with mill/a.txt and apart from it (bad-config). Take it out of "apart", or out of "together" or the event that holds both.',
      ],
    ],
    [
      'two articles of a named event apart',
      { events: [{ name: 'Fire', files: ['mill'] }], apart: [['a.txt', 'b.txt']] },
      [
        'mill/b.txt: the configuration has this article both together with mill/a.txt and apart from it (bad-config). Take it out of "apart", or out of "together" or the event that holds both.',
      ],
    ],
    [
      'an article apart from itself',
      { apart: [['a.txt', 'mill/*.txt']] },
      ['mill/a.txt: two files of one list of "apart" match this text (bad-config). Name it in one of them.'],
    ],
  ])('%s', (_, choices, expected) => {
    expect(mistakes(choices)).toEqual(expected);
  });
});
