import type { Kind } from '../../core/contracts.js';
import { aboutFigures } from './about.js';
import { attachFigure } from './attach.js';
import { findFigures } from './find.js';
import { ladder } from './ladder.js';
import { blockKeys, matchFigures } from './match.js';
import { type Figure, keyOf, normalizeFigure, showFigure } from './value.js';

/** Counts, sums, measures, shares, ages, ordinals: quantities with what they are of. */
export const figure: Kind<Figure> = {
  id: 'figure',
  summary: 'counts, sums of money, measures, percentages, ages and other figures',
  yieldsTo: ['date', 'time'],
  find: (article) => findFigures(article),
  attach: (mention, article) => attachFigure(mention, article),
  key: keyOf,
  normalize: normalizeFigure,
  show: showFigure,
  block: (claim) => blockKeys(claim),
  match: matchFigures,
  about: (claims) => aboutFigures(claims),
  ladder,
};
