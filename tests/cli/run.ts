import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { ROOT } from '../support/project.js';

/** The program under test; another installation of it can be named, to test what a package holds. */
export const BIN = process.env.RECONCILE_BIN ?? join(ROOT, 'bin', 'reconcile.js');

/** A run that does not end is killed after this; no benchmark. */
const KILL_AFTER = 60_000;

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input holds; absent, it is empty. */
  readonly stdin?: string;
  /** Flags for Node itself. */
  readonly node?: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
  readonly killAfter?: number;
  /** Called with the process once it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the program and waits for its end. Colour and width of the surroundings do not reach it. */
export function reconcile(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return run(process.execPath, [...(surroundings.node ?? []), BIN, ...args], surroundings);
}

/** Runs a line of shell, in which `$RECONCILE` stands for the program. */
export function shell(line: string, surroundings: Surroundings = {}): Promise<Ended> {
  const program = `"${process.execPath}" "${BIN}"`;
  return run('sh', ['-c', line.replaceAll('$RECONCILE', program)], surroundings);
}

function run(command: string, args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  const { cwd = ROOT, env = {}, stdin, uid, gid, killAfter = KILL_AFTER, onStart } = surroundings;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      timeout: killAfter,
      killSignal: 'SIGKILL',
      ...(uid !== undefined && { uid }),
      ...(gid !== undefined && { gid }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {}); // a program that does not read its input may end first
    child.on('error', reject);
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    onStart?.(child);
    if (onStart === undefined) child.stdin.end(stdin ?? '');
  });
}

/** A folder of its own for the files of a test, readable by every user. */
export interface Scratch {
  readonly path: string;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

export function scratch(): Scratch {
  const path = mkdtempSync(join(tmpdir(), 'reconcile-cli-'));
  chmodSync(path, 0o755);
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A folder for the tests of one file, which is removed after the last of them. */
export function ownScratch(): Scratch {
  const folder = scratch();
  afterAll(() => folder.remove());
  return folder;
}

/** Two articles that contradict each other in a figure, and one that agrees with the first. */
export const ARTICLES = {
  first: `Five killed in Norwick factory fire

NORWICK, March 3, 2026 - Five people were killed when a fire swept through a textile factory in Norwick on Tuesday, police said.
The fire at the Halden Mill began before dawn.
`,
  agreeing: `Norwick factory fire kills five

NORWICK, March 3, 2026 - A fire at a textile factory in Norwick killed five people on Tuesday, police said.
The fire swept through the Halden Mill before dawn.
`,
  contradicting: `Factory fire in Norwick kills 11

NORWICK, March 3, 2026 - Eleven people were killed when a fire swept through a textile factory in Norwick on Tuesday, officials said.
The fire at the Halden Mill began before dawn.
`,
} as const;
