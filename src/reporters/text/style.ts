import { Chalk } from 'chalk';
import type { ReporterOptions } from '../../core/contracts.js';
import type { Relation } from '../../core/discrepancy.js';

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
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly value: (text: string) => string;
  readonly relation: (relation: Relation, text: string) => string;
}

/** Sixteen colours: every terminal that colours at all has them, in shades that its user chose. */
const COLOR_LEVEL = 1;

/** The marks and colours that a terminal can show. */
export function styleOf({ color, ascii }: ReporterOptions): Style {
  const chalk = new Chalk({ level: color ? COLOR_LEVEL : 0 });
  const relations = { conflict: chalk.red.bold, update: chalk.yellow.bold, variant: chalk.cyan.bold };
  return {
    symbols: ascii ? { conflict: 'x', update: '!', variant: 'i' } : { conflict: '✖', update: '▲', variant: '●' },
    open: ascii ? '>>' : '«',
    close: ascii ? '<<' : '»',
    gap: ascii ? '...' : '…',
    rule: ascii ? '|' : '│',
    dot: ascii ? '-' : '·',
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    value: (text) => chalk.bold.underline(text),
    relation: (relation, text) => relations[relation](text),
  };
}
