import { existsSync, writeFileSync } from 'node:fs';
import { codeOf, ExpectedError } from '../errors.js';
import { CONFIG_NAMES } from './config.js';
import { complain } from './output.js';

/** A configuration to start from. Every key stands in it, as a comment: uncommented by its `# ` it is read as it is. */
export const STARTER = `# Configuration of reconcile. Every setting is a comment until its "# " is taken away; "reconcile explain config" tells of each.
# A flag goes before what stands here. "reconcile --print-config" shows what holds.
# For completion in an editor: "reconcile schema config > config.schema.json", and as the first line of this file
# "# yaml-language-server: $schema=./config.schema.json".

# What fails a run: error, warning, info or never.
# failOn: error

# More new warnings than this fail a run as well.
# maxWarnings: 20

# How grave the findings of a rule are: error, warning, info or off. "reconcile explain figure-conflict" tells of a rule.
# rules:
#   "*-variant": info
#   figure-update: off

# Names and titles that are one and the same: never a finding again.
# aliases:
#   - [Crime Agency, Crimes Agency]

# Findings that are known and fine, by the id that reports print.
# accept:
#   - id: uolxssym
#     reason: the day was confirmed by phone
#     expires: 2026-12-31

# Everything that is known, written by "reconcile --update-baseline articles/". Without this key it is
# reconcile-baseline.json beside this file, if that is there.
# baseline: reconcile-baseline.json

# Files that every run writes, by format.
# reports:
#   json: out/reconcile.json

# Show findings from this severity on (hidden ones still count), drop those less sure, keep these kinds and rules alone.
# minSeverity: warning
# minConfidence: 0.3
# only: [figure, date, "*-conflict"]

# Files to leave out.
# exclude: [drafts]

# How 04/12 is read: dmy or mdy.
# dateOrder: dmy

# What is too large to read, or nested too deep.
# maxFileSize: 64MiB
# maxArticleSize: 400000
# maxDepth: 512

# Which articles report one event: auto (by what they say), dir (those of one folder) or all.
# groupBy: auto

# Events of your own, and articles that belong together or apart.
# events:
#   - { name: Fire at the Halden Mill, files: [mill/*.txt] }
# together:
#   - [herald/talks.txt, courier/0117.txt]
# apart:
#   - [talks/january-*.txt, talks/october-*.txt]
`;

/** Writes `reconcile.yaml` into the current folder. Throws an `ExpectedError` where a configuration is there already. */
export function init(): void {
  const [name = ''] = CONFIG_NAMES;
  const there = CONFIG_NAMES.find((each) => existsSync(each));
  if (there !== undefined) {
    const hint = 'Change it, or move it away first.';
    throw new ExpectedError('file-exists', 'there is a configuration already, and it is left as it is', hint, there);
  }
  try {
    writeFileSync(name, STARTER, { flag: 'wx' });
  } catch (error) {
    const why = `cannot write this file, ${codeOf(error)}`;
    throw new ExpectedError('unwritable-file', why, 'Run it in another folder.', name);
  }
  complain(`wrote ${name}; every setting in it is a comment yet`);
}
