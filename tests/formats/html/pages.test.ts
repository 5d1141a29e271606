import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/core/document.js';
import { toIso } from '../../../src/core/published.js';
import { NO_SHARED, SHARED } from '../../support/project.js';
import { readWebPage } from '../../support/web-page.js';

/**
 * Outlet and time of publication of pages, read by eye off the page: its name, its bar and the line below its headline, with the
 * time that its markup gives where that is the same or the page prints none. Several forms where the page has several.
 */
type Facts = readonly (readonly [page: string, outlet: string, published: string])[];

const FIRST: Facts = [
  ['042bb7b5', 'WSJ', '2019-11-19T13:03Z | 2019-11-19T08:03'],
  ['05844573', 'Connecticut Post', '2019-11-20T06:35Z'],
  ['06ee193d', 'SlashGear', '2019-11-19T22:31-06:00 | 2019-11-20T04:31Z'],
  ['0d461229', 'Sportsnet.ca', '2019-11-19T09:02'],
  ['156770d6', 'TheHill', '2019-11-19T06:56-05:00'],
  ['23aaecd1', 'Como Educar Seus Filhos', '2018-09-27T09:00Z'],
  ['287e4d9f', 'IGN', '2019-11-18T20:11Z'],
  ['30b771a4', 'MoreBikes', '2014-06-21T10:41+01:00 | 2014-06-21T09:41+01:00'],
  ['358cc4a0', 'LinkNaija', '2018-08-08T11:24+02:00'],
  ['3cb22bfa', 'SlashGear', '2019-11-19T20:15-06:00 | 2019-11-20T02:15Z'],
  ['3ce1c8fd', 'catchitkansas.com', '2018-02-16T18:45'],
  ['42aad16b', 'Al Jazeera', '2019-11-19T05:44Z | 2019-11-19T07:09Z'],
  ['51374560', 'Fox Business', '2019-11-19T06:12-05:00'],
  ['52111884', 'Jeongdong Theater', '2018-10-12T06:43Z'],
  ['57b4dafd', 'comwrap', '2018-09-25'],
  ['57e2e988', 'my6sense', '2018-07-02T07:42Z'],
  ['5ae11e58', 'Ascom', '2017-10-12'],
  ['5f03fc17', 'The Beachbody Blog', '2018-11-12 | 2018-11-12T17:36-08:00'],
  ['5fbc7ccb', 'ZDNet', '2019-11-18T19:14Z'],
  ['624fcd90', 'Express.co.uk', '2019-11-19T10:48Z'],
  ['65408257', 'Moneycontrol', '2019-11-20T13:38'],
  ['65ce3a45', 'The Detroit News', '2019-11-19T23:11-05:00'],
  ['70cb2d5b', 'BBC News', '2019-11-19T09:44Z'],
  ['7916ecca', 'Al Jazeera', '2019-11-20T08:00Z | 2019-11-20T08:02Z'],
  ['8267acac', 'The Hollywood Reporter', '2019-11-19T05:45-08:00'],
  ['833caf3b', 'Al Bawaba', '2019-11-20T07:29Z'],
  ['9cb8224b', 'Billboard', '2019-11-19T00:51-05:00'],
  ['b37be353', 'CTVNews', '2019-11-18T08:22-05:00'],
  ['c90731f0', 'Deccan Herald', '2019-11-20T10:18+05:30'],
  ['e1c7023e', 'Phys.org', '2019-11-18T08:55-05:00'],
];

/** The pages that come first by name among the others; read by eye before any was read by the program. */
const SECOND: Facts = [
  ['08f79376', 'CBSSports.com | CBSSports', '2019-11-18T21:24 | 2019-11-19T02:24Z'],
  ['0e014df6', 'The Anti-June Cleaver', '2014-09-15'],
  ['11ea381a', 'Autoracing', '2010-10-22T20:13 | 2010-10-22T23:13Z'],
  ['1ace8c85', 'TechCrunch', '2019-11-19T04:58Z'],
  ['1f765c48', 'Sputnik International | Sputnik', '2019-11-18T21:17Z'],
  ['21486419', 'Kabar tentang Dunia Islam', '2015-03-30T02:40Z'],
  ['2c46804d', 'CBS News', '2019-11-19T13:16Z'],
  ['33fe2471', 'Inexhibit', '2018-09-16'],
  ['35b15891', 'cleveland.com | Cleveland.com', '2019-11-19T11:51Z'],
  ['374ac9a5', 'CNBC', '2019-11-20T04:29-05:00 | 2019-11-20T09:29Z'],
  ['3c5bf8db', 'Live Science', '2019-11-19T12:48Z'],
  ['3f65af7b', 'nj.com | NJ.com', '2019-11-19T01:19Z'],
  ['4648a420', 'Experience', '2018-04-09T16:02Z'],
  ['5fa3154e', 'the Guardian | The Guardian', '2019-11-18T18:54Z'],
  ['686bb170', 'Space.com | Space', '2019-11-18T20:51Z'],
  ['6ebac05f', 'TheHill', '2019-11-18T23:04-05:00'],
  ['7837c9d6', 'Kabar tentang Dunia Islam', '2015-10-27T02:23Z'],
  ['7a664e40', 'CBS News', '2019-11-20T06:07Z'],
  ['7bb1ca90', 'Gizmodo', '2019-11-18T18:30-05:00'],
  ['7dfc3e35', 'Fox News', '2019-11-19T07:43-05:00'],
  ['851498a2', 'Slate Magazine | Slate', '2019-11-15T10:45Z | 2019-11-15T05:45'],
  ['8634d121', 'Los Angeles Times', '2019-11-19T17:53 | 2019-11-20T01:53Z'],
  ['87bf6057', 'Washington Examiner', '2019-11-18T17:01Z | 2019-11-18T12:01'],
  ['8b194530', 'The Sun', '2019-11-18T19:09Z'],
  ['8e3efab5', 'ProFootballTalk', '2019-11-19T06:21-05:00 | 2019-11-19T11:21Z'],
  ['94fbcc26', 'Inexhibit', '2019-04-10'],
  ['961bd85c', 'The Republic', '2019-11-20T01:22-05:00'],
  ['9e8c9f08', 'PolitiFact | PolitiFact West Virginia', '2019-11-18T11:08'],
  ['9eef8162', 'MSN', '2019-11-19T11:45Z'],
  ['a1fca19b', 'New York Post', '2019-11-19T09:20Z | 2019-11-19T04:20'],
];

/** The rest, read by eye as well. */
const THIRD: Facts = [
  ['a860fb5e', 'Vortex Cannon Entertainment', '2018-10-05T08:15Z'],
  ['aade2ec8', 'MSPoweruser', '2019-11-19T09:08Z'],
  ['ac1bfdd4', 'Rolling Stone', '2019-11-19T05:04Z | 2019-11-19T00:04'],
  ['ad826691', '9to5Mac', '2019-11-18T16:54Z | 2019-11-18T08:54'],
  ['aec5deea', 'SFGate | SFGATE', '2019-11-20T11:15Z'],
  ['b6906ca0', 'PolitiFact', '2019-11-18T11:04'],
  ['ba07d1e6', 'comwrap', '2018-07-30'],
  ['bc13ff87', 'The Real Deal New York | The Real Deal', '2019-11-18T17:02Z | 2019-11-18T12:02-05:00'],
  ['bdb56ac8', 'Quanta Magazine', '2019-11-15'],
  ['c13b9c0e', 'Spokesman.com | The Spokesman-Review', '2019-11-19T18:18'],
  ['c4a3637c', 'Нормы ГТО и знаний', '2018-10-03T19:41+04:00'],
  ['c582d3b7', 'BIG Brand System', '2018-08-08T05:00Z | 2018-08-08T10:00Z'],
  ['c69e539d', 'Ascom', '2018-08-23'],
  ['c81e134e', 'Florida Today', '2019-11-20T02:16-05:00'],
  ['cc4aa22b', '9to5Mac', '2019-11-18T20:12Z | 2019-11-18T12:12'],
  ['d1c57d78', 'SpaceNews.com | SpaceNews', '2019-11-18 | 2019-11-19T04:50Z'],
  ['d605bdef', 'CNN | CNN Business', '2019-11-19T02:34Z'],
  ['db6b0816', 'Houston Chronicle', '2019-11-20T11:19Z'],
  ['dfd43bc0', 'my6sense', '2018-02-15T14:33Z'],
  ['e372e42c', 'The Jerusalem Post | The Jerusalem post', '2019-11-20T10:43Z | 2019-11-20T10:43'],
  ['e593d7fe', 'Healthline', '2019-11-14'],
  ['e7994d55', 'AP | The Associated Press | Hosted', '2019-11-20T06:01-05:00'],
  ['ea25dd7e', 'Smithsonian', '2019-11-18T16:06-05:00'],
  ['ec3878db', 'The Beachbody Blog', '2019-02-01 | 2019-02-01T10:48-08:00'],
  ['ecb46e3e', 'Times Union', '2019-11-20T04:26Z | 2019-11-19T23:26-05:00'],
  ['ef2b3f26', 'San Antonio Express-News', '2019-11-20T05:14Z'],
  ['f105de6e', 'ノート100YEN.com', '2018-08-16T10:29Z'],
  ['f5c90a6d', 'National Review', '2019-11-19T06:30-05:00'],
  ['f81c6c05', 'Business Insider Deutschland | Business Insider', '2019-11-13T23:06+01:00'],
  ['fde930b0', 'Business Insider Deutschland | Business Insider', '2019-11-19T08:57+01:00'],
  ['ffc109d4', 'CNBC', '2019-11-19T12:05Z'],
];

/** Whether a time is one of those of a table: a day there takes any time of it. */
function isOf(published: string, facts: string): boolean {
  const utc = published.replace('+00:00', 'Z');
  return facts.split(' | ').some((fact) => (fact.includes('T') ? utc === fact : utc.slice(0, fact.length) === fact));
}

describe.skipIf(!existsSync(join(SHARED, 'corpus/pages')))(`pages of the corpus (${NO_SHARED})`, () => {
  const folder = join(SHARED, 'corpus/pages');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  const bytesOf = (start: string): Uint8Array =>
    readFileSync(join(folder, names.find((name) => name.startsWith(start)) ?? start));

  it.each([
    [
      'first',
      FIRST,
      [
        ['57b4dafd', 'blog.comwrap.com, not comwrap'],
        ['57b4dafd', 'none, not 2018-09-25'],
      ],
    ],
    ['second', SECOND, []],
    [
      'third',
      THIRD,
      [
        ['ba07d1e6', 'blog.comwrap.com, not comwrap'],
        ['ba07d1e6', 'none, not 2018-07-30'],
        ['c4a3637c', 'gto-normativy.ru, not Нормы ГТО и знаний'],
      ],
    ],
  ])('outlet and time of pages, %s table', async (_, facts, wrong) => {
    const met: string[][] = [];
    for (const [page, outlet, published] of facts) {
      const document = await readWebPage(bytesOf(page));
      const name = document.outlet?.value ?? 'none';
      if (!outlet.split(' | ').includes(name)) met.push([page, `${name}, not ${outlet}`]);
      const time = document.published ? toIso(document.published.value) : 'none';
      if (!isOf(time, published)) met.push([page, `${time}, not ${published}`]);
    }
    expect(met).toEqual(wrong);
  });

  /** The public benchmark's measure: multisets of runs of four words, precision and recall averaged over pages. */
  it('the text is the one that readers marked', async () => {
    const truth: Record<string, { articleBody: string }> = JSON.parse(
      readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
    );
    let [precision, recall] = [0, 0];
    for (const name of names) {
      const wanted = shingles(truth[basename(name, '.html')]?.articleBody ?? '');
      const got = shingles(bodyOf(await readWebPage(bytesOf(name))));
      let common = 0;
      for (const [key, count] of got) common += Math.min(count, wanted.get(key) ?? 0);
      const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
      precision += common / size(got) / names.length;
      recall += common / size(wanted) / names.length;
    }
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.985);
  });
});

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const key = words.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
