import { expect, test } from 'vitest';
import { isOwnFile } from '../../src/read/own-files.js';

test.each<[text: string, is: boolean]>([
  ['{"headline": "Reconcile", "body": "The generator of the mill is called reconcile."}', false],
  ['{"schemaVersion": 1, "generator": {"name": "wire"}}', false],
  ['[{"description": "A fire", "check_name": "fire-alarm", "fingerprint": "a"}]', false],
  ['<!doctype html><html><head><meta name="generator" content="WordPress"></head><p>They reconcile.</p>', false],
  ['<testsuites name="mill"/>', false],
  ['They reconcile.', false],
  ['<!-- reconcile these two drafts -->\n# A fire', false],
  ['', false],
  ['{"schemaVersion":1,"generator":{"name":"reconcile","version":"1.0.0"},"complete":true}', true],
  ['\ufeff{\n  "schemaVersion": 1,\n  "generator": {\n    "name": "reconcile"\n  },\n  "baseline": []\n}\n', true],
  ['{"type":"run","schemaVersion":1,"generator":{"name":"reconcile","version":"1.0.0"}}\n{"type":"article"}\n', true],
  ['{"$schema": "x", "version": "2.1.0", "runs": [{"tool": {"driver": {"name": "reconcile"}}}]}', true],
  [
    '[\n  {\n    "description": "Toll differs",\n    "check_name": "figure-conflict",\n    "fingerprint": "a"\n  }\n]',
    true,
  ],
  [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="reconcile 1.0.0">',
    true,
  ],
  ['<!-- reconcile-report -->\n# Report', true],
  ['<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reconcile" tests="8">', true],
])('%j is one of our own: %s', (text, is) => {
  expect(isOwnFile(new TextEncoder().encode(text))).toBe(is);
});
