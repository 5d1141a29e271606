import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The system's Chromium; undefined where there is none. */
export const CHROMIUM = [process.env.CHROME_PATH, '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Said by every test that needs `CHROMIUM` and does not find it. */
export const NO_CHROMIUM = 'skipped: no Chromium at /usr/bin/chromium, and CHROME_PATH names none';

/** Headless, without a sandbox (containers have none) and without anything that a browser does of its own accord. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page in the browser, and what it did that a page of a report must not do. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the console, errors thrown, dialogs, and addresses asked for beside the page's own. */
  readonly complaints: readonly string[];
}

/** A browser, and a folder of its own for the pages that it opens. */
export interface Window {
  /** Opens a page from its text, and closes the one before. @param hash with the `#` */
  open(html: string, options?: BrowserContextOptions, hash?: string): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Starts the browser. Throws where there is none. */
export async function startBrowser(): Promise<Window> {
  if (CHROMIUM === undefined) throw new Error(NO_CHROMIUM);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-pages-'));
  let pages = 0;
  let last: BrowserContext | undefined;
  return {
    async open(html, options = {}, hash = '') {
      pages += 1;
      const file = join(folder, `page-${pages}.html`);
      writeFileSync(file, html);
      const address = pathToFileURL(file).href;
      await last?.close();
      last = await browser.newContext(options);
      const page = await last.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== address) complaints.push(`request: ${request.url()}`);
      });
      await page.goto(address + hash);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
