// Rates of exchange: "24.85 per euro", "1.0852 against the dollar", "EUR/USD rose to 1.0970".
import type { Token } from '../../core/article.js';
import { currencyAfter, currencyBefore } from '../../text/currencies.js';
import type { Numeral } from '../../text/numerals.js';
import { tokenOf } from '../../text/tokens.js';
import { type Found, plainDraft } from './draft.js';
import { glued } from './line.js';

/** The currency of which one is paid for, behind a number: "per |euro|", "to the |dollar|", "against the |pound|". */
function currencyBehind(tokens: readonly Token[], at: number): { code: string; next: number } | undefined {
  const opener = tokens[at]?.lower;
  if (opener !== 'per' && opener !== 'to' && opener !== 'against') return undefined;
  const index = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (opener !== 'per' && index === at + 1) return undefined; // "fell 2.50 to pounds"
  const name = tokens[index];
  if (name?.kind !== 'word') return undefined;
  const code = name.lower === 'pound' ? 'GBP' : currencyAfter(name.lower, name.text);
  return code === undefined ? undefined : { code, next: index + 1 };
}

/** Tokens before a rate among which its pair of codes stands: "|EUR/USD| jumped to 1.0970". */
const PAIR_REACH = 6;

const isCode = (token: Token | undefined): boolean => token?.kind === 'word' && /^[A-Z]{3}$/.test(token.text);

/** The first code of a pair before a number: EUR of "|EUR/USD| jumped to 1.0970". */
function pairBefore(tokens: readonly Token[], at: number, first: number): string | undefined {
  for (let index = at - 1; index > Math.max(first, at - PAIR_REACH); index -= 1) {
    if (tokens[index]?.text !== '/') continue;
    const [base, quoted] = [tokenOf(tokens, index - 1), tokens[index + 1]];
    if (!isCode(base) || !isCode(quoted) || !glued(base, tokens[index]) || !glued(tokens[index], quoted))
      return undefined;
    return currencyBefore(base?.lower ?? '');
  }
  return undefined;
}

/**
 * "24.85 per euro", "1.0852 against the dollar", "149.20 to the dollar", "EUR/USD rose to 1.0970": a number with a point; a sum with its own
 * currency ("$1.32 to the pound") stays a sum.
 * @param numeral the numeral at the token
 */
export function readExchange(tokens: readonly Token[], at: number, first: number, numeral: Numeral): Found | undefined {
  const { value, step, next, form, tail } = numeral;
  if (form !== 'exact' || tail !== undefined || !/^\d+\.\d+$/.test(tokens[at]?.text ?? '')) return undefined;
  const before = tokenOf(tokens, at - 1);
  if (before?.kind === 'mark' && glued(before, tokens[at])) return undefined;
  const behind = currencyBehind(tokens, next);
  const code =
    behind?.code ?? (before?.lower === 'to' || before?.lower === 'at' ? pairBefore(tokens, at, first) : undefined);
  if (code === undefined) return undefined;
  const draft = plainDraft(value, value, 'exchange', `per ${code}`);
  draft.step = step;
  return { start: at, next: behind?.next ?? next, draft };
}
