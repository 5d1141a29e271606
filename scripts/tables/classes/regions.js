// Places that are no towns; asked by src/kinds/place/scene.ts.
import { synsets, under } from '../wordnet.js';

export const about =
  'Names of states, counties, continents, peninsulas, islands and geographical areas of every sort (regions, deserts, zones, parks, a few gardens, squares and sites), in lower case: of the instances below the senses that scripts/tables/classes/regions.js names, those of four characters or more with a capital first, without the names that WordNet has for a town or a village too.';

/** A state or province, a county, any geographical area, a continent, a peninsula, an island. */
const REGIONS = ['state.1', 'county.1', 'geographical_area.1', 'continent.1', 'peninsula.1', 'island.1'];

/** A city or town with its capitals and ports, a village by both its senses. */
const TOWNS = ['municipality.1', 'capital.3', 'port.1', 'village.1', 'village.2'];

/** The names of what is an instance of some senses or of what lies below them. */
function namesIn(senses) {
  const offsets = under(senses);
  return [...synsets.values()]
    .filter(({ instanceOf }) => instanceOf.some((offset) => offsets.has(offset)))
    .flatMap(({ lemmas }) => lemmas.map((lemma) => lemma.replaceAll('_', ' ')));
}

/** Lines "name". */
export const lines = () => {
  const towns = new Set(namesIn(TOWNS));
  const names = namesIn(REGIONS).filter((name) => !towns.has(name) && /^\p{Lu}[\p{L}' .-]{3,}$/u.test(name));
  return [...new Set(names.map((name) => name.toLowerCase()))].sort();
};
