/** Nouns that marked words stand before as part of a name: a “cancer moonshot” initiative, the “look to the East” policy. Collected by hand from news. */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  (
    "act affair agenda allegations approach attitude bag bill campaign candidate case class concept controversy culture deal " +
    "delegates doctrine economy effect generation goal goals government group idea initiative instinct label law list " +
    "meeting meetings mentality model movement narrative notion orientation people phase plan policies policy position " +
    "president principle program programme project question regime rule scandal scheme sources stage state status strategy " +
    "stuff syndrome system tag talks test theme zone"
  ).split(" "),
);
