// Places that are no towns; asked by src/kinds/place/scene.ts.
import { synsets, under } from '../wordnet.js';

export const about =
  'Names of states, counties, regions, continents, peninsulas and islands, in lower case: all instances below the senses that scripts/tables/classes/regions.js names, without the names that a town or a village has too.';

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
