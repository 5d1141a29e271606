import { Chalk } from 'chalk';
import type { ReporterOptions } from '../../core/contracts.js';
import type { Relation } from '../../core/discrepancy.js';
import { RELATION_SIGNS } from '../finding/totals.js';

/** The marks of the report, and its colours; colour only repeats what marks and words say. */
export interface Style {
  readonly symbols: Readonly<Record<Relation, string>>;
  /** Around the value inside a quote. */
  readonly open: string;
  readonly close: string;
  /** Where words were left out. */
  readonly gap: string;
  /** Between two columns. */
  readonly rule: string;
  /** Between parts of one line. */
  readonly dot: string;
  /** Under letters that differ. */
  readonly under: string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly value: (text: string) => string;
  readonly relation: (relation: Relation, text: string) => string;
  /** A text that a terminal opens an address from; the text alone where there is no address. */
  readonly link: (text: string, url: string | undefined) => string;
}

/** Sixteen colours: every terminal that colours at all has them, in shades that its user chose. */
const COLOR_LEVEL = 1;

/** The marks and colours that a terminal can show. */
export function styleOf({ color, ascii }: ReporterOptions): Style {
  const chalk = new Chalk({ level: color ? COLOR_LEVEL : 0 });
  const relations = { conflict: chalk.red.bold, update: chalk.yellow.bold, variant: chalk.cyan.bold };
  return {
    symbols: ascii ? { conflict: 'x', update: '!', variant: 'i' } : RELATION_SIGNS,
    open: ascii ? '>>' : '«',
    close: ascii ? '<<' : '»',
    gap: ascii ? '...' : '…',
    rule: ascii ? '|' : '│',
    dot: ascii ? '-' : '·',
    under: '^',
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    value: (text) => chalk.bold.underline(text),
    relation: (relation, text) => relations[relation](text),
    link: (text, url) => (url === undefined ? text : `\x1b]8;;${printable(url)}\x1b\\${text}\x1b]8;;\x1b\\`),
  };
}

/** An address as a terminal takes it: whatever is no printable ASCII would end the sequence or steer it. */
function printable(url: string): string {
  return url.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}
