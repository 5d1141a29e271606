import type { TwinPair } from './near-twins.js';

/** Near twins of further kinds; an event has a brief of two or three sentences beside the full reports. */
export const FURTHER_TWINS: readonly TwinPair[] = [
  [
    'home and away match of the same two teams',
    [
      [
        'Torvald penalty beats Lindau Union in first leg',
        'Rasmus Torvald scored from the spot in the 78th minute as Kestrel Athletic beat Lindau Union 1-0 at Moor Lane on Tuesday.',
        'Union goalkeeper Pavel Hruska had brought down Femi Adeyemi after a slip by captain Jonas Weil.',
        'Kestrel coach Brigid Nolan spoke of a deserved reward for patience, and the crowd of 14,200 sang in the rain.',
      ],
      [
        'Rain, one slip and a penalty at Moor Lane',
        'Lindau Union go into the return match a goal down after Pavel Hruska fouled Femi Adeyemi in the rain at Moor Lane.',
        'Rasmus Torvald put the penalty away with twelve minutes left for Kestrel Athletic.',
        'Jonas Weil, whose slip let Adeyemi through, apologised to the travelling supporters.',
      ],
      [
        'Kestrel 1 Lindau Union 0',
        'A late penalty by Rasmus Torvald decided the first leg at Moor Lane. Pavel Hruska had fouled Femi Adeyemi.',
      ],
    ],
    [
      [
        'Weil header takes Lindau Union past Kestrel in extra time',
        'Captain Jonas Weil headed a corner into the net in extra time and took Lindau Union to the semi-final, 3-1 winners over Kestrel Athletic at the Seestadion.',
        'Ilse Brandner and Marek Dusek had put Union ahead before half-time; Rasmus Torvald struck back after a solo run.',
        'Kestrel finished with ten players because Colm Reidy was sent off for kicking the ball away.',
      ],
      [
        'Ten of Kestrel Athletic fall in extra time',
        'Kestrel Athletic are out of the cup: with Colm Reidy sent off, they conceded a corner and a header by Jonas Weil in extra time at the Seestadion.',
        'Goals by Ilse Brandner and Marek Dusek had wiped out the lead from Moor Lane before half-time.',
        'Brigid Nolan called the red card for kicking the ball away harsh.',
      ],
    ],
  ],
  [
    'two trials before one judge',
    [
      [
        'Treasurer of Hollin choir jailed for theft',
        'Judge Patrick Amory sent Susan Keeley, the treasurer of the Hollin choir, to prison for two years at Wexcombe Crown Court on Monday.',
        'Keeley, 58, had paid 90,000 pounds of ticket money and a legacy into her own account, prosecutor Dev Malik said.',
        'She had spent it on cruises.',
      ],
      [
        'Choir money went on cruises',
        'Cruises and a conservatory were paid with the ticket money of the Hollin choir, Wexcombe Crown Court heard.',
        'Former treasurer Susan Keeley must go to prison for two years for theft, Judge Patrick Amory ruled.',
        'Members of the choir wept in the gallery as Dev Malik read out the sums.',
      ],
      [
        'Two years for choir treasurer',
        'Susan Keeley stole 90,000 pounds from the Hollin choir. Wexcombe Crown Court jailed her for two years.',
      ],
    ],
    [
      [
        'Lorry driver cleared over death of cyclist',
        'A jury at Wexcombe Crown Court cleared lorry driver Ian Trask of causing the death of cyclist Maya Lund by careless driving.',
        'Trask, 44, could not have seen her in his mirror on Station Bridge, an expert for the defence had said.',
        'Judge Patrick Amory thanked the jurors, who had needed nine hours.',
      ],
      [
        'Cyclist could not be seen in mirror, jury finds',
        'After nine hours the jurors acquitted Ian Trask, whose lorry had struck cyclist Maya Lund on Station Bridge.',
        'The blind spot of the mirror was at the heart of the trial before Judge Patrick Amory at Wexcombe Crown Court.',
        'The mother of Lund asked for lorries to be kept off the bridge.',
      ],
    ],
  ],
  [
    'two storms on one coast',
    [
      [
        'Hurricane Odile floods Santa Brisa',
        'Hurricane Odile drove the sea into the lower town of Santa Brisa on September 4 and cut off power to 60,000 homes.',
        'Mayor Teresa Quiroga had the hospital of San Blas moved to the stadium by boat.',
        'Two sailors of the shrimp boat Perla are missing, the navy of Costa Verana said.',
      ],
      [
        'Patients taken by boat to stadium as Odile strikes',
        'Patients of the hospital of San Blas were taken to the stadium in boats when Hurricane Odile flooded Santa Brisa.',
        'Teresa Quiroga, the mayor, counted 60,000 homes without power on September 4.',
        'The navy searched for the shrimp boat Perla and its crew of two.',
      ],
      [
        'Odile leaves Santa Brisa in the dark',
        'The sea flooded the lower town of Santa Brisa, and 60,000 homes lost power in Hurricane Odile, mayor Teresa Quiroga said.',
      ],
    ],
    [
      [
        'Hurricane Ramiro tears roofs off in Santa Brisa',
        'Hurricane Ramiro crossed the coast of Costa Verana at Santa Brisa on October 19 with gusts of 210 kilometres an hour that tore the roof off the cathedral.',
        'Landslides buried the road to Monte Alto, and banana growers spoke of the loss of the whole harvest.',
        'Mayor Teresa Quiroga ordered a curfew after shops were looted.',
      ],
      [
        'Banana harvest lost, curfew after Ramiro',
        'Banana growers around Santa Brisa have lost the harvest to Hurricane Ramiro, whose gusts unroofed the cathedral.',
        'Looted shops led mayor Teresa Quiroga to order a curfew on October 19.',
        'Soldiers are clearing landslides from the road to Monte Alto.',
      ],
    ],
  ],
  [
    'two recalls by one carmaker',
    [
      [
        'Veltra recalls 340,000 Corsair cars over airbags',
        'Carmaker Veltra is recalling 340,000 Corsair saloons because their airbags may go off without a crash, the company said in Osterlund.',
        'A supplier, Hexa Safety, had mounted a sensor the wrong way round; eleven drivers suffered burns.',
        'Chief executive Mira Holt said that repairs would take an hour.',
      ],
      [
        'Eleven burned by airbags: Veltra calls back the Corsair',
        'Eleven drivers have been burned by airbags that went off on the open road, and Veltra now calls 340,000 Corsairs back.',
        'The fault lies with a sensor of Hexa Safety, according to chief executive Mira Holt.',
        'Shares of Hexa Safety lost a fifth.',
      ],
      [
        'Airbag recall at Veltra',
        'Veltra is calling back 340,000 Corsair saloons. A sensor by Hexa Safety can set off the airbags.',
      ],
    ],
    [
      [
        'Battery fires make Veltra recall electric vans',
        'After five fires in parked vans Veltra has told owners of the electric Mistral to leave it in the open, and recalls 28,000 of them.',
        'Cells from its plant in Dunholt can short-circuit when charged overnight, chief executive Mira Holt said in Osterlund.',
        'Postal services in four countries use the Mistral.',
      ],
      [
        'Do not charge overnight, Veltra warns van owners',
        'Owners of the Mistral van should not charge its battery overnight, Veltra warned after five fires.',
        'The cells of 28,000 vans, built in Dunholt, will be exchanged, Mira Holt announced.',
        'Several postal services have taken the electric vans off the road.',
      ],
    ],
  ],
  [
    'two incidents of one airline at one airport',
    [
      [
        'Polara jet slides off runway at Skerrin',
        'A jet of Polara Air slid off the icy runway at Skerrin airport on Sunday evening; all 92 on board left it by the chutes.',
        'The nose wheel of flight 418 from Bergmark broke, and the runway was shut until Monday noon.',
        'Ice had been reported an hour before, investigator Tove Aske said.',
      ],
      [
        'Chutes and ice: 92 unhurt on flight from Bergmark',
        'Unhurt but freezing, 92 people went down the chutes of flight 418 after it had left the icy runway at Skerrin.',
        'Investigator Tove Aske wants to know why the Polara Air jet from Bergmark was let down an hour after ice had been reported.',
        'Its nose wheel lay in the snow.',
      ],
      [
        'Runway at Skerrin shut',
        'A Polara Air jet from Bergmark slid off the icy runway at Skerrin. Its nose wheel broke; nobody was hurt.',
      ],
    ],
    [
      [
        'Drunk passenger forces Polara flight back to Skerrin',
        'A Polara Air flight to Lisbon turned back to Skerrin airport on Wednesday because a drunk man had tried to open a door.',
        'Two members of a handball team held him down with seat belts, stewardess Ana Reyes said.',
        'Police took the 37-year-old to a cell; he faces a bill for the fuel.',
      ],
      [
        'Handball players hold down man who grabbed the door',
        'Two handball players overpowered a drunk passenger who had grabbed the door of a Polara Air flight to Lisbon.',
        'The pilot flew back to Skerrin, where police took the man, 37, to a cell.',
        'Ana Reyes, a stewardess, used seat belts to tie his hands.',
      ],
    ],
  ],
  [
    'two elections of one town',
    [
      [
        'Greta Lindholm elected mayor of Vasterby',
        'Voters in Vasterby made Greta Lindholm, a nurse, their mayor in 2017 with 52 percent, ahead of Olof Nyman of the Harbour Party.',
        'Lindholm had promised a new bridge and free buses.',
        'Turnout reached 71 percent, the highest since the war.',
      ],
      [
        'Nurse with free buses beats Nyman',
        'With free buses and a bridge as her promises the nurse Greta Lindholm has beaten Olof Nyman for the town hall of Vasterby.',
        'She took 52 percent in a vote with the highest turnout since the war.',
        'The Harbour Party had governed until 2017.',
      ],
    ],
    [
      [
        'Olof Nyman back in town hall of Vasterby',
        'Olof Nyman returned to the town hall of Vasterby in 2021, when a recount gave him 31 votes more than mayor Greta Lindholm.',
        'Postal ballots found in a school cellar had turned the result around.',
        'The Harbour Party wants to sell the waterworks.',
      ],
      [
        'Ballots in cellar bring Nyman back',
        'Postal ballots from a school cellar brought Olof Nyman victory by 31 votes over Greta Lindholm in the recount in Vasterby.',
        'The Harbour Party had asked for the recount in 2021, and now wants to sell the waterworks.',
        'Lindholm called for an inquiry into the cellar.',
      ],
    ],
  ],
];
