import { perToken, perWord } from './per-word.js';

/**
 * Irregular forms of English verbs and nouns. The verbs are a closed class: those in present use with all their forms, but for the
 * forms that are oftener another word ("found" is taken; "ground", "wound", "lay", "drunk", "bet", "cost", "cast", "spread", "shed",
 * "wed", "offset", "reset", "forecast" and "broadcast" are not). The native plurals in -ves (but "leaves", mostly a verb) and with a
 * changed vowel are a closed class too, and `COMPOUND_PLURALS` takes those in -men, -women and -children; the Greek and Latin plurals
 * are a choice of ours, open to additions, and so are, at the end, the forms that the regular endings would part.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'was:be were:be is:be are:be been:be am:be has:have had:have did:do does:do done:do went:go gone:go goes:go said:say told:tell ' +
    'met:meet held:hold left:leave began:begin begun:begin broke:break broken:break brought:bring built:build burnt:burn bought:buy ' +
    'came:come caught:catch chose:choose chosen:choose cut:cut dealt:deal drew:draw drawn:draw drove:drive driven:drive ate:eat eaten:eat ' +
    'fell:fall fallen:fall felt:feel fought:fight found:find fled:flee flew:fly flown:fly forgot:forget froze:freeze frozen:freeze ' +
    'gave:give given:give got:get gotten:get grew:grow grown:grow heard:hear hid:hide hidden:hide hit:hit hurt:hurt kept:keep ' +
    'knew:know known:know laid:lay led:lead lent:lend lost:lose made:make meant:mean paid:pay put:put quit:quit ran:run read:read ' +
    'rose:rise risen:rise sank:sink sunk:sink sat:sit saw:see seen:see sent:send set:set shook:shake shaken:shake shot:shoot ' +
    'shut:shut sold:sell sought:seek spent:spend split:split spoke:speak spoken:speak stole:steal stolen:steal stood:stand ' +
    'struck:strike stricken:strike stuck:stick swept:sweep swore:swear sworn:swear taken:take took:take taught:teach thought:think ' +
    'threw:throw thrown:throw tore:tear torn:tear understood:understand withdrew:withdraw withdrawn:withdraw won:win wrote:write ' +
    'written:write woke:wake wore:wear worn:wear became:become bit:bite bitten:bite blew:blow blown:blow bound:bind bred:breed ' +
    'dug:dig dying:die died:die dies:die lying:lie lied:lie tying:tie tied:tie overthrew:overthrow rode:ride ridden:ride rang:ring ' +
    'arose:arise arisen:arise awoke:awake awoken:awake bade:bid bidden:bid bled:bleed bent:bend befell:befall befallen:befall ' +
    'beheld:behold bore:bear borne:bear beat:beat beaten:beat browbeaten:browbeat burst:burst clung:cling crept:creep dreamt:dream ' +
    'drank:drink dwelt:dwell fed:feed flung:fling forbade:forbid forbidden:forbid foresaw:foresee foreseen:foresee forgave:forgive ' +
    'forgiven:forgive forgotten:forget forwent:forgo forgone:forgo hung:hang knelt:kneel knit:knit leant:lean leapt:leap ' +
    'learnt:learn lit:light misled:mislead mistook:mistake mistaken:mistake misunderstood:misunderstand mown:mow outbid:outbid ' +
    'outdid:outdo outdone:outdo outgrew:outgrow outgrown:outgrow outran:outrun outsold:outsell overcame:overcome overcome:overcome ' +
    'overdid:overdo overdone:overdo overheard:overhear overran:overrun overrun:overrun oversaw:oversee overseen:oversee ' +
    'overtook:overtake overtaken:overtake overthrown:overthrow partook:partake partaken:partake pled:plead proven:prove ' +
    'rebuilt:rebuild recast:recast redid:redo redone:redo rewrote:rewrite rewritten:rewrite repaid:repay reread:reread ' +
    'resold:resell retook:retake retaken:retake retold:retell rid:rid sang:sing sung:sing sewn:sew shaven:shave shone:shine ' +
    'shown:show shrank:shrink shrunk:shrink slain:slay slew:slay slept:sleep slid:slide slung:sling slit:slit sown:sow sped:speed ' +
    'spelt:spell spilt:spill spat:spit spoilt:spoil sprang:spring sprung:spring stank:stink stung:sting strewn:strew strode:stride ' +
    'strove:strive striven:strive strung:string swam:swim swum:swim swollen:swell swung:swing thrust:thrust trod:tread ' +
    'trodden:tread undergone:undergo underwent:undergo undertook:undertake undertaken:undertake underwrote:underwrite ' +
    'underwritten:underwrite undid:undo undone:undo unwound:unwind upheld:uphold wept:weep withheld:withhold withstood:withstand ' +
    'woken:wake woven:weave wove:weave wrung:wring hewn:hew sawn:saw bestrode:bestride inlaid:inlay mislaid:mislay misread:misread ' +
    'misspent:misspend outfought:outfight outshone:outshine overate:overeat overhung:overhang overpaid:overpay overrode:override ' +
    'overridden:override overshot:overshoot overslept:oversleep overspent:overspend rethought:rethink rewound:rewind ' +
    'typecast:typecast unbound:unbind undercut:undercut spun:spin lain:lie let:let upset:upset forsook:forsake forsaken:forsake ' +
    'foretold:foretell shorn:shear smote:smite smitten:smite begot:beget begotten:beget overdrew:overdraw overdrawn:overdraw ' +
    'interwove:interweave interwoven:interweave babysat:babysit misspoke:misspeak misspoken:misspeak hamstrung:hamstring ' +
    'wrought:work ' +
    'men:man women:woman children:child people:people feet:foot teeth:tooth mice:mouse geese:goose oxen:ox lice:louse lives:life wives:wife ' +
    'knives:knife calves:calf elves:elf scarves:scarf hooves:hoof selves:self sheaves:sheaf midwives:midwife housewives:housewife ' +
    'thieves:thief halves:half wolves:wolf loaves:loaf shelves:shelf dwarves:dwarf wharves:wharf werewolves:werewolf ' +
    'penknives:penknife jackknives:jackknife bookshelves:bookshelf dormice:dormouse dead:dead ' +
    'persons:person crises:crisis analyses:analysis diagnoses:diagnosis prognoses:prognosis hypotheses:hypothesis theses:thesis ' +
    'syntheses:synthesis parentheses:parenthesis psychoses:psychosis neuroses:neurosis oases:oasis criteria:criterion ' +
    'phenomena:phenomenon bacteria:bacterium curricula:curriculum referenda:referendum memoranda:memorandum alumni:alumnus ' +
    'stimuli:stimulus nuclei:nucleus fungi:fungus cacti:cactus larvae:larva vertebrae:vertebra formulae:formula vertices:vertex ' +
    'matrices:matrix appendices:appendix bases:base series:series species:species vessels:vessel news:news ' +
    'homes:home injured:injure wounded:wound killed:kill'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const IRREGULAR_NOUNS = new Set(
  (
    'men women children people feet teeth mice geese oxen lice lives wives knives calves elves scarves hooves selves sheaves midwives ' +
    'housewives thieves halves wolves loaves shelves dwarves wharves werewolves penknives jackknives bookshelves dormice dead persons ' +
    'crises analyses diagnoses prognoses hypotheses theses syntheses parentheses psychoses neuroses oases criteria phenomena bacteria ' +
    'curricula referenda memoranda alumni stimuli nuclei fungi cacti larvae vertebrae formulae vertices matrices appendices bases ' +
    'series species vessels news homes'
  ).split(' '),
);

/** Plurals of compounds: "fishermen", "congresswomen", "schoolchildren". */
const COMPOUND_PLURALS = /^\p{Ll}[\p{Ll}-]+(?:men|children)$/u;

/** Words in -men that are no plurals: a choice of ours, open to additions. */
const NO_PLURALS = new Set(
  (
    'abdomen acumen albumen bitumen bremen carmen cyclamen dolmen foramen gravamen hymen lumen omen ramen regimen rumen semen ' +
    'specimen stamen tiananmen turkmen xiamen yemen'
  ).split(' '),
);

/** Whether a word, in lower case, is an irregular form of a verb ("struck", "left", "wounded"). */
export function isIrregularVerb(lower: string): boolean {
  return IRREGULAR.has(lower) && !IRREGULAR_NOUNS.has(lower);
}

/**
 * The dictionary form of an English word in lower case, as far as tables and the regular -s, -es and -ies endings give it:
 * "people" for "people", "boat" for "boats", "kill" for "killed" (irregular or listed verbs only). For showing.
 */
export const lemma = perWord((lower) => {
  const word = lower.replace(/'s?$/, '');
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || !/^[\p{Ll}-]+$/u.test(word)) return word;
  if (COMPOUND_PLURALS.test(word) && !NO_PLURALS.has(word))
    return word.endsWith('men') ? `${word.slice(0, -3)}man` : word.slice(0, -3);
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/s$/.test(word) && !/(?:ss|is|us|ous|ics)$/.test(word)) return word.slice(0, -1);
  return word;
});

/** No English word is longer; what is longer is no word, and keeps its form. */
const LONGEST_WORD = 45;

/**
 * A key that the forms of one English word share: the lemma with -ed, -ing, a doubled consonant and a silent -e taken off
 * ("arriv" for arrive, arrived, arriving). For comparing, never for showing.
 */
export const stem = perWord((lower) => {
  if (lower.length > LONGEST_WORD) return lower;
  const base = lemma(lower);
  let result = base;
  const cut = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(base)?.[1];
  if (/[^aeiou]ied$/.test(base)) result = `${base.slice(0, -3)}y`;
  else if (cut !== undefined && cut.length >= 3 && !/eed$/.test(base)) result = cut.replace(/([bdgkmnprtvz])\1$/, '$1');
  if (result.length > 3) result = result.replace(/e$/, '');
  return result;
});

/** `lemma` and `stem` of a token's word: the same answers, found by the number of its spelling. */
export const lemmaOf = perToken(({ lower }) => lemma(lower));
export const stemOf = perToken(({ lower }) => stem(lower));
