import { type Alias, isAlias, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { sizeOf, sizesUpTo } from '../core/limits.js';
import { matchesRule } from '../core/rule-settings.js';
import { ExpectedError, SeveralErrors } from '../errors.js';
import { hasWords } from '../text/forms/aliases.js';
import { accepted, reportFiles, selectors } from './accept-and-reports.js';
import { type Config, SHAPES, type Shape } from './config.js';
import { namedEvents, pins } from './events-and-pins.js';
import { hintFor, nearest } from './nearest.js';
import { keyOf, lists, nameOf, type Reading, texts, type Vocabulary } from './nodes.js';

/**
 * Reads a configuration file. Throws `SeveralErrors` with every mistake in it: YAML that cannot be read, unknown keys and
 * rules, wrong types and values, each with line and column.
 * @param path of the file, for messages
 * @param known ids that it may name
 */
export function readConfig(text: string, path: string, known: Vocabulary): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const mistakes: { readonly offset: number; readonly message: string; readonly hint: string }[] = document.errors.map(
    (error) => ({
      offset: error.pos[0],
      message: `this is not YAML: ${error.message.replace(/\.?\s*$/, '')}`,
      hint: 'Mend it, or put quotes around the text.',
    }),
  );
  const config =
    mistakes.length > 0
      ? {}
      : configOf(document.contents, {
          known,
          resolve: (node) => (isAlias(node) ? (node as Alias).resolve(document) : node),
          refuse: (node, message, hint) => mistakes.push({ offset: offsetOf(node), message, hint }),
        });
  if (mistakes.length === 0) return config;
  const inOrder = [...mistakes].sort((left, right) => left.offset - right.offset);
  throw new SeveralErrors(
    inOrder.map(({ offset, message, hint }) => {
      const { line, col } = lines.linePos(offset);
      return new ExpectedError('bad-config', message, hint, `${path}:${Math.max(1, line)}:${Math.max(1, col)}`);
    }),
  );
}

function offsetOf(node: unknown): number {
  if (node === null || typeof node !== 'object' || !('range' in node)) return 0;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : 0;
}

function configOf(contents: unknown, reading: Reading): Config {
  if (contents === null || (isScalar(contents) && contents.value === null)) return {};
  if (!isMap(contents)) {
    reading.refuse(
      contents,
      `keys with values are expected here, not ${nameOf(contents)}`,
      `Keys: ${KEYS.join(', ')}.`,
    );
    return {};
  }
  const config: Record<string, unknown> = {};
  for (const pair of contents.items) {
    const key = keyOf(pair, reading);
    const shape = Object.hasOwn(SHAPES, key) ? SHAPES[key as keyof Config] : undefined;
    if (!shape) {
      reading.refuse(pair.key, `there is no key "${key}"`, hintFor(key, KEYS, 'Keys'));
      continue;
    }
    const value = settingFrom(key, reading.resolve(pair.value), pair.key, shape, reading);
    if (value !== undefined) config[key] = value;
  }
  return config;
}

const KEYS = Object.keys(SHAPES);

/** The value under a key; undefined where it was refused. */
function settingFrom(key: string, node: unknown, at: unknown, shape: Shape, reading: Reading): unknown {
  const place = node ?? at;
  switch (shape.type) {
    case 'choice':
      return choice(node, place, key, shape.choices, reading);
    case 'number': {
      const value = isScalar(node) ? node.value : undefined;
      const isWhole = shape.whole !== true || Number.isInteger(value);
      if (typeof value === 'number' && isWhole && value >= shape.least && value <= shape.most) return value;
      const allowed = `It takes a ${shape.whole === true ? 'whole ' : ''}number from ${shape.least} to ${shape.most}.`;
      reading.refuse(place, `"${key}" cannot be ${nameOf(node)}`, allowed);
      return undefined;
    }
    case 'size': {
      const value = isScalar(node) ? node.value : undefined;
      const isSize = typeof value === 'string' || Number.isInteger(value);
      const size = isSize ? sizeOf(`${value}`, shape.most) : undefined;
      if (size === undefined) reading.refuse(place, `"${key}" cannot be ${nameOf(node)}`, sizesUpTo(shape.most));
      return size;
    }
    case 'text': {
      const value = isScalar(node) ? node.value : undefined;
      if (typeof value === 'string' && value.trim() !== '') return value;
      reading.refuse(place, `"${key}" cannot be ${nameOf(node)}`, 'It takes a text.');
      return undefined;
    }
    case 'selectors':
      return selectors(node, place, reading);
    case 'accept':
      return accepted(node, place, reading);
    case 'reports':
      return reportFiles(node, place, reading);
    case 'texts':
      return texts(node, place, `"${key}"`, reading);
    case 'aliases':
      return aliases(node, place, reading);
    case 'rules':
      return rules(node, place, shape.choices, reading);
    case 'events':
      return namedEvents(node, place, reading);
    case 'pins':
      return pins(node, place, key, shape.least, reading);
  }
}

function choice(
  node: unknown,
  place: unknown,
  key: string,
  choices: readonly string[],
  reading: Reading,
): string | undefined {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'string' && choices.includes(value)) return value;
  const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
  const hint = meant === undefined ? '' : `Did you mean "${meant}"? `;
  reading.refuse(place, `"${key}" cannot be ${nameOf(node)}`, `${hint}It takes ${choices.join(', ')}.`);
  return undefined;
}

const ALIASES_HINT = 'It takes lists of names that are one and the same: "- [Crime Agency, Crimes Agency]".';

function aliases(node: unknown, place: unknown, reading: Reading): readonly (readonly string[])[] | undefined {
  return lists(node, place, 'aliases', ALIASES_HINT, reading, (list) => {
    const forms = texts(list, list, 'a list of aliases', reading) ?? [];
    if (list.items.length < 2) {
      reading.refuse(list, 'a list of aliases needs two names or more', ALIASES_HINT);
      return undefined;
    }
    const wordless = forms.find((form) => !hasWords(form));
    if (wordless === undefined) return forms;
    reading.refuse(list, `the alias "${wordless}" holds no word to know it by`, 'Write the name in full.');
    return undefined;
  });
}

function rules(
  node: unknown,
  place: unknown,
  choices: readonly string[],
  reading: Reading,
): Readonly<Record<string, string>> | undefined {
  if (!isMap(node)) {
    const hint = 'It takes rules with severities: "figure-conflict: warning".';
    reading.refuse(place, `"rules" cannot be ${nameOf(node)}`, hint);
    return undefined;
  }
  const settings: [string, string][] = [];
  for (const pair of node.items) {
    const pattern = keyOf(pair, reading);
    if (!reading.known.rules.some((id) => matchesRule(pattern, id))) {
      reading.refuse(pair.key, `there is no rule "${pattern}"`, hintFor(pattern, reading.known.rules, 'Rules'));
    }
    const value = reading.resolve(pair.value);
    const setting = choice(value, value ?? pair.key, pattern, choices, reading);
    if (setting !== undefined) settings.push([pattern, setting]);
  }
  return Object.fromEntries(settings);
}
