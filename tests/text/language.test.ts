import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/read/read.js';
import { foreignLanguage } from '../../src/text/language.js';
import { CORPUS_EVENTS, CORPUS_PAGES, CORPUS_STATE } from '../support/corpus.js';

describe('English, however short or odd, is never called foreign', () => {
  it.each([
    ['nothing', ''],
    ['a headline', 'Halden Mill fire: five dead, owner held'],
    ['a headline of names', 'Nguyễn Thị Lan, Özgür Şahin, Łukasz Wójcik sign Rijeka accord'],
    ['results', 'Malmö 3 Göteborg 1\nBodø 0 Tromsø 0\nÅlesund 2 Ørsta 2\nBrno 4 Plzeň 4\nFenerbahçe 1 Beşiktaş 0'],
    [
      'a table in lower case',
      'team pld w d l gf ga pts\nnorwick 3 2 1 0 7 2 7\nharwold 3 2 0 1 5 4 6\nennis 3 0 1 2 1 6 1',
    ],
    [
      'a brief with foreign names',
      'KRAKÓW - Prezydent Hotel on ulica Długa was shut on Monday after Stanisław Żółkiewski of Straż Pożarna found smoke in a lift.',
    ],
    [
      'a quotation in another language inside',
      'The mayor wept. “Nous n’avons jamais vu cela, et nous ne savons pas ce que nous allons faire maintenant,” she said, before ' +
        'she went back into the hall where the families of the missing were waiting for news of the rescue.',
    ],
    ['a few words of another script', 'The paper, called Правда (truth), was printed in a cellar.'],
    ['a list of dishes', 'Menu: coq au vin, crème brûlée, boeuf bourguignon, pot-au-feu, pâté de campagne'],
    ['capitals', 'FIVE PEOPLE WERE KILLED WHEN A FIRE SWEPT THROUGH A FACTORY IN NORWICK ON MONDAY, THE POLICE SAID.'],
    [
      'scientific names',
      'Quercus robur, Fagus sylvatica, Acer pseudoplatanus, Tilia cordata and Betula pendula were planted.',
    ],
  ])('%s', (_name, text) => {
    expect(foreignLanguage(text)).toBeUndefined();
  });

  it.skipIf(CORPUS_EVENTS === undefined)(
    `every article of the corpus, and every paragraph of it (${CORPUS_STATE})`,
    async () => {
      const { documents } = await readInputs([CORPUS_EVENTS ?? ''], {});
      const texts = documents.flatMap(({ reading: { text, blocks } }) => [
        text,
        ...blocks.map(({ start, end }) => text.slice(start, end)),
      ]);
      expect(texts.length).toBeGreaterThan(4000);
      expect(texts.filter((text) => foreignLanguage(text) !== undefined)).toEqual([]);
    },
  );
});

describe('other languages are known and named', () => {
  it.each([
    [
      'French',
      'Cinq personnes ont été tuées lundi dans un incendie qui a ravagé une usine textile, a indiqué la police. Les pompiers ont lutté pendant six heures contre les flammes.',
    ],
    [
      'Spanish',
      'Cinco personas murieron el lunes en un incendio que arrasó una fábrica textil, según informó la policía. Los bomberos lucharon durante seis horas contra las llamas.',
    ],
    [
      'Portuguese',
      'Cinco pessoas morreram na segunda-feira num incêndio que destruiu uma fábrica têxtil, informou a polícia. Os bombeiros não conseguiram controlar as chamas durante seis horas.',
    ],
    [
      'Italian',
      'Cinque persone sono morte lunedì in un incendio che ha devastato una fabbrica tessile, ha riferito la polizia. I vigili del fuoco hanno lottato per sei ore contro le fiamme della notte.',
    ],
    [
      'Catalan',
      'Cinc persones van morir dilluns en un incendi que va destruir una fàbrica tèxtil, segons la policia. Els bombers van lluitar durant sis hores amb les flames i el foc no és apagat.',
    ],
    [
      'Romanian',
      'Cinci persoane au murit luni într-un incendiu care a distrus o fabrică de textile, a anunțat poliția. Pompierii s-au luptat timp de șase ore cu flăcările și nu au reușit să intre în clădire.',
    ],
    [
      'German',
      'Fünf Menschen sind am Montag bei einem Brand in einer Textilfabrik ums Leben gekommen, teilte die Polizei mit. Die Feuerwehr kämpfte sechs Stunden lang gegen die Flammen und konnte das Gebäude nicht retten.',
    ],
    [
      'Dutch',
      'Vijf mensen zijn maandag omgekomen bij een brand in een textielfabriek, meldt de politie. De brandweer vocht zes uur lang tegen de vlammen, maar kon het gebouw niet redden van het vuur.',
    ],
    [
      'Swedish',
      'Fem människor omkom på måndagen när en brand svepte genom en textilfabrik, uppger polisen. Brandkåren kämpade i sex timmar mot lågorna och det är inte känt hur branden började.',
    ],
    [
      'Danish',
      'Fem mennesker omkom mandag, da en brand hærgede en tekstilfabrik, oplyser politiet. Brandvæsenet kæmpede i seks timer mod flammerne, og det er ikke kendt, hvad der var årsag til branden.',
    ],
    [
      'Norwegian',
      'Fem mennesker omkom mandag da en brann herjet en tekstilfabrikk, opplyser politiet. Brannvesenet kjempet i seks timer mot flammene, og det er ikke kjent hva som var årsaken til brannen.',
    ],
    [
      'Finnish',
      'Viisi ihmistä kuoli maanantaina tulipalossa, joka tuhosi tekstiilitehtaan, kertoo poliisi. Palokunta taisteli liekkejä vastaan kuusi tuntia, mutta se ei ole onnistunut pelastamaan rakennusta ja syy on tuntematon.',
    ],
    [
      'Hungarian',
      'Öt ember halt meg hétfőn egy textilgyárban, ahol tűz ütött ki, közölte a rendőrség. A tűzoltók hat órán át küzdöttek a lángokkal, de az épület már nem volt menthető, és a kár is nagy.',
    ],
    [
      'Polish',
      'Pięć osób zginęło w poniedziałek w pożarze, który zniszczył fabrykę tekstyliów, podała policja. Strażacy walczyli z ogniem przez sześć godzin, ale nie udało się uratować budynku od zawalenia.',
    ],
    [
      'Czech',
      'Pět lidí zahynulo v pondělí při požáru, který zničil textilní továrnu, uvedla policie. Hasiči bojovali s plameny šest hodin, ale budovu se nepodařilo zachránit a příčina je podle nich neznámá.',
    ],
    [
      'Turkish',
      'Pazartesi günü bir tekstil fabrikasında çıkan yangında beş kişi hayatını kaybetti. İtfaiye ekipleri alevlerle altı saat mücadele etti ve bina için yapılan çalışma daha sonra da sürdü, kadar olan zarar çok.',
    ],
    [
      'Vietnamese',
      'Năm người đã thiệt mạng hôm thứ Hai trong một vụ cháy tại nhà máy dệt, cảnh sát cho biết. Lính cứu hỏa đã chiến đấu với ngọn lửa trong sáu giờ và không cứu được các tòa nhà.',
    ],
    [
      'Malay',
      'Lima orang maut dalam kebakaran di sebuah kilang tekstil pada hari Isnin, kata polis. Anggota bomba mengambil masa enam jam untuk memadamkan api dan tujuh pekerja dihantar ke hospital oleh pihak berkuasa yang bertugas.',
    ],
    [
      'Albanian',
      'Pesë persona kanë vdekur të hënën nga një zjarr që përfshiu një fabrikë tekstili, tha policia. Zjarrfikësit luftuan me flakët për gjashtë orë dhe shtatë punëtorë janë dërguar në spital.',
    ],
    [
      'Indonesian',
      'Lima orang tewas pada hari Senin dalam kebakaran yang menghancurkan pabrik tekstil, kata polisi. Petugas pemadam berjuang selama enam jam untuk memadamkan api dan tidak dapat masuk ke gedung itu.',
    ],
    [
      'Swahili',
      'Watu watano walifariki siku ya Jumatatu katika moto ambao uliteketeza kiwanda cha nguo, polisi wamesema. Wazima moto walipambana na moto huo kwa saa sita na sababu za moto huo bado haijulikani.',
    ],
    [
      'Russian',
      'Пять человек погибли в понедельник при пожаре на текстильной фабрике, сообщила полиция. Пожарные шесть часов боролись с огнем, но спасти здание не удалось, и это не все.',
    ],
    [
      'Ukrainian',
      "П'ятеро людей загинули в понеділок під час пожежі на текстильній фабриці, повідомила поліція. Пожежники шість годин боролися з вогнем, але це не допомогло, і будівля впала від жару.",
    ],
    ['Greek', 'Πέντε άνθρωποι έχασαν τη ζωή τους τη Δευτέρα σε πυρκαγιά που κατέστρεψε εργοστάσιο υφασμάτων.'],
    [
      'Arabic',
      'قتل خمسة أشخاص يوم الاثنين في حريق اجتاح مصنعا للنسيج، وقالت الشرطة إن رجال الإطفاء كافحوا النيران على مدى ست ساعات.',
    ],
    ['Hebrew', 'חמישה בני אדם נהרגו ביום שני בשריפה שפרצה במפעל טקסטיל, כך מסרה המשטרה.'],
    ['Hindi', 'पुलिस के अनुसार सोमवार को कपड़ा कारखाने में लगी आग में पांच लोगों की मौत हो गई और कई घायल हैं।'],
    ['Chinese', '警方表示，周一一家纺织厂发生火灾，造成五人死亡。消防员与大火搏斗了六个小时，但未能挽救建筑物。'],
    [
      'Japanese',
      '警察によると、月曜日に繊維工場で火災が発生し、五人が死亡した。消防隊は六時間にわたり消火活動を続けた。',
    ],
    [
      'Korean',
      '경찰에 따르면 월요일 섬유 공장에서 화재가 발생해 다섯 명이 숨졌다. 소방대는 여섯 시간 동안 불길과 싸웠다.',
    ],
    ['Thai', 'ตำรวจเปิดเผยว่ามีผู้เสียชีวิตห้าคนในวันจันทร์จากเหตุเพลิงไหม้โรงงานสิ่งทอ'],
  ])('%s', (language, text) => {
    expect(foreignLanguage(text)?.name).toBe(language);
  });

  it('Basque, in a short article', () => {
    const basque =
      'Bost lagun hil ziren astelehenean ehungintza lantegi batean izandako sutean, poliziak jakinarazi duenez. Suhiltzaileek sei orduz ' +
      'borrokatu zuten garren aurka, baina ezin izan zuten eraikina salbatu. Hamabi langile zauritu ziren, eta horietako hiru oraindik ' +
      'ospitalean daude. Jabeak esan du inork ez dakiela nola hasi zen sua, eta hildakoen familiei laguntza emango diela agindu du.';
    expect(foreignLanguage(basque)).toEqual({ name: 'Basque', script: 'Latin' });
  });

  it('what no table knows is known for foreign where it is long, and left without a name', () => {
    const stems = 'brolk drask flint grovm klast prisk skarn trolv vlunt zwerd'.split(' ');
    const words = 'ulk ombr asht irnd ekst olf'.split(' ').flatMap((end) => stems.map((stem) => stem + end));
    expect(foreignLanguage(`${words.slice(0, 30).join(' ')}.`)).toBeUndefined();
    expect(foreignLanguage(`${words.join(' ')}.`)).toEqual({ script: 'Latin' });
  });

  it.skipIf(CORPUS_PAGES === undefined)(`of 91 pages, the eight that are not English (${CORPUS_STATE})`, async () => {
    const { documents } = await readInputs([CORPUS_PAGES ?? ''], {});
    const foreign = documents.flatMap(({ path, reading }) => {
      const language = foreignLanguage(reading.text);
      return language ? [[path.split('/').at(-1)?.slice(0, 8), language.name]] : [];
    });
    expect(foreign).toEqual([
      ['11ea381a', 'Portuguese'],
      ['21486419', 'Indonesian'],
      ['23aaecd1', 'Portuguese'],
      ['57b4dafd', 'German'],
      ['7837c9d6', 'Indonesian'],
      ['ba07d1e6', 'German'],
      ['c4a3637c', 'Russian'],
      ['f105de6e', 'Japanese'],
    ]);
  });
});
