/** What a unit measures. Two figures of different dimensions are never compared. */
export type Dimension =
  | 'length'
  | 'mass'
  | 'time-span'
  | 'area'
  | 'volume'
  | 'flow'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'data'
  | 'percent'
  | 'basis-point';

/** A unit of measure as articles name it. */
export interface Unit {
  /** Usual symbol: `km`, `t`, `h`; calendar units in words: `day`, `week`, `month`, `year`. */
  readonly symbol: string;
  readonly dimension: Dimension;
  /** Worth in the dimension's base unit (metre, kilogram, day, square metre, litre, metre a second, kelvin, watt, watt-hour, byte, per cent). */
  readonly factor: number;
  /** Added after the factor (temperatures). */
  readonly offset?: number;
  /** The same word names units of other worth: a ton is 907 kg, 1,000 kg or 1,016 kg. Relative, 0.12 for tons. */
  readonly slack?: number;
}

/**
 * Units of news English, from the SI brochure (9th edition), NIST Special Publication 811 (appendix B.9, exact factors) and
 * for months and years the Gregorian mean. Each line: symbol, dimension, factor, then its written forms.
 */
const TABLE = `
km|length|1000|km kms kilometre kilometres kilometer kilometers
m|length|1|m metre metres meter meters
cm|length|0.01|cm centimetre centimetres centimeter centimeters
mm|length|0.001|mm millimetre millimetres millimeter millimeters
mi|length|1609.344|mi mile miles
nmi|length|1852|nmi nm nautical-mile nautical-miles
ft|length|0.3048|ft foot feet
yd|length|0.9144|yd yards yard
in|length|0.0254|inch inches
ton|mass|1000|ton tons
t|mass|1000|tonne tonnes metric-ton metric-tons metric-tonnes
kg|mass|1|kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
g|mass|0.001|gram grams gramme grammes
lb|mass|0.45359237|lb lbs pound pounds
oz|mass|0.028349523125|oz ounce ounces
st|mass|6.35029318|stone
s|time-span|0.000011574074074|second seconds secs
min|time-span|0.000694444444444|minute minutes min mins
h|time-span|0.041666666666667|hour hours hr hrs
day|time-span|1|day days
week|time-span|7|week weeks fortnights
fortnight|time-span|14|fortnight
month|time-span|30.436875|month months
year|time-span|365.2425|year years yr yrs
decade|time-span|3652.425|decade decades
century|time-span|36524.25|century centuries
km²|area|1000000|sq-km square-kilometre square-kilometres square-kilometer square-kilometers
m²|area|1|sq-m square-metre square-metres square-meter square-meters
mi²|area|2589988.110336|square-mile square-miles sq-mi sq-miles
ft²|area|0.09290304|square-foot square-feet sq-ft
ha|area|10000|hectare hectares ha
acre|area|4046.8564224|acre acres
L|volume|1|litre litres liter liters
gal|volume|3.785411784|gallon gallons
bbl|volume|158.987294928|barrel barrels bbl
bpd|flow|158.987294928|bpd b/d barrels-per-day barrels-a-day barrel-per-day
mph|speed|0.44704|mph miles-per-hour miles-an-hour
km/h|speed|0.277777777777778|kph kmh kmph kilometres-per-hour kilometers-per-hour kilometres-an-hour kilometers-an-hour
kn|speed|0.514444444444444|knot knots
MW|power|1000000|mw megawatt megawatts
kW|power|1000|kw kilowatt kilowatts
GW|power|1000000000|gw gigawatt gigawatts
kWh|energy|1000|kwh kilowatt-hour kilowatt-hours
GB|data|1000000000|gb gigabyte gigabytes
MB|data|1000000|mb megabyte megabytes
TB|data|1000000000000|tb terabyte terabytes
%|percent|1|percent percentage pc
pp|percent|1|percentage-point percentage-points
bp|basis-point|1|bp bps basis-point basis-points
`;

const SLACK: Readonly<Record<string, number>> = { ton: 0.12, month: 0.02, gal: 0.21 };

const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [symbol = '', dimension = '', factor = '', names = ''] = line.split('|');
      const slack = SLACK[symbol];
      const unit: Unit = {
        symbol,
        dimension: dimension as Dimension,
        factor: Number(factor),
        ...(slack === undefined ? {} : { slack }),
      };
      return names.split(' ').map((name): [string, Unit] => [name, unit]);
    }),
);

/** Abbreviations that are read as a unit only when glued to the number or alone before a mark: "24km", not "24 m". */
const NEED_GLUE = new Set(['m', 'nm', 'g', 'min', 'mb', 'mw', 'st', 'mi', 'pc']);

/** The unit that a word names, words joined by hyphens ("square-metres"); undefined for none. Lower case. */
export function unitNamed(name: string): Unit | undefined {
  return BY_NAME.get(name);
}

/** Whether an abbreviation is too short to be a unit unless glued to its number. */
export function needsGlue(name: string): boolean {
  return NEED_GLUE.has(name);
}

/** A currency by its sign, code or name: ISO 4217 codes. */
const CURRENCY_TABLE = `
USD|us$ usd dollar dollars buck bucks
GBP|£ gbp quid sterling
EUR|€ eur euro euros
JPY|¥ jpy yen
INR|₹ inr rs rupee rupees
PKR|pkr
CNY|cny rmb yuan renminbi
AUD|a$ aud au$
CAD|c$ cad ca$
NZD|nz$ nzd
HKD|hk$ hkd
SGD|s$ sgd
CHF|chf francs
RUB|₽ rub rouble roubles ruble rubles
KRW|₩ krw won
NGN|₦ ngn naira
GHS|gh₵ ghs gh¢ gh₡ ₵ cedi cedis
ZAR|zar rand
KES|kes ksh
TRY|₺ try lira
ILS|₪ ils shekel shekels
AED|aed dh dhs dirham dirhams
SAR|sar riyal riyals
QAR|qar
KWD|kwd
BRL|r$ brl reais real
MXN|mxn
SEK|sek
NOK|nok
DKK|dkk
PLN|pln zloty zlotys
UAH|uah hryvnia hryvnias
PHP|₱ php
IDR|idr rupiah
MYR|myr rm ringgit
THB|฿ thb baht
VND|₫ vnd dong
BDT|bdt taka
LKR|lkr
TMT|tmt manat
EGP|egp
`;

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  CURRENCY_TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split('|');
      return names.split(' ').map((name): [string, string] => [name, code]);
    }),
);

/** Names that mean another thing where no number of money stands by: read as money only after a number ("110 billion euros"). */
const CURRENCY_NAMES_AFTER = new Set(
  (
    'dollar dollars euro euros yen rupee rupees yuan renminbi francs rouble roubles ruble rubles naira cedi cedis rand lira shekel ' +
    'shekels dirham dirhams riyal riyals zloty zlotys hryvnia hryvnias rupiah ringgit baht taka manat quid bucks won'
  ).split(' '),
);

/** The ISO 4217 code of a sign or code that stands before a sum ("US$", "Rs", "€"); `$` alone is taken for USD. */
export function currencyBefore(sign: string): string | undefined {
  const lower = sign.toLowerCase();
  if (lower === '$') return 'USD';
  if (CURRENCY_NAMES_AFTER.has(lower)) return undefined;
  return CURRENCIES.get(lower);
}

/** The ISO 4217 code of a name or code that stands behind a sum ("110 billion euros", "5m USD"); "pounds" is left to the caller. */
export function currencyAfter(name: string, text: string): string | undefined {
  if (CURRENCY_NAMES_AFTER.has(name)) return CURRENCIES.get(name);
  return /^[A-Z]{3}$/.test(text) ? CURRENCIES.get(name) : undefined;
}
