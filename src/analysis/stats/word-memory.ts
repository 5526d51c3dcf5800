/**
 * What is known of words, remembered from article to article: a corpus repeats its words, and letters and syllables take
 * long to count. Found by character codes, without making a string for a word that has been seen.
 */
import { classOf, DIGIT, LETTER } from "../tokens/char-class.ts";
import { countSyllables, isComplex } from "./count-syllables.ts";

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
/** Words and characters kept; an article with more of its own may go beyond. */
const MOST_WORDS = 1 << 16;
const MOST_CHARACTERS = 1 << 20;

/** Words are told apart without case, and straight and curly apostrophes are one. */
export class WordMemory {
  /** By entry: the word in lower case, its letters and digits, its syllables, whether Gunning calls it complex. */
  readonly words: string[] = [];
  readonly characters: number[] = [];
  readonly syllables: number[] = [];
  readonly complex: boolean[] = [];
  private size = 0;
  private readonly hashes: number[] = [];
  /** Entry plus one by hash, 0 for none; linear probing, half full at most. */
  private slots: Int32Array = new Int32Array(1 << 12);

  /** Forgets when it has grown large. Entries from before must not be used afterwards. */
  trim(): void {
    if (this.words.length <= MOST_WORDS && this.size <= MOST_CHARACTERS) return;
    for (const list of [this.words, this.characters, this.syllables, this.complex, this.hashes]) list.length = 0;
    this.slots = new Int32Array(1 << 12);
    this.size = 0;
  }

  /** Entry of the word in [start, end) of `text`. */
  entryOf(text: string, start: number, end: number): number {
    let hash = BASIS;
    for (let offset = start; offset < end; offset++) {
      const code = text.charCodeAt(offset);
      if (code >= 0x80 && code !== 0x2019) {
        const word = fold(text.slice(start, end));
        return this.find(word, 0, word.length, hashOf(word));
      }
      hash = Math.imul(hash ^ foldCode(code), PRIME);
    }
    return this.find(text, start, end, hash);
  }

  private find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = (this.slots[slot] ?? 0) - 1;
      if (entry < 0) return this.add(fold(text.slice(start, end)), hash, slot);
      if (this.hashes[entry] === hash && this.isSame(entry, text, start, end)) return entry;
      slot = (slot + 1) & mask;
    }
  }

  private isSame(entry: number, text: string, start: number, end: number): boolean {
    const word = this.words[entry] ?? "";
    if (word.length !== end - start) return false;
    for (let offset = 0; offset < word.length; offset++) {
      if (word.charCodeAt(offset) !== foldCode(text.charCodeAt(start + offset))) return false;
    }
    return true;
  }

  private add(word: string, hash: number, slot: number): number {
    const entry = this.words.length;
    this.words.push(word);
    this.size += word.length;
    this.hashes.push(hash);
    this.characters.push(countCharacters(word));
    const syllables = countSyllables(word);
    this.syllables.push(syllables);
    this.complex.push(syllables > 2 && !isCompound(word) && isComplex(word));
    this.slots[slot] = entry + 1;
    if (this.words.length * 2 > this.slots.length) this.grow();
    return entry;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    this.hashes.forEach((hash, entry) => {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    });
    this.slots = slots;
  }
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

function foldCode(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  return code === 0x2019 ? 0x27 : code;
}

function hashOf(word: string): number {
  let hash = BASIS;
  for (let offset = 0; offset < word.length; offset++) hash = Math.imul(hash ^ word.charCodeAt(offset), PRIME);
  return hash;
}

function countCharacters(word: string): number {
  let count = 0;
  for (let offset = 0; offset < word.length; offset++) {
    const kind = classOf(word.charCodeAt(offset));
    if (kind === LETTER || kind === DIGIT) count++;
  }
  return count;
}

/** "face-to-face": words joined by a hyphen, each of them short. */
function isCompound(word: string): boolean {
  return word.includes("-") && word.split("-").every((part) => countSyllables(part) < 3);
}
