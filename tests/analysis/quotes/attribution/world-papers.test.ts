/** What reporters all over the world write that neither the corpora nor the papers read before had: relayed reports, lost commas, lists of sources. */
import { expect, test } from "vitest";
import { reportsIn, reportsOf } from "../../../support/shipped-reports.ts";

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
  ["What made it worse, said Lee, was that “nobody rang”.", "Lee | said | What made it worse … was that “nobody rang”"],
  ["The answer, said Brown, is to mend the roof.", "Brown | said | The answer … is to mend the roof"],
  [
    "“It was an order from the White House,” the agency quoted Adil Lee, the head of the local Committee for Freedom of Speech and of the Press, as saying.",
    "Adil Lee, the head of the local Committee for Freedom of Speech and of the Press | as saying | It was an order from the White House,",
  ],
  [
    'Peru\'s ruling Alianza, that recently elected Victor Lee as its chairman, put out a statement that said it was "unacceptable that they put pressure on the country".',
    'Peru\'s ruling Alianza, that recently elected Victor Lee as its chairman | put out a statement that said | it was "unacceptable that they put pressure on the country"',
  ],
  [
    'Amnesty said the nature of the disappearances made it difficult to give a precise number, but that reports by Egyptian organisations and rights groups indicated there had been "at least several hundred cases" since 2015.',
    "Amnesty | said | the nature of the disappearances made it difficult to give a precise number",
    'reports by Egyptian organisations and rights groups | indicated | there had been "at least several hundred cases" since 2015',
  ],
  [
    "The Defence Counsel, Tom Lee, drew the court’s attention to the fact that the issue had been settled.",
    "The Defence Counsel, Tom Lee | drew the court’s attention to | the issue had been settled",
  ],
  [
    "The group had demanded the resignation of President Almaz Lee, claiming they had the support of the army.",
    "The group | had demanded | the resignation of President Almaz Lee",
    "The group | claiming | they had the support of the army",
  ],
  [
    "“In the race, I gave my best,” said Ann Obiri yesterday at the airport.",
    "Ann Obiri | said | In the race, I gave my best,",
  ],
  [
    "North Yorkshire centenarians today congratulated the queen on becoming a member of their club.",
    "North Yorkshire centenarians | congratulated | the queen on becoming a member of their club",
  ],
  [
    "It was a race with champion Ann Obiri and Tom Kipruto promising a bruising battle.",
    "Ann Obiri and Tom Kipruto | promising | a bruising battle",
  ],
  [
    "According to Ian Lee, activities coordinator at Westminster House, her method of keeping safe was to stay in bed.",
    "Ian Lee, activities coordinator at Westminster House | According to | her method of keeping safe was to stay in bed",
  ],
  [
    "He told shelter staff he was psyched that he would be able to take the dog along.",
    "He | told | he was psyched that he would be able to take the dog along",
  ],
  [
    "Tom James’ explanation for his poor game was simply “I didn’t have it.”",
    "Tom James’ | explanation | I didn’t have it.",
  ],
  [
    "“Jeez you’re looking well for 75,” is the judge’s instant comeback.",
    "the judge’s | comeback | Jeez you’re looking well for 75,",
  ],
  ["Tom Kelly ended their hopes of capturing the game and put the team up 1-0."],
  ["Her family added it to her folder as a keepsake."],
  ["The owner presented Margaret Lee with a certificate from the charity."],
  [
    "London, Paris, and Washington want a resolution that leaves the door open to the use of force.",
    "London, Paris, and Washington | want | a resolution that leaves the door open to the use of force",
  ],
  [
    "Minister John Lee insisted the party acted quickly to end the strike – a remark that drew howls of derision from the benches.",
    "Minister John Lee | insisted | the party acted quickly to end the strike",
  ],
  [
    "Up to 57 families were not given the remains, an internal investigation by the city council found.",
    "an internal investigation by the city council | found | Up to 57 families were not given the remains",
  ],
  [
    "The spy chief expressed scepticism on Friday that migrants had been hounded in the town, undermining Chancellor Anna Lee who has said images “very clearly” showed hate.",
    "The spy chief | expressed scepticism | migrants had been hounded in the town",
    "who | has said | images “very clearly” showed hate",
  ],
  ["He sentenced Gary Lee to a minimum of 15 years in jail."],
  [
    "Two men had their apology, which was published in a paper, described by Judge Lee in court last week as “mealy-mouthed”.",
    "Judge Lee | described | mealy-mouthed",
  ],
  [
    "They are old friends of the pastor, who people say made a lasting impression on the town.",
    "people | say | made a lasting impression on the town",
  ],
  [
    "“I will not vote,” said Sue Lee, 46, after leaving mass at St. Pascal Church.",
    "Sue Lee, 46 | said | I will not vote,",
  ],
  [
    "Both bus firms have been lambasted by residents and councillors for their decision to withdraw buses.",
    "residents and councillors | have been lambasted | for their decision to withdraw buses",
  ],
  [
    "One hitman giving himself up is, according to local police, a positive step towards solving the case.",
    "local police | according to | One hitman giving himself up is … a positive step towards solving the case",
  ],
  [
    "A judge who described a defendant as a “big, fat man” apologised yesterday for his comments.",
    "who | described | a defendant as a “big, fat man”",
  ],
  [
    "Her father condemned the sentence saying ‘it is a crime that ruins lives’.",
    "Her father | condemned | the sentence",
    "Her father | saying | it is a crime that ruins lives",
  ],
  [
    "Early indications show that the change has led to a 12 per cent increase for the one firm while Wilts & Dorset also says numbers are up.",
    "Early indications | show | the change has led to a 12 per cent increase for the one firm",
    "Wilts & Dorset | says | numbers are up",
  ],
  [
    "Hunter asked Jackie Lee, who heads the policy committee, about the policy for meetings.",
    "Hunter | asked | about the policy for meetings",
  ],
  [
    "The minister’s comments prompted accusations from mainstream politicians that he was sowing confusion about events in the town.",
    "mainstream politicians | accusations | he was sowing confusion about events in the town",
  ],
  [
    "It followed claims by the opposition that the vote was rigged.",
    "the opposition | followed claims | the vote was rigged",
  ],
  [
    "Despite assurances by the minister that nobody would lose a job, forty were laid off.",
    "the minister | assurances | nobody would lose a job",
  ],
  [
    "Preliminary estimates by the Budget Office have indicated that the measure would cost far less, said several senior aides who have reviewed the data.",
    "several senior aides who have reviewed the data | said | Preliminary estimates by the Budget Office have indicated that the measure would cost far less",
    "Preliminary estimates by the Budget Office | have indicated | the measure would cost far less",
  ],
  [
    "Her father, a farmer, whose land borders the road, says he hears the lorries at night.",
    "Her father, a farmer, whose land borders the road | says | he hears the lorries at night",
  ],
  [
    "The report, “Roads to Nowhere”, says the bridge is “crumbling”.",
    "The report, “Roads to Nowhere” | says | the bridge is “crumbling”",
  ],
  ["Lee, “the boss”, says he will go.", "Lee, “the boss” | says | he will go"],
  ["“Was he sorry?” I asked. “No,” came the reply.", "I | asked | Was he sorry?"],
  ["Ann Lee’s response? “Nonsense, all of it.”", "Ann Lee’s | response | Nonsense, all of it."],
  ["“Never again!” was the verdict of Ann Lee, 43.", "Ann Lee, 43 | verdict | Never again!"],
  ["A witness, who asked to be called Ann, said: “I ran.”", "A witness | said | I ran."],
  [
    "According to the MNPT document, which was drafted following several complaints, 16 of the 56 people interviewed reported having suffered beatings.",
    "the MNPT document, which was drafted following several complaints | According to | 16 of the 56 people interviewed reported having suffered beatings",
  ],
  ["Mr. Lee said among other things, that the roof leaked.", "Mr. Lee | said | the roof leaked"],
  ["Tirosh, meanwhile, called on Melchior to sanction Tamir.", "Tirosh | called on | Melchior to sanction Tamir"],
  ["A MASSIVE fire early Saturday morning left four families homeless and “devastated” days before Christmas."],
  [
    "Most residents were hesitant to speak on the record but said they felt unsafe.",
    "Most residents | said | they felt unsafe",
  ],
  [
    "Gideon Lee submitted a query to the education minister, stating that the school was closed.",
    "Gideon Lee | stating | the school was closed",
  ],
  [
    "Rowley said the development has already been brought before the Cabinet while Planning Minister Camille Lee assured residents they would not be displaced by the development.",
    "Rowley | said | the development has already been brought before the Cabinet",
    "Planning Minister Camille Lee | assured | residents they would not be displaced by the development",
  ],
  [
    "Mr. Lee said according to the assessment carried out by a team of officials, the situation in the valley was serious.",
    "Mr. Lee | said | according to the assessment carried out by a team of officials, the situation in the valley was serious",
  ],
  [
    "John Danka has said with the current happenings across the mining area it could only be concluded that they were wrong.",
    "John Danka | has said | with the current happenings across the mining area it could only be concluded that they were wrong",
  ],
  [
    "He said the suggestion that not telling the authority about the tests was an administrative error was unbelievable.",
    "He | said | the suggestion that not telling the authority about the tests was an administrative error was unbelievable",
  ],
  [
    "Tamir said her statements had been unusual for her, “but everyone's patience has its limits,” she told the paper.",
    "Tamir | said | her statements had been unusual for her, “but everyone's patience has its limits,”",
  ],
  [
    "The chair of the House refugees committee on Tuesday harangued the interior ministry for giving the mayor a mere slap on the wrist.",
    "The chair of the House refugees committee | harangued | the interior ministry for giving the mayor a mere slap on the wrist",
  ],
  [
    "The remainder of the 177 flights reported yesterday to have been impacted today have been reinstated.",
    " | reported | to have been impacted today have been reinstated",
  ],
  [
    "She was standing over her claims that the party “can't be trusted” despite calls from Willie Lee for her to apologise.",
    "She | was standing over | the party “can't be trusted”",
  ],
  [
    "The 2012 Health and Social Care Act was, said Dr Chand, a “Trojan horse” to “bring in total privatisation”.",
    "Dr Chand | said | The 2012 Health and Social Care Act was … a “Trojan horse” to “bring in total privatisation”",
  ],
  [
    "On April 29, the North fired a missile but it exploded in mid-air minutes after lift-off, the South Korean and U.S. militaries announced at the time.",
    "the South Korean and U.S. militaries | announced | On April 29, the North fired a missile but it exploded in mid-air minutes after lift-off",
  ],
  [
    "A new kind of bear lives there, scientists have found.",
    "scientists | have found | A new kind of bear lives there",
  ],
  [
    "“There have been thousands of lawsuits against activists,” said well-known Algerian lawyer Mustapha Lee.",
    "well-known Algerian lawyer Mustapha Lee | said | There have been thousands of lawsuits against activists,",
  ],
  ["The Senator while being re-examined by his lawyer, said he was ill.", "The Senator | said | he was ill"],
  [
    "Officials warned that the clip was only a preview of a longer recording, prompting the government to act.",
    "Officials | warned | the clip was only a preview of a longer recording",
  ],
  [
    "The national government described that leak as an “illegal and targeted attack” on it.",
    "The national government | described | that leak as an “illegal and targeted attack” on it",
  ],
  [
    "Tom Lee's court ruling orders the cessation of the broadcasts.",
    "Tom Lee's court ruling | orders | the cessation of the broadcasts",
  ],
  [
    "The winger, as he explained what happened, could at least see the funny side of things.",
    "he | explained | what happened",
  ],
  [
    "The ruling, which it argued was aimed at “misinforming” voters, was condemned.",
    "it | argued | which … was aimed at “misinforming” voters",
  ],
  [
    "The court is hearing a plea that alleged that Minister Anand Lee committed a breach of oath.",
    "a plea | alleged | Minister Anand Lee committed a breach of oath",
  ],
  [
    'Hungary\'s ruling Fidesz, that recently re-elected prime minister Victor Lee as its chairman, put out a statement that said it was "unacceptable that they put pressure on the country".',
    'Hungary\'s ruling Fidesz | put out a statement | it was "unacceptable that they put pressure on the country"',
  ],
  [
    "The union issued a statement that said “we are not going back”.",
    "The union | issued a statement | we are not going back",
  ],
  [
    'Writer Daniel James interviewed Archie Roach numerous times and described the singer as a "powerful but humble presence".',
    'Writer Daniel James | described | the singer as a "powerful but humble presence"',
  ],
  [
    "She told senior management at the plant in Cork that “the company was going down the tubes”, the hearing was told.",
    "She | told | the company was going down the tubes",
  ],
  [
    "The judge said “the company was going down the tubes”, the court heard.",
    "The judge | said | the company was going down the tubes",
  ],
  [
    "The clerk assured a crowd of tearful supporters that they had made cracks in “the highest glass ceiling”.",
    "The clerk | assured | they had made cracks in “the highest glass ceiling”",
  ],
  ["A clerk said: “All rise,” very shortly after noon.", "A clerk | said | All rise,"],
  [
    "A look at what the managers had to say, with Arsene Wenger rating his comeback their best to date and claiming the tackle was “protective”.",
    "Arsene Wenger | claiming | the tackle was “protective”",
  ],
  [
    "At the time TFG CEO Anthony Thunström said he “expected trading conditions to be hard”.",
    "TFG CEO Anthony Thunström | said | he “expected trading conditions to be hard”",
  ],
])("%j", async (paragraph, ...reports) => expect(await reportsOf(paragraph)).toEqual(reports));

test("a paragraph without marks behind “Said X:”", async () => {
  const text = `Teachers stand firm

The union leader, Tom Lee, said they did not mind. Said Lee:

As teachers, we must not be afraid of any message that does not come from our employer.`;
  expect(await reportsIn(text)).toEqual([
    "The union leader, Tom Lee | said | they did not mind",
    "Lee | Said | As teachers, we must not be afraid of any message that does not come from our employer",
  ]);
});

test.each<[headline: string, ...reports: string[]]>([
  ["Supermarket bosses defend farm prices at inquiry", "Supermarket bosses | defend | farm prices at inquiry"],
  [
    "‘Nation is owner of republic’: Turkish president Erdogan",
    "Turkish president Erdogan | : | Nation is owner of republic",
  ],
  ["‘We will not give up’: Delhi police chief Ravi Sharma", "Delhi police chief Ravi Sharma | : | We will not give up"],
  ["Minister blasted for bus delay", " | blasted for | bus delay"],
  [
    "We are a better team than this, says Tom Lee post Galle debacle",
    "Tom Lee | says | We are a better team than this",
  ],
])("the headline %j", async (headline, ...reports) =>
  expect(await reportsIn(`${headline}\n\nThe road was wet.`)).toEqual(reports),
);

test.each<[paragraph: string, ...reports: string[]]>([
  [
    "Police failed to bring five arrested suspects accused of being robbers to court within the ‘legally stipulated’ period.",
    " | accused | of being robbers to court within the ‘legally stipulated’ period",
  ],
  [
    "Eight people were held after they were suspected of ‘being about to carry out’ a robbery.",
    " | were suspected of | they … ‘being about to carry out’ a robbery",
  ],
  [
    '"The whole country is in mourning," said Writers Guild President Emeka Rollas on Saturday.',
    "Writers Guild President Emeka Rollas | said | The whole country is in mourning,",
  ],
  [
    '"Rest well, sir," said actress Mercy Johnson-Lee in her tribute.',
    "actress Mercy Johnson-Lee | said | Rest well, sir,",
  ],
  [
    "At the same time, “people cannot afford the money to go to hospital,” Sen. Joseph narrated.",
    "Sen. Joseph | narrated | At the same time, “people cannot afford the money to go to hospital,”",
  ],
  [
    "“We have been ignored,” Upithe claimed before accusing Lee and the other councillors of having a hidden agenda.",
    "Upithe | claimed | We have been ignored,",
  ],
  [
    'Rollas\'s last years were "tumultuous", the Guardian newspaper said, with the actor claiming to have survived several attempts to poison him.',
    'the Guardian newspaper | said | Rollas\'s last years were "tumultuous"',
  ],
  ["The remaining two suspects are in hospital with “grave” injuries."],
  ["The remaining two suspects are now in hospital, where they “feel well”."],
  [
    'Lobbyists describe such work as "a different cup of tea" than the usual contracts.',
    'Lobbyists | describe | such work as "a different cup of tea" than the usual contracts',
  ],
  [
    "The gazette provides details of the movement: “The forest law was defied in the valley as in other parts of the country.”",
    "The gazette | provides details of the movement | The forest law was defied in the valley as in other parts of the country.",
  ],
  [
    'Also joining in on the defense this morning was Tavis Lee, an engineer at the firm: "As usual, journalists do not bother to check."',
    "Tavis Lee, an engineer at the firm |  | As usual, journalists do not bother to check.",
  ],
  [
    "Rose: “I’m really excited to see it. It was cool to see your speech”. Rozema: “Oh, you’re in the film? Congratulations”.",
    "Rose | : | I’m really excited to see it. It was cool to see your speech",
    "Rozema |  | Oh, you’re in the film? Congratulations",
  ],
  [
    "Magali Simard, a programmer, reiterates Bailey’s point by stating “we have five really strong Canadian films”.",
    "Magali Simard, a programmer | stating | we have five really strong Canadian films",
  ],
  [
    "Informs a source associated with the show, “We are in discussion and the deal is likely to be locked soon.”",
    "a source associated with the show | Informs | We are in discussion and the deal is likely to be locked soon.",
  ],
  ['Prof MacGregor said a "sugar tax" will play a role.', 'Prof MacGregor | said | a "sugar tax" will play a role'],
  ['By the time he got back, she had "run downstairs already" and left.'],
  ["Here Sara added that, “One other reason was the weather.”", "Sara | added | One other reason was the weather."],
  [
    "“We greeted each other,” argued the British woman with her right finger pointed at her cheek.",
    "the British woman | argued | We greeted each other,",
  ],
  [
    "Mayor Neil Volzke said protests against increasing council bills were not unheard of in the town.",
    "Mayor Neil Volzke | said | protests against increasing council bills were not unheard of in the town",
  ],
  [
    "It was just as he had said, according to a Democrat familiar with his remarks.",
    "a Democrat familiar with his remarks | according to | It was just as he had said",
  ],
])("%j", async (paragraph, ...reports) => expect(await reportsOf(paragraph)).toEqual(reports));
