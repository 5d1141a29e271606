import type { Format } from '../core/contracts.js';
import { email } from './email/index.js';
import { feed } from './feed/index.js';
import { html } from './html/index.js';
import { json } from './json/index.js';
import { jsonLd } from './json-ld/index.js';
import { markdown } from './markdown/index.js';
import { newsmlG2 } from './newsml-g2/index.js';
import { ninjs } from './ninjs/index.js';
import { nitf } from './nitf/index.js';
import { plainText } from './plain-text/index.js';
import { warc } from './warc/index.js';

/** Every kind of file that can be read, in the order in which lists show them. */
export const formats: readonly Format[] = [
  plainText,
  markdown,
  html,
  feed,
  newsmlG2,
  nitf,
  jsonLd,
  ninjs,
  json,
  email,
  warc,
];
