import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stand } from '../../src/core/ladder.js';
import { title } from '../../src/kinds/title/index.js';
import { articleOf } from '../support/title-article.js';
import { titleOf } from '../support/title-pair.js';

interface Row {
  readonly text: string;
  readonly people: readonly string[];
  readonly others: readonly string[];
  readonly titles: readonly { quote: string; start: number; end: number; holder: string; value: unknown }[];
}

const rows = JSON.parse(
  readFileSync(new URL('../../fixtures/kinds/title.json', import.meta.url), 'utf8'),
) as readonly Row[];

describe('finding titles', () => {
  test.each(rows.map((row) => [row.text, row] as const))('%s', (_, row) => {
    const found = title.find(articleOf(row.text, row.people, row.others), {});
    expect(
      found.map(({ range, value }) => ({
        quote: row.text.slice(range.start, range.end),
        start: range.start,
        end: range.end,
        holder: value.holder,
        value: title.normalize(value),
      })),
    ).toEqual(row.titles);
  });

  test.each([
    [', executive vice president of Mill Lane', 'executive vice president of Mill Lane', 'president'],
    [', a senior vice president', 'senior vice president', 'president'],
    [', the assistant vice chancellor', 'assistant vice chancellor', 'chancellor'],
    [', executive director of Mill Lane', 'executive director of Mill Lane', 'director'],
    [', the governor elect', 'governor elect', 'governor'],
    [', the club’s sporting director', 'sporting director', 'director'],
    [', marketing director of Mill Lane', 'marketing director of Mill Lane', 'director'],
    [', the project co-ordinator', 'project co-ordinator', 'coordinator'],
  ])('Ann Lee%s: the last office', (behind, quote, office) => {
    const text = `Ann Lee${behind}, said no.`;
    const found = title.find(articleOf(text, ['Ann Lee']), {});
    expect(found.map(({ range, value }) => [text.slice(range.start, range.end), value.posts[0]?.office])).toEqual([
      [quote, office],
    ]);
  });

  test.each([
    ['MPs', 'member of parliament'],
    ['Labour MPs', 'member of parliament'],
    ['Former CEOs', 'chief executive'],
    ['State AGs', 'attorney general'],
    ['PMs', 'prime minister'],
    ['Sgts.', 'sergeant'],
    ['Lt. Cols.', 'lieutenant colonel'],
    ['Secs.', 'secretary'],
  ])('%s Ann Lee and Jo Ray', (quote, office) => {
    const text = `${quote} Ann Lee and Jo Ray agreed.`;
    const found = title.find(articleOf(text, ['Ann Lee', 'Jo Ray']), {});
    expect(found.map(({ range, value }) => [text.slice(range.start, range.end), value.holder])).toEqual([
      [quote, 'Ann Lee'],
      [quote, 'Jo Ray'],
    ]);
    expect(found.map(({ value }) => value.posts.map((post) => post.office))).toEqual([[office], [office]]);
  });

  test.each([
    [
      ', a former mayor of Tarn and a vice president of Mill Lane, said no.',
      ['former mayor of Tarn', 'vice president of Mill Lane'],
    ],
    [', head of the union and former mayor of Tarn, said no.', ['head of the union', 'former mayor of Tarn']],
    [', minister of health and deputy services, said no.', ['minister of health and deputy services']],
    [', chair of the club and a deputy said no.', ['chair of the club']],
    [', chair of the club and the mayor of Tarn, said no.', ['chair of the club']],
  ])('Ann Lee%s: each title', (behind, quotes) => {
    const text = `Ann Lee${behind}`;
    const found = title.find(articleOf(text, ['Ann Lee']), {});
    expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual(quotes);
  });

  test('a short repeat takes the fullest form of its article', () => {
    const text = 'Acting US Ambassador Dana Wells arrived. Ambassador Wells left. Minister Rao stayed.';
    const found = title.find(articleOf(text, ['Dana Wells', 'Wells', 'Rao']), {});
    expect(found.map(({ range, value }) => [text.slice(range.start, range.end), value.shown])).toEqual([
      ['Acting US Ambassador', 'Acting US Ambassador'],
      ['Ambassador', 'Acting US Ambassador'],
      ['Minister', 'Minister'],
    ]);
  });
});

describe('how two titles relate', () => {
  test.each([
    // traps first
    ['Interior Minister', 'Federal Interior Minister', 'same-words', 'same'],
    ['Foreign Affairs Minister', ', the Minister for Foreign Affairs', 'same-words', 'same'],
    ['chief of staff', 'chief-of-staff', 'same-words', 'same'],
    ['Sen.', 'Senator', 'same-words', 'same'],
    ['spokesman', 'spokeswoman', 'same-words', 'same'],
    ['chairman', ', chair', 'same-words', 'same'],
    ['US President', 'American President', 'same-words', 'same'],
    ['CEO', ', chief executive officer', 'same-words', 'same'],
    ['minister', 'Interior Minister', 'vaguer', 'compatible'],
    ['coach', 'head coach', 'vaguer', 'compatible'],
    ['ambassador', 'US ambassador', 'vaguer', 'compatible'],
    ['team president', 'president and general manager', 'vaguer', 'compatible'],
    ['team spokesman', 'Rovers spokesman', 'vaguer', 'compatible'],
    ['General', 'Lt. Gen.', 'vaguer', 'compatible'],
    ['Inspector', 'Detective Inspector', 'vaguer', 'compatible'],
    ['former attorney', 'longtime attorney', 'vaguer', 'compatible'],
    ['former president', 'President', 'vaguer', 'compatible'],
    ['actress', 'swimmer', 'together', 'compatible'],
    ['Commander', 'navy spokesman', 'together', 'compatible'],
    ['prosecutor', 'Chief Deputy City Attorney', 'together', 'compatible'],
    ['pastor', 'Rev.', 'together', 'compatible'],
    ['fellow Attorney', 'Deputy Attorney', 'together', 'compatible'],
    ['another Colonel', 'Captain', 'together', 'compatible'],
    ['the other Mayor', 'Acting Mayor', 'together', 'compatible'],
    ['fellow Senator', 'Senator', 'same-words', 'same'],
    ['Acting US Ambassador', 'US Ambassador', 'acting-or-full', 'apart'],
    ['Interim Mayor', 'Mayor', 'acting-or-full', 'apart'],
    ['former U.S. President', 'US President', 'former-or-current', 'apart'],
    ['Deputy Finance Minister', 'Finance Minister', 'deputy-or-full', 'apart'],
    ['assistant general manager', 'general manager', 'deputy-or-full', 'apart'],
    ['assistant coach', 'coach', 'vaguer', 'compatible'],
    ['co-founder', 'founder', 'shared-or-sole', 'variant'],
    ['CEO', 'COO', 'other-post', 'variant'],
    ['interim coach', 'coach', 'vaguer', 'compatible'],
    ['MP', 'MEP', 'other-words', 'variant'],
    ['Trade Minister', 'Energy and Trade Minister', 'vaguer', 'compatible'],
    ['minister', ', secretary of the council of ministers', 'together', 'compatible'],
    ['Tarnby Mayor', 'Mayor', 'vaguer', 'compatible'],
    ['president', ', president and general manager', 'vaguer', 'compatible'],
    ['general manager', 'team president', 'other-top', 'variant'],
    [', chairman of Mill Lane', ', chief executive of Mill Lane', 'other-top', 'variant'],
    [', managing director', ', president', 'other-top', 'variant'],
    [', vice president of Mill Lane', ', executive vice president of Mill Lane', 'other-grade', 'variant'],
    [', a senior vice president', ', an executive vice president', 'other-grade', 'variant'],
    ['Vice President', ', executive vice president of Mill Lane', 'vaguer', 'compatible'],
    [', vice president of the union', ', senior vice president of the bank', 'vaguer', 'compatible'],
    ['Finance Minister', 'Trade Minister', 'other-portfolio', 'variant'],
    ['Commerce Secretary', 'Interior Secretary', 'other-portfolio', 'variant'],
    ['Rep.', 'Sen.', 'other-chamber', 'apart'],
    ['union president', ', chair of the union', 'other-duty', 'variant'],
    ['UN envoy', ', coordinator of the UN for water', 'other-duty', 'variant'],
    ['Governor', ', the president of the bank', 'other-duty', 'variant'],
    ['publicist', ', her manager', 'other-duty', 'variant'],
    [', the club’s sporting director', 'Chairman', 'other-words', 'variant'],
    ['President', ', chair of the Steel Commission', 'together', 'compatible'],
    ['Governor', ', the president of the college', 'together', 'compatible'],
    ['Hale Foundation president', ', chair of Mill Lane Dairy', 'together', 'compatible'],
    ['spokesman', ', marketing director', 'together', 'compatible'],
    ['Congresswoman', 'Senator', 'other-chamber', 'apart'],
    ['Democratic Representative', 'Senator', 'other-chamber', 'apart'],
    ['Rhode Island Representative', 'Senator', 'other-chamber', 'apart'],
    ['Federal Representative', 'Senator', 'together', 'compatible'],
    [', a representative of the harbour workers', 'Senator', 'together', 'compatible'],
    [', a union representative', 'Senator', 'together', 'compatible'],
    ['Governor', ', a spokeswoman for the governor', 'staff-or-head', 'apart'],
    ['Mayor', ', an aide to the mayor', 'staff-or-head', 'apart'],
    ['Fire Chief', 'Rescue Chief', 'vaguer', 'compatible'],
    ['vice president', 'president', 'deputy-or-full', 'apart'],
    ['Commander', 'Commodore', 'other-rank', 'apart'],
    ['Sgt.', 'Lt.', 'other-rank', 'apart'],
    ['Acting US Ambassador', 'Chargé d’Affaires', 'other-words', 'variant'],
    ['Chargé d’Affaires', 'US Ambassador', 'other-words', 'variant'],
    ['spokesman', 'publicist', 'other-words', 'variant'],
    [', vice president of the union', ', deputy head of the union', 'other-words', 'variant'],
    [', head of the seismic institute', ', director of the earthquake centre', 'other-words', 'variant'],
    ['Governor', 'Governor-General', 'other-words', 'variant'],
    ['IMF chief', 'IMF head', 'loose-words', 'variant'],
    ['presidential candidate', 'presidential nominee', 'loose-words', 'variant'],
    [', chairman of Mill Lane', 'Rovers chairman', 'other-body', 'variant'],
    ['senior adviser', 'deputy chief of staff', 'other-post', 'variant'],
    ['manager', ', a partner in the firm', 'other-post', 'variant'],
  ])('%s / %s: %s', (left, right, rung, bearing) => {
    const one = titleOf(left);
    const other = titleOf(right);
    expect(stand(title.ladder, one, other)).toMatchObject({ id: rung, bearing });
    expect(stand(title.ladder, other, one)).toMatchObject({ id: rung, bearing });
  });
});
