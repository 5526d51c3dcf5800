/** What reporters all over the world write that neither the corpora nor the papers read before had: relayed reports, lost commas, lists of sources. */
import { expect, test } from "vitest";
import { reportsOf } from "../../../support/shipped-reports.ts";

test.each<[paragraph: string, ...reports: string[]]>([
  [
    "While larger firms might be wary, smaller ones are more willing to take the risk, Tom Walker, deputy head of the club said on Monday.",
    "Tom Walker, deputy head of the club | said | While larger firms might be wary, smaller ones are more willing to take the risk",
  ],
  [
    "Earlier Ruslan Lee, the press secretary of the club said that the two had met.",
    "Ruslan Lee, the press secretary of the club | said | the two had met",
  ],
  [
    "Richard Moyo, who is also provincial chairperson and Umguza legislator expressed ignorance over the matter.",
    "Richard Moyo, who is also provincial chairperson and Umguza legislator | expressed ignorance over | the matter",
  ],
  [
    "Local hoteliers, travel agents and promoters believe the warnings were unnecessary and damaging.",
    "Local hoteliers, travel agents and promoters | believe | the warnings were unnecessary and damaging",
  ],
  [
    "Visitor numbers plunged as governments such as Australia and New Zealand warned their citizens to stay away.",
    "governments such as Australia and New Zealand | warned | their citizens to stay away",
  ],
  [
    "According to an arrest report by Detective Ted Roe, of the County Sheriff’s Office (CSO), Deputy Mark Lee was called to the house.",
    "an arrest report by Detective Ted Roe, of the County Sheriff’s Office (CSO) | According to | Deputy Mark Lee was called to the house",
  ],
  [
    "“I’m a policeman!” yelled 3-year-old Tom Lee as a police officer drove by on a motorcycle.",
    "3-year-old Tom Lee | yelled | I’m a policeman!",
  ],
  ["“They were hit,” said General Sergei Lee to Russian news agencies.", "General Sergei Lee | said | They were hit,"],
  [
    "Meanwhile the Opposition on the other hand says it is ironic that he left.",
    "the Opposition | says | it is ironic that he left",
  ],
  ["Anand Lee in a sarcastic reply said, “Truly unfortunate.”", "Anand Lee | said | Truly unfortunate."],
  [
    "He, however, advised them not to rush into completing the syllabus.",
    "He | advised | them not to rush into completing the syllabus",
  ],
  [
    "Mr Jones, who said he was wearing gloves when he made the discovery, told the court he contacted police, who took the knife from him.",
    "who | said | he was wearing gloves when he made the discovery",
    "Mr Jones, who said he was wearing gloves when he made the discovery | told | he contacted police, who took the knife from him",
  ],
  [
    "A knife was found around the corner from the house, almost a decade later, the trial of a man accused of three murders has been told.",
    " | has been told | A knife was found around the corner from the house, almost a decade later",
  ],
  [
    "Prof Lee assured the teachers that the examination was set within the syllabus and asked them not to allow their students to get into a panic.",
    "Prof Lee | assured | the examination was set within the syllabus",
    "Prof Lee | asked | them not to allow their students to get into a panic",
  ],
  [
    "He said occupancy levels were soft throughout the region but believed the worst could be over.",
    "He | said | occupancy levels were soft throughout the region",
    "He | believed | the worst could be over",
  ],
  [
    "Lee said lawyers were working on the real thing, which would be more protective.",
    "Lee | said | lawyers were working on the real thing, which would be more protective",
  ],
  [
    "Ms Wong said January statistics showed 32,955 visitors, a 27 per cent drop when compared to last January.",
    "Ms Wong | said | January statistics showed 32,955 visitors, a 27 per cent drop when compared to last January",
  ],
  [
    "He called on all parties to behave with responsibility until Lee says whether he will come back.",
    "He | called on | all parties to behave with responsibility until Lee says whether he will come back",
    "Lee | says | whether he will come back",
  ],
  ["The board reportedly refused to detain him.", " | reportedly | The board … refused to detain him"],
  [
    "A resident who lives near the site said today she saw emergency vehicles.",
    "A resident who lives near the site | said | she saw emergency vehicles",
  ],
  [
    "They said in a statement to survivors that they had heard from several of them.",
    "They | said | they had heard from several of them",
  ],
  [
    "The office confirmed an uptick in arrivals but was unable to provide a number.",
    "The office | confirmed | an uptick in arrivals",
  ],
  [
    "Lee said that “a head had to roll”, and that his was the only one that “rolls well enough”, before recounting the story of a man who was beheaded.",
    "Lee | said | “a head had to roll”, and that his was the only one that “rolls well enough”",
  ],
  [
    "The captain admitted that the team hadn’t played good cricket in the recent past but he backed his players to make a strong comeback.",
    "The captain | admitted | the team hadn’t played good cricket in the recent past",
  ],
  [
    "The party has a record of “failure to respect” the house, Minister Tom Lee has said as he criticised the party for using its privilege.",
    "Minister Tom Lee | has said | The party has a record of “failure to respect” the house",
  ],
  ["Some are blaming the high rents, most point to a slump in the trade.", "Some | are blaming | the high rents"],
  [
    "When asked about the creation of a union between Peru, Chile and Bolivia he replied: “No.”",
    " | asked about | the creation of a union between Peru, Chile and Bolivia",
    "he | replied | No.",
  ],
  [
    "In addition, “we see a continued slow down in some parts of the world,” chief executive Hans Lee said in a statement.",
    "chief executive Hans Lee | said in a statement | we see a continued slow down in some parts of the world,",
  ],
  [
    "Rights groups issued a statement today condemning the court's ruling and calling for the case to be retried.",
    "Rights groups | issued a statement today condemning | the court's ruling",
    "Rights groups | calling for | the case to be retried",
  ],
  [
    "An interior ministry official who declined to be named said there was “no such thing” in the country.",
    "An interior ministry official who declined to be named | said | there was “no such thing” in the country",
  ],
  [
    "Energy Minister Tom Lee said on Thursday that he planned to meet his colleague Ann Brown in Istanbul, Reuters reported.",
    "Reuters | reported | Energy Minister Tom Lee said on Thursday that he planned to meet his colleague Ann Brown in Istanbul",
    "Energy Minister Tom Lee | said | he planned to meet his colleague Ann Brown in Istanbul",
  ],
  [
    "The head of a group set up to support the growth of the trade said the biggest scares can come from data.",
    "The head of a group set up to support the growth of the trade | said | the biggest scares can come from data",
  ],
  ["Saleem Lee appeared on at least five political talk shows on different TV channels to talk about the case."],
  ["The marching band and 42 cheerleaders announced their presence with music."],
  [
    "Another worker, also seeking anonymity, told The Daily Star, “They did not pay us.”",
    "Another worker | told | They did not pay us.",
  ],
])("%j", async (paragraph, ...reports) => expect(await reportsOf(paragraph)).toEqual(reports));
