/** What `newsctl` alone prints: where to begin. */

export const ORIENTATION = `newsctl reads news articles: clean, who said what, who is named, how many words.

  newsctl show 000        read an article
  newsctl quotes 000      who said what
  newsctl entities 000    the people, organisations and places it names
  newsctl stats 000       words, readability, speakers
  newsctl list            which articles there are

Instead of 000, the article that comes with newsctl: the beginning of another id,
a file, a glob, a folder, a link, or - for standard input.

"newsctl --help" lists all commands, "newsctl quotes --help" explains one.
`;
