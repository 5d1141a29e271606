/** Lines of "word: value". */
const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(':').map((part) => part.trim()) as [string, string]),
  );

/**
 * Abbreviations of offices before a name, without stops, and what they stand for: the single words of those in the AP Stylebook's
 * entries "military titles", "legislative titles" and "titles", with "Cong", "Comdr", "Fr" and "Msgr", which it does not have; the American
 * services' own forms of the same ranks (Department of Defense, "U.S. Military Rank Insignia") with two of Britain's ("Pte", "Cdr"); the
 * councillor of Debrett's "Forms of address"; and fifteen of position: those of constables, detectives, inspectors, superintendents,
 * professors, presidents, ambassadors, treasurers, secretaries, attorneys, directors and executives, and of the deputies, assistants and
 * associates of any. Left out are "Tech" and "Spec", which are oftener words, those with a digit ("1SG"), those of the one most senior
 * sergeant or petty officer of a service or a command ("SMA", "CCM") but "CSM", and those of two letters but "PO", "Lt" and "Fr". Their
 * plurals see in `plurals`.
 */
const SINGULAR = table(`
  gov: governor
  sen: senator
  rep: representative
  cong: congressman
  rev: reverend
  fr: father
  msgr: monsignor
  gen: general
  lt: lieutenant
  ens: ensign
  cpo: chief petty officer
  po: petty officer
  cwo: chief warrant officer
  col: colonel
  maj: major
  capt: captain
  cpt: captain
  cmdr: commander
  comdr: commander
  cdr: commander
  adm: admiral
  brig: brigadier
  sgt: sergeant
  cpl: corporal
  pfc: private
  lcpl: lance corporal
  sfc: sergeant
  ssg: staff sergeant
  ssgt: staff sergeant
  tsgt: technical sergeant
  msg: master sergeant
  msgt: master sergeant
  smsgt: senior master sergeant
  cmsgt: chief master sergeant
  gysgt: gunnery sergeant
  sgm: sergeant major
  csm: command sergeant major
  ltc: lieutenant colonel
  ltcol: lieutenant colonel
  ltjg: lieutenant
  ltg: lieutenant general
  ltgen: lieutenant general
  majgen: major general
  bgen: brigadier general
  fadm: fleet admiral
  vadm: vice admiral
  radm: rear admiral
  rdml: rear admiral
  lcdr: lieutenant commander
  sgtmaj: sergeant major
  mgysgt: master gunnery sergeant
  sra: senior airman
  scpo: senior chief petty officer
  mcpo: master chief petty officer
  pvt: private
  pte: private
  spc: specialist
  amn: airman
  const: constable
  det: detective
  insp: inspector
  supt: superintendent
  prof: professor
  cllr: councillor
  pres: president
  amb: ambassador
  treas: treasurer
  sec: secretary
  atty: attorney
  dir: director
  dep: deputy
  asst: assistant
  assoc: associate
  exec: executive
`);

/**
 * Their plurals in -s, as in the entry "military titles": "Govs.", "Majs."; none of those that end in -s, nor of those of two letters but
 * "Lt", whose plurals in capitals are initials of other things ("POS", "FRS").
 */
function plurals(): readonly (readonly [string, string])[] {
  return [...SINGULAR]
    .filter(([short]) => !short.endsWith('s') && (short.length > 2 || short === 'lt'))
    .map(([short, office]) => [`${short}s`, `${office.replace(/([^aeou])y$/, '$1ie')}s`]);
}

const BEFORE_NAMES: ReadonlyMap<string, string> = new Map([...SINGULAR, ...plurals()]);

/**
 * Initials of offices, and what they stand for, these alone: the prime minister, the district attorney, the managing director and five chief
 * officers of companies; members of parliaments, of Britain and its parts with the Isle of Man, of Europe and of provinces and states of
 * the Commonwealth; four that "general" makes and four that "vice president" makes. Left out are those with a second or a commoner reading
 * ("PS", "FM", "CMO", "CSO", "SG", "GC", the "MS" of the Senedd, the "TD" of Ireland). Their plurals see in `officesOfInitials`.
 */
const INITIALS = table(`
  pm: prime minister
  mp: member of parliament
  mep: member of the european parliament
  msp: member of the scottish parliament
  mlc: member of the legislative council
  mla: member of the legislative assembly
  mna: member of the national assembly
  mpp: member of the provincial parliament
  mpa: member of the provincial assembly
  mpl: member of the provincial legislature
  mha: member of the house of assembly
  mhk: member of the house of keys
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
  avp: assistant vice president
  dg: director general
  ig: inspector general
  ag: attorney general
  da: district attorney
`);

/** What the initials stand for. */
export const OFFICE_INITIALS: readonly string[] = [...INITIALS.values()];

/** Initials in capitals with the -s of the plural: "MPs", not "MPS", which is a body's. */
const SEVERAL = /^(\p{Lu}{2,})s$/u;

/** What the initials of an office stand for in the plural, as written without stops: "members of parliament" of "MPs", "attorneys general". */
export function officesOfInitials(written: string): string | undefined {
  const office = INITIALS.get(SEVERAL.exec(written)?.[1]?.toLowerCase() ?? '');
  return office?.replace(/^member\b|^\w+(?= general$)|\w$/, '$&s');
}

/** Both, by the word without stops. */
export const OFFICE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([...BEFORE_NAMES, ...INITIALS]);

/** Whether a word in lower case, without stops, is an abbreviation that stands before a name: "gen". */
export const isBeforeNames = (word: string): boolean => BEFORE_NAMES.has(word);

/**
 * Whether a word in lower case, without stops, is the initials of an office and of nothing else as often: those of a legislative council
 * or assembly are said of the house too.
 */
export function isOfficeInitials(word: string): boolean {
  const full = INITIALS.get(word);
  return full !== undefined && !/legislative|national|provincial|house/.test(full);
}
