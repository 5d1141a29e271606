import { dealingsOf, FLIGHT } from './dealings.js';
import { isPlainInitials } from './heads.js';
import { is, type Rule } from './rule.js';

// Bodies told by what stands beside a place's or a person's form.

/** "FIA England", "RMC Wales": initials of a body and the place that it is the branch of. */
export const branch: Rule = (stretch) => {
  const { first, last, names, units, titled } = stretch;
  if (names.length !== 2 || units.length !== 2 || titled || !first.initials || first.core.includes('.'))
    return undefined;
  if (first.place !== 'none' || last.place !== 'sure' || isPlainInitials(first.lower)) return undefined;
  return is(stretch, 'organization', 0.7);
};

/** "A Delta Air Lines flight", "a Wells Harrow jet": whose aircraft it is. */
export const flown: Rule = (stretch) => {
  const { setting, place, first, names } = stretch;
  if ((setting.before !== 'a' && setting.before !== 'an') || place === 'sure' || names.length > 3 || names.length < 2)
    return undefined;
  if (setting.possessive || setting.afterMark !== '' || first.demonym || first.initials) return undefined;
  const noun = stretch.source.tokens[(stretch.units[stretch.units.length - 1]?.at ?? 0) + 1];
  return noun && (dealingsOf(noun) & FLIGHT) !== 0 ? is(stretch, 'organization', 0.85) : undefined;
};
