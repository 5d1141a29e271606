import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../../src/reporters/html/index.js';
import { CHROMIUM, NO_CHROMIUM, startBrowser, type Window } from '../../support/browser.js';
import { reportSlugs } from '../fixtures.js';
import { literalReport, manyFindings, withAccepted } from '../pins.js';
import { smuggled } from './smuggled.js';

const PLAIN = { color: false, width: 80 };

const pier = html.render(literalReport('pier-fire'), PLAIN);

/** What axe holds for serious or critical, each with where it is. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Ids of the findings that can be seen. */
function seen(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    "[...document.querySelectorAll('.finding')].filter((card) => card.offsetParent).map(({ id }) => id)",
  );
}

/** Findings whose rows of the matrix can be seen. */
function seenRows(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    "[...document.querySelectorAll('tbody tr')].filter((row) => row.offsetParent).map((row) => row.dataset.of)",
  );
}

const hashOf = async (page: Page): Promise<string> => new URL(page.url()).hash;

describe.skipIf(CHROMIUM === undefined)(`in a browser (${CHROMIUM ?? NO_CHROMIUM})`, () => {
  let window: Window;
  beforeAll(async () => {
    window = await startBrowser();
  });
  afterAll(() => window.close());

  test.each(reportSlugs)(
    '%s: nothing in the console, no request, in either scheme no barrier of weight',
    async (slug) => {
      const { page, complaints } = await window.open(html.render(literalReport(slug), PLAIN));
      for (const fold of await page.locator('summary').all()) await fold.click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriers(page), colorScheme).toEqual([]);
      }
      expect(complaints).toEqual([]);
    },
  );

  test.each([400, 1400])('at %i px nothing stands out of the page, folds open or not', async (width) => {
    const { page } = await window.open(pier, { viewport: { width, height: 900 } });
    const wide = (): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth');
    expect(await wide()).toBe(width);
    for (const fold of await page.locator('summary').all()) await fold.click();
    expect(await wide()).toBe(width);
  });

  test('markup and addresses in an article stay text', async () => {
    const report = smuggled(literalReport('hostile'));
    const { page, complaints } = await window.open(
      html.render(report, { ...PLAIN, command: report.events[0]?.label ?? '' }),
    );
    expect(await page.evaluate('window.smuggled ?? "nothing ran"')).toBe('nothing ran');
    expect(await page.evaluate('document.scripts.length')).toBe(1);
    expect(await page.evaluate("[...document.links].filter((link) => link.protocol !== 'file:').length")).toBe(0);
    expect(await page.locator('h2').first().innerText()).toContain('</script><script>smuggled = 1</script>');
    await page.locator('.cell').first().click();
    expect(complaints).toEqual([]);
  });

  test('the policy holds: neither script nor style nor picture put in by other means', async () => {
    const planted = '<script>smuggled = 1</script><style>body { display: none }</style><img src="http://localhost/x">';
    const { page } = await window.open(pier.replace('<main>', `<main>${planted}`));
    expect(await page.evaluate('window.smuggled ?? "nothing ran"')).toBe('nothing ran');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.evaluate('document.images[0].naturalWidth')).toBe(0);
  });

  test('without scripts everything is there, and no filter that could do nothing', async () => {
    const { page } = await window.open(pier, { javaScriptEnabled: false });
    const cards = page.locator('.finding');
    expect(await cards.count()).toBe(5);
    for (const card of await cards.all()) expect(await card.isVisible()).toBe(true);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
    const reasons = page.locator('.why ul').first();
    expect(await reasons.isVisible()).toBe(false);
    await page.locator('.why summary').first().click();
    expect(await reasons.isVisible()).toBe(true);
  });

  describe('filters', () => {
    test.each([
      ['Relation', 'update', ['nzqmvlyy'], '#relation=update'],
      ['Kind', 'date', ['uolxssym'], '#kind=date'],
      ['Severity', 'info', ['mnopqrst'], '#severity=info'],
      ['Source', 'Coast FM', ['pvykzqnx', 'uolxssym'], '#source=Coast+FM'],
    ])('%s: %s', async (label, value, ids, hash) => {
      const { page } = await window.open(pier);
      await page.getByRole('combobox', { name: label }).selectOption(value);
      expect(await seen(page)).toEqual(ids);
      expect(await seenRows(page)).toEqual(ids);
      expect(await hashOf(page)).toBe(hash);
      expect(await page.locator('output').innerText()).toBe(`${ids.length} of 5 findings`);
      await page.reload();
      expect(await seen(page)).toEqual(ids);
    });

    test('what is accepted can be told from what is new', async () => {
      const report = withAccepted(literalReport('pier-fire'), ['uolxssym'], 'day confirmed by phone');
      const { page } = await window.open(html.render(report, { ...PLAIN, showAccepted: true }));
      await page.getByLabel('Status').selectOption('accepted');
      expect(await seen(page)).toEqual(['uolxssym']);
      expect(await page.locator('#uolxssym .accepted').innerText()).toBe(
        'accepted in the configuration: day confirmed by phone',
      );
    });

    test('several at once, words in any case, and all again', async () => {
      const { page } = await window.open(pier);
      await page.getByLabel('Text').fill('SECOND BODY');
      expect(await seen(page)).toEqual(['nzqmvlyy', 'mnopqrst']);
      await page.getByLabel('Relation').selectOption('conflict');
      expect(await seen(page)).toEqual(['mnopqrst']);
      expect(await hashOf(page)).toBe('#text=SECOND+BODY&relation=conflict');
      await page.getByLabel('Text').fill('no such word');
      expect(await seen(page)).toEqual([]);
      expect(await page.locator('#no-match').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect((await seen(page)).length).toBe(5);
      expect(await hashOf(page)).toBe('');
    });

    test('an event of which nothing is left goes with its findings', async () => {
      const { page } = await window.open(html.render(literalReport('two-events'), PLAIN), {}, '#kind=time');
      expect(await seen(page)).toEqual(['tttttttt']);
      expect(await page.locator('h2').first().isVisible()).toBe(false);
      expect(await page.locator('h2').nth(1).isVisible()).toBe(true);
    });

    test('an address that names nothing leaves everything', async () => {
      const { page, complaints } = await window.open(pier, {}, '#%E0%A4%A&colour=red&relation=none');
      expect((await seen(page)).length).toBe(5);
      expect(complaints).toEqual([]);
    });
  });

  describe('jumps', () => {
    test('a cell leads to its quote, opens what folds it, and keeps the filters', async () => {
      const { page } = await window.open(pier, { viewport: { width: 1000, height: 500 } }, '#relation=conflict');
      const cell = page.locator('tr[data-of="pvykzqnx"] a.cell.dissent').first();
      const place = (await cell.getAttribute('href'))?.slice(1) ?? '';
      await cell.click();
      const quote = page.locator(`#${place}`);
      expect(await quote.innerText()).toContain('at least 40 people');
      await quote.waitFor({ state: 'visible' });
      expect(await page.evaluate('document.activeElement.id')).toBe(place);
      expect(await page.evaluate('scrollY')).toBeGreaterThan(300);
      expect(await hashOf(page)).toBe(`#${place}&relation=conflict`);
      expect((await seen(page)).length).toBe(3);
      await page.goBack();
      expect(await hashOf(page)).toBe('#relation=conflict');
    });

    test('a link to what the filters hide gives the filters up', async () => {
      const { page } = await window.open(html.render(literalReport('two-events'), PLAIN), {}, '#kind=time');
      await page.locator('nav a').first().click();
      expect(await page.locator('h2').first().isVisible()).toBe(true);
      expect((await seen(page)).length).toBe(5);
      expect(await hashOf(page)).toBe('#event-1');
    });

    test('an address leads to a folded quote', async () => {
      const { page } = await window.open(pier, {}, '#pvykzqnx-q5');
      expect(await page.locator('#pvykzqnx-q5').isVisible()).toBe(true);
    });
  });

  test('the keyboard reaches everything that can be used, in the order of the page', async () => {
    const { page } = await window.open(pier, { viewport: { width: 1000, height: 700 } });
    const usable = 'a[href], button, input, select, summary, [tabindex="0"]';
    const all = await page.evaluate<number>(
      `[...document.querySelectorAll('${usable}')].filter((each) => each.checkVisibility()).length`,
    );
    const met: number[] = [];
    for (let press = 0; press < all; press += 1) {
      await page.keyboard.press('Tab');
      met.push(
        await page.evaluate<number>(`[...document.querySelectorAll('${usable}')].indexOf(document.activeElement)`),
      );
    }
    expect(all).toBeGreaterThan(40);
    expect(met).not.toContain(-1);
    expect(new Set(met).size).toBe(all);
    expect(met).toEqual([...met].sort((left, right) => left - right));
  });

  test('folds and the copy button work by keyboard', async () => {
    const { page } = await window.open(pier, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#uolxssym .accept summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const button = page.locator('#uolxssym .copy');
    await page.waitForFunction("document.activeElement.textContent !== 'Copy the entry'");
    expect(await button.innerText()).toBe('Copied');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      '- id: uolxssym # day the fire began: Mon 2 March / Sun 1 March / Tue 3 March\n  reason: say why\n',
    );
  });

  test('five hundred findings can be filtered', async () => {
    const letters = (index: number): string =>
      `k${'klmnopqrst'[Math.floor(index / 100)]}${'klmnopqrst'[Math.floor(index / 10) % 10]}${'klmnopqrst'[index % 10]}kkkk`;
    const report = manyFindings(literalReport('pier-fire'), 500, (index) => ({
      id: letters(index),
      about: `fact ${index}`,
    }));
    const { page, complaints } = await window.open(html.render(report, PLAIN));
    await page.locator('input').fill('fact 49');
    expect((await seen(page)).length).toBe(11);
    expect(complaints).toEqual([]);
  });
});
