import { describe, expect, it } from 'vitest';
import { gluedEdits } from '../../src/text/repair/glued.js';
import { lexiconOf } from '../../src/text/repair/lexicon.js';
import { applyEdits } from '../../src/text/repair/mapped.js';
import { lostBreaks } from '../../src/text/repair/wrapped.js';

const part = (text: string): string => applyEdits(text, gluedEdits(text, [{ start: 0, end: text.length }])).text;

describe('words that stay as they are', () => {
  it.each([
    'Ellen DeGeneres met Seth MacFarlane, Rosa LaCalamita and Jim McNutt.',
    'The iPhone was sold on eBay and shown on YouTube, LinkedIn and WikiLeaks.',
    'TallGrass bought BlackRock and GameStop; PayPal paid.',
    'The NGOs and MPs, among them a PhD, met USAid.',
    'The therapist withheld his notes whenever the husband was in the theatre.',
    'Cybercrime, counterterrorism, healthcare and livestreams are a headache.',
    'See Amazon.Com, bettiepage.com and @TheAcademy on U.S.Army.',
    'Francois Benedicto and Christianto Petroff stood before the Parkin house.',
    'Thereof and whereof they spoke, hereof not.',
  ])('%s', (text) => {
    expect(part(text)).toBe(text);
  });
});

describe('words that are parted', () => {
  it.each([
    ['It was agreed inNovember 2023.', 'It was agreed in November 2023.'],
    ['The MPC met. The fourth quarter, theMPC believes.', 'The MPC met. The fourth quarter, the MPC believes.'],
    ['Customers feel the changewill come.', 'Customers feel the change will come.'],
    ['Stocks were low andthe outlook steady.', 'Stocks were low and the outlook steady.'],
    ['Prices fell, and thatfurther cuts follow.', 'Prices fell, and that further cuts follow.'],
    ['Look at compliance.Their next meeting is near.', 'Look at compliance. Their next meeting is near.'],
    ['US aid came through UScollaboration.', 'US aid came through US collaboration.'],
    [
      'The Interior Minister spoke. InteriorMinister Ode left.',
      'The Interior Minister spoke. Interior Minister Ode left.',
    ],
    ['The Bankof Ghana and the Ministryof Health agree.', 'The Bank of Ghana and the Ministry of Health agree.'],
  ])('%s', (text, parted) => {
    expect(part(text)).toBe(parted);
  });

  it('parts what is only likely where the article has three sure signs', () => {
    const likely = 'Deputy PrimeMinister Ode spoke.';
    const signs = 'It rained inMarch andthe river rose.Their boats sank.';
    expect(part(likely)).toBe(likely);
    expect(part(`${likely} ${signs}`)).toBe(
      'Deputy Prime Minister Ode spoke. It rained in March and the river rose. Their boats sank.',
    );
  });
});

describe('hostile text', () => {
  it('a run without spaces that is longer than any line ends the search for lost breaks', () => {
    const text = `${'x'.repeat(50)}-${'y:'.repeat(200)}`;
    const breaks = lostBreaks(text, [{ start: 0, end: text.length }], lexiconOf(text));
    expect(breaks).toEqual([...new Set(breaks)].sort((left, right) => left - right));
    expect(breaks.every((at) => text[at - 1] === ':' && text[at] === 'y')).toBe(true);
  });
});
