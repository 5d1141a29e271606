import { describe, expect, test } from 'vitest';
import type { Name, Sentence } from '../../src/core/article.js';
import { tagNames } from '../../src/text/names/tag.js';
import { sentenceRanges } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';

/** Names of a text whose lines are paragraphs. */
function tag(text: string): readonly Name[] {
  const tokens = tokenize(text);
  const sentences: Sentence[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const range of sentenceRanges(text, { start: at, end: at + line.length })) {
      const first = tokens.findIndex((token) => token.start >= range.start);
      const past = tokens.findIndex((token) => token.start >= range.end);
      const last = past < 0 ? tokens.length : past;
      sentences.push({ ...range, index: sentences.length, role: 'body', first, last });
    }
    at += line.length + 1;
  }
  return tagNames(text, tokens, sentences);
}

/** "P Anna Berg | O FIA | L Oslo" of a text. */
function names(text: string): string {
  const letters = { person: 'P', organization: 'O', place: 'L' };
  return tag(text)
    .map((name) => `${letters[name.type]} ${name.text}`)
    .join(' | ');
}

describe('names nothing', () => {
  test.each([
    'He said the TV, the GPS and the DVD were gone.',
    'The CEO and two MPs said GDP would fall.',
    'She is a Jack-of-all-Trades.',
    'Officials said on Monday that two roads were closed in April.',
    'The American team won the cup after a long season.',
    'She said: "Nobody knows why."',
    'The hearing is on Tuesday, the CEO said.',
    'It was the worst storm since World War II.',
    'They seized two AK-47 rifles and some TVs.',
    'The list is on the Web site.',
    'He slept on the A380 and kept the M16 under an A330.',
    'The R22 helicopter and the B12 vitamin came.',
    'It cost EUR5 million and then USD300,000.',
    'Hurricane Odile weakened, but Odile had killed two.',
    'Tropical Storm Nils and Cyclone Vera met.',
    "The mill will open on New Year's Day.",
    'A Norwegian Naval ship came.',
    'The city was warned and the villages were safe.',
  ])('%s', (text) => expect(names(text)).toBe(''));
});

describe('people', () => {
  test.each([
    ['Mademoiselle Moran told the court.', 'P Moran'],
    ['Madame Moran told the court.', 'P Moran'],
    ['Attaché Holm spoke to reporters.', 'P Holm'],
    ['Principal Anna Berg resigned.', 'P Anna Berg'],
    ['Advocate Holm told the court.', 'P Holm'],
    ['Interior Minister Halvard Lindqvist met reporters.', 'P Halvard Lindqvist'],
    ["Acting Ambassador Ruth Baker's letter was read out.", 'P Ruth Baker'],
    ['County Fire Chief Nora Bond praised the crew.', 'P Nora Bond'],
    ['Attorney General Owen Day resigned.', 'P Owen Day'],
    ['He goes by the moniker of Veppo, a detective said.', 'P Veppo'],
    ['Police know the man by the nickname “Tullo”.', 'P Tullo'],
    ['She wrote under the pseudonym Harkel.', 'P Harkel'],
    ['The verdict pleased Luis "Lucky" Moreno on Friday.', 'P Luis "Lucky" Moreno'],
    ['A witness, Jan van der Berg, told the court.', 'P Jan van der Berg'],
    ['Vera de la Mora won; de la Mora wept.', 'P Vera de la Mora | P de la Mora'],
    ['The bank sued Theresa May in May.', 'P Theresa May'],
    ['They told Theresa May 3 was too late.', 'P Theresa'],
    ['The firm named Yuki Holm as director.', 'P Yuki Holm'],
    ['His widow, Ulrika, thanked them.', 'P Ulrika'],
    ['The judge sentenced J. R. Holloway to a year.', 'P J. R. Holloway'],
    ['Sgt. Maria O’Neill-Ruiz, 34, was hurt.', 'P Maria O’Neill-Ruiz'],
    ['Ruth Baker left early. Baker said she was tired.', 'P Ruth Baker | P Baker'],
    ['Mr Tamsin refused to answer.', 'P Tamsin'],
    ['He thanked HelenMarsh for the help.', 'P HelenMarsh'],
    ['The governor, Karim taj-Pour, told reporters.', 'P Karim taj-Pour'],
    ['The governor, Dr. Wilson Usher Tamakloe, left.', 'P Wilson Usher Tamakloe'],
    ['Secretary Dirk A. Holm said so.', 'P Dirk A. Holm'],
    ['Chairman Nick J. Rahl II objected.', 'P Nick J. Rahl II'],
    ['Freddie Jordan was hired in May. But Jordan lost.', 'P Freddie Jordan | P Jordan'],
    ['He sued publisher Robert Holm and met protester Paris Lindqvist.', 'P Robert Holm | P Paris Lindqvist'],
    ['Police found Marco Ernesto (Teddy) Moreno.', 'P Marco Ernesto (Teddy) Moreno'],
    ['Ruth Baker, Professor of Harbour Ecology at Tarvin University, left.', 'P Ruth Baker | O Tarvin University'],
    ['Ruth Baker, Professor of Harbour Egyptology at Tarvin University, left.', 'P Ruth Baker | O Tarvin University'],
    ['Ruth Baker, Professor of Harbour Law at Tarvin University, left.', 'P Ruth Baker | O Tarvin University'],
    ['The Dean of Harbour History left.', ''],
    ['Ruth Baker, Professor of Conservation Ecology at Tarvin University, left.', 'P Ruth Baker | O Tarvin University'],
    ['Sheriff Field left on Monday.', 'P Field'],
    ['Fans booed All-Star Kevin Holm.', 'P Kevin Holm'],
    ['Rep. Jane Holm, D-W.Va., objected.', 'P Jane Holm'],
    ['His sister Tolvareh was hurt.', 'P Tolvareh'],
    ['A man named Tolvar was held.', 'P Tolvar'],
    ['He called himself Tolvarbek.', 'P Tolvarbek'],
    ['Pavel Orlo, also known as Orlobek, died.', 'P Pavel Orlo | P Orlobek'],
    ['Paul Bertas signed him. Bretas did not reveal the sum.', 'P Paul Bertas | P Bretas'],
    ['Ana Holm was hurt. Halm lived in a flat.', 'P Ana Holm | P Halm'],
    ['He met Jerry Tolland.', 'P Jerry Tolland'],
    ['USL GK Nick Holm came.', 'P Nick Holm'],
    ['Elmsworth Chief of Police Edda Lund was hurt.', 'P Edda Lund'],
    ["They met Ana Berg. Berg's brother, Tobias, survived.", 'P Ana Berg | P Berg | P Tobias'],
    ['Lina Holm, 32, and her daughters Ada, 7, and Tess, 4, left.', 'P Lina Holm | P Ada | P Tess'],
    ['Oslo Hughes scored twice.', 'P Oslo Hughes'],
    ['Anna auf der Heide was hurt.', 'P Anna auf der Heide'],
    ['Jan bij de Vaate was hurt.', 'P Jan bij de Vaate'],
    ['Siti binti Ahmad was hurt.', 'P Siti binti Ahmad'],
    ['Superstorm Brenna struck Oslo.', 'L Oslo'],
    ['Deputy District Attorney Anna Baker of CRA filed it.', 'P Anna Baker | O CRA'],
  ])('%s', (text, expected) => expect(names(text)).toBe(expected));
});

describe('organizations', () => {
  test.each([
    ['Halden Trading L.L.C. was fined.', 'O Halden Trading L.L.C.'],
    ['Several banks, eg Tarvin and Keldon, closed.', 'O Tarvin | O Keldon'],
    ['Grand Harbour Bank and Crown Foods Ltd closed.', 'O Grand Harbour Bank | O Crown Foods Ltd'],
    ["The Keld Teachers' Union met.", "O Keld Teachers' Union"],
    ['The charity Bread for Orphans Foundation met.', 'O Bread for Orphans Foundation'],
    ['Anna Berg for Orphans Foundation spoke.', 'P Anna Berg | O Orphans Foundation'],
    ['The Coastal Rescue Agency (CRA) sent boats.', 'O Coastal Rescue Agency | O CRA'],
    ['He works at the Ministry of Fisheries and Rural Affairs.', 'O Ministry of Fisheries and Rural Affairs'],
    [
      'They called the National Oceanic and Atmospheric Administration.',
      'O National Oceanic and Atmospheric Administration',
    ],
    ['The deal with Brightwater Holdings Ltd. was signed.', 'O Brightwater Holdings Ltd.'],
    ['She reads the Los Angeles Herald.', 'O Los Angeles Herald'],
    ['The cutter Dauntless met the ferry Princess Ilse.', 'O Dauntless | O Princess Ilse'],
    ['Leeds United drew with Sheffield Wednesday.', 'O Leeds United | O Sheffield Wednesday'],
    ['They met in Sheffield Wednesday.', 'L Sheffield'],
    ['The House of Commons Fisheries Committee met.', 'O House of Commons Fisheries Committee'],
    ['A boat of Ayuda para Niños came.', 'O Ayuda para Niños'],
    ['The Union of Mill Workers and Rail Scotland met.', 'O Union of Mill Workers | O Rail Scotland'],
    ['It sold Tarn Energy plc to Nordvik, whose board agreed.', 'O Tarn Energy plc'],
    ["The doctors of St Thomas' Hospital left.", "O St Thomas' Hospital"],
    ['A Coastal Guard Wing was founded; the Wing has ships.', 'O Coastal Guard Wing | O Wing'],
    ["It is part of Norway's Justice Ministry.", 'L Norway | O Justice Ministry'],
    ['Commandant Coastal Constabulary spoke first.', 'O Coastal Constabulary'],
    ['A Greenmart spokesman declined to comment.', 'O Greenmart'],
    ['Other offers came from the Pirates and Oriels.', 'O Pirates | O Oriels'],
    ['Former Leeds Harriers Coach Paul Holm left.', 'O Leeds Harriers | P Paul Holm'],
    ['Pirates GM Paul Holm called.', 'O Pirates | P Paul Holm'],
    ['Pirates Captain Paul Holm called.', 'O Pirates | P Paul Holm'],
    ['He moved to the Oslo Blue Jackets in May.', 'O Oslo Blue Jackets'],
    ['Staff at Malta Auto Glass were sent home.', 'O Malta Auto Glass'],
    ['A vessel named Tolvarin sank; the dhow was later identified as Tolvaran.', 'O Tolvarin | O Tolvaran'],
    ['Firms such as Tolvar and Keldon gained.', 'O Tolvar | O Keldon'],
    ['The Oslo Blue Jackets won; Report: Blue Jackets win.', 'O Oslo Blue Jackets | O Blue Jackets'],
    ['MLC Paul Roberts asked.', 'O MLC | P Paul Roberts'],
    ['He chairs the Committee on Trade and Energy.', 'O Committee on Trade and Energy'],
    ['He told the Harbour Reporter.', 'O Harbour Reporter'],
    ['The Bush administration fell.', 'O Bush administration'],
    ['The Securities and Exchange Commission appealed.', 'O Securities and Exchange Commission'],
    ['The Truth and Reconciliation Commission met.', 'O Truth and Reconciliation Commission'],
    ['Aides of the Harbour and Fisheries Commission left.', 'O Harbour and Fisheries Commission'],
    ['The Department of Health and Human Services paid.', 'O Department of Health and Human Services'],
    ['The Ministry of Health and Bureau of Trade paid.', 'O Ministry of Health | O Bureau of Trade'],
    [
      'He heads the Organization for Security and Co-operation in Europe.',
      'O Organization for Security and Co-operation in Europe',
    ],
    ['She runs the Centre for Disease Control in Tarvin.', 'O Centre for Disease Control | L Tarvin'],
    ['He leads Guardians of Nature in Tarvin.', 'O Guardians of Nature | L Tarvin'],
    [
      'She joined Reporters Without Borders and Mothers Against Drunk Driving.',
      'O Reporters Without Borders | O Mothers Against Drunk Driving',
    ],
    ['Later Officials of the Interior Ministry met Ministers of Finance.', 'O Interior Ministry'],
    ['Labour MPs Anna Berg and Tom Fell spoke.', 'P Anna Berg | P Tom Fell'],
    ['Former CEOs Nora Vane and Jon Roe quit.', 'P Nora Vane | P Jon Roe'],
    ['Cllrs Jane Moor and Tom Fell spoke.', 'P Jane Moor | P Tom Fell'],
    ['The FRS said so.', 'O FRS'],
    ['Critics of Nature were few.', ''],
    ['Officials at Elmsworth Fire said the blaze was out.', 'O Elmsworth Fire'],
    ['Help came from Elmsworth Fire and Rescue.', 'O Elmsworth Fire and Rescue'],
    ['The Elmsworth Fire burned for a week.', ''],
    ['Office of Trade and Ports Director Peter Holm resigned.', 'O Office of Trade and Ports | P Peter Holm'],
    ['The Office of the Prime Minister replied.', 'O Office of the Prime Minister'],
    [
      'The Crowle Maritime Corp. depot burned. Crowle Maritime was silent.',
      'O Crowle Maritime Corp. | O Crowle Maritime',
    ],
    ['It had appeared in Wavelet in 1955.', 'O Wavelet'],
    ['Wavelet said it would close.', 'O Wavelet'],
    ['A Welle Harrow branch was robbed.', 'O Welle Harrow'],
    ['It was in Wavelet magazine, and in Kathimeros daily.', 'O Wavelet | O Kathimeros'],
    ['The Norwegian Naval Ship Tolvarin and the Warship INS Tarva met.', 'O Tolvarin | O INS Tarva'],
    ['He leads Guardians of Nature. Guardians of the Nature met.', 'O Guardians of Nature | O Guardians of the Nature'],
    ['They ran to a nearby Welle Harrow branch bank.', 'O Welle Harrow'],
    ['Fire broke out at a Greenmart store.', 'O Greenmart'],
    ['Trade publication Variety was not amused, he added on Wavelet.', 'O Variety | O Wavelet'],
    ['The Lindqvists left with Halvard Lindqvist.', 'P Halvard Lindqvist'],
    ['Nordvik and Peter Holm cut 400 jobs in Oslo.', 'O Nordvik | O Peter Holm | L Oslo'],
    ['Bergen, Oranta and Nordvik will recall 1.2 million cars.', 'O Bergen | O Oranta | O Nordvik'],
    ['In Bergen, Nordvik recalled 900 cars.', 'L Bergen | O Nordvik'],
    ["Shares in Nordvik and Halden's fell.", "O Nordvik | O Halden's"],
    ['They had a call from HM Coastguard.', 'O HM Coastguard'],
    ['It is led by the Commission for Ferry Licences.', 'O Commission for Ferry Licences'],
    ['Norwich City declined to comment.', 'O Norwich City'],
  ])('%s', (text, expected) => expect(names(text)).toBe(expected));
});

describe('places', () => {
  test.each([
    ['Russia beat China 2-0 on Monday.', 'L Russia | L China'],
    ['Cabo Verde beat Viet Nam 2-0 on Monday.', 'L Cabo Verde | L Viet Nam'],
    ['St Lucia beat Sierra Leone 2-0 on Monday.', 'L St Lucia | L Sierra Leone'],
    ['New Zealand beat Sri Lanka by six wickets.', 'L New Zealand | L Sri Lanka'],
    ['Syria lost 3-1 to Northern Ireland.', 'L Syria | L Northern Ireland'],
    ['Investors bought Libra in Oslo.', 'L Oslo'],
    ['Camelot closed its shop in Oslo.', 'O Camelot | L Oslo'],
    ['Heavy rain fell over South East Asia.', 'L South East Asia'],
    ['Sheikh Tamur Bridge was closed.', 'L Sheikh Tamur Bridge'],
    ['A lorry struck the 21st Street Bridge.', 'L 21st Street Bridge'],
    ['Residents of Keld-on-the-Water left.', 'L Keld-on-the-Water'],
    ['They climbed Catena del Sole.', 'L Catena del Sole'],
    ['They hid on Morro das Pedras.', 'L Morro das Pedras'],
    ['US officials flew to Oslo.', 'L US | L Oslo'],
    ['The Tolvarin police officer died. Tolvarin was quiet.', 'L Tolvarin | L Tolvarin'],
    ['Freddie Jordan flew to Jordan; in Jordan, Jordan rested.', 'P Freddie Jordan | L Jordan | L Jordan | L Jordan'],
    ['The fire reached the village of Marrowdale on Sunday.', 'L Marrowdale'],
    ['Homes fell in Tarvin, Keld and Oughter.', 'L Tarvin | L Keld | L Oughter'],
    [
      'He was born in Elmsworth, Calif., and moved to Bosnia and Herzegovina.',
      'L Elmsworth | L Calif. | L Bosnia and Herzegovina',
    ],
    ['The ferry left Gannet Island for the Persian Gulf.', 'L Gannet Island | L Persian Gulf'],
    ['LUSAKA: Talks began.', 'L LUSAKA'],
    ['Hamburg-based owners waited.', 'L Hamburg'],
    ['The hardest-hit villages were Marzin, Taldin and Korvan.', 'L Marzin | L Taldin | L Korvan'],
    ['The worst villages were identified as Marzin and Taldin.', 'L Marzin | L Taldin'],
    ['Houses in the villages Taldin and Korvan fell.', 'L Taldin | L Korvan'],
    ['Houses in the Taldin and Korvan villages fell.', 'L Taldin | L Korvan'],
    ['The Marzin village burned, while Taldin and Korvan were all but flattened.', 'L Marzin | L Taldin | L Korvan'],
    ['In the north, Taldin has been heavily shelled.', 'L Taldin'],
    ['The Elmsworth Police Department came. An Elmsworth bank closed.', 'O Elmsworth Police Department | L Elmsworth'],
    ['He lives in the Palermo Bay Area.', 'L Palermo Bay Area'],
    ['Trade with North-East Asia and Western Africa grew.', 'L North-East Asia | L Western Africa'],
    ['Traffic was heavy on Route 9 near Lake Tarvin.', 'L Route 9 | L Lake Tarvin'],
    ['Cars queued on the M9 and by Interstate 44.', 'L M9'],
    ['The A14 was closed and a lorry stopped on Interstate 44.', 'L A14 | L Interstate 44'],
    ['A walker fell on Ben Tarvin.', 'L Ben Tarvin'],
    ['A trawler out of Kelvarra sank off Co Kerry.', 'L Kelvarra | L Co Kerry'],
    ['They met on Linden Square, in N.W.T., on Friday.', 'L Linden Square | L N.W.T.'],
    ['The retailer Greenleys and the lender Tarvo cut prices.', 'O Greenleys | O Tarvo'],
    ['Tarvo was blockaded by the fleet.', 'L Tarvo'],
    ['Tarvo was obstructed by the fleet.', ''],
  ])('%s', (text, expected) => expect(names(text)).toBe(expected));
});

test('a title-case headline gives only what the body names', () => {
  const text = 'Harbour Chief Edda Lund Quits After Angry Vote\nEdda Lund quit on Monday after a vote in Bergen.';
  expect(names(text)).toBe('P Edda Lund | P Edda Lund | L Bergen');
});

test('a title-case headline gives initials and the last names of those whom the body names', () => {
  const text = 'CRA Raid Shocks Lund And Front Page Readers\nThe CRA raid shocked Edda Lund and Paul Page on Monday.';
  expect(names(text)).toBe('O CRA | P Lund | O CRA | P Edda Lund | P Paul Page');
});

test('ranges are exact, sorted and apart', () => {
  const text = "Minister Edda Lund's visit to the Bank of Ghana in Accra pleased the U.S. Geological Survey.";
  let edge = 0;
  for (const name of tag(text)) {
    expect(text.slice(name.start, name.end)).toBe(name.text);
    expect(name.start).toBeGreaterThanOrEqual(edge);
    edge = name.end;
  }
  expect(names(text)).toBe('P Edda Lund | O Bank of Ghana | L Accra | O U.S. Geological Survey');
});

test('a long line of capitals is cut into runs, not read as one name', () => {
  const found = tag('Anna Berg Holm '.repeat(2_000));
  expect(found.length).toBe(500);
  expect(found[0]?.text.split(' ').length).toBe(12);
});
