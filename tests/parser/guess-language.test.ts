import { expect, test } from "vitest";
import { guessLanguage, isInForeignScript, languageFacts } from "../../src/parser/guess-language.ts";

const ENGLISH =
  "The mayor said on Friday that the talks would go on in the capital next week, and that the two countries were close to a deal which has been in the making for years. He told reporters that it was the best chance for peace.";
const FRENCH =
  "Le président de la République a déclaré vendredi que les négociations se poursuivront la semaine prochaine dans la capitale, avec les représentants des deux pays qui ont signé un accord pour la paix et une coopération économique. Il est arrivé au palais dans la soirée avec ses conseillers.";
const GERMAN =
  "Der Präsident sagte am Freitag, dass die Verhandlungen in der kommenden Woche mit den Vertretern der beiden Länder fortgesetzt werden. Das Abkommen wurde von dem Minister und seinen Beratern unterzeichnet, und es ist nicht das erste, das sie für den Frieden schlossen.";
const RUSSIAN = "Президент заявил журналистам в пятницу, что переговоры продолжатся на следующей неделе в столице.";

test.each([
  ["en", ENGLISH],
  ["fr", FRENCH],
  ["de", GERMAN],
  [undefined, RUSSIAN],
  [undefined, "The mayor said no."],
  [undefined, "Clinton 55 Sanders 45 ".repeat(20)],
])("is %j", (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test("only other languages are worth a warning", () => {
  expect(languageFacts(ENGLISH)).toEqual({ language: "en", warnings: [] });
  expect(languageFacts(ENGLISH, "en-GB")).toEqual({ language: "en-GB", warnings: [] });
  expect(languageFacts("The mayor said no.")).toEqual({ warnings: [] });
  expect(languageFacts(FRENCH).warnings).toEqual([
    { message: "the text is not in English (fr): names and quotations are found in English" },
  ]);
  expect(languageFacts(RUSSIAN).warnings).toHaveLength(1);
  expect(isInForeignScript(ENGLISH)).toBe(false);
});
