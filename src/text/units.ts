import { isPostalState } from './names/gazetteer.js';
import { perWord } from './per-word.js';
import { isHonorific } from './roles.js';
import { isShortWay } from './ways.js';

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
 * Units of measure: those that the CLDR 48 has for these dimensions in English (en, en-GB and en-IN, units.json), of its concentrations the
 * per cent and, by its usual name, the permyriad. Left out by rule: units of one country's language (Japan's, the Scandinavian mile), of
 * astronomy and atoms but for the light year; names of more than one measure (calorie, carat, degree, beaufort), and those said with their
 * country or standard (US therm, imperial gallon, metric pint); cooks' measures; radiation and the rankine; the night, of no length; and
 * names that are a common word first (bit, chain, dram, grain, point, quarter, rod, slug; "stones"). Added are further powers of a thousand,
 * exactly kiloton to gigaton, megajoule, gigajoule, terawatt, watt-hour, megawatt-hour to terawatt-hour, kilolitre, gigalitre and exabyte;
 * the millennium; the barrel a day, in which oil is counted; "percentage", "percentage point" and "pc"; "therm" alone; "kilo", "kilogramme",
 * "gramme" and "metric tonne"; "an hour" and "a day" for "per hour" and "per day"; the plurals kgs, kms and lbs; and the short forms
 * acre-ft, pp, bp, bps, bhp, kmh, kmph and mcg. Of the CLDR's short forms those are in that are two letters or more, but for what is a word
 * or another abbreviation as well (ac, bu, dec, fth, fur, fw, in, kn, ly, ms, ns, pm, pt, st, tn; of bits all), and of one letter m and g, and those with a stroke for
 * whoever asks; the sign of a cubic or square unit is in words ("sq km", "cu ft"), which stand for "cubic" and "square" in every name of
 * the table that begins so ("sq metres"). The factors are exact by definition (a pound is 0.45359237 kg), for months and years the Gregorian mean. Degrees
 * are read with their sign by whoever asks. Each line: symbol, dimension, factor, then its written forms.
 */
const TABLE = `
km|length|1000|km kms kilometre kilometres kilometer kilometers
m|length|1|m metre metres meter meters
cm|length|0.01|cm centimetre centimetres centimeter centimeters
mm|length|0.001|mm millimetre millimetres millimeter millimeters
mi|length|1609.344|mi mile miles
nmi|length|1852|nmi nautical-mile nautical-miles
ft|length|0.3048|ft foot feet
yd|length|0.9144|yd yards yard
in|length|0.0254|inch inches
dm|length|0.1|dm decimetre decimetres decimeter decimeters
µm|length|0.000001|micrometre micrometres micrometer micrometers µm μm
nm|length|0.000000001|nm nanometre nanometres nanometer nanometers
pm|length|0.000000000001|picometre picometres picometer picometers
fathom|length|1.8288|fathom fathoms
furlong|length|201.168|furlong furlongs
ly|length|9460730472580800|light-year light-years
ton|mass|1000|ton tons
t|mass|1000|tonne tonnes metric-ton metric-tons metric-tonne metric-tonnes
kg|mass|1|kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
g|mass|0.001|g gram grams gramme grammes
lb|mass|0.45359237|lb lbs pound pounds
oz|mass|0.028349523125|oz ounce ounces
st|mass|6.35029318|stone
mg|mass|0.000001|mg milligram milligrams
µg|mass|0.000000001|microgram micrograms µg μg mcg
oz t|mass|0.0311034768|troy-ounce troy-ounces oz-t
kt|mass|1000000|kiloton kilotons kilotonne kilotonnes
Mt|mass|1000000000|megaton megatons megatonne megatonnes
Gt|mass|1000000000000|gigaton gigatons gigatonne gigatonnes
s|time-span|0.000011574074074|second seconds sec secs
ms|time-span|0.000000011574074|millisecond milliseconds
µs|time-span|0.000000000011574|microsecond microseconds µs μs
ns|time-span|0.000000000000011574|nanosecond nanoseconds
min|time-span|0.000694444444444|minute minutes min mins
h|time-span|0.041666666666667|hour hours hr hrs
day|time-span|1|day days
week|time-span|7|week weeks wk wks
fortnight|time-span|14|fortnight fortnights
month|time-span|30.436875|month months mth mths
year|time-span|365.2425|year years yr yrs
decade|time-span|3652.425|decade decades
century|time-span|36524.25|century centuries
millennium|time-span|365242.5|millennium millennia millenniums
km²|area|1000000|sq-km square-kilometre square-kilometres square-kilometer square-kilometers
m²|area|1|sq-m square-metre square-metres square-meter square-meters
mi²|area|2589988.110336|square-mile square-miles sq-mi
ft²|area|0.09290304|square-foot square-feet sq-ft
yd²|area|0.83612736|square-yard square-yards sq-yd
in²|area|0.00064516|square-inch square-inches sq-in
cm²|area|0.0001|square-centimetre square-centimetres square-centimeter square-centimeters sq-cm
dunam|area|1000|dunam dunams
ha|area|10000|hectare hectares ha
acre|area|4046.8564224|acre acres
L|volume|1|litre litres liter liters
ml|volume|0.001|ml millilitre millilitres milliliter milliliters
cl|volume|0.01|cl centilitre centilitres centiliter centiliters
hl|volume|100|hl hectolitre hectolitres hectoliter hectoliters
dl|volume|0.1|dl decilitre decilitres deciliter deciliters
Ml|volume|1000000|megalitre megalitres megaliter megaliters
kl|volume|1000|kilolitre kilolitres kiloliter kiloliters
Gl|volume|1000000000|gigalitre gigalitres gigaliter gigaliters
km³|volume|1000000000000|cubic-kilometre cubic-kilometres cubic-kilometer cubic-kilometers cu-km
cm³|volume|0.001|cubic-centimetre cubic-centimetres cubic-centimeter cubic-centimeters cu-cm
mi³|volume|4168181825440.58|cubic-mile cubic-miles cu-mi
yd³|volume|764.554857984|cubic-yard cubic-yards cu-yd
in³|volume|0.016387064|cubic-inch cubic-inches cu-in
ac ft|volume|1233481.83754752|acre-foot acre-feet acre-ft ac-ft
fl oz|volume|0.0295735295625|fluid-ounce fluid-ounces fl-oz
bu|volume|35.23907016688|bushel bushels
m³|volume|1000|cubic-metre cubic-metres cubic-meter cubic-meters cu-m
ft³|volume|28.316846592|cubic-foot cubic-feet cu-ft
gal|volume|3.785411784|gal gallon gallons
qt|volume|0.946352946|qt quart quarts
pt|volume|0.473176473|pint pints
bbl|volume|158.987294928|barrel barrels bbl
bpd|flow|158.987294928|bpd b/d barrels-per-day barrels-a-day barrel-per-day barrel-a-day
mph|speed|0.44704|mph mile-per-hour miles-per-hour mile-an-hour miles-an-hour
km/h|speed|0.277777777777778|kph kmh kmph kilometre-per-hour kilometer-per-hour kilometres-per-hour kilometers-per-hour kilometres-an-hour kilometers-an-hour kilometre-an-hour kilometer-an-hour
kn|speed|0.514444444444444|knot knots
m/s|speed|1|metre-per-second meter-per-second metres-per-second meters-per-second
MW|power|1000000|mw megawatt megawatts
kW|power|1000|kw kilowatt kilowatts
GW|power|1000000000|gw gigawatt gigawatts
W|power|1|watt watts
mW|power|0.001|milliwatt milliwatts
TW|power|1000000000000|tw terawatt terawatts
hp|power|745.699871582|hp horsepower bhp
J|energy|0.000277777777778|joule joules
kJ|energy|0.277777777777778|kj kilojoule kilojoules
MJ|energy|277.777777777778|megajoule megajoules
GJ|energy|277777.777777778|gigajoule gigajoules
BTU|energy|0.293071070172222|btu british-thermal-unit british-thermal-units
thm|energy|29307.1070172222|therm therms
kcal|energy|1.163|kcal kilocalorie kilocalories
Wh|energy|1|watt-hour watt-hours
kWh|energy|1000|kwh kilowatt-hour kilowatt-hours
MWh|energy|1000000|mwh megawatt-hour megawatt-hours
GWh|energy|1000000000|gwh gigawatt-hour gigawatt-hours
TWh|energy|1000000000000|twh terawatt-hour terawatt-hours
B|data|1|byte bytes
GB|data|1000000000|gb gigabyte gigabytes
MB|data|1000000|mb megabyte megabytes
TB|data|1000000000000|tb terabyte terabytes
KB|data|1000|kb kilobyte kilobytes
PB|data|1000000000000000|pb petabyte petabytes
EB|data|1000000000000000000|exabyte exabytes
Gbit|data|125000000|gigabit gigabits
Mbit|data|125000|megabit megabits
Kbit|data|125|kilobit kilobits
Tbit|data|125000000000|terabit terabits
%|percent|1|percent percentage pc
pp|percent|1|percentage-point percentage-points
bp|basis-point|1|bp bps basis-point basis-points
`;

const SLACK: Readonly<Record<string, number>> = {
  ton: 0.12,
  month: 0.02,
  gal: 0.21,
  qt: 0.21,
  pt: 0.21,
  'fl oz': 0.05,
};

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
      return names
        .split(' ')
        .flatMap((name) => [name, name.replace(/^square-/, 'sq-').replace(/^cubic-/, 'cu-')])
        .map((name): [string, Unit] => [name, unit]);
    }),
);

/** What units of measure begin with: "square", "square-metre", "barrels-per", "km". */
const OPENINGS: ReadonlySet<string> = new Set(
  [...BY_NAME.keys()].flatMap((name) => {
    const words = name.split('-');
    return words.map((_, index) => words.slice(0, index + 1).join('-'));
  }),
);

/** Whether a word can begin the name of a unit, of one word or of several. Lower case. */
export function opensUnit(word: string): boolean {
  return OPENINGS.has(word);
}

/** The unit that a word names, words joined by hyphens ("square-metres"); undefined for none. Lower case. */
export function unitNamed(name: string): Unit | undefined {
  return BY_NAME.get(name);
}

/** Whether a word is a unit of time from a minute on, in the singular: "hour", "decade"; a second is oftener one of a row. Lower case. */
export function isSpell(lower: string): boolean {
  const unit = BY_NAME.get(lower);
  return unit?.dimension === 'time-span' && lower !== 'second' && !lower.endsWith('s');
}

/** Whether a word says days or more of them, nights too: "day", "weeks"; not "hours". Lower case. */
export function isOfDays(lower: string): boolean {
  if (lower === 'night' || lower === 'nights') return true;
  const unit = BY_NAME.get(lower);
  return unit?.dimension === 'time-span' && unit.factor >= 1;
}

/**
 * Whether an abbreviation is read as a unit only when glued to its number or alone before a mark: "24m", not "24 m". Single letters, and
 * what shortens a state, a way or a form of address as well: "MI", "St".
 */
export const needsGlue = perWord(
  (name): boolean => name.length === 1 || isPostalState(name.toUpperCase()) || isShortWay(name) || isHonorific(name),
);
