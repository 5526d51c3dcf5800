/**
 * Abbreviations whose full stop is part of the word. Put together by hand from general knowledge of news English and checked
 * against those of the training parts of UD English GUM (CC BY, CC BY-SA) and EWT (CC BY-SA 4.0).
 */

/**
 * `title`: a name follows, so it never ends a sentence. `reference`: only before a number. `sure`: always an abbreviation, and
 * may end a sentence. `unsure`: a word as well ("sat", "wash"); an abbreviation only where the sentence visibly goes on.
 */
export type AbbreviationClass = "title" | "reference" | "sure" | "unsure";

const LISTS: Readonly<Record<AbbreviationClass, string>> = {
  title:
    "mr mrs ms mx dr prof rev revd hon messrs mme mlle mgr msgr gen brig maj col capt cmdr cdr cpl sgt ssgt pfc pvt lt ltc adm vadm supt insp det cllr const coun ald adv pte " +
    "sen sens rep reps gov govs sec pres amb st ste sta sto mt ft fr asst assoc adj ald atty hr sra",
  reference: "no nos vol vols pp fig figs ch par art eq ver op nr p pg pgs",
  sure:
    "inc corp ltd co bros llc plc jr sr esq etc vs viz cf al approx dept univ assn intl natl govt mfg est ca ave blvd rd hwy bldg " +
    "jan feb apr aug sept oct nov dec mon tue tues thu thur thurs fri ph.d m.sc b.sc b.tech m.tech m.phil d.phil ll.b ll.m ed.d psy.d b.ed m.ed b.com m.com " +
    "calif conn fla ariz ark colo dak del ga kan ky md mich minn mont neb nev okla tenn tex va vt wis wyo ont que sask alta n.y n.j " +
    "lb lbs oz hrs mins yr yrs tel ext attn pty cie dist ed eds",
  unsure: "sat sun wed mar jul jun ill ind wash mass ala la me ore pa miss ret gal min max sq rt",
};

const CLASSES: ReadonlyMap<string, AbbreviationClass> = new Map(
  (["unsure", "sure", "reference", "title"] as const).flatMap((kind) =>
    LISTS[kind].split(" ").map((word): [string, AbbreviationClass] => [word, kind]),
  ),
);

/** Class of `word`, written without its last full stop, in any case; undefined when it is no known abbreviation. */
export function abbreviationClass(word: string): AbbreviationClass | undefined {
  return CLASSES.get(word.toLowerCase());
}
