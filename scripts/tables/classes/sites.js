// What a deed is placed by about a building, and deeds that are done in one spot; asked by src/kinds/place/site.ts. A class holds the words of
// the senses that stand in it, and no others.
import { ARREST, CRIME } from '../shared-senses.js';
import { lemmasIn } from '../synsets.js';

export const about =
  'Nouns for rooms, storeys and roofs, and words for killing, dying, wounding, attacks, fights, crimes, explosions and arrests, by class: those of the senses that scripts/tables/classes/sites.js names.';

/** Each class with its senses. */
const CLASSES = {
  room: 'room.n.1+2',
  under: 'basement.n.1+1',
  attic: 'attic.n.1 loft.n.2',
  roof: 'roof.n.1 rooftop.n.1',
  storey: 'floor.n.2',
  deed:
    'kill.v.1+1 killing.n.2+1 die.v.1 injure.v.1+1 attack.v.1+2 attack.n.1+1 shoot.v.1+1 shoot.v.2 shooting.n.1 shooting.n.2 ' +
    `stab.v.1 stab.v.2 hurt.v.2 fight.v.1 fight.v.2+1 fight.n.2+1 clash.n.4 scuffle.n.1 brawl.n.2 beat.v.2+1 ` +
    `${CRIME} explode.v.1 explode.v.2 explosion.n.1 blast.n.4 ${ARREST} arrest.n.1`,
};

/** Share of a word's uses from which on it is in, but for the word that names a sense. */
const LEAST = 0.25;

/** A storey is asked for behind its number, which tells the sense: "the third story". */
const WHOLE = new Set(['storey']);

/** Lines "class, words". */
export const lines = () =>
  Object.entries(CLASSES).map(([name, list]) => {
    const words = lemmasIn(list, WHOLE.has(name) ? 0 : LEAST).filter((word) => !/[_-]/.test(word));
    return `${name}\t${words.join(' ')}`;
  });
