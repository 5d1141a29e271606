import { expect, it } from 'vitest';
import { withoutOutlet } from '../../src/parse/headline.js';

it.each<[string, string | undefined, string]>([
  ['Bridge vote - Harbour Herald', 'Echo', 'Bridge vote - Harbour Herald'],
  ['Bridge vote - Harbour Herald', undefined, 'Bridge vote - Harbour Herald'],
  ['Bridge vote at Harbour Herald', 'Harbour Herald', 'Bridge vote at Harbour Herald'],
  ['Harbour Herald', 'Harbour Herald', 'Harbour Herald'],
  [' - Harbour Herald', 'Harbour Herald', ' - Harbour Herald'],
  ['Bridge vote - ', '', 'Bridge vote - '],
  ['Bridge vote - Harbour Herald', 'Harbour Herald', 'Bridge vote'],
  ['Bridge vote | Harbour Herald', 'Harbour Herald', 'Bridge vote'],
  ['Bridge vote – Harbour Herald', 'Harbour Herald', 'Bridge vote'],
])('%s, of %s: %s', (text, outlet, expected) => {
  const headline = { text, runs: [{ at: 0, from: 40, length: text.length }] };
  expect(withoutOutlet(headline, outlet)).toEqual({
    text: expected,
    runs: [{ at: 0, from: 40, length: expected.length }],
  });
});
