/** Files that are no text, told by their first bytes. */

// Signatures as listed in the IANA media type registrations and by file(1).
const SIGNATURES: readonly (readonly [kind: string, signature: string])[] = [
  ["a PDF document", "%PDF-"],
  ["a PNG picture", "\x89PNG\r\n"],
  ["a JPEG picture", "\xff\xd8\xff"],
  ["a GIF picture", "GIF8"],
  ["an RTF document", "{\\rtf"],
  ["a Word, EPUB or zip file", "PK\x03\x04"],
  ["an old Word document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["a program", "\x7fELF"],
  ["an SQLite database", "SQLite format 3\0"],
  ["a bzip2 archive", "BZh"],
  ["an xz archive", "\xfd7zXZ\0"],
  ["a Zstandard archive", "\x28\xb5\x2f\xfd"],
  ["a web archive", "WARC/"],
  ["a gzip archive", "\x1f\x8b"],
];

/** What kind of binary file `bytes` start like, in words, or undefined. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0];
}

/** How many zero bytes and how many other control characters that no text has. */
export function countControls(sample: Uint8Array): { readonly nulls: number; readonly controls: number } {
  let nulls = 0;
  let controls = 0;
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] ?? 0;
    if (byte === 0) nulls++;
    // Tab to carriage return and escape are found in text; so is 0x7F, rarely.
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return { nulls, controls };
}
