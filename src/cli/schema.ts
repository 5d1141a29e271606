import { readFileSync } from 'node:fs';

/** What `schema` can print, and where it lies. */
const SCHEMAS = {
  report: '../reporters/report.schema.json',
  jsonl: '../reporters/jsonl.schema.json',
  config: '../config/config.schema.json',
  baseline: '../gate/baseline.schema.json',
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** Names that `schema` takes, the one that it prints where none is given first. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(SCHEMAS);

/** The text of a JSON Schema that the program carries. */
export function schema(what: SchemaName): string {
  return readFileSync(new URL(SCHEMAS[what], import.meta.url), 'utf8');
}
