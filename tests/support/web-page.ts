import { bodyOf, type Document } from '../../src/core/document.js';
import { html } from '../../src/formats/html/index.js';
import { PARAGRAPH, SECOND } from './bridge.js';

/** Reads a web page. @param notes takes the code of every note that the format makes of it */
export async function readWebPage(page: string | Uint8Array, path = 'a.html', notes: string[] = []): Promise<Document> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const [document] = await html.read({ path, bytes }, { note: (code) => notes.push(code) });
  if (!document) throw new Error('no document');
  return document;
}

/** A page with an article of two paragraphs. @param inside markup between them @param head of the page */
export const pageWith = (inside: string, head = ''): string =>
  `<html><head>${head}</head><body><article><h1>Aveiro votes for bridge</h1>` +
  `<p>${PARAGRAPH}</p>${inside}<p>${SECOND}</p></article></body></html>`;

/** The lines of a document's text. */
export const bodyLines = (document: Document): readonly string[] => bodyOf(document).split('\n');
