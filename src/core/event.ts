/** The happening that a group of documents reports. A document may be in none. */
export interface Event {
  /** Derived from the texts of its documents, never from their paths or order; numbered where two events hold the same texts. */
  readonly id: string;
  /** Who, what, where, when, as a person would name it. */
  readonly label: string;
  /** Ids of its documents, in program order. */
  readonly documents: readonly string[];
  /** The name that the user has given it; absent where the event was found and not named. */
  readonly name?: string;
}

/** What a person would know an event by, as far as most of its articles say. */
export interface Particulars {
  /** People and organizations that the leads of at least half the articles name, the most widely named first. */
  readonly who: readonly string[];
  /** The place that most leads name; null where none does. */
  readonly where: string | null;
  /** The day that most articles give the story or came out on: EDTF, `XXXX-03-02` where no year is known; null for none. */
  readonly when: string | null;
}

/** An event with what a person would know it by. */
export interface ListedEvent extends Event, Particulars {}
