import { type AnyKind, kind } from '../core/contracts.js';
import { date } from './date/index.js';
import { figure } from './figure/index.js';
import { organization } from './organization/index.js';
import { person } from './person/index.js';
import { place } from './place/index.js';
import { polarity } from './polarity/index.js';
import { quote } from './quote/index.js';
import { time } from './time/index.js';
import { title } from './title/index.js';

/** Every kind of claim, in the order in which they are aligned: those that name entities before those that ask for them. */
export const kinds: readonly AnyKind[] = [
  kind(person),
  kind(organization),
  kind(place),
  kind(title),
  kind(date),
  kind(time),
  kind(figure),
  kind(polarity),
  kind(quote),
];
