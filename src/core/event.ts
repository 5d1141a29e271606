/** The happening that a group of documents reports. A document may be in none. */
export interface Event {
  /** Stable for equal membership and content: derived from the label and the documents, never from order. */
  readonly id: string;
  /** Who, what, where, when, as a person would name it. */
  readonly label: string;
  /** Ids of its documents, in program order. */
  readonly documents: readonly string[];
  /** The name that the user has given it; absent where the event was found and not named. */
  readonly name?: string;
}
