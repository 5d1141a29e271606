import { describe, expect, it } from 'vitest';
import { endingByContent, endingOf } from '../../src/read/endings.js';

describe('the ending of a name', () => {
  it.each([
    ['a/b.TXT', '.txt'],
    ['page.html.gz', '.html'],
    ['feed.XML.GZ', '.xml'],
    ['crawl.warc.gz', '.warc'],
    ['notes.gz', ''],
    ['a.b/notes', ''],
    ['-', ''],
    ['.gz', ''],
  ])('%s: %j', (path, ending) => {
    expect(endingOf(path)).toBe(ending);
  });
});

describe('the ending that bytes would have', () => {
  it.each([
    ['\ufeff\n <!DOCTYPE html PUBLIC "x">', '.html'],
    ['<!-- saved --><html lang="en">', '.html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html>\n<html>', '.html'],
    ['<?xml version="1.0"?><rss version="2.0">', '.xml'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', '.xml'],
    ['<newsItem guid="x">', '.xml'],
    ['<packageItem\n  guid="x">', '.xml'],
    ['<nitf version="x">', '.xml'],
    ['<entry lang="en" xmlns="http://www.w3.org/2005/Atom">', '.xml'],
    ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', '.xml'],
    ['{"title": "Fire"}\n{"title": "Flood"}\n', '.jsonl'],
    ['{\n  "title": "Fire"', '.json'],
    ['[ {"title": "Fire"}', '.json'],
    ['WARC/1.1\r\nWARC-Type: warcinfo', '.warc'],
    ['From: Desk <desk@example.org>\r\nSubject: Fire\r\n\tand flood\r\nMIME-Version: 1.0\r\n\r\n', '.eml'],
    ['Received: from a by b;\n', '.eml'],
    ['From: our desk\n\nFive people were killed in Norwick.\nMessage-ID: none', ''],
    ['Mill fire kills five\n\nNORWICK - Five people', ''],
    ['[Norwick] Five people were killed', ''],
    ['{Norwick} Five people were killed', ''],
    ['<3 Norwick', ''],
    ['<b>Mill fire kills five</b>', ''],
    ['', ''],
  ])('%j', (text, ending) => {
    expect(endingByContent(new TextEncoder().encode(text))).toBe(ending);
  });

  it('is found in one look, whatever comes', () => {
    const headers = new TextEncoder().encode('a: b\n '.repeat(1_000_000));
    expect(endingByContent(headers)).toBe('');
  }, 1000);
});
