/** Who is not meant by a description or a pronoun, though nobody else is named near it; by the shipped weights. */
import { describe, expect, test } from "vitest";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { attributeQuotes } from "../../../../src/analysis/quotes/attribute-quotes.ts";
import { findQuotedStretches } from "../../../../src/analysis/quotes/quoted-stretches.ts";
import { loadModels } from "../../../../src/commands/models.ts";
import { textOf } from "../../../../src/document/span.ts";
import { markedArticle } from "../../../support/marked-article.ts";
import { REPOSITORY } from "../../../support/memory-host.ts";

const { quotes: models } = await loadModels(REPOSITORY);

/** The speaker, or null, of the records whose source begins with `words`, in the order of the text. */
function speakersAt(marked: string, words: string): readonly (string | null)[] {
  const { article, segmentation, mentions } = markedArticle(marked);
  const entities = resolveEntities(article, segmentation, mentions);
  return attributeQuotes(article, segmentation, entities, findQuotedStretches(article, segmentation), models)
    .filter(({ type, source }) => type !== "scare" && source[0] && textOf(article.text, source[0]).startsWith(words))
    .map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

describe("what is new, and where it was put up", () => {
  test.each<[words: string, marked: string, speaker: string | null]>([
    [
      "A lawsuit",
      "An editorial in the [O Daily Courier] said it was “a shame”.\nA lawsuit against [P Greg Hale] says that he “knowingly misled” investors.",
      null,
    ],
    [
      "A board report",
      "The [O Parole Board of Canada] is allowing visits.\nA board report says “it took a while”.",
      "Parole Board of Canada",
    ],
    ["one", "“Kids have no freedom of expression,” read one [O Twitter] post.", null],
    ["A", "A [O Facebook] post read: “Enough is enough.”", null],
  ])("%s in: %s", (words, marked, speaker) => {
    expect(speakersAt(marked, words)).toEqual([speaker]);
  });
});

describe("bodies of another kind", () => {
  test.each<[words: string, marked: string, speaker: string | null]>([
    [
      "the authority",
      "The [O National Union of Dockers] said its members would stay away. The port authority has offered three per cent.\n“We cannot go on,” the union said.\n“There is no more money,” the authority said.",
      null,
    ],
    [
      "The police",
      "[O ThePaper.cn] reported the theft. “We found the car,” the site said.\nThe police said they would prevent accidents.",
      null,
    ],
    [
      "The government",
      "The magnate met the [O Hindalco Industries] board in May.\nThe government offered jobs to those who had lost their land, it was said. The government said that all had been paid.",
      null,
    ],
    [
      "The union",
      "Dockers walked out in March. The [O Elland Harbour Board] has refused to reopen the agreement.\nThe union called the refusal “an insult to every worker in the port”.",
      null,
    ],
    [
      "The force",
      "The [O Ashdown Gazette] reported that two cars had been withdrawn.\nThe force said in a statement: “Patrols have been stepped up in the area.”",
      null,
    ],
    [
      "the government",
      "[L Ethiopia] held elections. [P Nega] won the seats on the council in [L Addis Ababa]. He was poised to become mayor, but the government denied his party the victory.",
      "Ethiopia",
    ],
    // A kind that the name or the text holds is no obstacle.
    [
      "The newspaper",
      "[P Ana Lee] told the [O Colby Courier] so.\nThe newspaper said the race was “a family dinner that got out of hand”.",
      "Colby Courier",
    ],
    ["The court", "The [O High Court] met on Monday. The court said the plan was “unlawful”.", "High Court"],
  ])("%s", (words, marked, speaker) => expect(speakersAt(marked, words)[0]).toBe(speaker));
});

describe("things written", () => {
  test.each<[words: string, marked: string, speakers: readonly (string | null)[]]>([
    [
      "Figures",
      "[P Keir Starmer] welcomed the news. Figures from the [O Office for National Statistics] showed that inflation had fallen “sharply”.",
      ["Office for National Statistics"],
    ],
    [
      "Senior figures",
      "[P Keir Starmer] is under pressure. Senior figures in the party said he was “finished”.",
      [null],
    ],
    [
      "The Constitution",
      "“It is personal all the way,” said [P Arthur Hellman], a law professor.\nThe Constitution mandates lifetime tenure for federal judges who serve in “good behavior”.",
      [null],
    ],
    [
      "polls",
      "[P Kevin Madden] spoke on Monday. “He will say things,” [P Madden] said. [P Clinton] will hold two events in states where polls show that she is trailing.",
      [null],
    ],
    [
      "that",
      "[P Alfredo Cortes] left the clinic. Some marched in white coats and carried signs that said, “We’re not your cheap labor.”",
      [null],
    ],
    [
      "a paper",
      "The [O Washington Post] ran a piece that called it “a burden”. Likewise, a paper from the left-leaning [O Brookings Institution] said: “Families would receive more from this than students would.”",
      ["Brookings Institution"],
    ],
    [
      "the statement",
      "There are anxieties about the [O Islamic State]. Days later, the [F Holocaust Museum] issued a statement of concern about resistance to refugees. The statement said: “We remember.” “Do not condemn them as a group,” the statement said.",
      ["Holocaust Museum"],
    ],
    [
      "The filing",
      "[P Grace Harper] filed her papers on Monday. A copy of the letter seen by [O The Post] says that “all is well”.",
      [],
    ],
  ])("%s", (words, marked, speakers) => expect(speakersAt(marked, words)).toEqual(speakers));
});

describe("what is owned by a pronoun, and bodies by what they make", () => {
  test.each<[words: string, marked: string, speaker: string | null]>([
    [
      "his campaign slogan",
      "Nothing stopped [P Benjamin Cole] from boasting. He is “in another league,” his campaign slogan claimed.",
      "Benjamin Cole",
    ],
    [
      "its report",
      "The [O Tea Board] met in [L Nairobi]. Prices fell 3 percent in March, its report said.",
      "Tea Board",
    ],
    [
      "the brewer",
      "[O Castle Breweries] told [P Ann Moyo], a farmer, that it would close. “Demand is weak,” the brewer said.",
      "Castle Breweries",
    ],
    [
      "the municipality",
      "[O eThekwini] will cut supply. “This schedule will be in use until further notice,” said the municipality.",
      "eThekwini",
    ],
    [
      "The text",
      "Prices will rise, the [O International Tea Council] says in an analysis. The text points out that “the smallholders carry the losses”.",
      "International Tea Council",
    ],
    [
      "A statement",
      "Two boys were saved. A statement issued online by the [O Royal Police] said: “The boys are well.”",
      "Royal Police",
    ],
    [
      "the centre-half",
      "Club captain [P Dale Ashworth] apologised. “They deserve better,” said the centre-half.",
      "Dale Ashworth",
    ],
    ["her ads", "[P JoAnne Kloppen] lost. “Is he free enough to serve?” her ads asked.", "JoAnne Kloppen"],
    [
      "The report",
      "A report published in the [O Muslim Herald] annoyed [P Ali Khan]. The report says that the post is “held illegally”.",
      "Muslim Herald",
    ],
    [
      "the official",
      "Minister [P Morena Diaz] opened the plaza. “We expect five million visitors,” [P Diaz] said. “They will stay for days,” the official said.",
      "Morena Diaz",
    ],
    [
      "the official",
      "Secretary [P Morena Diaz] opened the plaza. An official told reporters that it was full. “They will stay,” the official said.",
      null,
    ],
  ])("%s: %s", (words, marked, speaker) => {
    expect(speakersAt(marked, words).at(-1)).toBe(speaker);
  });
});

describe("people without a name", () => {
  test.each<[words: string, marked: string, speaker: string | null]>([
    [
      "The source",
      "[P Craig Patrick] asked about it. The [P Patrick] interview was short, according to a source at the station.\nThe source said [P Alan Grayson] demanded to know which rival leaked the trip.",
      null,
    ],
    [
      "he",
      "“We believe this was a targeted attack,” Detective Inspector [P Carol Whitby] said. She said more: “There is no risk,” she said.\nOne of the men in the shop described the panic. “I just threw myself behind the counter,” he said.",
      null,
    ],
    [
      "the man",
      "An army spokesman, Colonel [P Yusuf Hadi], said the military “regrets any loss”. The army has said that rebels use villagers as shields.\nOne villager, reached by telephone, said his brother had been killed. “They came at dawn,” the man said.",
      null,
    ],
    [
      "the mother of two",
      "Judge [P Margaret Stone] told her: “You robbed children.”\nOutside court, a parent said the sentence was “too short”. “She should have got ten years,” the mother of two said.",
      null,
    ],
    [
      "they",
      "The [O Harbour Board] said it was “always ready to talk”.\nAnalysts at the bank cut their price target. “She has run out of easy savings,” they wrote in a note.",
      null,
    ],
  ])("%s", (words, marked, speaker) => expect(speakersAt(marked, words).at(-1)).toBe(speaker));
});

describe("people known by something else", () => {
  test.each<[words: string, marked: string, speaker: string | null]>([
    ["Her daughter", "Mrs [P Jenkins] said: “I am afraid.” Her daughter said in a statement: “Mum is broken.”", null],
    [
      "her husband",
      "Neighbour [P Maria Lopez] heard shots. Her husband, [P Juan], agreed. “We hid,” her husband said.",
      "Juan",
    ],
    [
      "Ms Ali’s family",
      "Inspector [P Rob Hall] said: “She was brave.” Ms [P Ali]’s family paid tribute, saying: “She was our sunshine.”",
      null,
    ],
    ["the judge", "Foreign Minister [P Hossein Amiri] spoke. “They confessed,” the judge said.", null],
    ["the judge", "“We met,” said Judge [P Huw Price]. “They confessed,” the judge said.", "Huw Price"],
    [
      "the Korean company",
      "[O Hyundai Industries] joins forces with [O Saudi Oil]. “We are delighted,” the Korean company said.",
      "Hyundai Industries",
    ],
    [
      "the president",
      "President [P Barack Obama] answered a mother on Wednesday. [P Tina Houchins] had a question. “Do you still believe it?” she said. “It has been manufactured,” the president said.",
      "Barack Obama",
    ],
    ["the Tory", "Councillor [P Ann Fry] spoke. “We have no choice,” the [N Tory] insisted.", "Ann Fry"],
    [
      "Qatar",
      "[L Qatar]’s foreign minister said that talks were “at a critical moment”.\nSheikh [P Mohammed Al Thani], who is also prime minister, spoke. [N Turkish] Foreign Minister [P Hakan Fidan] spoke, too.",
      "Mohammed Al Thani",
    ],
    [
      "the suspect",
      "Lieutenant Colonel [P Amer Sartawi], the police spokesperson, met reporters. “We found the body,” [P Sartawi] said. “I lost my temper,” the suspect claimed.",
      null,
    ],
    [
      "The Florida senator",
      "[P Marco Ruiz] (R-Fla.) stressed defense during an appearance with Sen. [P Joni Ernst], R-Iowa. The [L Florida] senator told reporters that he “feels good”.",
      "Marco Ruiz",
    ],
    [
      "the pilot",
      "He and [P Serena Wills], explains the pilot, met on Friday. “I am a football fan,” said [P Lewis Hampton]. “From the age of four,” the pilot said.",
      "Lewis Hampton",
    ],
    [
      "the 42-year-old",
      "[P Sumi Tanaka], 31, a consultant, and [P David Lee], who gave no age, want to leave. [P Lee] fears for his savings. “It will get harder,” the 42-year-old consultant said.",
      "David Lee",
    ],
    ["the opinion", "The case [M Zubik v. Burwell] was sent back. “We express no view,” the opinion said.", null],
  ])("%s", (words, marked, speaker) => expect(speakersAt(marked, words).at(-1)).toBe(speaker));
});

describe("somebody's people", () => {
  test.each<[words: string, marked: string, speaker: string | null]>([
    ["His lawyer", "[P John Miller] resigned. His lawyer said he was “a broken man”.", null],
    [
      "his manager",
      "[P Jimmy Lin] was hurt. [P Lin]'s manager [P Ann Jen] spoke. [P Lin] will be well, but his manager declined to go into “details”.",
      "Ann Jen",
    ],
  ])("%s", (words, marked, speaker) => expect(speakersAt(marked, words)).toEqual([speaker]));
});

describe("one of two", () => {
  test.each<[words: string, marked: string, speaker: string | null]>([
    [
      "He",
      "The radio talker, [P Glenn Baker], was heard. His speeches are prayers for [P Ted Lewis]. He has declared [P Lewis] to be “chosen”. He has also called the senator “the next king”.",
      "Glenn Baker",
    ],
    [
      "the former minister",
      "“The report is a fabrication,” Foreign Minister [P Omar Delal] said.\n[P Delal]'s predecessor, [P Nadia Bassir], called on the government to cooperate. “Denial will not bring back the dead,” the former minister said.",
      "Nadia Bassir",
    ],
    [
      "the Democratic presidential candidate",
      "[P Hillary Clinton], a Democratic candidate, does not know him. In an interview with Morning Joe hosts [P Joe Scarborough] and [P Mika Brzezinski], the Democratic presidential candidate stated that his comments “do not fit”.",
      "Hillary Clinton",
    ],
    [
      "he",
      "[P Marco Rubio] gave an interview. “You win it by delegates,” [P Rubio] responded.\n[P Ainsley Earhardt] then asked [P Rubio] which states he could win.\n“We feel great in every one of those states,” he said.",
      "Marco Rubio",
    ],
  ])("%s", (words, marked, speaker) => expect(speakersAt(marked, words).at(-1)).toBe(speaker));
});

describe("many", () => {
  test.each<[words: string, marked: string, speaker: string | null]>([
    [
      "They",
      "[P Hillary Clinton] lives by the rules of the establishment, and she would slog on.\nOn one side are activists who are ambivalent about the presidency. They acknowledge that it helped the uninsured.",
      null,
    ],
    [
      "They",
      "[P Bernie Sanders] and [P Hillary Clinton] met on Monday. They said that the president had helped the uninsured.",
      "Bernie Sanders",
    ],
  ])("%s: %s", (words, marked, speaker) => {
    expect(speakersAt(marked, words)).toEqual([speaker]);
  });
});
