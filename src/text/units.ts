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
 * Units of news English: of each dimension the SI unit with the prefixes in daily use, and the British and American ones; the
 * factors are exact by definition (a pound is 0.45359237 kg), for months and years the Gregorian mean. A choice of ours, open to
 * additions; left out are the units of laboratories and instruments (volts, pascals, decibels, calories), of trades (carats, reams, gills, fluid
 * ounces), bits, and those of other languages. Degrees are read with their sign by whoever asks. Each line: symbol, dimension, factor, then its written forms.
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
mg|mass|0.000001|mg milligram milligrams
kt|mass|1000000|kiloton kilotons kilotonne kilotonnes
Mt|mass|1000000000|megaton megatons megatonne megatonnes
s|time-span|0.000011574074074|second seconds secs
min|time-span|0.000694444444444|minute minutes min mins
h|time-span|0.041666666666667|hour hours hr hrs
day|time-span|1|day days
week|time-span|7|week weeks
fortnight|time-span|14|fortnight fortnights
month|time-span|30.436875|month months
year|time-span|365.2425|year years yr yrs
decade|time-span|3652.425|decade decades
century|time-span|36524.25|century centuries
millennium|time-span|365242.5|millennium millennia millenniums
km²|area|1000000|sq-km square-kilometre square-kilometres square-kilometer square-kilometers
m²|area|1|sq-m square-metre square-metres square-meter square-meters
mi²|area|2589988.110336|square-mile square-miles sq-mi sq-miles
ft²|area|0.09290304|square-foot square-feet sq-ft
ha|area|10000|hectare hectares ha
acre|area|4046.8564224|acre acres
L|volume|1|litre litres liter liters
ml|volume|0.001|ml millilitre millilitres milliliter milliliters
cl|volume|0.01|cl centilitre centilitres centiliter centiliters
hl|volume|100|hectolitre hectolitres hectoliter hectoliters
m³|volume|1000|cubic-metre cubic-metres cubic-meter cubic-meters
ft³|volume|28.316846592|cubic-foot cubic-feet
gal|volume|3.785411784|gallon gallons
qt|volume|0.946352946|quart quarts
pt|volume|0.473176473|pint pints
bbl|volume|158.987294928|barrel barrels bbl
bpd|flow|158.987294928|bpd b/d barrels-per-day barrels-a-day barrel-per-day
mph|speed|0.44704|mph miles-per-hour miles-an-hour
km/h|speed|0.277777777777778|kph kmh kmph kilometres-per-hour kilometers-per-hour kilometres-an-hour kilometers-an-hour
kn|speed|0.514444444444444|knot knots
m/s|speed|1|metres-per-second meters-per-second
MW|power|1000000|mw megawatt megawatts
kW|power|1000|kw kilowatt kilowatts
GW|power|1000000000|gw gigawatt gigawatts
W|power|1|watt watts
TW|power|1000000000000|tw terawatt terawatts
hp|power|745.699871582|horsepower bhp
J|energy|0.000277777777778|joule joules
kJ|energy|0.277777777777778|kilojoule kilojoules
MJ|energy|277.777777777778|megajoule megajoules
Wh|energy|1|watt-hour watt-hours
kWh|energy|1000|kwh kilowatt-hour kilowatt-hours
MWh|energy|1000000|mwh megawatt-hour megawatt-hours
GWh|energy|1000000000|gwh gigawatt-hour gigawatt-hours
TWh|energy|1000000000000|twh terawatt-hour terawatt-hours
B|data|1|byte bytes
GB|data|1000000000|gb gigabyte gigabytes
MB|data|1000000|mb megabyte megabytes
TB|data|1000000000000|tb terabyte terabytes
KB|data|1000|kilobyte kilobytes
PB|data|1000000000000000|petabyte petabytes
%|percent|1|percent percentage pc
pp|percent|1|percentage-point percentage-points
bp|basis-point|1|bp bps basis-point basis-points
`;

const SLACK: Readonly<Record<string, number>> = { ton: 0.12, month: 0.02, gal: 0.21, qt: 0.21, pt: 0.21 };

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

/**
 * Abbreviations that are read as a unit only when glued to the number or alone before a mark: "24km", not "24 m". Those of the table that
 * stand for a million, a street, a state, a minimum or initials as well: a choice of ours; the others stand for little else behind a number.
 */
const NEED_GLUE = new Set(['m', 'nm', 'g', 'min', 'mb', 'mw', 'st', 'mi', 'pc']);

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

/** Whether an abbreviation is too short to be a unit unless glued to its number. */
export function needsGlue(name: string): boolean {
  return NEED_GLUE.has(name);
}
