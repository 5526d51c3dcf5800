/** What reporters of regional papers write and the corpora of training hardly have: courts, councils, police, matches. */
import { expect, test } from "vitest";
import { reportsIn, reportsOf } from "../../../support/shipped-reports.ts";

test.each<[paragraph: string, ...reports: string[]]>([
  [
    "The driver had drunk nothing for a year, the District Court heard yesterday.",
    " | heard | The driver had drunk nothing for a year",
  ],
  [
    "A farmer took an accidental overdose after a long day, an inquest in Gloucester heard.",
    " | heard | A farmer took an accidental overdose after a long day",
  ],
  [
    "The parents were angry, said Mr Brown: “We want the rooms to be dry, and we want it now.”",
    "Mr Brown | said | The parents were angry … We want the rooms to be dry, and we want it now.",
  ],
  [
    "Added striker Tom Lee: “The fans have carried us since the beginning. Nobody else has.”",
    "striker Tom Lee | Added | The fans have carried us since the beginning. Nobody else has.",
  ],
  [
    "The town illegally fired a librarian for answering questions in court - Anne Lee claims in a suit.",
    "Anne Lee | claims | The town illegally fired a librarian for answering questions in court",
  ],
  [
    "Schools have asked parents to stay at home, and according to Tom Lee, with the bus company, they’re pulling the buses in this evening.",
    "Schools | have asked | parents to stay at home",
    "Tom Lee, with the bus company | according to | they’re pulling the buses in this evening",
  ],
  [
    "The board will look at four rules of the new order, Lee said: rules on noise, on light, on dust and on traffic.",
    "Lee | said | The board will look at four rules of the new order … rules on noise, on light, on dust and on traffic",
  ],
  [
    "That led to the closure of the school for what Lee says was a precautionary measure.",
    "Lee | says | what … was a precautionary measure",
  ],
  [
    '"I can tell you that the police came to us," Lee said, adding specific details of the threat will come out in court.',
    "Lee | said | I can tell you that the police came to us,",
    "Lee | adding | specific details of the threat will come out in court",
  ],
  [
    "They say the market is being used as cover for an illegal trade, and they are demanding a ban on those who sell at night.",
    "They | say | the market is being used as cover for an illegal trade",
  ],
  [
    "Councillor Jane Lee (R-1st Ward) asked Mayor Tom Roe why he was pushing to alter the plans.",
    "Councillor Jane Lee (R-1st Ward) | asked | why he was pushing to alter the plans",
  ],
  [
    "The minister told invited guests that journalists were getting away with rumours.",
    "The minister | told | journalists were getting away with rumours",
  ],
  [
    "PRESIDENT Tomas R. Lee, Jr. on Thursday said his government remained in “full control” of the islands.",
    "PRESIDENT Tomas R. Lee, Jr. | said | his government remained in “full control” of the islands",
  ],
  [
    "The deputy superintendent of police, Anand Lee, said the accused, a farmer, has two daughters and a son.",
    "The deputy superintendent of police, Anand Lee | said | the accused, a farmer, has two daughters and a son",
  ],
  [
    "Medical reports cited by prosecutor Matthew Lee showed that the scar accounted for two per cent of her skin.",
    "Medical reports cited by prosecutor Matthew Lee | showed | the scar accounted for two per cent of her skin",
  ],
  [
    "According to the messages, Lee, 31, had asked Kim to remove all “kinship” (intimate) scenes from the series.",
    "the messages | According to | Lee, 31, had asked Kim to remove all “kinship” (intimate) scenes from the series",
    "Lee, 31 | asked | Kim to remove all “kinship” (intimate) scenes from the series",
  ],
  [
    "Meanwhile, representatives of Harbour Global, the private contractor handling the waste said steps will be taken to clear it.",
    "representatives of Harbour Global, the private contractor handling the waste | said | steps will be taken to clear it",
  ],
  [
    "Both coach Jacques Lee and captain Siya Roe said their job is not yet complete.",
    "Both coach Jacques Lee and captain Siya Roe | said | their job is not yet complete",
  ],
  [
    "“I have no doubt,” said Sgt Lee who added that the officer was highly experienced.",
    "Sgt Lee | said | I have no doubt,",
    "who | added | the officer was highly experienced",
  ],
  [
    '"What is he like?" Supt Lee asked by text. "He is honest enough but I never worked with him."',
    "Supt Lee | asked by text | What is he like? … He is honest enough but I never worked with him.",
  ],
  ["Villagers said that arrangement would not work.", "Villagers | said | that arrangement would not work"],
  ["The defence objected to that piece of evidence.", "The defence | objected to | that piece of evidence"],
  [
    "He said that should be his mistake – not one of the driver.",
    "He | said | that should be his mistake – not one of the driver",
  ],
  [
    "Leadership, she continued, was also about being able to inspire others to do things.",
    "she | continued | Leadership … was also about being able to inspire others to do things",
  ],
  [
    "The witness said when they went home, Lee told him that his brother had a piece of land.",
    "The witness | said | when they went home, Lee told him that his brother had a piece of land",
  ],
  ["Police found empty bottles and packets of pills in the house."],
  ["She quickly called her neighbour, who is also a close friend of hers, to break the news."],
  ["The man had called the police after the accident."],
  ["Dock workers also protested on the bridge for another five hours."],
  ["Pointing his gun at the driver, the captain left the field."],
  ["The use of knives in the fight has sparked concern about the presence of weapons."],
  ["Prosecutors filed two counts of breaching the conditions of stay."],
  [
    "When he questioned her, she denied any such deal with the bank and told him it was just friendship.",
    "she | denied | any such deal with the bank",
  ],
  ["But the father continued to doubt her and warned her."],
  ["The District Court on Tuesday committed the ten accused to the High Court."],
  ["The president of the union called off the strike."],
  ["Robbers fled and he reported the matter to the village head and also alerted neighbours."],
  ["The police have charged a 41-year-old man, saying he made threats.", "The police | saying | he made threats"],
  [
    "The member has written a letter to Fisheries Minister Anne Lee, saying it must stop.",
    "The member | saying | it must stop",
  ],
  ["Judge Eugene Lee adjourned the case briefly to allow the accused to seek advice."],
  [
    "The spokesman sparked the row by telling the broadcaster that there were “clear indications” of it.",
    "The spokesman | telling | there were “clear indications” of it",
  ],
  [
    "The sergeant has pleaded not guilty to three charges in the case.",
    "The sergeant | has pleaded | not guilty to three charges in the case",
  ],
  ["The findings inform the repair of old forests."],
  [
    "Ojukwu who spoke to the Sunday paper said, the board should have set up a friendly game against an African side.",
    "Ojukwu who spoke to the Sunday paper | said | the board should have set up a friendly game against an African side",
  ],
  [
    "Another resident, Mr Kgosi Lee of Harbour Watch said along with his neighbours, they experienced flooding inside their houses.",
    "Another resident, Mr Kgosi Lee of Harbour Watch | said | along with his neighbours, they experienced flooding inside their houses",
  ],
  [
    "The Army pledged to press on until all the fighters are crushed, a security source told The Daily Post, adding that the troops were operating with care.",
    "a security source | told | The Army pledged to press on until all the fighters are crushed",
    "a security source | adding | the troops were operating with care",
  ],
  [
    "According to the national broadcaster, the missile could reach as far as the mainland, citing unnamed sources.",
    "the national broadcaster | According to | the missile could reach as far as the mainland",
  ],
  [
    "The deputy told the chairman that he had no respect for the families, with Cllr Durcan responding that it was out of order to make such a claim.",
    "The deputy | told | he had no respect for the families",
    "Cllr Durcan | responding | it was out of order to make such a claim",
  ],
  [
    "The Communications Office in a statement said the government was on “high alert”.",
    "The Communications Office | said | the government was on “high alert”",
  ],
  [
    "The coroner, David Lee, said it was a “sad case” and recorded an accidental death verdict.",
    "The coroner, David Lee | said | it was a “sad case”",
  ],
  [
    "Ann Lee has apologised on social media for her behaviour on the set of the film and is reportedly suffering from a fever.",
    "Ann Lee | has apologised on social media for | her behaviour on the set of the film",
  ],
  [
    "The Ohio-based company announced the move Tuesday, 15 weeks after it bought the mill.",
    "The Ohio-based company | announced | the move",
  ],
  [
    "The world must help us, Minister of Interior, Ghaleb Lee said on Monday.",
    "Minister of Interior, Ghaleb Lee | said | The world must help us",
  ],
  ["Councillors voted 7-0 to table a motion to approve the funds."],
  ["They have pleaded not guilty and will be tried on September 26.", "They | have pleaded | not guilty"],
  [
    "Lee, of Mill Road, told the court his partner gets £104 a week and “that’s for the two of us”.",
    "Lee, of Mill Road | told | his partner gets £104 a week and “that’s for the two of us”",
  ],
  [
    "He told Hull Coroner’s Court the tractor “toppled him” and “ran over” him.",
    "He | told | the tractor “toppled him” and “ran over” him",
  ],
  [
    'PC Lee told Mr Roe\'s parents, Troy and Suzanne he "had no idea he would jump out of a moving car".',
    'PC Lee | told | he "had no idea he would jump out of a moving car"',
  ],
  [
    "Mr John Lee told an estimated 4,000 farmers outside the parliament offices that the union would demand more.",
    "Mr John Lee | told | the union would demand more",
  ],
  [
    "The commissioner told me there was a lot of “preparatory work” remaining.",
    "The commissioner | told | there was a lot of “preparatory work” remaining",
  ],
  [
    "The champion has warned Dominic ‘Trouble’ Lee that “judgement day” is upon him.",
    "The champion | has warned | “judgement day” is upon him",
  ],
  [
    "She admitted the offence of illegally depositing litter and was fined £50.",
    "She | admitted | the offence of illegally depositing litter",
  ],
  [
    "She had testified that the charges were serious but was asked by the magistrate not to go into detail.",
    "She | had testified | the charges were serious",
  ],
  [
    "A police investigation found that there was no third-party involvement in the death, the inquest heard.",
    "A police investigation | found | there was no third-party involvement in the death",
  ],
  [
    'Lee on Wednesday strongly criticised the party for creating "ruckus" and "behaving like children" as the house was repeatedly adjourned.',
    'Lee | strongly criticised | the party for creating "ruckus" and "behaving like children"',
  ],
  [
    'The bank said assuming the buyer was able to achieve savings of "at least $400 million" it has targeted, the deal would be neutral for its shares.',
    'The bank | said | assuming the buyer was able to achieve savings of "at least $400 million" it has targeted, the deal would be neutral for its shares',
  ],
  [
    "Harbour Lines, which already owned 42 per cent of the ferry, will pay £20 for each share, it said, a sixth more than before.",
    "it | said | Harbour Lines, which already owned 42 per cent of the ferry, will pay £20 for each share … a sixth more than before",
  ],
  [
    "In a statement the company stressed that it was only the one site.",
    "the company | stressed | it was only the one site",
  ],
  [
    "Last month institute president Howard Lee predicted sales would fall.",
    "institute president Howard Lee | predicted | sales would fall",
  ],
  [
    "The discussion, moderated by Tunde Lee, the founder of a paper, highlighted key lessons for all.",
    "The discussion, moderated by Tunde Lee, the founder of a paper | highlighted | key lessons for all",
  ],
  [
    "Mr Lee, who Durham Police said was a known and wanted man in the area, had been chased.",
    "Durham Police | said | was a known and wanted man in the area",
  ],
  [
    "The chairman of Harbour village, Usaia Lee says the damage was terrible.",
    "The chairman of Harbour village, Usaia Lee | says | the damage was terrible",
  ],
  [
    "The other two accused made no reply when the charges were read out to them, Judge O’Donnell heard.",
    " | heard | The other two accused made no reply when the charges were read out to them",
  ],
  [
    "Coast to Coast research project biologist Dr Chris Lee said it was an exciting discovery.",
    "Coast to Coast research project biologist Dr Chris Lee | said | it was an exciting discovery",
  ],
  ["The governor declared a state of emergency on Friday.", "The governor | declared | a state of emergency"],
  [
    "“Blue is the Night” star Natasha Lee wrote, “Discovering his films was a shot to the heart of me.”",
    "“Blue is the Night” star Natasha Lee | wrote | Discovering his films was a shot to the heart of me.",
  ],
  [
    "In that regard, Lee reasoned, it promised to be a night that was bigger than the league.",
    "Lee | reasoned | it promised to be a night that was bigger than the league",
  ],
  [
    "The Black Stars forward said it had been a very difficult moment for him.",
    "The Black Stars forward | said | it had been a very difficult moment for him",
  ],
  ["The Portugal-based left-back blasted his 12-yard effort over the bar."],
  ["She also appears on Ann Lee's new album."],
  ["This promises to be a game that captures the attention of the country."],
  ["Armed police have been called to the harbour after a dispute involving a rifle."],
  ["The state broadcaster showed images of soldiers digging through earth and sand."],
  [
    'UPDATE: Annie Lee confirmed the news on Twitter, writing, "The rumors are true. I am done."',
    "Annie Lee | confirmed | the news on Twitter",
    "Annie Lee | writing | The rumors are true. I am done.",
  ],
  [
    "Hon ANNE LEE (Minister of Finance): I understand that a short time ago the bank announced its decision. It is good news.",
    "Hon ANNE LEE (Minister of Finance) | : | I understand that a short time ago the bank announced its decision. It is good news",
  ],
  ["Villagers said that boat would never sail again.", "Villagers | said | that boat would never sail again"],
  [
    "‘I have spoken to you about it before,’ Lee said. ‘At the moment, it’s about doing my best. Any chance is an achievement in itself.\n\n‘It makes it sweeter,’ he added.",
    "Lee | said | I have spoken to you about it before, … At the moment, it’s about doing my best. Any chance is an achievement in itself.",
    "he | added | It makes it sweeter,",
  ],
  [
    "Neil Lee, senior analyst at Harbour Bank, said:\n\nAt first glance the merger makes perfect sense. Tie up the two and you have a giant.\n\nShares rose on the news.",
    "Neil Lee, senior analyst at Harbour Bank | said | At first glance the merger makes perfect sense. Tie up the two and you have a giant",
  ],
  ["The governor added:\n\nThe mayor said it was over.", "The mayor | said | it was over"],
  [
    "It was a late finish, an official said; the road, he added, will stay shut.",
    "he | added | the road … will stay shut",
  ],
  ["The pandemic has seen the rise of short trips by the sea."],
  ["Disruptions were also reported at the technical school in the valley."],
  ["Staff recognized the young man and let him in."],
  ["Germany arrests 7 suspected members of a gang."],
  ["In a video of the incident, the man is seen hanging from the balcony."],
  ["Deputies responded to the shooting in support of their colleagues."],
  ["She had taken an action against the hospital over the circumstances of her birth."],
  [
    "Reacting to the police station that was burnt, Lee said, “That is a misconception, and it is not our station.”",
    "Lee | said | That is a misconception, and it is not our station.",
  ],
  [
    "In a statement, Colonel Lee said acting on information received, a team was established and worked on these cases.",
    "Colonel Lee | said | acting on information received, a team was established and worked on these cases",
  ],
  ["Staff felt the situation was suspicious and called 911.", "Staff | felt | the situation was suspicious"],
  [
    "The commissioner assured that the matter will be looked into, when the paper reached out for a comment.",
    "The commissioner | assured | the matter will be looked into",
  ],
  [
    "CTV News reported that floodwaters should decline in the days to come, “barring a very large rain event,” citing the warning of another official.",
    "CTV News | reported | floodwaters should decline in the days to come, “barring a very large rain event,”",
    "CTV News | citing | the warning of another official",
  ],
  [
    "Two more bodies were recovered this morning said Hisar Lee, a spokesman for the rescue agency.",
    "Hisar Lee, a spokesman for the rescue agency | said | Two more bodies were recovered this morning",
  ],
  [
    "Appearing for the state Charles Lee conceded that the order was wrong.",
    "Charles Lee | conceded | the order was wrong",
  ],
  [
    "Minister for Information, Senator Shibli Lee said there was nothing new in the report.",
    "Minister for Information, Senator Shibli Lee | said | there was nothing new in the report",
  ],
  ["Another trader, Mr Paul Lee said his shop was gone.", "Another trader, Mr Paul Lee | said | his shop was gone"],
  [
    "One of those affected, Mr Kabir Lee said he had lost his shop.",
    "One of those affected, Mr Kabir Lee | said | he had lost his shop",
  ],
  [
    "The bank fell after the Energy Ministry and the central bank agreed to keep fuel cheap.",
    "the Energy Ministry and the central bank | agreed | to keep fuel cheap",
  ],
  [
    "It came as distraught and angry relatives pleaded for a bigger search.",
    "distraught and angry relatives | pleaded for | a bigger search",
  ],
  [
    "The market fell after PM Imran Lee claimed that the country had received a “threat letter”.",
    "PM Imran Lee | claimed | the country had received a “threat letter”",
  ],
  [
    "Mr Lee, who confirmed it to our correspondent said the accident happened at noon.",
    "who | confirmed | it to",
    "Mr Lee | said | the accident happened at noon",
  ],
  [
    "The superintendent and the sheriff tell Local 6 they want to be open.",
    "The superintendent and the sheriff | tell | they want to be open",
  ],
  [
    "Police officials agreed to speak to the committee, according to a lawmaker leading the inquiry who had begun to ask why they were silent.",
    "a lawmaker leading the inquiry | according to | Police officials agreed to speak to the committee",
  ],
  [
    "The coach advised the keeper on the need to improve on their mistakes adding that the team has what it takes.",
    "The coach | adding | the team has what it takes",
  ],
  [
    "It was a trend the National Treasury says is unlikely to continue.",
    "the National Treasury | says | It was a trend … is unlikely to continue",
  ],
  [
    "Asked to describe the state of his town, Antonio said: “People have to wait.”",
    " | Asked | to describe the state of his town",
    "Antonio | said | People have to wait.",
  ],
  [
    "The judge had heard evidence from his mother that she had asked for help.",
    "his mother | had heard | she had asked for help",
  ],
  ["The collector later in a post said the schools would open.", "The collector | said | the schools would open"],
  [
    "The shops had a “difficult” winter, City analysts warned, in an early indication of the season.",
    "City analysts | warned | The shops had a “difficult” winter",
  ],
  ["The club lost with Jason Lee dismissing him on both occasions."],
  ["The council laid off six workers before it gave new contracts to five of them."],
  ["The owner is still expecting a reply from the planning inspector."],
  ["That accused criminals had not always donned their best did not surprise the clerks."],
  ["The helper did not understand Cantonese, and left."],
  ["Exactly where the storm will hit, no one really knows yet, but the city is ready."],
  [
    "The party had previously issued a detailed announcement banning the trade.",
    "The party | had previously issued | a detailed announcement banning the trade",
  ],
  [
    "Fox News host Sean Lee asked Kasich, who is currently fourth in the Republican count, to lay out his path to becoming the nominee.",
    "Fox News host Sean Lee | asked | Kasich, who is currently fourth in the Republican count, to lay out his path to becoming the nominee",
  ],
])("%j", async (paragraph, ...reports) => expect(await reportsOf(paragraph)).toEqual(reports));

test.each<[headline: string, ...reports: string[]]>([
  ["Death of a driver was accidental says coroner", "coroner | says | Death of a driver was accidental"],
  ["The job is not done yet, says Siya Lee after Sharks beat Lions", "Siya Lee | says | The job is not done yet"],
  ["Judge praises officer for his “good work” as he jails man", "Judge | praises | officer for his “good work”"],
  ["Police trainees investigated over brawl in Berlin"],
])("the headline %j", async (headline, ...reports) =>
  expect(await reportsIn(`${headline}\n\nThe road was wet.`)).toEqual(reports),
);
