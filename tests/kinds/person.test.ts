import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/core/claim.js';
import { type EventView, kind } from '../../src/core/contracts.js';
import { stand } from '../../src/core/ladder.js';
import { person } from '../../src/kinds/person/index.js';
import { type NameForm, nameForm } from '../../src/text/forms/sketch.js';
import { bareView, nameClaim } from '../support/claims.js';
import { findIn, rowsOf } from '../support/kind-rows.js';

const rows: readonly (readonly [string, string, string])[] = [
  // traps first
  ['Ana Ferreira', 'ANA FERREIRA', 'same-name'],
  ['José Núñez', 'Jose Nunez', 'same-name'],
  ['P.J.Carver', 'PJ Carver', 'same-name'],
  ['Ana Ferreira', 'Ferreira', 'short-form'],
  ['Ana Ferreira', 'Ana', 'short-form'],
  ['Mark Owen Tully', 'Mark Tully', 'short-form'],
  ['Sam Petrie Jr.', 'Sam Petrie', 'short-form'],
  ['Ben Harlow', 'Benjamin Owen Harlow', 'pet-name'],
  ['Paul Harlow', 'Paula Harlow', 'pet-name'],
  ['Charlene Harlow', 'Robert Harlow', 'another-person'],
  ['A. Ferreira', 'Ana Ferreira', 'initials'],
  ['Ana Ferreira', 'Luis Ferreira', 'another-person'],
  ['Ana Ferreira', 'Jonas Brandt', 'another-person'],
  ['Bill Harlow', 'William Brandt', 'another-person'],
  ['Bill Harlow', 'Edward Harlow', 'another-person'],
  ['Ann Hansen', 'Erik Hanson', 'another-person'],
  ['George W. Corrin', 'George William Corrin', 'initials'],
  ['George W. Corrin', 'Ann W. Corrin', 'another-person'],
  ['Owen Harlow Jr.', 'Owen Harlow', 'short-form'],
  ['Ian Harlow', 'Brian Harlow', 'another-person'],
  ['Karen Watson', 'Karen Wilson', 'another-person'],
  // one person in two spellings
  ['Navid Karampour', 'Navid Karam-Pour', 'parted'],
  ['Giorgos Markou', 'Yiorgos Markou', 'spelling'],
  ['Samir Sabry', 'Samir Sabri', 'spelling'],
  ['Ilse Wolfe', 'Ilse Wolff', 'spelling'],
  ['Massoud Karimi', 'Masoud Karimi', 'spelling'],
  ['Mohammed Anwar', 'Muhammad Anwar', 'spelling'],
  ['Kurtuly Orazov', 'Gurtuly Orazov', 'spelling'],
  ['Reagan', 'Regan', 'spelling'],
  ['John Asante', 'Johnson Asante', 'given-name'],
  ['Ben Harlow', 'Benjamin Harlow', 'short-given-name'],
  ['Bill Harlow', 'William Harlow', 'nickname'],
  ['Bob Corrin', 'Robert Corrin', 'nickname'],
  ['Kellan Grey', 'Kellan Gray', 'spelling'],
  ["Rory O'Connor", "Rory O'Conner", 'spelling'],
  ['George W. Corrin', 'George H. Corrin', 'other-middle-name'],
  ['Mark Owen Tully', 'Mark David Tully', 'other-middle-name'],
  ['Owen Harlow Jr.', 'Owen Harlow Sr.', 'other-generation'],
  ['Owen Harlow II', 'Owen Harlow III', 'other-generation'],
  ['Drew Harlow', 'Andrew Harlow', 'nickname'],
  ['Beth Harlow', 'Elizabeth Harlow', 'nickname'],
  ['Jeffrey Harlow', 'Geoffrey Harlow', 'near-given-name'],
  ['Karen Olsvig', 'Karen Olafsvig', 'near-surname'],
  ['Teodorescu', 'Teodroescu', 'spelling'],
  ['Charlene Harlow', 'Charlie Harlow', 'other-given-name'],
  ['Dale Corrin', 'David Corrin', 'other-given-name'],
  ['Steve Mallory', 'Stephen Mallory', 'given-name'],
  ['Aleksander Horvat', 'Alexander Horvat', 'spelling'],
];

describe('the ladder of people', () => {
  it.each(rows)('%s / %s: %s', (left, right, rung) => {
    expect(stand(person.ladder, nameForm(left), nameForm(right)).id).toBe(rung);
    expect(stand(person.ladder, nameForm(right), nameForm(left)).id).toBe(rung);
  });
});

/** A name's claim in a document. */
function claimOf(name: string, document: string): Claim<NameForm> {
  return nameClaim('person', name, document, nameForm(name));
}

/** An event of eight articles in which names stand in the given documents. */
function viewOf(documents: Readonly<Record<string, readonly string[]>>): EventView {
  const of = (claim: Claim): readonly string[] => documents[claim.subject] ?? [];
  return bareView({
    spread: (claim) => of(claim).length,
    together: (left, right) => of(left).some((document) => of(right).includes(document)),
    size: 8,
  });
}

describe('what brings two names of people together', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, readonly string[]>>, number | undefined])[] = [
    // traps first
    ['a nickname, both in one article', { 'Bill Harlow': ['a', 'b'], 'William Harlow': ['b'] }, 0],
    ['like surnames of two people', { 'Ann Hansen': ['a'], 'Erik Hanson': ['b'] }, 0],
    ['a surname like one that only another article has', { 'Erik Hanson': ['a'], Hansen: ['b'] }, 0.49],
    ['other initials, both in one article', { 'Owen W. Tully': ['a', 'b'], 'Owen H. Tully': ['b'] }, 0],
    ['both common', { 'Erik Hanson': ['a', 'b', 'c'], Hansen: ['c', 'd', 'e'] }, undefined],
    // one person
    ['another initial', { 'Owen W. Tully': ['a'], 'Owen H. Tully': ['b'] }, 0.6],
    ['the end of a given name', { 'Drew Harlow': ['a'], 'Andrew Harlow': ['b'] }, 0.6],
    ['a nickname', { 'Bill Harlow': ['a'], 'William Harlow': ['b'] }, 0.7],
    ['a surname misspelt beside the full name', { 'Erik Hanson': ['a', 'b'], Hansen: ['b'] }, 0.8],
    ['all words spelt in two ways', { 'Marek Hansen': ['a'], 'Marec Hanson': ['b'] }, 0.75],
    ['a surname misspelt of somebody widely named', { 'Erik Hanson': ['a', 'b'], Hansen: ['c'] }, 0.55],
  ];
  it.each(cases)('%s', (_, documents, score) => {
    const [left, right] = Object.entries(documents).map(([name, [first]]) => claimOf(name, first ?? ''));
    if (!left || !right) throw new Error('two names a case');
    expect(person.match(left, right, viewOf(documents))?.score).toBe(score);
    expect(person.match(right, left, viewOf(documents))?.score).toBe(score);
  });
});

describe('finding persons', () => {
  it.each(rowsOf('person'))('$sentence', ({ sentence, expect: wanted }) => {
    expect(findIn(kind(person), sentence)).toEqual(wanted);
  });
});
