// Fits the weights of src/kinds/figure/weights.ts: how much each feature of a pair of figures says that both are of one thing.
// Logistic regression with the sign of every weight held, on pairs of figure claims of the annotated events: those of one
// annotated discrepancy against those that the ladder holds apart and no editor marked. Prints the weights of each family and,
// with each event left out in turn, how many pairs at or above even odds were right and were found.
//
//   node scripts/fit-figures.js     needs a build (dist/, or the folder that BUILD names) and the annotated events that lie beside the
//                                   project in ../shared
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, root } from './built-modules.js';

const shared = join(root, '..', 'shared');
const gold = join(shared, 'score', 'gold');
if (!existsSync(gold)) {
  console.error('fit-figures: the annotated events are not beside this checkout (../shared/score)');
  process.exit(2);
}
const [{ kinds }, { prepare }, { extract }, { viewOf }, { groupArticles }, { formats }] = await Promise.all(
  [
    'kinds/index.js',
    'text/article.js',
    'extract/extract.js',
    'align/view.js',
    'group/group.js',
    'formats/index.js',
  ].map(built),
);
const [{ stand }, { measure }, { familyOf }, { nodesOf }] = await Promise.all(
  ['core/ladder.js', 'kinds/figure/features.js', 'kinds/figure/match.js', 'align/block.js'].map(built),
);
const plain = formats.find((format) => format.extensions.includes('.txt'));
const figure = kinds.find((kind) => kind.id === 'figure');

/** The sign that each feature must have: what speaks for one thing may not come out as speaking against it. */
const SIGNS = {
  share: 1,
  sum: 1,
  near: 1,
  role: 1,
  roleLacks: -1,
  modifiers: 1,
  modifiersDiffer: -1,
  sole: 1,
  soleNear: 1,
  inTurn: 1,
  slip: 1,
  lone: 1,
  close: 1,
  ratio: -1,
  bothKnow: -1,
  timesLean: -1,
  timesAgree: 1,
  daysDiffer: -1,
  leadDiffers: -1,
  namesLeast: -1,
  namesMost: -1,
  sharedName: 1,
  verb: 1,
  alike: 1,
  large: 1,
  ownersAlike: 1,
  ownersDiffer: -1,
  sameArticle: -1,
};
const NAMES = Object.keys(SIGNS);

/** Families that are fitted together, for want of pairs. */
const GROUPS = {
  people: ['tally', 'crowd'],
  count: ['count'],
  measure: ['measure', 'named'],
  magnitude: ['magnitude'],
};

/** Whether a claim lies on one of an annotation's quotes. */
function touches(claim, quotes, texts) {
  return quotes.some((quote) => {
    if (quote.doc !== claim.document) return false;
    const text = texts.get(quote.doc) ?? '';
    for (let at = text.indexOf(quote.text); at >= 0; at = text.indexOf(quote.text, at + 1))
      if (claim.span.start < at + quote.text.length && at < claim.span.end) return true;
    return false;
  });
}

/** Pairs of one annotated event that share a block: family, features, and whether an editor marked them as one fact. */
function pairsOf(annotation) {
  const name = annotation.texts ?? annotation.event;
  const folder = [join(shared, 'corpus', 'events', name), join(shared, 'corpus', name)].find(existsSync);
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((path) => plain.read({ path, bytes: readFileSync(join(folder, path)) }, {}))
    .map(prepare);
  const texts = new Map(articles.map(({ document }) => [document.id, document.text]));
  const claims = extract(articles, kinds, {});
  const marked = annotation.discrepancies.filter(({ kind }) => ['figure', 'time', 'other'].includes(kind));
  return groupArticles(articles).events.flatMap((event) => {
    const own = claims.filter((claim) => event.documents.includes(claim.document));
    const view = viewOf(own, event.documents.length, kinds);
    const figures = nodesOf(own, figure)
      .map((node) => node.claim)
      .filter((claim) => annotation.documents.includes(claim.document));
    const facts = figures.map(
      (claim) =>
        new Set(
          marked.filter((fact) => fact.values.some((value) => touches(claim, value.quotes, texts))).map((f) => f.id),
        ),
    );
    const keys = figures.map((claim) => new Set(figure.block(claim, view)));
    const pairs = [];
    for (let left = 0; left < figures.length; left += 1) {
      for (let right = left + 1; right < figures.length; right += 1) {
        if (![...keys[left]].some((key) => keys[right].has(key))) continue;
        const [a, b] = [figures[left], figures[right]];
        const family = familyOf(a, b);
        if (family === undefined || family === 'veto' || a.value.exceeds || b.value.exceeds) continue;
        if (['age', 'phone', 'caliber'].includes(a.value.dimension)) continue;
        const one = [...facts[left]].some((fact) => facts[right].has(fact));
        if (!one && stand(figure.ladder, a.value, b.value).bearing !== 'apart') continue; // nobody said which it is
        pairs.push({ event: annotation.event, family, one, features: measure(a, b, view).features });
      }
    }
    return pairs;
  });
}

const oddsOf = (model, features) => NAMES.reduce((sum, name) => sum + model[name] * features[name], model.start);

/** Weights for some pairs. An event weighs as the root of its pairs; pairs of equal numbers, which are easy, less. */
function weigh(pairs, steps) {
  const counts = new Map();
  for (const { event } of pairs) counts.set(event, (counts.get(event) ?? 0) + 1);
  const weights = pairs.map(
    ({ event, one, features }) => ((one ? 1.5 : 1) * (features.equal ? 0.3 : 1)) / Math.sqrt(counts.get(event)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const model = { start: -1, ...Object.fromEntries(NAMES.map((name) => [name, 0])) };
  for (let step = 0; step < steps; step += 1) {
    const slope = { start: 0, ...Object.fromEntries(NAMES.map((name) => [name, 0])) };
    pairs.forEach(({ one, features }, index) => {
      const error = ((1 / (1 + Math.exp(-oddsOf(model, features))) - (one ? 1 : 0)) * weights[index]) / total;
      slope.start += error;
      for (const name of NAMES) slope[name] += error * features[name];
    });
    model.start -= 1.2 * slope.start;
    for (const name of NAMES) {
      model[name] -= 1.2 * (slope[name] + 0.002 * model[name]);
      if (model[name] * SIGNS[name] < 0) model[name] = 0;
    }
  }
  return model;
}

const pairs = readdirSync(gold)
  .sort()
  .flatMap((file) => pairsOf(JSON.parse(readFileSync(join(gold, file), 'utf8'))));

for (const [group, families] of Object.entries(GROUPS)) {
  const own = pairs.filter(({ family }) => families.includes(family));
  let [right, wrong, missed] = [0, 0, 0];
  for (const event of new Set(own.map((pair) => pair.event))) {
    const rest = own.filter((pair) => pair.event !== event);
    if (!rest.some((pair) => pair.one)) continue;
    const model = weigh(rest, 800);
    for (const pair of own) {
      if (pair.event !== event || pair.features.equal) continue;
      const taken = oddsOf(model, pair.features) >= 0;
      if (taken && pair.one) right += 1;
      else if (taken) wrong += 1;
      else if (pair.one) missed += 1;
    }
  }
  const model = weigh(own, 3000);
  const shown = Object.entries(model).filter(([, weight]) => Math.abs(weight) >= 0.05);
  console.log(`${group}: ${own.filter((pair) => pair.one).length} of ${own.length} pairs are of one thing`);
  console.log(
    `  left out in turn: ${(right / (right + wrong)).toFixed(2)} right, ${(right / (right + missed)).toFixed(2)} found`,
  );
  console.log(`  ${shown.map(([name, weight]) => `${name}: ${weight.toFixed(2)}`).join(', ')}`);
}
