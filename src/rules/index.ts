import type { Rule } from '../core/contracts.js';
import { dateConflict } from './date-conflict.js';
import { dateUpdate } from './date-update.js';
import { figureConflict } from './figure-conflict.js';
import { figureUpdate } from './figure-update.js';
import { organizationConflict } from './organization-conflict.js';
import { organizationVariant } from './organization-variant.js';
import { personVariant } from './person-variant.js';
import { placeConflict } from './place-conflict.js';
import { placeVariant } from './place-variant.js';
import { polarityConflict } from './polarity-conflict.js';
import { polarityUpdate } from './polarity-update.js';
import { quoteVariant } from './quote-variant.js';
import { timeConflict } from './time-conflict.js';
import { titleConflict } from './title-conflict.js';
import { titleVariant } from './title-variant.js';

/**
 * Every rule, gravest relation first within a kind: a pair of values goes to the first that speaks, and a discrepancy is
 * named for the first that spoke.
 */
export const rules: readonly Rule[] = [
  organizationConflict,
  organizationVariant,
  personVariant,
  placeConflict,
  placeVariant,
  titleConflict,
  titleVariant,
  dateUpdate,
  dateConflict,
  timeConflict,
  figureUpdate,
  figureConflict,
  polarityUpdate,
  polarityConflict,
  quoteVariant,
];
