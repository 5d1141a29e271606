/** What a deed is placed by about a building, and the deeds that are done in one spot. */
export const about = 'Nouns for rooms and storeys, and words for deeds of violence, deaths and arrests, by class.';

export const classes = {
  room: 'room.n.1+2',
  under: 'basement.n.2 basement.n.1+1',
  attic: 'attic.n.1 loft.n.2',
  roof: 'roof.n.1 rooftop.n.1',
  storey: 'floor.n.2!',
  deed:
    'kill.v.1+1 killing.n.2+1 injure.v.1+1 attack.v.1+1 attack.n.1+1 shoot.v.1+1 shooting.n.1 shooting.n.2 stab.v.1 stab.n.1 ' +
    'die.v.1 arrest.v.1 arrest.n.1 explode.v.2 explode.v.1 explosion.n.1 kidnap.v.1 rob.v.1+1 rape.v.1 fight.v.2+1',
};
