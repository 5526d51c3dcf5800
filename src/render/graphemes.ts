/** Characters as readers see them: a letter with its accents, an emoji with all its parts. */

/** Made when it is first needed: that takes as long as printing an article. */
let segmenter: Intl.Segmenter | undefined;

/** The graphemes of `text` (Unicode Standard Annex #29), in order. */
export function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}
