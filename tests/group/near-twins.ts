import { FURTHER_TWINS } from './further-twins.js';

/** One event as several papers have it: an article is its headline and its paragraphs. */
export type Event = readonly (readonly [headline: string, ...paragraphs: string[]])[];

/** Two events that share place, people or kind, and are not the same. */
export type TwinPair = readonly [name: string, one: Event, other: Event];

const FIRST_TWINS: readonly TwinPair[] = [
  [
    'two meetings of the same two ministers',
    [
      [
        'Halvorsen and Okafor agree on fishing quotas',
        'Foreign Minister Ingrid Halvorsen and her colleague Daniel Okafor agreed in Port Selby on new quotas for tuna and mackerel.',
        'The meeting on January 14 also dealt with patrol boats, which are to keep foreign trawlers out of the fishing grounds.',
        'Halvorsen said that stocks of mackerel would recover within four years.',
      ],
      [
        'Quotas for tuna cut after Port Selby talks',
        'Tuna and mackerel quotas will fall by a fifth, Ingrid Halvorsen and Daniel Okafor announced in Port Selby on Wednesday.',
        'Okafor promised two patrol boats against foreign trawlers on the fishing grounds.',
        'Fishermen said the cut of the mackerel quotas came too late.',
      ],
    ],
    [
      [
        'Halvorsen and Okafor sign school accord',
        'Ingrid Halvorsen and Daniel Okafor met in Port Selby to sign an accord on the exchange of teachers and students.',
        'From March 20 students may apply for six hundred scholarships at the universities of both countries.',
        'Okafor called teachers the best ambassadors.',
      ],
      [
        'Six hundred scholarships in exchange accord',
        'Students of both countries can apply for six hundred scholarships under an accord that Daniel Okafor and Ingrid Halvorsen signed in Port Selby on March 20.',
        'Teachers will be exchanged for a year at a time, and universities will accept degrees from either side.',
        'Halvorsen had pressed for the accord since the autumn.',
      ],
    ],
  ],
  [
    'two quakes in one province',
    [
      [
        'Quake in Tarsa province kills nine in Belmir',
        'A magnitude 5.9 earthquake struck Tarsa province before dawn on Sunday and killed nine people in the town of Belmir.',
        'The minaret of the Green Mosque in Belmir fell on the bazaar, governor Selim Aras said.',
        'Rescuers dug in the bazaar for survivors until the evening.',
      ],
      [
        'Eleven dead as earthquake hits Belmir',
        'Eleven people died in Belmir, in Tarsa province, when an earthquake of magnitude 5.9 brought down the bazaar on Sunday.',
        'Governor Selim Aras asked for tents, and rescuers searched below the fallen minaret of the Green Mosque.',
        'The quake was felt in the capital.',
      ],
    ],
    [
      [
        'Strong quake shakes Tarsa province, dam at Okcesu cracked',
        'An earthquake of magnitude 6.2 shook Tarsa province on Thursday and cracked the dam at Okcesu, engineers said.',
        'Four villages below the Okcesu reservoir were cleared, and nobody was killed.',
        'Water was let out of the reservoir through the night.',
      ],
      [
        'Villages cleared below cracked Okcesu dam',
        'Engineers let water out of the Okcesu reservoir after Thursday’s earthquake of magnitude 6.2 in Tarsa province opened cracks in the dam.',
        'People of four villages spent the night in school halls.',
        'Engineer Nermin Koc said that the dam would hold.',
      ],
    ],
  ],
  [
    'two sackings by one club',
    [
      [
        'Dunmore Rovers sack manager Price',
        'Dunmore Rovers dismissed manager Colin Price on Monday after the 4-0 defeat at home to Ashby Town.',
        'Chairwoman Ruth Ellery said that Price, in his second season, had lost the dressing room.',
        'Coach Owen Tate takes over until a successor is found.',
      ],
      [
        'Price out at Dunmore after Ashby defeat',
        'Colin Price has been sacked as manager of Dunmore Rovers, a day after the club lost 4-0 to Ashby Town.',
        'Owen Tate will lead the side for now, chairwoman Ruth Ellery said.',
        'Price had a contract until June.',
      ],
    ],
    [
      [
        'Dunmore Rovers part with Svensson',
        'Dunmore Rovers have dismissed manager Lars Svensson after eleven games without a win, the last of them a draw at Kirkwall.',
        'Chairwoman Ruth Ellery thanked Svensson, who came from Malmo in 2019.',
        'Former captain Dean Marsh is expected to follow him.',
      ],
      [
        'Svensson sacked, Marsh in line for Dunmore job',
        'Lars Svensson lost his job at Dunmore Rovers on Tuesday after a draw at Kirkwall left the club bottom of the league.',
        'Dean Marsh, once captain of the Rovers, is to succeed the Swede.',
        'It was the eleventh game without a win for Svensson.',
      ],
    ],
  ],
  [
    'two bank fires',
    [
      [
        'Fire guts bank in Lorne',
        'A fire gutted the Mercantile Bank in Harbour Street, Lorne, on Saturday night.',
        'Firefighters found the cause in a heater left on by cleaners, fire chief Joan Birch said.',
        'The vault of the Mercantile Bank was not damaged.',
      ],
      [
        'Heater caused blaze at Lorne bank',
        'The blaze that gutted the Mercantile Bank in Lorne began at a heater, according to fire chief Joan Birch.',
        'Sixty firefighters fought the flames in Harbour Street on Saturday night.',
        'Customers can use the branch in Quay Lane.',
      ],
    ],
    [
      [
        'Petrol bomb sets bank alight in Castelo',
        'Masked youths threw a petrol bomb into a branch of Banco Vale in Castelo on Tuesday during a march against wage cuts.',
        'Two clerks were treated for smoke, a police spokeswoman said.',
        'The unions that had called the march condemned the attack.',
      ],
      [
        'Clerks flee burning bank at Castelo march',
        'Two clerks fled through a window when a petrol bomb set a branch of Banco Vale alight in Castelo.',
        'Police arrested three masked youths after the march of the unions against wage cuts on Tuesday.',
        'The fire was out within the hour.',
      ],
    ],
  ],
  [
    'editions of an award',
    [
      [
        'Amara Diallo wins Northern Book Prize 2022',
        'Amara Diallo has won the Northern Book Prize 2022 for her novel The Salt Road, the jury said in Leeds on October 12.',
        'The jury praised the salt caravans and the silence of the desert in the novel.',
        'Diallo receives 30,000 pounds.',
      ],
      [
        'Northern Book Prize goes to The Salt Road',
        'The Salt Road by Amara Diallo takes the Northern Book Prize of 2022, worth 30,000 pounds.',
        'Diallo follows a salt caravan through the desert in her third novel.',
        'She received the prize in Leeds on Wednesday.',
      ],
    ],
    [
      [
        'Piotr Zielny wins Northern Book Prize 2023',
        'Piotr Zielny has won the Northern Book Prize 2023 for Winter Clocks, the jury said in Leeds on October 11.',
        'Winter Clocks tells of three watchmakers in Gdansk before the war.',
        'Zielny, a former watchmaker, gives the 30,000 pounds to a museum.',
      ],
      [
        'Watchmaker’s tale takes Northern Book Prize',
        'Winter Clocks, a tale of watchmakers in Gdansk by Piotr Zielny, takes the Northern Book Prize of 2023.',
        'Zielny will give the money to the museum of clocks in Gdansk.',
        'Last year the prize went to Amara Diallo.',
      ],
    ],
  ],
  [
    'two accidents of one ferry line',
    [
      [
        'Ferry Aurora strikes pier at Nesby',
        'The Fjordline ferry Aurora struck the pier at Nesby on Friday; fourteen passengers were bruised.',
        'Captain Jon Lie said that the bow thruster had failed.',
        'Divers looked at the hull of the Aurora in the afternoon.',
      ],
      [
        'Fourteen hurt as Aurora hits Nesby pier',
        'Fourteen passengers were hurt when the ferry Aurora of Fjordline hit the pier at Nesby.',
        'A bow thruster failed, captain Jon Lie told police on Friday.',
        'The pier will be closed for a week.',
      ],
    ],
    [
      [
        'Engine room fire on Fjordline ferry Borealis',
        'Fire broke out in the engine room of the Fjordline ferry Borealis off Hamnoy on Sunday, and 212 passengers took to the lifeboats.',
        'A fishing boat, the Havella, picked most of them up.',
        'The Borealis was towed to Hamnoy.',
      ],
      [
        'Passengers of burning ferry saved by fishing boat',
        'The crew of the fishing boat Havella took 190 passengers of the Fjordline ferry Borealis out of lifeboats on Sunday after a fire in the engine room.',
        'The Borealis reached Hamnoy under tow.',
        'Nobody was missing, Fjordline said.',
      ],
    ],
  ],
  [
    'two rate decisions of one central bank',
    [
      [
        'Central Bank of Norland raises rate to 4 percent',
        'The Central Bank of Norland raised its key rate by half a point to 4 percent on February 8, governor Elin Strand said.',
        'Rents and electricity had driven inflation to 6.1 percent in January.',
        'The crown gained against the dollar.',
      ],
      [
        'Norland raises key rate as rents climb',
        'Dearer rents and electricity made the Central Bank of Norland lift its key rate to 4 percent on Thursday, February 8.',
        'Governor Elin Strand did not rule out a further step.',
        'The crown rose to its highest since the summer.',
      ],
    ],
    [
      [
        'Central Bank of Norland cuts rate to 3.25 percent',
        'The Central Bank of Norland cut its key rate to 3.25 percent on September 19 because exports of timber have collapsed.',
        'Governor Elin Strand spoke of a recession in the sawmills.',
        'Two members of the board voted against the cut.',
      ],
      [
        'Norland cuts key rate, timber in recession',
        'With sawmills closing and exports of timber down, the Central Bank of Norland cut its key rate to 3.25 percent.',
        'The board was split, governor Elin Strand said on September 19.',
        'Sawmills welcomed the cut.',
      ],
    ],
  ],
  [
    'two strikes of one union',
    [
      [
        'Train drivers strike over night shifts',
        'Train drivers of the union Transrail stopped work for 24 hours on April 3 in a dispute over night shifts.',
        'Only one long-distance train in five ran, and Redford station stayed shut.',
        'Transrail chairman Karl Brandt wants eleven hours of rest after night shifts.',
      ],
      [
        'Redford station shut as Transrail strikes',
        'Redford station stayed shut on Wednesday while the drivers of Transrail struck for more rest after night shifts.',
        'Karl Brandt, the chairman of the union, said that four in five long-distance trains had been stopped on April 3.',
        'Talks resume on Friday.',
      ],
    ],
    [
      [
        'Transrail strikes at depots over job cuts',
        'Mechanics of the union Transrail struck at nine depots on November 21 against the sale of the workshops in Aldburg.',
        'The sale would cost 800 jobs, chairman Karl Brandt said.',
        'Passengers noticed little.',
      ],
      [
        'Mechanics down tools over Aldburg workshops',
        'Mechanics at nine depots downed tools on November 21 because the workshops in Aldburg are to be sold.',
        'Transrail, their union, fears for 800 jobs.',
        'The buyer of the workshops has promised to keep half of them.',
      ],
    ],
  ],
];

export const NEAR_TWINS: readonly TwinPair[] = [...FIRST_TWINS, ...FURTHER_TWINS];
