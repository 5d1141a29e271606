// The kinds of event that are written about. A kind gives the facts of an event and the sentences that tell them: each line of
// `facts` is one fact in two or three wordings. `f` holds the drawn facts, `n` the figure as this article has it.

const people = (count) => `${count} people`;

/** Every kind: headlines, the lead in several wordings, further facts. All functions of the event and the article's figures. */
export const STORIES = [
  {
    kind: 'fire',
    headlines: (f, n) => [
      `Fire guts ${f.thing} ${f.building} in ${f.place}`,
      `${people(n.first)} flee ${f.place} ${f.building} blaze`,
      `Flames destroy ${f.building} of ${f.company}`,
    ],
    lead: (f, n) => [
      `A fire destroyed the ${f.thing} ${f.building} of ${f.company} in ${f.place} on ${n.day}, forcing ${people(n.first)} from their homes.`,
      `${people(n.first)} had to leave their homes on ${n.day} when flames swept through a ${f.building} of ${f.company} in ${f.place}.`,
    ],
    facts: (f, n) => [
      [
        `Fire chief ${f.one} said that ${n.second} firefighters had fought the flames until dawn.`,
        `Until dawn ${n.second} firefighters were at work, according to ${f.one}, the fire chief.`,
      ],
      [
        `The blaze broke out near a ${f.object} in the cellar.`,
        `Investigators believe that a ${f.object} in the cellar set the building alight.`,
      ],
      [
        `${f.two}, a neighbour, said that the smoke had been as thick as ${f.stuff}.`,
        `"We saw nothing but smoke and ${f.stuff}," said ${f.two}, who lives next door.`,
      ],
      [`The damage is put at ${n.money} million dollars.`, `${f.company} expects to lose ${n.money} million dollars.`],
    ],
  },
  {
    kind: 'quake',
    headlines: (f, n) => [
      `Earthquake near ${f.place} kills ${n.first}`,
      `${f.place} counts its dead after quake`,
      `Quake brings down ${f.building} in ${f.place}`,
    ],
    lead: (f, n) => [
      `An earthquake of magnitude ${n.decimal} struck near ${f.place} on ${n.day}, killing ${people(n.first)}.`,
      `At least ${people(n.first)} died on ${n.day} when an earthquake shook ${f.place} and villages towards ${f.elsewhere}.`,
    ],
    facts: (f, n) => [
      [
        `The ${f.thing} ${f.building} collapsed, governor ${f.one} said.`,
        `Governor ${f.one} confirmed the collapse of the ${f.thing} ${f.building}.`,
      ],
      [
        `Doctors treated ${n.second} injured in a tent beside the ${f.object} works.`,
        `${n.second} injured were brought to a tent near the ${f.object} works.`,
      ],
      [
        `Rescue dogs from ${f.elsewhere} searched the rubble for ${f.two}, a teacher.`,
        `${f.two}, a teacher, was still missing when rescue dogs came from ${f.elsewhere}.`,
      ],
      [
        `Aid worth ${n.money} million dollars was promised by ${f.company}.`,
        `${f.company} promised ${n.money} million dollars for ${f.stuff} and blankets.`,
      ],
    ],
  },
  {
    kind: 'meeting',
    headlines: (f) => [
      `${f.one.split(' ').at(-1)} and ${f.two.split(' ').at(-1)} agree on ${f.stuff}`,
      `Accord on ${f.stuff} signed in ${f.place}`,
      `${f.place} talks end with ${f.thing} pact`,
    ],
    lead: (f, n) => [
      `Ministers ${f.one} and ${f.two} met in ${f.place} on ${n.day} and signed an accord on ${f.stuff} and ${f.thing} ${f.object}.`,
      `An accord on ${f.stuff} was signed in ${f.place} on ${n.day} by ministers ${f.one} and ${f.two}.`,
    ],
    facts: (f, n) => [
      [
        `Trade in ${f.stuff} is worth ${n.money} million dollars a year.`,
        `Each year ${f.stuff} for ${n.money} million dollars crosses the border.`,
      ],
      [
        `A delegation of ${n.second} had come from ${f.elsewhere}.`,
        `${n.second} delegates travelled from ${f.elsewhere} to the ${f.building}.`,
      ],
      [
        `The accord also covers the ${f.thing} ${f.object}, which ${f.company} is to build.`,
        `${f.company} will build the ${f.thing} ${f.object} that the accord provides for.`,
      ],
      [`It is to be in force for ${n.first} years.`, `${f.one} said that the accord would hold for ${n.first} years.`],
    ],
  },
  {
    kind: 'trial',
    headlines: (f, n) => [
      `${f.one} jailed for ${n.first} months over ${f.object}`,
      `Court in ${f.place} rules in ${f.object} case`,
      `Prison for theft of ${f.thing} ${f.object}`,
    ],
    lead: (f, n) => [
      `A court in ${f.place} sent ${f.one} to prison for ${n.first} months on ${n.day} for the theft of a ${f.thing} ${f.object}.`,
      `${f.one} must go to prison for ${n.first} months for stealing a ${f.thing} ${f.object}, judges in ${f.place} ruled on ${n.day}.`,
    ],
    facts: (f, n) => [
      [
        `It had stood in the ${f.building} of ${f.company} and is worth ${n.money} million dollars.`,
        `${f.company} had insured it for ${n.money} million dollars.`,
      ],
      [
        `Prosecutor ${f.two} had called ${n.second} witnesses.`,
        `The court heard ${n.second} witnesses, prosecutor ${f.two} said.`,
      ],
      [
        `Police found it under ${f.stuff} in a garage in ${f.elsewhere}.`,
        `It was hidden beneath ${f.stuff} in ${f.elsewhere}.`,
      ],
      [
        `The defence spoke of a ${f.matter} and will appeal.`,
        `An appeal is expected; the lawyers blame a ${f.matter}.`,
      ],
    ],
  },
  {
    kind: 'strike',
    headlines: (f, n) => [
      `${n.second} workers strike at ${f.company}`,
      `Strike over ${f.stuff} shuts ${f.place} plant`,
      `${f.company} and union at odds over ${f.matter}`,
    ],
    lead: (f, n) => [
      `${n.second} workers of ${f.company} in ${f.place} stopped work on ${n.day} in a dispute over ${f.stuff} and a ${f.matter}.`,
      `A dispute over ${f.stuff} led ${n.second} workers to walk out of the ${f.building} of ${f.company} in ${f.place} on ${n.day}.`,
    ],
    facts: (f, n) => [
      [
        `Union leader ${f.one} wants ${n.first} percent more pay.`,
        `Pay must rise by ${n.first} percent, union leader ${f.one} said.`,
      ],
      [
        `The company loses ${n.money} million dollars a day, said its director ${f.two}.`,
        `Director ${f.two} put the loss at ${n.money} million dollars a day.`,
      ],
      [
        `The ${f.thing} ${f.object} made in ${f.place} goes to ${f.elsewhere}.`,
        `Customers in ${f.elsewhere} wait for the ${f.thing} ${f.object}.`,
      ],
    ],
  },
  {
    kind: 'sinking',
    headlines: (f, n) => [
      `${n.first} missing after ferry sinks off ${f.place}`,
      `Ferry with ${n.second} aboard sinks near ${f.place}`,
      `Search off ${f.place} for ${f.thing} ferry`,
    ],
    lead: (f, n) => [
      `A ferry of ${f.company} with ${n.second} passengers sank off ${f.place} on ${n.day}; ${people(n.first)} are missing.`,
      `${people(n.first)} are missing since a ferry of ${f.company} went down near ${f.place} on ${n.day}.`,
    ],
    facts: (f, n) => [
      [
        `It had left ${f.elsewhere} with ${f.stuff} on the car deck, captain ${f.one} told the coast guard.`,
        `Captain ${f.one} said that ${f.stuff} from ${f.elsewhere} had shifted on the car deck.`,
      ],
      [
        `A ${f.object} had been found loose a week before.`,
        `Inspectors had complained of a loose ${f.object} a week earlier.`,
      ],
      [
        `${f.two}, a passenger, clung to a ${f.matter} for hours.`,
        `For hours the passenger ${f.two} held on to a ${f.matter}.`,
      ],
      [
        `The ship was insured for ${n.money} million dollars.`,
        `Its owner paid ${n.money} million dollars for the ${f.thing} ship.`,
      ],
    ],
  },
];

/** Sentences that any report may end with; they carry two words that only this event has. */
export const COLOUR = [
  (a, b) => `Reporters were shown the ${a} and were told of the ${b}.`,
  (a, b) => `A dispute about the ${a} had gone before, and the ${b} is still open.`,
  (a, b) => `Nobody would speak about the ${a} or the ${b}.`,
  (a, b) => `Experts had warned of the ${a} in a report on the ${b}.`,
  (a, b) => `The ${b} and the ${a} will be looked at by a committee.`,
];
