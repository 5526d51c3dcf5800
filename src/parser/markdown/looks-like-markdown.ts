/** Markdown told from plain text. Apart from its reader, so that plain text does not load that. */

/**
 * Whether a text is written in Markdown: front matter, or marks that plain text hardly has. `named` says that the file is
 * called so, and then one kind of mark is enough.
 */
export function looksLikeMarkdown(text: string, named: boolean): boolean {
  const start = text.slice(0, 20_000);
  if (/^(?:---|\+\+\+)[ \t]*[\r\n]/.test(start) && /^(?:---|\.\.\.|\+\+\+)[ \t]*$/m.test(start.slice(4))) {
    return /^[\w"'-][^:=\r\n]{0,60}(?::|\s=)(?:\s|$)/m.test(start.slice(4, 4000));
  }
  const kinds = MARKS.filter((mark) => mark.test(start)).length;
  return kinds >= (named ? 1 : 2);
}

const MARKS: readonly RegExp[] = [
  /^#{1,6}[ \t]+\S/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^)\s]{0,400}(?:\s"[^"\n]*")?\)/,
  /(?:^|[\s(“"])(\*\*|__)\S(?:[^\n*_]{0,200}\S)?\1(?=[\s.,;:!?)”"]|$)/m,
  /^!\[[^\]\n]*\]\([^)\s]+\)/m,
  /^(?:>[ \t]+\S)/m,
  /^(?:```|~~~)/m,
  /^\S[^\n]*\r?\n(?:={3,}|-{3,})[ \t]*$/m,
];
