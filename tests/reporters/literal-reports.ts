import type { Document } from '../../src/core/document.js';
import type { Findings } from '../../src/report/report.js';
import { article, claim, discrepancy, literalKind, side } from '../report/literals.js';

const kinds = ['figure', 'date', 'organization', 'person', 'title', 'time', 'place'].map(literalKind);
const base = { version: '1.0.0', kinds, copies: new Map<string, string>(), notices: [] };
const on = (day: number, hour: number, minute: number) => ({
  date: { year: 2026, month: 3, day },
  time: { hour, minute, zone: 'GMT' },
});
const count = (n: number, unit = 'person') => ({ low: n, high: n, unit });

/** Six articles on one fire and one on another: every relation, a copy, undated and unreadable inputs. */
function pierFire(): Findings {
  const wire = article(
    'pier/metro-wire.txt',
    `Pier fire injures 14
A blaze on the old pier broke out late on Monday, injuring 14 people, two of them firefighters who had run back for a colleague.
The State Fire Marshal’s Office said it would look into the cause, which nobody was ready to name on the night itself.
`,
    { headline: 'Pier fire injures 14', outlet: 'Metro Wire', published: on(3, 14, 5) },
  );
  const post = article(
    'pier/harbor-post.txt',
    `Hospital takes in pier victims
Fourteen people were taken to hospital after the blaze began Monday night near the ticket hall, the harbour master said.
By the afternoon the toll rose to three.
`,
    { headline: 'Hospital takes in pier victims', outlet: 'Harbor Post', published: on(3, 15, 30) },
  );
  const ledger = article(
    'pier/daily-ledger.txt',
    `A fire on Tuesday tore through the landmark pier.
The blaze left at least 40 people hurt, the company that runs the arcades said.

One man died at the scene.
`,
    { outlet: 'Daily Ledger', published: on(3, 13, 40) },
  );
  const star = article(
    'pier/evening-star.txt',
    `Pier blaze: more dead
Officials spoke of four dead after a second body was found under the boards.
All 40 injured were residents of Pier Road, which runs down to the water.
The State Fire Marshals Office has opened an inquiry.
`,
    { headline: 'Pier blaze: more dead', outlet: 'Evening Star', published: on(3, 18, 5) },
  );
  const coast = article(
    'pier/coast-fm.txt',
    `The pier had been burning since Sunday evening, a listener told us.
There were 14 hurt, a spokesman said. Later he said it again: fourteen injured, no more. 14 of them, he told a third reporter.
`,
    { outlet: 'Coast FM', published: on(3, 14, 20) },
  );
  const copy = article(
    'pier/inland-mail.txt',
    `Pier fire injures 14
A blaze on the old pier broke out late on Monday, injuring 14 people, two of them firefighters who had run back for a colleague.
The State Fire Marshal’s Office said it would look into the cause, which nobody was ready to name on the night itself.
(Metro Wire)
`,
    { headline: 'Pier fire injures 14', outlet: 'Inland Mail' },
  );
  const old = article('pier/old-pier-1998.txt', 'The pier was rebuilt in 1998 after a storm.\n');
  const c = {
    w14h: claim(wire, 'figure', '14', '14', count(14), { headline: true }),
    w14: claim(wire, 'figure', '14 people', '14', count(14)),
    wMon: claim(wire, 'date', 'on Monday', 'Mon 2 March', '2026-03-02', { subject: 'fire', attribute: 'began' }),
    wOrg: claim(
      wire,
      'organization',
      'State Fire Marshal’s Office',
      'State Fire Marshal’s Office',
      'State Fire Marshal’s Office',
      { subject: 'agency', attribute: 'name' },
    ),
    i14: claim(copy, 'figure', '14 people', '14', count(14)),
    iMon: claim(copy, 'date', 'on Monday', 'Mon 2 March', '2026-03-02', { subject: 'fire', attribute: 'began' }),
    iOrg: claim(
      copy,
      'organization',
      'State Fire Marshal’s Office',
      'State Fire Marshal’s Office',
      'State Fire Marshal’s Office',
      { subject: 'agency', attribute: 'name' },
    ),
    p14: claim(post, 'figure', 'Fourteen people', '14', count(14)),
    pMon: claim(post, 'date', 'Monday night', 'Mon 2 March', '2026-03-02', { subject: 'fire', attribute: 'began' }),
    p3: claim(post, 'figure', 'three', '3', count(3), { attribute: 'killed' }),
    lTue: claim(ledger, 'date', 'on Tuesday', 'Tue 3 March', '2026-03-03', { subject: 'fire', attribute: 'began' }),
    l40: claim(ledger, 'figure', 'at least 40 people', 'at least 40', { low: 40, high: null, unit: 'person' }),
    l1: claim(ledger, 'figure', 'One man', '1', count(1), { attribute: 'killed' }),
    s4: claim(star, 'figure', 'four dead', '4', count(4), { attribute: 'killed' }),
    s40: claim(star, 'figure', '40 injured', '40', count(40)),
    sOrg: claim(
      star,
      'organization',
      'State Fire Marshals Office',
      'State Fire Marshals Office',
      'State Fire Marshals Office',
      { subject: 'agency', attribute: 'name' },
    ),
    cSun: claim(coast, 'date', 'Sunday evening', 'Sun 1 March', '2026-03-01', { subject: 'fire', attribute: 'began' }),
    c14: claim(coast, 'figure', '14 hurt', '14', count(14)),
    c14b: claim(coast, 'figure', 'fourteen injured', '14', count(14)),
    c14c: claim(coast, 'figure', '14 of them', '14', count(14)),
  };
  return {
    ...base,
    documents: [wire, post, ledger, star, coast, copy, old],
    copies: new Map([[copy.id, wire.id]]),
    events: [
      {
        id: 'event-1',
        label: 'fire, pier, Metro City, 2 March 2026',
        documents: [coast, ledger, star, post, copy, wire].map((d) => d.id),
      },
    ],
    claims: Object.values(c),
    discrepancies: [
      discrepancy(
        'pvykzqnx',
        'figure',
        'conflict',
        'people injured',
        [side([c.c14, c.c14b, c.c14c, c.p14, c.i14, c.w14h, c.w14], 3), side([c.l40, c.s40])],
        { state: 'majority', value: 0, support: 3, of: 5 },
      ),
      discrepancy(
        'uolxssym',
        'date',
        'conflict',
        'day the fire began',
        [side([c.pMon, c.iMon, c.wMon], 2), side([c.cSun]), side([c.lTue])],
        { state: 'plurality', value: 0, support: 2, of: 4 },
      ),
      discrepancy('nzqmvlyy', 'figure', 'update', 'people killed', [side([c.s4]), side([c.l1]), side([c.p3])], {
        state: 'latest',
        value: 0,
        support: 1,
        of: 3,
      }),
      discrepancy(
        'zksoltpu',
        'organization',
        'variant',
        'agency that investigates',
        [side([c.iOrg, c.wOrg], 1), side([c.sOrg])],
        { state: 'split', of: 2 },
      ),
      discrepancy(
        'mnopqrst',
        'figure',
        'conflict',
        'people killed, second count',
        [side([c.p3]), side([c.s4])],
        { state: 'split', of: 2 },
        { severity: 'info' },
      ),
    ],
    notices: [
      {
        code: 'missing-file',
        path: 'pier/radio.txt',
        message: 'there is no such file. Check the path, or quote a glob.',
        level: 'failure',
      },
      { code: 'passed-over', message: '2 files in folders passed over (.pdf); read are .txt.', level: 'note' },
    ],
  };
}

/** Two articles that agree. */
function agreement(): Findings {
  const one = article('one.txt', 'Three people were hurt when a tram left the rails in Oststadt on Friday.\n', {
    outlet: 'Morning Sheet',
    published: { date: { year: 2026, month: 5, day: 9 } },
  });
  const two = article('two.txt', 'The tram accident in Oststadt hurt three.\n', {
    outlet: 'Late Sheet',
    published: { date: { year: 2026, month: 5, day: 9 } },
  });
  const claims = [claim(one, 'figure', 'Three people', '3', count(3)), claim(two, 'figure', 'three', '3', count(3))];
  return {
    ...base,
    documents: [one, two],
    events: [{ id: 'event-1', label: 'tram accident, Oststadt', documents: ['one.txt', 'two.txt'] }],
    claims,
    discrepancies: [],
  };
}

/** Articles that try to steer terminals and build servers, and one in a script without spaces. */
function hostile(): Findings {
  const evil = article(
    'evil.txt',
    `::error file=app.ts::\u001b[2J\u001b[31mTen\u001b[0m people hurt \u202eesrever\u202c in \u009b5A town
Of them \u001b]0;title\u0007 five\u200b\u2066 men ##[command]rm ##vso[task.setvariable] ${'z̸̡̢̛̗̘̙̜̝̞̟̠'.repeat(3)} \ttab and more\u2028::warning::text on a line of its own\u0000 here
`,
    { outlet: '\u001b[31mRed\u001b[0m ::error::Press', headline: '::error::x' },
  );
  const calm = article(
    'calm.txt',
    '東京の消防によると、九人が負傷した火災は、月曜日の夜に港の倉庫で発生し、翌朝まで続いたという。消防士二人を含む。 Nine people were hurt in 東京.\n',
    { outlet: '港新聞' },
  );
  const c = [
    claim(evil, 'figure', 'Ten\u001b[0m people', '\u001b[31m10', count(10)),
    claim(evil, 'figure', 'five\u200b\u2066 men', '5', count(5)),
    claim(calm, 'figure', '九人', '9', count(9)),
    claim(calm, 'figure', 'Nine people', '9', count(9)),
  ] as const;
  return {
    ...base,
    documents: [evil, calm],
    events: [{ id: 'event-1', label: '\u001b[1m::error::\u202e', documents: ['calm.txt', 'evil.txt'] }],
    claims: c,
    discrepancies: [
      discrepancy(
        'kkkkkkkk',
        'figure',
        'conflict',
        '::error::people \u001b[5mhurt',
        [side([c[2], c[3]]), side([c[0]])],
        { state: 'split', of: 2 },
      ),
      discrepancy('llllllll', 'figure', 'conflict', 'men hurt', [side([c[1]]), side([c[2]]), side([c[0]])], {
        state: 'split',
        of: 2,
      }),
    ],
  };
}

/** Two events under long paths, long names, and a contradiction inside one article. */
function twoEvents(): Findings {
  const dir = 'archive/2026/spring/foreign-desk/';
  const a = article(
    `${dir}north-river-chronicle-final-edition.txt`,
    'Acting Ambassador Lena Varga opened the Centre for Transitional Waterways Research and Management in Port Ilse.\nThe centre would cost 75 million crowns, the ministry said, of which 110 million come from abroad.\n',
  );
  const b = article(
    `${dir}delta-news.txt`,
    'Chargé d’Affaires Lena Varga opened the Centre for Traditional Waterways Research and Management in Port Ilse.\n',
  );
  const e = article(
    `${dir}delta-evening.txt`,
    'Ambassador Lena Varga opened the Centre for Transnational Waterways Research and Management.\n',
  );
  const f = article('x/ferry-1.txt', 'The ferry left at 9 a.m. with 210 passengers, one less than it may carry.\n');
  const g = article('x/ferry-2.txt', 'The ferry left at 8.30 with 210 on board.\n');
  const name = (d: Document, text: string, kindId: string, subject: string) =>
    claim(d, kindId, text, text, text, { subject, attribute: kindId === 'title' ? 'title' : 'name' });
  const c = {
    aT: name(a, 'Acting Ambassador', 'title', 'Lena Varga'),
    bT: name(b, 'Chargé d’Affaires', 'title', 'Lena Varga'),
    eT: name(e, 'Ambassador', 'title', 'Lena Varga'),
    aO: name(a, 'Centre for Transitional Waterways Research and Management', 'organization', 'centre'),
    bO: name(b, 'Centre for Traditional Waterways Research and Management', 'organization', 'centre'),
    eO: name(e, 'Centre for Transnational Waterways Research and Management', 'organization', 'centre'),
    m75: claim(
      a,
      'figure',
      '75 million crowns',
      '75,000,000 crowns',
      { low: 75e6, high: 75e6, unit: 'crown' },
      { subject: 'centre', attribute: 'cost' },
    ),
    m110: claim(
      a,
      'figure',
      '110 million',
      '110,000,000 crowns',
      { low: 110e6, high: 110e6, unit: 'crown' },
      { subject: 'centre', attribute: 'cost' },
    ),
    f9: claim(f, 'time', '9 a.m.', '09:00', '09:00', { subject: 'ferry', attribute: 'left' }),
    g8: claim(g, 'time', '8.30', '08:30', '08:30', { subject: 'ferry', attribute: 'left' }),
  };
  return {
    ...base,
    documents: [a, b, e, f, g],
    events: [
      { id: 'event-1', label: 'Lena Varga, Port Ilse', documents: [e.id, b.id, a.id] },
      { id: 'event-2', label: 'ferry', documents: [f.id, g.id] },
    ],
    claims: Object.values(c),
    discrepancies: [
      discrepancy('qqqqqqqq', 'title', 'variant', 'title of Lena Varga', [side([c.eT]), side([c.bT]), side([c.aT])], {
        state: 'split',
        of: 3,
      }),
      discrepancy(
        'rrrrrrrr',
        'organization',
        'conflict',
        'name of the centre that Lena Varga opened in Port Ilse',
        [side([c.eO]), side([c.bO]), side([c.aO])],
        { state: 'split', of: 3 },
      ),
      discrepancy('ssssssss', 'figure', 'conflict', 'cost of the centre', [side([c.m75]), side([c.m110])], {
        state: 'split',
        of: 2,
      }),
      discrepancy(
        'tttttttt',
        'time',
        'conflict',
        'departure of the ferry',
        [side([c.f9]), side([c.g8])],
        { state: 'split', of: 2 },
        { event: 'event-2' },
      ),
      discrepancy('uuuuuuuu', 'organization', 'variant', 'name of the centre', [side([c.bO]), side([c.aO])], {
        state: 'split',
        of: 2,
      }),
    ],
  };
}

/** What each report in fixtures/reports is built from. */
export const literalReports: Readonly<Record<string, Findings>> = {
  agreement: agreement(),
  hostile: hostile(),
  'pier-fire': pierFire(),
  'two-events': twoEvents(),
};
