// Names of offices and their written forms. Ranks of armed forces and police, heads of companies, states, ministries and missions,
// and members of parliaments, with their abbreviations and initials: choices of ours; over each stands what it leaves out. Single
// words for offices are WordNet's (see ../../text/roles.ts).

/** Lines of "word: value". */
export const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(':').map((part) => part.trim()) as [string, string]),
  );

/**
 * Abbreviations of titles, without full stops, and what they stand for: those that news in English sets before names or uses alone.
 * Left out are grades of one service ("SFC"), members of parliaments of single provinces, and initials with a commoner reading ("PS").
 */
export const ABBREVIATIONS = table(`
  gov: governor
  govs: governors
  sen: senator
  sens: senators
  rep: representative
  reps: representatives
  cong: congressman
  rev: reverend
  fr: father
  gen: general
  lt: lieutenant
  ens: ensign
  cpo: chief petty officer
  po: petty officer
  col: colonel
  maj: major
  capt: captain
  cmdr: commander
  cdr: commander
  adm: admiral
  brig: brigadier
  sgt: sergeant
  cpl: corporal
  pfc: private
  pvt: private
  pte: private
  const: constable
  det: detective
  insp: inspector
  supt: superintendent
  prof: professor
  pres: president
  amb: ambassador
  sec: secretary
  atty: attorney
  dir: director
  dep: deputy
  asst: assistant
  assoc: associate
  exec: executive
  pm: prime minister
  fm: foreign minister
  mp: member of parliament
  mep: member of the european parliament
  msp: member of the scottish parliament
  mlc: member of the legislative council
  mla: member of the legislative assembly
  mna: member of the national assembly
  ceo: chief executive
  coo: chief operating officer
  cfo: chief financial officer
  cto: chief technology officer
  cio: chief information officer
  md: managing director
  gm: general manager
  vp: vice president
  svp: senior vice president
  evp: executive vice president
  dg: director general
  ig: inspector general
  ag: attorney general
  da: district attorney
`);

/**
 * Offices of several words, as their words stand after hyphens are parted; the value is the name they are compared by. Left out are
 * those that are read word by word just as well: a step, a portfolio or a body before the office ("deputy mayor", "finance minister").
 */
export const COMPOUNDS = table(`
  prime minister: prime minister
  minister of state: state minister
  state minister: state minister
  secretary of state: secretary of state
  chief of staff: chief of staff
  chiefs of staff: chief of staff
  charge d'affaires: charge d'affaires
  charges d'affaires: charge d'affaires
  high commissioner: high commissioner
  chief executive officer: chief executive
  chief executive: chief executive
  chief operating officer: chief operating officer
  chief financial officer: chief financial officer
  chief technology officer: chief technology officer
  chief information officer: chief information officer
  chief minister: chief minister
  chief justice: chief justice
  attorney general: attorney general
  director general: director general
  secretary general: secretary general
  governor general: governor general
  inspector general: inspector general
  surgeon general: surgeon general
  solicitor general: solicitor general
  consul general: consul general
  general manager: general manager
  general secretary: general secretary
  managing director: managing director
  managing editor: managing editor
  district attorney: district attorney
  city attorney: city attorney
  press secretary: press secretary
  press officer: press officer
  private secretary: private secretary
  council member: councilor
  board member: board member
  vice admiral: vice admiral
  rear admiral: rear admiral
  lieutenant general: lieutenant general
  major general: major general
  brigadier general: brigadier general
  lieutenant colonel: lieutenant colonel
  lieutenant commander: lieutenant commander
  lieutenant governor: lieutenant governor
  first lieutenant: first lieutenant
  first sergeant: first sergeant
  master sergeant: master sergeant
  lance corporal: lance corporal
  air commodore: air commodore
  air vice marshal: air vice marshal
  air chief marshal: air chief marshal
  wing commander: wing commander
  group captain: group captain
  squadron leader: squadron leader
  flight lieutenant: flight lieutenant
  second lieutenant: second lieutenant
  staff sergeant: staff sergeant
  sergeant major: sergeant major
  detective sergeant: detective sergeant
  detective inspector: detective inspector
  detective chief inspector: detective chief inspector
  detective superintendent: detective superintendent
  detective chief superintendent: detective chief superintendent
  detective constable: detective constable
  police constable: constable
  chief inspector: chief inspector
  chief superintendent: chief superintendent
  chief constable: chief constable
  warrant officer: warrant officer
  chief warrant officer: chief warrant officer
  gunnery sergeant: gunnery sergeant
  lance sergeant: lance sergeant
  flying officer: flying officer
  pilot officer: pilot officer
  fleet admiral: fleet admiral
  sub lieutenant: sub lieutenant
  sub inspector: sub inspector
  petty officer: petty officer
  chief petty officer: chief petty officer
  air marshal: air marshal
  field marshal: field marshal
  first lady: first lady
  head teacher: headteacher
`);

/**
 * Forms by gender or spelling that name the same office: a choice of ours. Left out are titles of nobility, which are held by marriage
 * too, and pairs of which one form is out of use ("authoress").
 */
const SAME_OFFICE = table(`
  actress: actor
  waitress: waiter
  hostess: host
  heiress: heir
  stewardess: steward
  headmistress: headmaster
  comedienne: comedian
  chairman: chair
  chairwoman: chair
  chairperson: chair
  spokesman: spokesperson
  spokeswoman: spokesperson
  councilman: councilor
  councilwoman: councilor
  councilmember: councilor
  councillor: councilor
  congressman: representative
  congresswoman: representative
  congressperson: representative
  businessman: businessperson
  businesswoman: businessperson
  policeman: police officer
  policewoman: police officer
  fireman: firefighter
  sportswoman: sportsman
  assemblywoman: assemblyman
  alderwoman: alderman
  postwoman: postman
  anchorwoman: anchorman
  servicewoman: serviceman
  crewwoman: crewman
  adviser: advisor
  counsellor: counselor
`);

/** The name by which an office word is compared: singular, without gender. */
export function officeName(word: string): string {
  return SAME_OFFICE.get(word) ?? word;
}

/** Last words of compounds, singular: no other word ends one. */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  [...COMPOUNDS.keys()].map((compound) => compound.slice(compound.lastIndexOf(' ') + 1)),
);

/** The other words of compounds. */
export const COMPOUND_STARTS: ReadonlySet<string> = new Set(
  [...COMPOUNDS.keys()].flatMap((compound) => compound.split(' ').slice(0, -1)),
);
