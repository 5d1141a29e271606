// Names the language of a text that is not English. Whether it is English is decided without these lists; see language.ts.

const list = (words: string): readonly string[] => words.split(' ');

/**
 * A sample, the one list here that is no whole class: for each of thirty languages, fifteen to thirty-two words of its closed classes
 * (articles, conjunctions, prepositions, pronouns, negation, forms of "be" and "have") that stand in nearly every paragraph. All are in the
 * lists of stopwords-iso 1.1.0 (npm, MIT) but for 33 words that its lists of nine languages lack (Ukrainian "і", Lithuanian "yra"), and
 * Icelandic, Albanian, Welsh, Serbian, Macedonian and Nepali, for which it has no list. Whole lists are no better: theirs, long for some
 * languages and missing for others, take Icelandic for Norwegian, Serbian for Bulgarian and Welsh for German. They name a language in
 * a notice and decide nothing else; languages without a list are left unnamed. Neighbours are told apart by what only one of them has ("av", "af").
 */
export const CLOSED_WORDS: Readonly<Record<string, readonly string[]>> = {
  French: list(
    'le la les des une est et dans du qui que pour sur au avec par un a il ne pas plus ce elle sont ont été aux ou son se cette',
  ),
  Spanish: list(
    'el la los las una es y en del que por con para su se al lo un más fue ha no este sus como entre sobre pero está desde',
  ),
  Portuguese: list(
    'o os uma é e em do da dos no na que não com para ao se um das foi mais pela pelo à seu sua como entre',
  ),
  Italian: list(
    'il lo la gli le di del della che è per con sono nel una non al ai si da dal nella più anche stato ma questo hanno dei',
  ),
  Catalan: list('el els les una és i amb del que per als seva dels ha no aquest la en un es va més ser són però'),
  Romanian: list('și în de la cu pe care este un din nu să că pentru o a mai fost lui au după prin sunt ce cel iar'),
  German: list(
    'der die das und ist nicht den dem ein eine mit von zu im auf sich für des sie er es auch als nach bei einer einem wurde aus haben war',
  ),
  Dutch: list(
    'de het een en van niet op dat die met voor zijn te aan er bij ook als maar naar om door uit was wordt hebben heeft over deze',
  ),
  Afrikaans: list('die het van en nie is vir wat sy hulle om te aan deur ook by'),
  Swedish: list('och att det en som på är av för med inte den till har ett från om var men vid så kan efter under'),
  Danish: list('og at det en er på af for med ikke den til har et fra der om var men ved så kan efter under blev de'),
  Norwegian: list('og å det en er på av for med ikke den til har et fra som om var men ved så kan etter under ble de'),
  Icelandic: list('og að í á er sem um við til var það fyrir ekki með hann þar'),
  Finnish: list(
    'ja on ei että se oli joka myös ovat mutta hän tai kun mukaan sen ole olla jos niin vain hänen nyt kuin',
  ),
  Estonian: list('ja on ei et see oli mis ka aga ta kui oma mida selle või pole'),
  Hungarian: list(
    'a az és egy hogy nem is volt ez meg csak már mint pedig ami szerint ha de van azt vagy után még mert',
  ),
  Polish: list('i w na z się nie do jest że o od jak po przez są za by był było ale tym jego oraz dla która który ich'),
  Czech: list('a v se na je že s z do o který jako i ve byl podle byla bylo ale po jsou jeho nebo pro která od k'),
  Slovak: list('a v sa na je že s z do o ktorý ako aj vo bol podľa bola bolo ale po sú jeho alebo pre ktorá od k'),
  Croatian: list('i u je na da se za su od s koji nije kako iz što bi'),
  Slovenian: list('in v je na da se za so od s ki ni kako iz kot bi'),
  Lithuanian: list('ir į kad yra su iš tai ne už bet buvo jis dėl nuo kaip apie'),
  Latvian: list('un ir ar no ka par uz kas tika arī gan kā to nav bija pēc'),
  Turkish: list('ve bir bu için ile da de olarak çok olan gibi daha ne sonra kadar ise olduğu en o ancak ya göre her'),
  Albanian: list('dhe në e të një për me nga që është ka se u do janë nuk'),
  Vietnamese: list('và của là các cho được trong có một những không người với đã này ở'),
  Indonesian: list(
    'yang dan di dengan untuk dari ini itu pada tidak adalah akan ke dalam juga oleh para telah sebagai karena ada dapat lebih bagi',
  ),
  Swahili: list('na ya wa kwa ni katika la za kuwa hiyo huo yake cha wake huku'),
  Tagalog: list('ang ng sa mga na ay at si ni ito hindi para kay nang siya isang'),
  Welsh: list('yn y yr a ar i o wedi ei mae gan bod ac am eu oedd'),
};

/** The same for languages that share a script other than Latin: by what only they have in it. */
export const CLOSED_WORDS_BY_SCRIPT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Cyrillic: {
    Russian: list('и в не на что с по это как из от но при для его или'),
    Ukrainian: list('і в не на що з та до це як від він був для його або'),
    Bulgarian: list('и в не на че с за да от е са се като това които при'),
    Serbian: list('и у не на да је се за су од који није као из што би'),
    Macedonian: list('и во не на дека се за да од е кој како со беше што ќе'),
  },
  Arabic: {
    Arabic: list('في من على أن إلى التي الذي عن مع هذا هذه كان لا ما وقد بعد'),
    Persian: list('و در به از که این را با است برای آن یک خود تا بر شد'),
    Urdu: list('کے میں کی ہے اور سے کا کو اس نے پر کہ ہیں یہ بھی تھا'),
  },
  Devanagari: {
    Hindi: list('के में की है और से का को इस ने पर कि हैं यह भी था'),
    Marathi: list('आहे आणि या ते च्या हे होते नाही मध्ये तर असे व त्या केले आहेत ही'),
    Nepali: list('को मा र छ ले भएको यो गरेको हो पनि का लाई छन् गर्न तथा भने'),
  },
};
