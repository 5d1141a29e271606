// Ranks of armed forces and police.

const list = (words: string): readonly string[] => words.split(', ');

/**
 * Ranks of the British and American services, by force. Those of the armed forces are the grades OF-1 to OF-10, WO and OR-1 to OR-9
 * that NATO's STANAG 2116 gives for the two countries, with what British regiments call their privates, corporals and sergeants; what air
 * forces, navies and marines share with armies at one grade ("colonel", "warrant officer") stands with the army alone. Those of the police are the British ones of the
 * Police Regulations 2003, regulation 4, and of London's forces up to commander, with their detectives, the American captain, lieutenant
 * and corporal, and India's between inspector and constable (Bureau of Police Research and Development, Data on Police Organisations).
 * Left out by rule: a grade within a rank ("first class", "lower half", "basic", "apprentice"); what has "of" in its name ("marshal of
 * the Royal Air Force", "corporal of horse"); steps before a rank, which are read as such ("assistant chief constable"); players in bands
 * ("drummer", "musician"); women's forms ("airwoman"); "marine", which is said of much else; and the "air specialists" that aircraftmen have become since.
 */
const RANKS: readonly (readonly [string, readonly string[]])[] = [
  [
    'army',
    list(
      'field marshal, general, lieutenant general, major general, brigadier general, brigadier, colonel, lieutenant colonel, major, captain, ' +
        'lieutenant, first lieutenant, second lieutenant, chief warrant officer, warrant officer, sergeant major, command sergeant major, ' +
        'first sergeant, master gunnery sergeant, gunnery sergeant, master sergeant, staff sergeant, staff corporal, colour sergeant, lance sergeant, ' +
        'sergeant, corporal, lance corporal, bombardier, lance bombardier, specialist, private, trooper, air trooper, airtrooper, gunner, sapper, signaller, craftsman, guardsman, fusilier, kingsman, ' +
        'highlander, ranger, rifleman',
    ),
  ],
  [
    'air force',
    list(
      'air chief marshal, air marshal, air vice marshal, air commodore, group captain, wing commander, squadron leader, flight lieutenant, ' +
        'flying officer, pilot officer, master aircrew, flight sergeant, chief technician, command chief master sergeant, chief master sergeant, senior master sergeant, technical sergeant, ' +
        'senior airman, airman, senior aircraftman, leading aircraftman, aircraftman',
    ),
  ],
  [
    'navy',
    list(
      'fleet admiral, admiral, vice admiral, rear admiral, commodore, captain, commander, lieutenant commander, lieutenant, sub lieutenant, ' +
        'ensign, midshipman, fleet master chief petty officer, force master chief petty officer, command master chief petty officer, ' +
        'master chief petty officer, senior chief petty officer, chief petty officer, petty officer, leading rating, ' +
        'able rating, seaman',
    ),
  ],
  [
    'police',
    list(
      'chief constable, commander, chief superintendent, superintendent, chief inspector, inspector, sub inspector, sergeant, head constable, constable, ' +
        'detective chief superintendent, detective superintendent, detective chief inspector, detective inspector, detective sergeant, ' +
        'detective constable, captain, lieutenant, corporal',
    ),
  ],
];

const ALL = new Set(RANKS.flatMap(([, ranks]) => ranks));

/** The ranks of more than one word. */
export const RANK_PHRASES: readonly string[] = [...ALL].filter((rank) => rank.includes(' '));

/** The forces that know a rank; empty for what is no rank. */
export function forcesOf(office: string): readonly string[] {
  return RANKS.filter(([, ranks]) => ranks.includes(office)).map(([force]) => force);
}

/** Whether an office is a rank of an armed force or a police. */
export function isRank(office: string): boolean {
  return ALL.has(office);
}
