import { byText } from '../../core/order.js';
import { html, lines, type Markup, NOTHING } from './markup.js';
import type { Fact, Section } from './sheet.js';

/** A choice of the filters: its name in the address, its label, and what can be chosen. */
interface Choice {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** The filters of a page, and what its cards must carry for them. */
export interface Filters {
  readonly form: Markup;
  /** Numbers of the sources of a fact, as the options of the form have them, between spaces: " 0 4 ". */
  numbersOf(fact: Fact): string;
}

const given = (values: readonly string[]): readonly string[] => [...new Set(values)].sort(byText);

/** Filters for what occurs. The form is hidden until the script shows it: without the script it could do nothing. */
export function filtersOf(sections: readonly Section[]): Filters {
  const facts = sections.flatMap((section) => section.facts);
  const found = facts.map(({ discrepancy }) => discrepancy);
  const nameOf = new Map(sections.flatMap(({ sources }) => sources.map(({ document, name }) => [document.id, name])));
  const namesOf = ({ discrepancy }: Fact): readonly string[] =>
    given(discrepancy.values.flatMap(({ documents }) => documents.flatMap((id) => nameOf.get(id) ?? [])));
  const names = given(facts.flatMap(namesOf));
  const numbers = new Map(names.map((name, index) => [name, index]));
  const choices: readonly Choice[] = [
    { name: 'relation', label: 'Relation', values: given(found.map(({ relation }) => relation)) },
    { name: 'kind', label: 'Kind', values: given(found.map(({ kind }) => kind)) },
    { name: 'severity', label: 'Severity', values: given(found.map(({ severity }) => severity)) },
    { name: 'status', label: 'Status', values: given(found.map(({ status }) => status ?? 'new')) },
    { name: 'source', label: 'Source', values: names },
  ];
  const offered = choices.filter(({ values }) => values.length > 1);
  return {
    form: found.length < 2 ? NOTHING : form(offered),
    numbersOf: (fact) =>
      ` ${namesOf(fact)
        .map((name) => numbers.get(name) ?? 0)
        .join(' ')} `,
  };
}

function form(choices: readonly Choice[]): Markup {
  return html`<form id="filters" class="filters" role="search" aria-label="Filter the findings" autocomplete="off" hidden>
${lines([
  html`<label>Text <input type="search" name="text"></label>`,
  ...choices.map(select),
  html`<button type="reset">Show all</button>`,
  html`<output aria-live="polite"></output>`,
])}
</form>`;
}

function select({ name, label, values }: Choice): Markup {
  const options = values.map((value, index) => html`<option value="${value}" data-number="${index}">${value}</option>`);
  return html`<label>${label} <select name="${name}">
<option value="">all</option>
${lines(options)}
</select></label>`;
}

/** Said where the filters leave nothing. */
export function noMatch(sections: readonly Section[]): Markup {
  return sections.length === 0 ? NOTHING : html`<p id="no-match" hidden>No finding matches.</p>`;
}
