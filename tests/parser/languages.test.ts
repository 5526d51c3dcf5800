import { expect, test } from "vitest";
import { guessLanguage, isInForeignScript, languageFacts } from "../../src/parser/guess-language.ts";

const TEXTS: Readonly<Record<string, string>> = {
  es: "El presidente dijo el viernes que las negociaciones para la paz continuarán la próxima semana en la capital, según los representantes de los dos países, que firmaron un acuerdo para poner fin a una guerra de más de diez años y que esperan su aplicación con las fuerzas de esta región.",
  pt: "O presidente disse na sexta-feira que as negociações para a paz vão continuar na capital, e os representantes dos dois países assinaram um acordo que não foi bem recebido pela oposição, que também pediu mais tempo para ler o texto em voz alta e discutir seu alcance com uma comissão.",
  it: "Il presidente ha detto venerdì che le trattative per la pace sono ripartite nella capitale e che i rappresentanti dei due paesi non hanno firmato il testo del governo, anche se una parte della maggioranza è più vicina alla firma di quella degli alleati, che dal mese di maggio chiedono questo accordo.",
  nl: "De president zei vrijdag dat het overleg over de vrede in de hoofdstad wordt voortgezet en dat de twee landen een akkoord hebben getekend, maar niet met alle partijen. Het verdrag werd door de minister uit Rome aan het parlement gegeven, naar wat een van zijn ambtenaren op de radio ook bij de bespreking heeft verteld.",
  sv: "Presidenten sade på fredagen att samtalen om freden inte är slut och att de två länderna hade skrivit på ett avtal som var till för att få stopp på kriget. Det kan också vara av vikt för grannarna, som från början var med vid bordet och som jag har hört talas väl om efter mötet.",
  pl: "Prezydent powiedział w piątek, że rozmowy nie zostały zerwane i że są już po słowie, jak to się mówi w stolicy. Dla obu krajów jest to ważne, do porozumienia doszło przez pośredników oraz dzięki tym ludziom, które to słowa były też powtarzane od rana na ulicach, a jego treść będzie znana.",
  tr: "Cumhurbaşkanı cuma günü görüşmelerin süreceğini ve bir anlaşmanın daha yakın olduğunu söyledi, ancak bu metin her iki ülke için de zor. Bakan ile birlikte gelen heyet, barış için çok çalıştı ve en az bir ay kadar sonra yeni bir tur olarak görülen bu toplantı için Ankara değil İstanbul ise uygun dedi.",
  id: "Presiden mengatakan pada hari Jumat bahwa perundingan untuk perdamaian akan dilanjutkan di ibu kota dan kesepakatan itu tidak dapat ditunda oleh kedua negara yang telah menandatangani dokumen tersebut dengan para wakil dari daerah ini. Menteri juga berkata kepada wartawan dalam rapat karena hal itu adalah penting dan ada waktu.",
};
const ENGLISH =
  "The mayor said on Friday that the talks would go on in the capital next week, and that the two countries were close to a deal which has been in the making for years. He told reporters that it was the best chance for peace.";
const FRENCH =
  "Le président de la République a déclaré vendredi que les négociations se poursuivront la semaine prochaine dans la capitale, avec les représentants des deux pays qui ont signé un accord pour la paix et une coopération économique. Il est arrivé au palais dans la soirée avec ses conseillers.";
const RUSSIAN = "Президент заявил журналистам в пятницу, что переговоры продолжатся на следующей неделе в столице.";

test.each(Object.entries(TEXTS))("is %s", (language, text) => {
  expect(guessLanguage(text)).toBe(language);
  // Turkish alone has two letters I.
  if (language !== "tr") expect(guessLanguage(text.toUpperCase())).toBe(language);
  expect(languageFacts(text).warnings[0]?.message).toBe(
    `the text is not in English (${language}): names and quotations are found in English`,
  );
});

test("forty words prove something, thirty-nine do not, whatever stands between them", () => {
  const words = ENGLISH.replace(/[.,]/g, "").split(" ");
  const text = (count: number, seam: string): string => words.slice(0, count).join(seam);
  for (const seam of [" ", ", ", "\n", " – ", " 5 ", "’", "×", "÷", "\ufeff", "\u2003", "⇒", "[", "@", "`", "{"]) {
    expect([seam, guessLanguage(text(40, seam))]).toEqual([seam, "en"]);
    expect([seam, guessLanguage(text(39, seam))]).toEqual([seam, undefined]);
  }
  expect(guessLanguage(text(40, "é"))).toBeUndefined();
  expect(guessLanguage(`${text(20, " ")} Zzaz ${text(20, " ")}`.replaceAll(" the ", " THE "))).toBe("en");
});

test("of two languages in one text the first five hundred words decide, and an even mixture is neither", () => {
  const half = (text: string): string => text.split(" ").slice(0, 40).join(" ");
  expect(guessLanguage(`${ENGLISH} `.repeat(12) + `${FRENCH} `.repeat(40))).toBe("en");
  expect(guessLanguage(`${half(ENGLISH)} ${half(FRENCH)}`)).toBeUndefined();
});

test("names and figures alone are no language", () => {
  expect(guessLanguage("Clinton Sanders Rubio Trump Kasich Carson Bush Cruz ".repeat(6))).toBeUndefined();
  expect(
    guessLanguage(`${"Clinton Sanders Rubio Trump Kasich Carson Bush Cruz ".repeat(6)}the of and`),
  ).toBeUndefined();
  expect(guessLanguage("")).toBeUndefined();
});

test("a script is foreign where most of forty letters or more are not Latin", () => {
  expect(isInForeignScript(RUSSIAN)).toBe(true);
  expect(isInForeignScript("я".repeat(39))).toBe(false);
  expect(isInForeignScript("я".repeat(40))).toBe(true);
  expect(isInForeignScript("я".repeat(50) + "a".repeat(50))).toBe(false);
  expect(isInForeignScript("я".repeat(51) + "a".repeat(50))).toBe(true);
  expect(isInForeignScript("1".repeat(100))).toBe(false);
  expect(isInForeignScript("a".repeat(2500) + "я".repeat(5000))).toBe(false);
});

test("what the article says of its language is believed unless its words are plainly another's, and a foreign one is warned of", () => {
  expect(languageFacts(RUSSIAN)).toStrictEqual({
    warnings: [{ message: "the text is in another script than English: names and quotations are found in English" }],
  });
  expect(languageFacts(ENGLISH, "fr")).toStrictEqual({ language: "en", warnings: [] });
  expect(languageFacts(FRENCH, "EN")).toMatchObject({ language: "fr", warnings: [{}] });
  expect(languageFacts(FRENCH, "fr-CA")).toMatchObject({ language: "fr-CA", warnings: [{}] });
  expect(languageFacts("Le maire a dit non.", "en_GB")).toStrictEqual({ language: "en_GB", warnings: [] });
  expect(languageFacts(RUSSIAN, "ru").warnings[0]?.message).toMatch(/^the text is not in English \(ru\):/);
  expect(languageFacts(RUSSIAN, "en").warnings[0]?.message).toMatch(/^the text is in another script than English:/);
  expect(languageFacts("PC for を立ち上がらなくする方法を読む場合は、".repeat(40), "ja")).toMatchObject({
    language: "ja",
    warnings: [{}],
  });
  expect(languageFacts("The mayor said no.", "den").warnings).toHaveLength(1);
  expect(languageFacts("The mayor said no.")).toStrictEqual({ warnings: [] });
});
