import type { Format } from '../core/contracts.js';
import { html } from './html/index.js';
import { plainText } from './plain-text/index.js';

/** Every kind of file that can be read, in the order in which lists show them. */
export const formats: readonly Format[] = [plainText, html];
