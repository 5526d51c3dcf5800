/** Captions of pictures: told by their credit, at the end ("… in Tokyo. /AFP Photo") or by what opens them ("FILE PHOTO: …"). */
import { type Span, trimSpan } from "../../document/span.ts";
import { type LetterPattern, letterPattern } from "../../lexicon/letter-pattern.ts";

/** Longer than this is prose that mentions a photographer. */
const MAX_LENGTH = 700;

const AGENCY =
  "AFP|AP|Reuters|REUTERS|Xinhua|Getty(?:\\s+Images)?|EPA(?:-EFE)?|EFE|Bloomberg|CNS(?:photo)?|CNSPHOTO|IANS|PTI|ANI|ANSA|Kyodo(?:\\s+News)?|Yonhap|TASS|Sputnik|Anadolu(?:\\s+Agency)?|AA|DPA|dpa|PA|UPI|IRNA|Bernama|Antara|VNA|SPA|WAM|CGTN|VCG|CFP|Shutterstock|Unsplash|iStock|Alamy|Rex|Zuma|ZUMA|Imagn|NurPhoto|Pool|Handout|Supplied|AAP|ABACA|Agencia\\s\\p{Lu}\\w+";
const NAME =
  "[\\p{Lu}@][\\p{L}\\p{M}\\p{N}'’.&@_-]*(?:[ \\u00a0/,|]+(?:for\\s|via\\s|of\\s|and\\s|de\\s|the\\s)?[\\p{Lu}@][\\p{L}\\p{M}\\p{N}'’.&@_-]*){0,7}";
const PHOTO =
  "(?:File\\s+|Courtesy\\s+|Handout\\s+|Screenshot\\s+)?(?:Photo(?:s|graph|graphs|graphy)?|PHOTO|Picture|Pic|Image|Images|Foto|Illustration|Screenshot|Screengrab|Credit|Graphic|Video)";

/** A pattern, and what it cannot do without: looked for before it is compiled, since hardly a passage is a caption. */
interface Form {
  readonly mark: { test(words: string): boolean };
  readonly pattern: LetterPattern;
}

const holds = (...parts: readonly string[]): Form["mark"] => ({
  test: (words) => parts.some((part) => words.includes(part)),
});
const SLASH = holds("/");
const BRACKET = /[)\]]\.?$/;
// What `PHOTO` may be, by the part of each that no other word has as often.
const PICTURE = holds("Photo", "PHOTO", "Pic", "Image", "Foto", "Illustration", "Screen", "Credit", "Graphic", "Video");

// What stands at the end of a caption. The credit is group 1.
const CREDITS: readonly Form[] = [
  // "/AFP Photo", "/Xinhua", "/VCG Photo"
  { mark: SLASH, pattern: letterPattern(`\\s/\\s?((?:${AGENCY})(?:\\s(?:Photo|Image|File)s?)?)\\.?$`) },
  {
    mark: holds(" /", "\u00a0/", "\n/"),
    pattern: letterPattern(`\\s/\\s?((?:${AGENCY})(?:\\s(?:Photo|Image|File)s?)?\\s*[/|]\\s*${NAME})\\.?$`),
  },
  // "(Photo: Xinhua)", "[Photo by Li Ming/China Daily]", "(Image: Supplied)", "(Photo/Xinhua)"
  {
    mark: BRACKET,
    pattern: letterPattern(
      `\\s?[([]((?:${PHOTO})\\s?(?:[:/]|by\\b|credit\\b|courtesy\\b|from\\b|via\\b|provided\\b|source\\b)[^()[\\]]{2,80})[)\\]]\\.?$`,
    ),
  },
  // "(Xinhua/Li Ming)", "(AP Photo/John Smith, File)", "(AFP via Getty Images)", "(Reuters Photo)". The bare "(Yonhap)" closes
  // stories as well as captions, and "[Reuters]" is a link.
  {
    mark: BRACKET,
    pattern: letterPattern(
      `\\s?[([]((?:${AGENCY})(?:\\s(?:Photo|File|Archive|Pool|photo|file)s?(?:\\s?[/|]\\s?[^()[\\]]{2,60})?(?:,\\s?File)?|\\s?[/|]\\s?[^()[\\]]{2,60}|,\\s?(?:File|Pool)|\\s+(?:via|for)\\s[^()[\\]]{2,40}))[)\\]]\\.?$`,
    ),
  },
  // "(File photo)", "(Courtesy photo)", "(File)", "(Supplied)"
  {
    mark: BRACKET,
    pattern: letterPattern(
      String.raw`\s?[([]((?:file|archive|courtesy|handout|stock|supplied)\s(?:photo|picture|image|pic|photograph)s?|file|supplied|handout)[)\]]\.?$`,
      "iu",
    ),
  },
  // "REUTERS/Kim Kyung-Hoon", "AP Photo/Evan Vucci", "Xinhua/Li Ming"
  {
    mark: SLASH,
    pattern: letterPattern(
      `(?:^|[.!?"”’)]\\s?)((?:REUTERS|Reuters|AFP|AP|AP Photo|EPA|Xinhua|Bloomberg|Getty Images)\\s?/\\s?${NAME}(?:,\\s?File)?)\\.?$`,
    ),
  },
  // "Photo: Xinhua", "Photograph: Li Ming/AFP", "Photo credit: City of Lagos", "Picture: Ayanda Ndamane/African News Agency (ANA)",
  // "Jane Doe leaving court Photograph: PA"
  {
    mark: PICTURE,
    pattern: letterPattern(
      `(?:^|[.!?"”’)|\\]–—-]\\s?|\\s[|/]\\s?|[\\p{Ll}\\p{N}]\\s(?=(?:Photo(?:graph)?|Picture|Image)s?:))((?:${PHOTO})\\s?(?:credit|courtesy|source)?s?\\s?(?::|by\\b|courtesy of\\b)\\s?(?:the\\s|\\u00a9\\s?)?${NAME}(?:\\s\\([A-Z]{2,6}\\))?)\\.?$`,
    ),
  },
  // "A view of Beijing. VCG Photo"
  { mark: /Photo\.?$/, pattern: letterPattern(`[.!?"”’)]\\s((?:${AGENCY})\\s(?:File\\s)?Photo)\\.?$`) },
  // "| Reuters", "– AFP pic", "— Reuters photo"
  {
    mark: /(?:photo|pic|picture)s?\.?$/,
    pattern: letterPattern(`(?:[|]\\s?|[–—-]\\s)((?:${AGENCY})\\s?(?:photo|pic|picture|file\\spic)s?)\\.?$`),
  },
  { mark: holds("|"), pattern: letterPattern(`[.!?"”’)]\\s?[|]\\s?((?:${AGENCY})(?:/${NAME})?)\\.?$`) },
];

const OPENING: Form = {
  mark: /^(?:image|media|photo|aerial|combo|undated|handout|combined|file|picture|caption|above|in this|this)/i,
  pattern: letterPattern(
    String.raw`^(?:(?:Image|Media|Photo) caption\s?[,:]|(?:Aerial |Combo |Undated |Handout |Combined )?[Pp]hotos?\s(?:taken|shows?|released|provided|dated)\b|FILE\s?(?:PHOTO|PIC|IMAGE)?\s?[:–—-]|File\s(?:photo|picture|image|pic)\s?(?:of|shows?|:|[–—-])|(?:Photo|PHOTO|Image|Picture|Caption|CAPTION|Photo caption|Above|Pictured)\s?:\s|(?:In this|This)\s(?:(?:\S+\s){0,3})?(?:file\s)?(?:photo|image|picture|photograph)\s?(?:taken|released|provided|,|made|shows))`,
  ),
};

// A credit with no words before it.
const CREDITS_ALONE: readonly Form[] = [
  // "Image source, Getty Images", "Cover image via VCG", "Getty Images"
  {
    mark: /^(?:(?:image|photo) source|[([]?(?:cover|top|main|lead|featured) |getty)/i,
    pattern: letterPattern(
      String.raw`^(?:(?:Image|Photo) source\s?[,:]\s?\S[^.!?]{1,60}|[([]?(?:Cover|Top|Main|Lead|Featured) (?:photo|image|picture)s?\s?(?::|via\b|by\b|courtesy of\b)[^.!?]{2,60}|Getty Images)\.?$`,
    ),
  },
  // "Bloomberg via Getty Images.", "MICHAEL B. THOMAS via Getty Images"
  {
    mark: holds(" via "),
    pattern: letterPattern(`^${NAME}\\svia\\s(?:Getty Images|AP|Associated Press|Reuters|AFP|Shutterstock)\\.?$`),
  },
  // "AFP/Getty Images"
  { mark: /^[A-Z][\w\s-]{1,16}\//i, pattern: letterPattern(`^(?:${AGENCY})\\s?/\\s?(?:${AGENCY})\\.?$`) },
  // "© Antalya Government/afrol News", "© 2016 Getty Images"
  { mark: /^©/, pattern: letterPattern(`^©\\s?(?:(?:19|20)\\d\\d\\s)?\\p{Lu}[^.!?]{2,70}\\.?$`) },
  // "Jim Urquhart / Reuters"
  {
    mark: /^(?:(?:[^a-z\s/,|][^\s/,|]*|for|via|of|and|de|the)[\s/,|]+){1,16}(?<=\s\/\s?)/,
    pattern: letterPattern(`^${NAME}\\s/\\s?(?:${AGENCY})(?:\\s(?:Photo|via\\s${NAME}))?\\.?$`),
  },
];

function matchForm({ mark, pattern }: Form, words: string): RegExpExecArray | null {
  return mark.test(words) ? pattern.exec(words) : null;
}

/** The parts of a caption. */
export interface CaptionParts {
  /** The words without the credit; empty where there is nothing but credit. */
  readonly words: Span;
  readonly credit?: string;
}

/** The caption that `passage` is, or undefined when nothing says that it is one. */
export function readCaption(text: string, passage: Span): CaptionParts | undefined {
  if (passage.end - passage.start > MAX_LENGTH) return undefined;
  const words = text.slice(passage.start, passage.end);
  if (CREDITS_ALONE.some((form) => matchForm(form, words) !== null))
    return { words: { start: passage.start, end: passage.start }, credit: words };
  for (const form of CREDITS) {
    const match = matchForm(form, words);
    const credit = match?.[1];
    if (match === null || credit === undefined) continue;
    const from = words.indexOf(credit, match.index);
    // "." before a credit belongs to the words; a bracket, a bar or a slash to the credit.
    const cut = words.slice(0, from).replace(/[\s([/|–—-]+$/u, "").length;
    const span = trimSpan(text, { start: passage.start, end: passage.start + cut });
    return { words: span, credit };
  }
  if (matchForm(OPENING, words) === null) return undefined;
  // What the BBC says to those who listen to a page is no word of the caption.
  const label = /^(?:Image|Media|Photo) caption\s?[,:]\s*/.exec(words)?.[0].length ?? 0;
  return { words: { start: passage.start + label, end: passage.end } };
}
