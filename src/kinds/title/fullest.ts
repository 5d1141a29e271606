import type { Mention } from '../../core/claim.js';
import { isGeneration } from '../../text/closed-classes.js';
import { perWord } from '../../text/per-word.js';
import { plain } from './form.js';
import { unheaded } from './offices.js';
import { type Post, postKey, type Title } from './post.js';

/** Forms of one surname that are looked through; a person has a handful, a list of thousands is no article. */
const MOST_FORMS = 40;

/** The last word of a name, by which an article's short repeats are known. */
export const surname = perWord((holder) => {
  const words = plain(holder)
    .replace(/'s?$/, '')
    .replace(/[,.]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !isGeneration(word));
  return words.at(-1) ?? '';
});

/** Whether one post says all that a shorter one says, and more: "acting US ambassador" of "ambassador". */
function covers(full: Post, short: Post): boolean {
  if (full.office !== short.office && unheaded(full.office) !== short.office) return false;
  if (short.status !== '' && short.status !== full.status) return false;
  if (short.below !== '' && short.below !== full.below) return false;
  if (short.grade !== undefined && short.grade !== full.grade) return false;
  return short.scope.every((word) => full.scope.includes(word));
}

const size = (post: Post): number =>
  post.scope.length +
  (post.status === '' ? 0 : 1) +
  (post.below === '' ? 0 : 1) +
  (post.grade === undefined ? 0 : 1) +
  (unheaded(post.office) === post.office ? 0 : 1);

/**
 * Gives short repeats the article's fullest form: "Ambassador Wells" in an article that has "Acting US Ambassador Dana
 * Wells" says no other title. Ranges stay.
 */
export function fullest(mentions: readonly Mention<Title>[]): readonly Mention<Title>[] {
  const bySurname = new Map<string, Map<string, Title>>();
  const formsOf = new Map<Mention<Title>, Map<string, Title>>();
  for (const mention of mentions) {
    const [post] = mention.value.posts;
    if (!post || mention.value.posts.length > 1) continue;
    const name = surname(mention.value.holder);
    const forms = bySurname.get(name) ?? new Map<string, Title>();
    bySurname.set(name, forms);
    formsOf.set(mention, forms);
    const key = postKey(post);
    if (!forms.has(key) && forms.size < MOST_FORMS) forms.set(key, mention.value);
  }
  return mentions.map((mention) => {
    const { value } = mention;
    const [short] = value.posts;
    const forms = formsOf.get(mention);
    if (!short || !forms || forms.size < 2) return mention;
    let best = { value, size: size(short) };
    for (const other of forms.values()) {
      const [post] = other.posts;
      if (post && covers(post, short) && size(post) > best.size) best = { value: other, size: size(post) };
    }
    if (best.value === value) return mention;
    const { posts, shown, likened } = best.value;
    return { ...mention, value: { ...value, posts, shown, likened } };
  });
}
