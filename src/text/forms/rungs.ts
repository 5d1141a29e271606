// What the ladders of several naming kinds call the same.

export const SAME_NAME = { id: 'same-name', label: 'the same name', bearing: 'same' } as const;

export const ACRONYM = { id: 'acronym', label: 'a name and its acronym', bearing: 'compatible', folds: true } as const;

export const SHORT_FORM = {
  id: 'short-form',
  label: 'a shorter form of the same name',
  bearing: 'compatible',
  folds: true,
} as const;

export const PARTED = { id: 'parted', label: 'the same letters, parted elsewhere', bearing: 'variant' } as const;

export const SPELLING = { id: 'spelling', label: 'one name in two spellings', bearing: 'variant' } as const;

export const LOOSE_SPELLING = {
  id: 'loose-spelling',
  label: 'like names beside the same neighbours',
  bearing: 'variant',
} as const;
