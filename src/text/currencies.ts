import { tableTest } from './data.js';

/**
 * Currencies: each ISO 4217 code in use, and those withdrawn from 2014 on, which news of those years has; its signs, and its names in
 * English. Codes, signs and names are those of the Unicode CLDR 48 (en, currencies.json), without funds, units of account and testing
 * codes. Each line: code, signs, names.
 *
 * Names: the last word of the CLDR's English name in both numbers, without accents, where no other code has that word, with "renminbi" and
 * "sterling", which ISO 4217 puts behind "Yuan" and "Pound", the British "rouble", and the plurals "reais", "florins" and "denars". Left out by
 * themselves are "real", "mark", "gold", "colon" and "dram", which behind a number are oftener another thing.
 * A name that several countries share stands for the one that is traded most (BIS Triennial Central Bank Survey 2022) where no
 * country goes before it: dollar, rupee, franc, rouble, riyal, dirham, manat, lira, won; "pound" is left to the caller, and peso, dinar, shilling,
 * rial, krone, krona, som, lei and kwacha tell no currency by themselves: see `SHARED`.
 * Signs: all of the CLDR's that hold a character that is no letter, stop or space, but for "C$", which it has for Nicaragua's; of each dollar of a
 * country or territory where English is an official language, the letters with a dollar sign that tell it from others in English ("A$", "TT$"), but
 * for "B$", which is the Bahamas' and Brunei's; of letters alone exactly Rs, RM, Dh, Dhs, KSh and RMB; and "GH¢" of the Bank of Ghana. A sign that
 * several countries share stands for the one that is traded most.
 */
const TABLE = `
AED|dh dhs|dirham dirhams
AFN|؋|afghani afghanis
ALL||lek leke
AMD|֏|
AOA||kwanzas kwanza
AUD|a$ au$|
AWG||florin florins
AZN|₼|manat manats
BBD|bds$|
BDT|৳|taka takas
BMD|bd$|
BGN||leva lev
BOB||bolivianos boliviano
BRL|r$|reais reals
BTN||ngultrums ngultrum
BWP||pulas pula
BZD|bz$|
CAD|c$ ca$|
CHF||francs
CNY|rmb cn¥|yuan renminbi
CRC|₡|
CVE||escudos escudo
CZK||korunas koruna
EGP|e£|
ERN||nakfas nakfa
ETB||birrs birr
EUR|€|euro euros
FJD|f$ fj$|
GBP|£|sterling
GEL|₾|laris lari
GHS|gh₵ gh¢ ₵|cedi cedis
GMD||dalasis dalasi
GTQ||quetzals quetzal
GYD|g$ gy$|
HKD|hk$|
HNL||lempiras lempira
HRK||kunas kuna
HTG||gourdes gourde
HUF||forint forints
IDR||rupiah rupiahs
ILS|₪|shekel shekels
INR|₹ rs|rupee rupees
ISK||kronur
JMD|j$ ja$|
JPY|¥|yen
KES|ksh|
KGS|⃀|
KHR|៛|riels riel
KRW|₩|won
KYD|ci$|
KZT|₸|tenges tenge
LAK|₭|kip kips
LBP|l£|
LRD|l$ ld$|
LSL||lotis loti
MGA||ariary ariaries
MKD||denar denars denari
MMK||kyat kyats
MNT|₮|tugriks tugrik
MOP||patacas pataca
MRU||ouguiyas ouguiya
MVR||rufiyaas rufiyaa
MXN|mx$|
MYR|rm|ringgit ringgits
MZN||meticals metical
NAD|n$|
NGN|₦|naira nairas
NIO||cordobas cordoba
NZD|nz$|
LTL||litas litai
LVL||lats lati
PAB||balboas balboa
PEN||sol soles
PGK||kina
PHP|₱|
PLN||zloty zlotys
PYG|₲|guarani guaranis
RUB|₽|rouble roubles ruble rubles
SAR|⃁|riyal riyals
SBD|si$|
SEK||kronor
SGD|s$ sg$|
SLE||leones leone
STN||dobras dobra
SZL||emalangeni lilangeni
THB|฿|baht
TJS||somonis somoni
TOP|t$|pa'anga
TRY|₺|lira
TTD|tt$|
TWD|nt$|
UAH|₴|hryvnia hryvnias
USD|us$|dollar dollars
VED||soberano soberanos
VES||bolivars bolivar
VND|₫|dong
VUV||vatu vatus
WST||tala
XCD|ec$|
ZAR||rand
ZWL|z$ zw$|
`;

/** Codes without a sign or a name of their own; those withdrawn and not replaced in the table at the end. */
const CODES = `
TMT ANG ARS BAM BHD BIF BND BSD BYN CDF CLP COP CUC CUP DJF DKK DOP DZD FKP GIP GNF IQD IRR JOD
KMF KPW KWD LKR LYD MAD MDL MUR MWK NOK NPR OMR PKR QAR RON RSD RWF SCR SDG SHP SOS SRD SSP SVC
SYP TND TZS UGX UYU UZS XAF XCG XOF XPF YER ZMW ZWG BYR MRO STD VEF SLL
`;

/**
 * Names that several countries share, and whose they are by the words before them ("Canadian dollars"): complete by the same
 * source, for the currencies in use and ANG that one country or union issues, with exactly "U.S.", "American", "Bermudian", "Guyanese",
 * "Taiwan", "Emirati", "Saint Helena", "Turkmen" and "Uzbek" added, "and" for "&", and "St. Helena" without its stop. Each line: the name's forms, then words and code by turns; more
 * words than one are joined by hyphens.
 */
const SHARED = `
dollar dollars|us USD u.s USD u.s. USD american USD australian AUD barbadian BBD bermudan BMD bermudian BMD brunei BND bahamian BSD belize BZD canadian CAD fijian FJD guyanaese GYD guyanese GYD hong-kong HKD jamaican JMD cayman-islands KYD liberian LRD namibian NAD new-zealand NZD solomon-islands SBD singapore SGD surinamese SRD trinidad-and-tobago TTD new-taiwan TWD taiwan TWD east-caribbean XCD
peso pesos|argentine ARS chilean CLP colombian COP cuban CUP dominican DOP mexican MXN philippine PHP uruguayan UYU
dinar dinars|bahraini BHD algerian DZD iraqi IQD jordanian JOD kuwaiti KWD libyan LYD serbian RSD tunisian TND
dirham dirhams|emirati AED uae AED united-arab-emirates AED moroccan MAD
franc francs|burundian BIF congolese CDF swiss CHF djiboutian DJF guinean GNF comorian KMF rwandan RWF central-african-cfa XAF west-african-cfa XOF cfp XPF
ruble rubles rouble roubles|belarusian BYN russian RUB
krone kroner|danish DKK norwegian NOK
krona kronor kronur|swedish SEK icelandic ISK
pound pounds|egyptian EGP british GBP gibraltar GIP lebanese LBP falkland-islands FKP saint-helena SHP st-helena SHP south-sudanese SSP sudanese SDG syrian SYP
rupee rupees|indian INR sri-lankan LKR mauritian MUR nepalese NPR pakistani PKR seychellois SCR
rial rials|iranian IRR omani OMR yemeni YER
riyal riyals|qatari QAR saudi SAR
guilder guilders|caribbean XCG netherlands-antillean ANG
shilling shillings|kenyan KES somali SOS tanzanian TZS ugandan UGX
colon colons colones|costa-rican CRC salvadoran SVC
manat manats|azerbaijani AZN turkmenistani TMT turkmen TMT
som soms|kyrgyz KGS uzbekistani UZS uzbek UZS
won|north-korean KPW south-korean KRW
leu lei|moldovan MDL romanian RON
kwacha kwachas|malawian MWK zambian ZMW
`;

/** A code that is a word as well, as SemCor's texts have it, is no money in a headline: "ALL", "TOP", "CUP". */
const isWord = tableTest('common-words.txt');

const ROWS = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', signs = '', names = ''] = line.split('|');
    return { code, signs: signs.split(' '), names: names.split(' ') };
  });

const BARE = CODES.trim()
  .split(/\s+/)
  .map((code) => ({ code, signs: [], names: [] }));

/** Codes by sign and by themselves, lower case. */
const BY_SIGN: ReadonlyMap<string, string> = new Map(
  [...ROWS, ...BARE].flatMap(({ code, signs }) => {
    return [...signs, code.toLowerCase()].filter((key) => key !== '').map((key): [string, string] => [key, code]);
  }),
);

/** The code of a sign or of a code that is no word. Lower case. */
function codeOf(lower: string): string | undefined {
  const code = BY_SIGN.get(lower);
  return code !== undefined && lower.length === 3 && isWord(lower) ? undefined : code;
}

/** Signs of one character that is no letter. */
const SIGNS: ReadonlySet<string> = new Set([...BY_SIGN.keys()].filter((sign) => /^[^\p{L}]$/u.test(sign)));

/** Codes by name: money only behind a number ("110 billion euros"). */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ code, names }) => names.filter((name) => name !== '').map((name): [string, string] => [name, code])),
);

/** Codes by the words before a shared name and that name: "canadian dollars". */
const BY_OWNER: ReadonlyMap<string, string> = new Map(
  SHARED.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', pairs = ''] = line.split('|');
      const words = pairs.split(' ');
      return words.flatMap((owner, index): [string, string][] => {
        const code = words[index + 1];
        if (index % 2 !== 0 || code === undefined) return [];
        return names.split(' ').map((name) => [`${owner.replaceAll('-', ' ')} ${name}`, code]);
      });
    }),
);

const OWNERS: ReadonlySet<string> = new Set([...BY_OWNER.keys()].map((name) => name.split(' ', 1)[0] ?? ''));

/** Whether a word may open the name of a currency that says whose it is: "canadian", "hong". Lower case. */
export const opensOwnCurrency = (lower: string): boolean => OWNERS.has(lower);

/** Words of the longest such name: "trinidad and tobago dollars". */
export const LONGEST_CURRENCY = 4;

/** The ISO 4217 code of a currency named with its country: "canadian dollars". Lower case, one space between words. */
export const ownCurrency = (name: string): string | undefined => BY_OWNER.get(name);

/** Whether a mark is a sign of money by itself: "$", "€", "¢". */
export const isCurrencySign = (mark: string): boolean => mark === '$' || mark === '¢' || SIGNS.has(mark);

/** The ISO 4217 code of a sign or code that stands before a sum ("US$", "Rs", "€"); `$` alone is taken for USD. */
export function currencyBefore(sign: string): string | undefined {
  const lower = sign.toLowerCase();
  return lower === '$' ? 'USD' : codeOf(lower);
}

/** The ISO 4217 code of a name or code that stands behind a sum ("110 billion euros", "5m USD"); "pounds" is left to the caller. */
export function currencyAfter(name: string, text: string): string | undefined {
  return BY_NAME.get(name) ?? (/^[A-Z]{3}$/.test(text) ? codeOf(name) : undefined);
}
