// Nouns for buildings, roads and vehicles, cut out of WordNet.
import { senses, synsets, under } from './wordnet.js';

const NOUN = 1;
/**
 * Where WordNet keeps most of what is built or carries people and goods, each sense with all that it has below, so with rooms, storeys, walls, windows and
 * doors too, which it keeps below "structure".
 */
const ROOTS = [
  'building.1',
  'structure.1',
  'place_of_business.1',
  'vehicle.1',
  'conveyance.3',
  'road.1',
  'tunnel.1',
  'track.3',
  'pier.1',
  'housing.1',
  'paved_surface.1',
  'dwelling.1',
  'municipality.1',
  'village.1',
  'facility.1',
];
/** Share of the uses of a word: lets in "school" and "home", keeps out "study", "head", "stage". */
const LEAST = 0.08;

/**
 * Single words whose nouns mean, in one of twelve tagged uses or more, something below those senses: "church", "store", "ferry",
 * "kitchen". An untagged sense counts 1 / rank.
 */
export function builtThings() {
  const built = under(ROOTS);
  const words = [...built].flatMap((offset) => synsets.get(offset).lemmas).filter((lemma) => /^[a-z]{3,}$/.test(lemma));
  return [...new Set(words)].filter((word) => {
    const nouns = senses.get(word).filter((sense) => sense.part === NOUN);
    const weight = (chosen) => chosen.reduce((sum, sense) => sum + sense.count + 1 / sense.rank, 0);
    return weight(nouns.filter((sense) => built.has(sense.offset))) / weight(nouns) >= LEAST;
  });
}
