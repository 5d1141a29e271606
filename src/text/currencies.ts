/**
 * Currencies: each ISO 4217 code in use, and those withdrawn from 2014 on, which news of those years has; its signs, and its names in English where the last word of the name is its own. Codes, signs
 * and names are those of the CLDR (Unicode licence) as Node's ICU 78 has them, without funds, units of account and testing codes, and with the
 * everyday words "buck" and "quid", "sterling", "renminbi" and "rouble". Each line: code, signs, names.
 *
 * A name that several countries share stands for the one that is traded most (dollar, rupee, franc, rouble, riyal, dirham, manat,
 * lira, won); "pound" is left to the caller, and peso, dinar, shilling, rial, krone, krona, som, lei and kwacha to their codes.
 * Left out are names that are oftener another word (dram, colon, real, guarani). Codes are complete; signs and names are a choice of
 * ours among those of the source, open to additions.
 */
const TABLE = `
AED|dh dhs|dirham dirhams
AFN|؋|afghani afghanis
ALL||lek
AMD|֏|
AOA||kwanzas kwanza
AUD|a$ au$|
AWG||florin florins
AZN|₼|manat manats
BDT|৳|taka takas
BGN||leva lev
BOB||bolivianos boliviano
BRL|r$|reais reals
BTN||ngultrums ngultrum
BWP||pulas pula
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
GBP|£|quid sterling
GEL|₾|laris lari
GHS|gh₵ gh¢ gh₡ ₵|cedi cedis
GMD||dalasis dalasi
GTQ||quetzals quetzal
HKD|hk$|
HNL||lempiras lempira
HRK||kunas kuna
HTG||gourdes gourde
HUF||forint forints
IDR||rupiah rupiahs
ILS|₪|shekel shekels
INR|₹ rs|rupee rupees
ISK||kronur
JPY|¥|yen
KES|ksh|
KGS|⃀|
KHR|៛|riels riel
KRW|₩|won
KZT|₸|tenges tenge
LAK|₭|kip kips
LBP|l£|
LSL||lotis loti
MGA||ariary ariaries
MKD||denari
MMK||kyat kyats
MNT|₮|tugriks tugrik
MOP||patacas pataca
MRU||ouguiyas ouguiya
MVR||rufiyaas rufiyaa
MXN|mx$|
MYR|rm|ringgit ringgits
MZN||meticals metical
NGN|₦|naira nairas
NIO||cordobas cordoba
NZD|nz$|
PAB||balboas balboa
PGK||kina
PHP|₱|
PLN||zloty zlotys
PYG|₲|
RUB|₽|rouble roubles ruble rubles
SAR||riyal riyals
SEK||kronor
SGD|s$|
SLE||leones leone
STN||dobras dobra
SZL||emalangeni
THB|฿|baht
TJS||somonis somoni
TOP|t$|pa'anga
TRY|₺|lira
TWD|nt$|
UAH|₴|hryvnia hryvnias
USD|us$|dollar dollars buck bucks
VES||bolivars bolivar
VND|₫|dong
VUV||vatu vatus
WST||tala
XCD|ec$|
ZAR||rand
`;

/** Codes without a sign or a name of their own; those withdrawn and not replaced in the table at the end. */
const CODES = `
TMT ANG ARS BAM BBD BHD BIF BMD BND BSD BYN BZD CDF CLP COP CUC CUP DJF DKK DOP DZD FJD FKP GIP GNF GYD IQD IRR JMD JOD
KMF KPW KWD KYD LKR LRD LYD MAD MDL MUR MWK NAD NOK NPR OMR PEN PKR QAR RON RSD RWF SBD SCR SDG SHP SOS SRD SSP SVC
SYP TND TTD TZS UGX UYU UZS XAF XCG XOF XPF YER ZMW ZWG VED LVL LTL BYR MRO STD VEF SLL ZWL
`;

/** Codes that are words in capitals as well: no money in a headline. A choice of ours, open to additions. */
const WORDS = new Set('all bob cop cup gel mad mop pen rub sos top try'.split(' '));

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
    const own = code.toLowerCase();
    const keys = WORDS.has(own) ? signs : [...signs, own];
    return keys.filter((key) => key !== '').map((key): [string, string] => [key, code]);
  }),
);

/** Codes by name: money only behind a number ("110 billion euros"). */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ code, names }) => names.filter((name) => name !== '').map((name): [string, string] => [name, code])),
);

/** The ISO 4217 code of a sign or code that stands before a sum ("US$", "Rs", "€"); `$` alone is taken for USD. */
export function currencyBefore(sign: string): string | undefined {
  const lower = sign.toLowerCase();
  return lower === '$' ? 'USD' : BY_SIGN.get(lower);
}

/** The ISO 4217 code of a name or code that stands behind a sum ("110 billion euros", "5m USD"); "pounds" is left to the caller. */
export function currencyAfter(name: string, text: string): string | undefined {
  return BY_NAME.get(name) ?? (/^[A-Z]{3}$/.test(text) ? BY_SIGN.get(name) : undefined);
}
