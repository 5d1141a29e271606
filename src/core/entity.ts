/** The person, organization or place that several mentions of one event name. */
export interface Entity {
  readonly id: string;
  /** Id of the kind whose claims name it. */
  readonly kind: string;
  /** The fullest form that the articles give it; ties by count, then by code unit. */
  readonly name: string;
  /** Every form it goes by in the event, sorted. */
  readonly forms: readonly string[];
  /** Ids of the claims that name it. */
  readonly claims: readonly string[];
}
