import type { Article } from '../../core/article.js';
import type { Mention } from '../../core/claim.js';
import { POINTS, type Point } from '../../text/compass.js';
import { wordKey } from '../../text/forms/words.js';
import { isPlaceNoun } from '../../text/names/heads.js';
import { unitNamed } from '../../text/units.js';

/** The eight winds and the middle. */
type Wind = Point | 'central';

/** On which side a thing lies of a place, or in which part of a country a place lies. */
export interface Direction {
  readonly sort: 'direction';
  readonly wind: Wind;
  /** The place that the article names beside it, as written. */
  readonly place: string;
  /** `of`: so far from the place, on that side of it. `in`: the place lies in that part. */
  readonly relation: 'of' | 'in';
  /** How far, as written ("150 nautical miles"); for `of` only. */
  readonly distance?: string;
  /** As written: "east of Aden", "southeastern". */
  readonly shown: string;
}

/** The points in any spelling, those between two first: "north-east", "north east", "northeast", "north". */
const WIND = [...POINTS]
  .sort((left, right) => right.length - left.length)
  .map((point) => point.replace(/^(north|south)(?=.)/, '$1[- ]?'))
  .join('|');

const windOf = (written: string): Wind => {
  const folded = written.toLowerCase().replace(/ern$/, '').replace(/[- ]/g, '');
  return POINTS.find((wind) => wind === folded) ?? 'central';
};

/** "150 nautical miles east of", "25 km north-west of": a distance, then a wind, then a place. */
const OFF = new RegExp(
  `(?<distance>\\d[\\d,.]*[- ]?(?<unit>(?:nautical )?\\p{Ll}{1,10}))(?: \\([^()]{1,24}\\))? (?:to the )?(?<shown>(?<wind>${WIND}) of (?:the [\\p{Ll} ]{0,24})?)$`,
  'iu',
);

/** Whether words name a unit of length: "miles", "nautical miles", "km", "yards". */
const isLength = (words: string | undefined): boolean =>
  unitNamed((words ?? '').toLowerCase().replace(' ', '-'))?.dimension === 'length';

/** "the southeastern city of", "the northern town of": the noun must be one that introduces a place's name. */
const SIDE = new RegExp(
  `\\b(?<shown>(?<wind>(?:${WIND})ern|central)) (?:[\\p{Ll}-]+ )?(?<noun>[\\p{Ll}-]+) of $`,
  'iu',
);

/** ", in southern", " in central": what follows a place and leads to its country. */
const PART = new RegExp(`^,? (?:in|of) (?<shown>(?<wind>(?:${WIND})ern|central)) (?=\\p{Lu})`, 'u');

/**
 * What tells that a thing lies by a place, not in it: then ", in western" tells where the thing lies, and is no word of the place. The
 * prepositions of relative position (Quirk et al. 1985, section 9.19), those of several words too, with "between", "beyond", "off" and
 * "outside".
 */
const BY = new RegExp(
  `\\b(?:${
    'by|close by|beside|alongside|near|near to|close to|next to|adjacent to|opposite|opposite to|off|outside|between|beyond|behind|in back of|after|before|' +
    'in front of|ahead of|above|over|on top of|below|under|beneath|underneath'
  }) (?:the (?:[\\p{Ll}-]{1,24} ){1,3}of )?$`,
  'iu',
);

/** How much text around a place can hold a direction. */
const WINDOW = 90;
/** How much of it may stand between the "of" that leads to a place and the place: " of the ...". */
const LEAD = 34;

/** Whether " of " stands close before an offset: without it no place is led to, and most are not. */
function isLed(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - LEAD), start);
  return lead.includes(' of ') || lead.includes(' OF ');
}

/** Whether " in ", " of " or one of them behind a comma follows on an offset. */
function isParted(text: string, end: number): boolean {
  const at = text[end] === ',' ? end + 1 : end;
  return text.startsWith(' in ', at) || text.startsWith(' of ', at);
}

/**
 * The directions that stand beside an article's places. Taken: "150 nautical miles east of Aden", "the southeastern city of
 * Bam", "Bam in central Iran". Refused: winds without a place ("heading west"), names that hold a wind ("South Korea"), where a thing
 * lies near a place ("near Bam, in central Iran").
 */
export function directionsOf(article: Article): readonly Mention<Direction>[] {
  const mentions: Mention<Direction>[] = [];
  for (const name of article.names) {
    if (name.type !== 'place') continue;
    const { text } = article;
    const led = isLed(text, name.start);
    const parted = isParted(text, name.end);
    if (!led && !parted) continue;
    const before = text.slice(Math.max(0, name.start - WINDOW), name.start);
    const add = (shown: string, wind: string, start: number, rest: Pick<Direction, 'relation' | 'distance'>): void => {
      const end = rest.relation === 'of' ? name.end : start + shown.length;
      mentions.push({
        kind: 'place',
        range: { start, end },
        value: {
          sort: 'direction',
          wind: windOf(wind),
          place: name.text,
          shown: article.text.slice(start, end),
          ...rest,
        },
      });
    };
    const off = led ? OFF.exec(before)?.groups : undefined;
    if (off?.shown && off.wind && off.distance && isLength(off.unit)) {
      add(off.shown, off.wind, name.start - off.shown.length, { relation: 'of', distance: off.distance });
    }
    const side = led ? SIDE.exec(before) : null;
    const { shown, wind, noun } = side?.groups ?? {};
    if (side && shown && wind && noun && isPlaceNoun(noun.toLowerCase())) {
      add(shown, wind, name.start - before.length + side.index, { relation: 'in' });
    }
    const part = parted ? PART.exec(text.slice(name.end, name.end + WINDOW)) : null;
    if (part?.groups?.shown && part.groups.wind && !BY.test(before)) {
      const start = name.end + part[0].indexOf(part.groups.shown);
      add(part.groups.shown, part.groups.wind, start, { relation: 'in' });
    }
  }
  return mentions.sort((left, right) => left.range.start - right.range.start);
}

/** Where a wind stands on the compass; -1 for the middle. */
const at = (wind: Wind): number => (wind === 'central' ? -1 : POINTS.indexOf(wind));

/** Steps between two winds around the compass, 0 to 4; undefined where one of them is the middle. */
export function turnBetween(left: Wind, right: Wind): number | undefined {
  const [a, b] = [at(left), at(right)];
  if (a < 0 || b < 0) return left === right ? 0 : undefined;
  const steps = Math.abs(a - b);
  return Math.min(steps, POINTS.length - steps);
}

/** Whether two directions are about one thing: the same place in the same relation, and the same distance where there is one. */
export function sameMatter(left: Direction, right: Direction): boolean {
  if (left.relation !== right.relation || wordKey(left.place) !== wordKey(right.place)) return false;
  if (left.relation === 'in') return true;
  const number = (text: string | undefined): number => Number.parseFloat((text ?? '').replace(/,/g, ''));
  const [a, b] = [number(left.distance), number(right.distance)];
  return Math.abs(a - b) <= 0.1 * Math.max(a, b);
}
