/** Words of languages that a search for misread text could stumble over, with what may stand right behind a word in each. */
const LANGUAGES: readonly (readonly [words: string, behind: readonly string[]])[] = [
  ['the café’s naïve façade was re-opened by Ms Brontë on 5 Å O’Neill’s', ['…', '—', '”', '’', '™', '®', '°', ',”']],
  [
    'não são amanhã ação coração irmã às Ângela Ênio é à nação pão informações União Ã Â órfã',
    ['”', '…', '»', ' –', '’', 'º', 'ª', '!”'],
  ],
  [
    'élève où ça été naît là-bas Île Œuvre Noël à âge Ça l’été d’Âne Être goût Évry',
    ['\u00a0»', '\u00a0!', '…', '\u202f?', '’'],
  ],
  ['über größe Straße Äpfel Öl Übung für Spaß Österreich schön Ä Ö Ü', ['“', '‘', '«', '…', '–', '›']],
  ['och på är få Å Åsa Ähtäri Öland Malmö FÅ SÅ blåbär', ['”', '’', '…', '»', '–', '”,']],
  ['það Ísland Þór ætlar Ægir sögu ÍÐ ÐÐ Öxará Ásta við í á ég', ['“', '‘', '…', '–']],
  ['się Łódź źródło śnieg ćma Ćmielów ŻÓŁĆ Świętokrzyskie że nią ĄĘ', ['”', '…', '–', '»', '’', '“']],
  ['în ştia Ăştia ăsta Ţara Ţării ŢARĂ CASĂ mâine râs fără Șapte țară Ăia', ['”', '„', '…', '–', '»', '«']],
  ['şık İstanbul ığdır ğ çok için Ağrı ÇAĞ Şırnak öğün üç KAĞIT', ['”', '’', '…', '–', '»']],
  ['Āda ērglis īss Ćē ķēve ļoti Ņina šalle ŪDENS Žagare mājā', ['”', '“', '„', '–', '…']],
  ['được Việt Nguyễn Ấn Độ Âu á à ả ã ạ Đà Nẵng thủ Ở ẤM â Ầ', ['”', '…', '»', '–']],
  [
    'в Гёте Гірський Рівне РІК СРСР Сербії Він Вё Москве её рѐ Его Для Ѓорѓи Џон Ђурђев Єва Ґанок',
    [' «', '»', '…', ' –', '“', '№'],
  ],
  ['Γόμμα Βόλος Ένα Όλα Οι Ο Ξένος Ρόδος ΑΘΗΝΑ Άλφα εφημερίδα β Γ Β', ['»', '«', '·', '…', '’', '΄']],
  ['โรงเรียนรถยนต์ ยางรถ เรา ราย โลก ยิ่ง รัก ร ย Facebook แล้ว', ['”', '“', '…', ' ', 'ฯ']],
  ['√2 ¬p ¬(a) ± ∂f ≈ ƒ(x) π √(3) ∑ ‚Ja‘ ‚Äpfel‘ ‚Über‘ ≤ ≥ © ® ™', ['…', ')', ',', '°']],
  ['في على الرئيس می‌خواهم שלום לא 日本語 東京 한국 किसान', ['،', '。', '…', '”']],
];

/** Numbers from 0 to 2³¹, the same at every run (the constants of C's example of rand, ISO 9899). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

/**
 * Text without a fault in sixteen languages and scripts, in paragraphs of one language each: words as they are and in capitals, with
 * the quotation marks, dashes and signs of the language behind them.
 * @param bytes length in UTF-8, about
 */
export function cleanText(bytes: number): string {
  const next = numbers(42);
  const parts: string[] = [];
  let size = 0;
  while (size < bytes) {
    const [words, behind] = LANGUAGES[next(LANGUAGES.length)] ?? ['', []];
    const choice = words.split(' ');
    const paragraph = Array.from({ length: 60 }, () => {
      const word = choice[next(choice.length)] ?? '';
      const shown = next(4) === 0 ? word.toUpperCase() : word;
      return next(3) === 0 ? shown + (behind[next(behind.length)] ?? '') : shown;
    }).join(' ');
    parts.push(paragraph);
    size += Buffer.byteLength(paragraph) + 1;
  }
  return parts.join('\n');
}
