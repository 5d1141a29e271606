import { readProjectFile } from './project.js';

/** A fenced block of a page: its info string, its lines, and the heading it stands under. */
export interface Fence {
  readonly info: string;
  readonly body: string;
  readonly heading: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** A page as the tests see it. */
export interface Page {
  readonly path: string;
  /** Headings with their marks ("## Limits"), in order; those inside fences left out. */
  readonly headings: readonly string[];
  readonly fences: readonly Fence[];
}

/** An article of an example. */
export interface PageArticle {
  readonly name: string;
  /** Publication day as written in the info string, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; absent where none is given. */
  readonly published?: string;
  readonly text: string;
}

/** An example of a rule's page: some articles, and the message they lead to, or silence. */
export interface PageExample {
  readonly heading: string;
  readonly line: number;
  readonly articles: readonly PageArticle[];
  /** The expected message; undefined for silence. */
  readonly finding?: string;
}

/** Headings and fences of a Markdown page. Throws where a fence is not closed. */
export function parsePage(path: string, markdown: string): Page {
  const headings: string[] = [];
  const fences: Fence[] = [];
  let open: { mark: string; info: string; line: number; body: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^(?<mark>`{3,})(?<info>.*)$/.exec(line);
    if (open) {
      if (fence && (fence.groups?.info ?? '').trim() === '' && (fence.groups?.mark ?? '').length >= open.mark.length) {
        fences.push({ info: open.info, body: open.body.join('\n'), heading: headings.at(-1) ?? '', line: open.line });
        open = undefined;
      } else open.body.push(line);
    } else if (fence) {
      open = { mark: fence.groups?.mark ?? '', info: (fence.groups?.info ?? '').trim(), line: index + 1, body: [] };
    } else if (/^#{1,6} /.test(line)) headings.push(line.trim());
  }
  if (open) throw new Error(`${path}:${open.line}: this fence is never closed`);
  return { path, headings, fences };
}

/** A page of the project. */
export function readPage(path: string): Page {
  return parsePage(path, readProjectFile(path));
}

/** The runnable examples of a rule's page. Throws where articles lead to nothing, or an info string is not understood. */
export function examplesOf(page: Page): readonly PageExample[] {
  const examples: PageExample[] = [];
  let articles: PageArticle[] = [];
  for (const fence of page.fences) {
    const where = `${page.path}:${fence.line}`;
    const article = /^article (?<name>\S+\.txt)(?: (?<published>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?))?$/.exec(
      fence.info,
    );
    if (article?.groups) {
      const { name = '', published } = article.groups;
      articles.push({ name, text: fence.body, ...(published === undefined ? {} : { published }) });
    } else if (fence.info === 'finding' || fence.info === 'silent') {
      if (articles.length === 0) throw new Error(`${where}: no article stands before this ${fence.info}`);
      if (fence.info === 'silent' && fence.body.trim() !== '') throw new Error(`${where}: silent holds no text`);
      if (fence.info === 'finding' && fence.body.trim() === '') throw new Error(`${where}: finding holds the message`);
      const finding = fence.info === 'finding' ? { finding: fence.body.trim() } : {};
      examples.push({ heading: fence.heading, line: fence.line, articles, ...finding });
      articles = [];
    } else if (/^(?:article|finding|silent)\b/.test(fence.info)) {
      throw new Error(`${where}: cannot read the info string "${fence.info}"`);
    }
  }
  if (articles.length > 0) throw new Error(`${page.path}: the last articles lead to no finding and no silent`);
  return examples;
}
