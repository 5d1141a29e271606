import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NO_SHARED, SHARED } from './project.js';

function shared(path: string): string | undefined {
  const folder = join(SHARED, 'corpus', path);
  return existsSync(folder) ? folder : undefined;
}

/** Articles of many events, beside the project on developers' machines; undefined elsewhere. */
export const CORPUS_EVENTS = shared('events');
/** Saved web pages, likewise. */
export const CORPUS_PAGES = shared('pages');

/** For titles of tests that need them: why they are skipped. */
export const CORPUS_STATE = CORPUS_EVENTS === undefined || CORPUS_PAGES === undefined ? NO_SHARED : 'present';
