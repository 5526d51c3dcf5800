/**
 * Names that the news of any country has again and again, and that mean one thing wherever they stand: no "Apple", no
 * "Jordan", and of bodies nothing that is also somebody's name or an ordinary word. Compiled for this project from general knowledge;
 * the types follow the newswire corpus where it has the name and agrees with itself. Places are in `places.ts`.
 */
import type { EntityType } from "../document/annotations.ts";

const NAMES: readonly (readonly [EntityType, string])[] = [
  [
    "ORG",
    `Google|Facebook|Microsoft|Netflix|Spotify|Airbnb|SpaceX|OpenAI|Nvidia|Huawei|Xiaomi|Tencent|Alibaba|ByteDance|Baidu|Samsung|Sony|Nintendo|Panasonic|Toshiba|Hitachi|Nokia|Ericsson|Vodafone|Verizon|AT&T|Comcast|Cisco|IBM|Hewlett-Packard|Qualcomm|TSMC|Foxconn|PayPal|LinkedIn|Deliveroo|Lyft
    Volkswagen|Toyota|Nissan|Hyundai|BMW|Mercedes-Benz|Daimler|Renault|Peugeot|Stellantis|General Motors|Ford Motor|Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|General Electric|Rolls-Royce|Siemens|Bombardier|Embraer|Lufthansa|Ryanair|EasyJet|easyJet|Qantas|British Airways|Air France|Delta Air Lines|American Airlines|United Airlines|Emirates Airlines|Qatar Airways|Turkish Airlines|Aeroflot|Cathay Pacific|Singapore Airlines|Malaysia Airlines|Ethiopian Airlines|Kenya Airways
    ExxonMobil|Exxon Mobil|Chevron|ConocoPhillips|TotalEnergies|Gazprom|Rosneft|Lukoil|Saudi Aramco|Aramco|Petrobras|Pemex|Equinor|Sinopec|PetroChina|Glencore|Rio Tinto|BHP|ArcelorMittal|Monsanto|Cargill|Nestlé|Unilever|Procter & Gamble|Johnson & Johnson|PepsiCo|Heineken|Carlsberg|Danone|Walmart|Tesco|Carrefour|Lidl|Ikea|IKEA|H&M|Inditex|Nike|Adidas|Starbucks|KFC|Burger King
    Pfizer|BioNTech|AstraZeneca|Moderna|Novartis|Sanofi|GlaxoSmithKline|Novavax|Sinovac|Sinopharm|Bharat Biotech|Serum Institute of India|Eli Lilly|Novo Nordisk
    Goldman Sachs|JPMorgan Chase|JPMorgan|JP Morgan|Morgan Stanley|Citigroup|Bank of America|Wells Fargo|Lehman Brothers|BlackRock|HSBC|Barclays|Lloyds|NatWest|Deutsche Bank|Commerzbank|BNP Paribas|Société Générale|Credit Suisse|UBS|Santander|UniCredit|SoftBank|Nomura|Deloitte|KPMG|PwC|McKinsey|Fitch Ratings|Mastercard|Tata Motors|Reliance Industries|Infosys|Wipro
    BBC|CNN|CNBC|NBC|MSNBC|CBS|Fox News|PBS|NPR|Reuters|Associated Press|Agence France-Presse|AFP|Bloomberg News|New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Financial Times|Daily Mail|Daily Telegraph|Al Jazeera|Al Arabiya|Xinhua|CGTN|Global Times|TASS|RIA Novosti|Interfax|Deutsche Welle|Der Spiegel|Le Monde|Le Figaro|El País|Corriere della Sera|La Repubblica|Kyodo News|NHK|Yonhap|Haaretz|Times of Israel|Times of India|Hindustan Times|Anadolu Agency|Politico|BuzzFeed|HuffPost|ProPublica|WikiLeaks|Bellingcat
    NATO|Nato|United Nations|UN Security Council|UN General Assembly|UNESCO|Unesco|UNICEF|Unicef|UNHCR|UNRWA|UNAIDS|World Health Organization|World Health Organisation|International Monetary Fund|IMF|World Bank|World Trade Organization|WTO|OPEC|OECD|European Union|European Commission|European Parliament|European Council|European Central Bank|ECB|African Union|Arab League|ASEAN|ECOWAS|Mercosur|Organization of American States|Commonwealth of Nations|International Criminal Court|International Court of Justice|European Court of Human Rights|International Atomic Energy Agency|IAEA|OSCE|Europol|Frontex|Interpol|International Olympic Committee|IOC|FIFA|UEFA|Fifa|Uefa|NBA|NFL
    World Food Programme|Food and Agriculture Organization|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres|Transparency International|Reporters Without Borders|International Rescue Committee|Norwegian Refugee Council|International Crisis Group|Bill & Melinda Gates Foundation|World Wildlife Fund|World Economic Forum
    FBI|CIA|NSA|NASA|EPA|Pentagon|State Department|Justice Department|Department of Justice|Department of Defense|Department of Homeland Security|Federal Reserve|Securities and Exchange Commission|Internal Revenue Service|Supreme Court|Congress|House of Representatives|House of Commons|House of Lords|Home Office|Foreign Office|Ministry of Defence|Metropolitan Police|Scotland Yard|MI5|MI6|GCHQ|NHS|Ofcom|Bank of England|Bundestag|Bundesrat|Bundeswehr|Bundesbank|Knesset|State Duma|Verkhovna Rada|Lok Sabha|Rajya Sabha|Politburo|People's Liberation Army|Mossad|Shin Bet|Stasi|KGB|FSB|GRU|Boko Haram|Hamas|Hezbollah|Hizbullah|Taliban|Islamic State|ISIS|ISIL|Daesh|al-Qaeda|al-Qaida|Al-Qaeda|Al Qaeda|al Qaeda|al-Shabaab|al-Shabab|Al-Shabaab|Al-Shabab|Al Shabaab|Muslim Brotherhood|Islamic Jihad|Fatah|Palestinian Authority|Revolutionary Guards|Revolutionary Guard Corps|Khmer Rouge|Irish Republican Army|Ku Klux Klan|Lashkar-e-Taiba|Jaish-e-Mohammed|Proud Boys|Black Lives Matter|Sinn Féin|Sinn Fein|Likud|Fidesz|Bharatiya Janata Party|BJP|African National Congress|ANC|ZANU-PF|Democratic Party|Republican Party|GOP|Labour Party|Conservative Party|Communist Party of China
    Manchester United|Manchester City|Real Madrid|Bayern Munich|Borussia Dortmund|Paris Saint-Germain|Juventus|Inter Milan|AC Milan|Tottenham Hotspur|Aston Villa|Crystal Palace|Los Angeles Lakers|Boston Celtics|Chicago Bulls|Golden State Warriors|New York Yankees|Boston Red Sox|Dallas Cowboys|New England Patriots|Green Bay Packers|Harvard University|Yale University|Stanford University|Princeton University|Oxford University|Cambridge University|Columbia University|Johns Hopkins University|Johns Hopkins|Massachusetts Institute of Technology|Imperial College London|London School of Economics|Pew Research Center|Brookings Institution|Chatham House`,
  ],
  [
    "LOC",
    `West Bank|Middle East|Rafah|Khan Younis|Khan Yunis|Gaza City|Kherson|Bakhmut|Avdiivka|Donetsk|Luhansk|Zaporizhzhia|Chernihiv|Raqqa|Deir al-Zour|Kobani|Fallujah|Ramadi|Kirkuk|Sirte|Misrata|Marib|Hodeida|Guantanamo Bay|Guantánamo Bay|South Ossetia|Abkhazia|Nagorno-Karabakh|Transnistria|Kosovo|Western Sahara|Somaliland|Puntland|Oromia|Cabo Delgado|North Kivu|South Kivu|Helmand|Waziristan|Rakhine|Aceh|West Papua|Strait of Hormuz|Taiwan Strait|Spratly Islands|Falkland Islands|Canary Islands|Cayman Islands|Channel Islands|Mount Everest|Rocky Mountains|Great Barrier Reef|Lake Victoria|Lake Chad|Niger Delta|Great Lakes|Gaza Strip|Mar-a-Lago|Camp David|Capitol Hill|Downing Street|Ground Zero`,
  ],
  [
    "FAC",
    "Heathrow|Heathrow Airport|Gatwick|Gatwick Airport|Golden Gate Bridge|Brooklyn Bridge|Madison Square Garden|Kremlin",
  ],
  [
    "PRODUCT",
    "iPhone|iPhones|iPad|iPads|PlayStation|Xbox|ChatGPT|Ozempic|Viagra|Botox|HIMARS|F-16|F-16s|F-35|F-35s|Kalashnikov|Google Maps|Google Play|Apple Watch|Boeing 737|Boeing 737 Max|Boeing 787|Airbus A320|Airbus A380",
  ],
  [
    "PERSON",
    `Elon Musk|Donald Trump|Donald J. Trump|Melania Trump|Ivanka Trump|Joe Biden|Hunter Biden|Jill Biden|Kamala Harris|Barack Obama|Michelle Obama|Hillary Clinton|Bill Clinton|George W. Bush|Jeb Bush|Mike Pence|JD Vance|J.D. Vance|Marco Rubio|Pete Hegseth|Pam Bondi|Kash Patel|Kristi Noem|Scott Bessent|Karoline Leavitt
    Ron DeSantis|Nikki Haley|Ted Cruz|Bernie Sanders|Elizabeth Warren|Nancy Pelosi|Chuck Schumer|Mitch McConnell|Hakeem Jeffries|Kevin McCarthy|Gavin Newsom|Zohran Mamdani|Mitt Romney|John McCain|Lindsey Graham|Tulsi Gabbard|Rudy Giuliani|Steve Bannon|Jerome Powell|Janet Yellen|Anthony Fauci|Robert F. Kennedy Jr.
    Vladimir Putin|Dmitry Medvedev|Sergei Lavrov|Sergey Lavrov|Dmitry Peskov|Maria Zakharova|Alexei Navalny|Yevgeny Prigozhin|Volodymyr Zelenskyy|Volodymyr Zelensky|Volodymyr Zelenskiy|Dmytro Kuleba|Andrii Sybiha|Alexander Lukashenko
    Xi Jinping|Li Keqiang|Li Qiang|Wang Yi|Mao Ning|Lin Jian|Tsai Ing-wen|Lai Ching-te|Carrie Lam|Narendra Modi|Rahul Gandhi|Sonia Gandhi|Amit Shah|Rajnath Singh|Arvind Kejriwal|Mamata Banerjee|Yogi Adityanath|Imran Khan|Nawaz Sharif|Shehbaz Sharif|Bilawal Bhutto Zardari|Sheikh Hasina|Khaleda Zia|Muhammad Yunus
    Keir Starmer|Rachel Reeves|David Lammy|Yvette Cooper|Wes Streeting|Angela Rayner|Rishi Sunak|Boris Johnson|Theresa May|Liz Truss|David Cameron|Tony Blair|Gordon Brown|Nigel Farage|Kemi Badenoch|Ed Davey|Ed Miliband|Jeremy Corbyn|Priti Patel|Sadiq Khan|Andy Burnham|Nicola Sturgeon|John Swinney|Micheál Martin|Simon Harris|Leo Varadkar
    Emmanuel Macron|Marine Le Pen|Jordan Bardella|Jean-Luc Mélenchon|Sébastien Lecornu|Olaf Scholz|Friedrich Merz|Angela Merkel|Alice Weidel|Robert Habeck|Annalena Baerbock|Giorgia Meloni|Matteo Salvini|Mario Draghi|Silvio Berlusconi|Pedro Sánchez|Pedro Sanchez|Viktor Orbán|Viktor Orban|Péter Magyar|Donald Tusk|Robert Fico|Mark Rutte|Geert Wilders
    Ursula von der Leyen|Kaja Kallas|Josep Borrell|Jens Stoltenberg|Christine Lagarde|Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Benjamin Netanyahu|Yair Lapid|Yoav Gallant|Benny Gantz|Itamar Ben-Gvir|Bezalel Smotrich|Mahmoud Abbas|Yahya Sinwar|Ismail Haniyeh|Hassan Nasrallah|Bashar al-Assad|Ahmed al-Sharaa|Ali Khamenei|Masoud Pezeshkian|Abbas Araghchi
    Mohammed bin Salman|Abdel Fattah el-Sisi|Abdel-Fattah el-Sissi|Kim Jong Un|Kim Jong-un|Kim Yo Jong|Yoon Suk Yeol|Lee Jae-myung|Lee Jae Myung|Moon Jae-in|Shinzo Abe|Fumio Kishida|Shigeru Ishiba|Sanae Takaichi|Yoshihide Suga|Anthony Albanese|Peter Dutton|Penny Wong|Sussan Ley|Scott Morrison|Malcolm Turnbull|Jacinda Ardern|Christopher Luxon
    Justin Trudeau|Mark Carney|Pierre Poilievre|Claudia Sheinbaum|Andrés Manuel López Obrador|Luiz Inácio Lula da Silva|Jair Bolsonaro|Dilma Rousseff|Javier Milei|Nicolás Maduro|María Corina Machado|Gustavo Petro|Gabriel Boric|Nayib Bukele|Daniel Ortega|Evo Morales|Fidel Castro|Hugo Chávez
    Cyril Ramaphosa|Jacob Zuma|Julius Malema|Nelson Mandela|Bola Tinubu|Bola Ahmed Tinubu|Muhammadu Buhari|Atiku Abubakar|Peter Obi|Goodluck Jonathan|John Mahama|John Dramani Mahama|Nana Akufo-Addo|William Ruto|Raila Odinga|Uhuru Kenyatta|Rigathi Gachagua|Yoweri Museveni|Bobi Wine|Paul Kagame|Abiy Ahmed|Emmerson Mnangagwa|Robert Mugabe|Hakainde Hichilema
    Rodrigo Duterte|Sara Duterte|Ferdinand Marcos Jr.|Leni Robredo|Leila de Lima|Anwar Ibrahim|Mahathir Mohamad|Muhyiddin Yassin|Najib Razak|Prabowo Subianto|Joko Widodo|Lee Hsien Loong|Lawrence Wong|Aung San Suu Kyi|Min Aung Hlaing|Thaksin Shinawatra|Paetongtarn Shinawatra|Prayut Chan-o-cha|António Guterres|Antonio Guterres|Tedros Adhanom Ghebreyesus|Pope Francis|Pope Leo XIV
    Jeff Bezos|Mark Zuckerberg|Bill Gates|Tim Cook|Steve Jobs|Sam Altman|Sundar Pichai|Satya Nadella|Jensen Huang|Warren Buffett|Jamie Dimon|Rupert Murdoch|Greta Thunberg|Julian Assange|Edward Snowden|Jeffrey Epstein|Ghislaine Maxwell|Harvey Weinstein|Taylor Swift|Meghan Markle|Kate Middleton|Lionel Messi|Cristiano Ronaldo|Kylian Mbappé|Novak Djokovic
    Rafael Nadal|Roger Federer|Carlos Alcaraz|Jannik Sinner|Serena Williams|LeBron James|Lewis Hamilton|Max Verstappen|Usain Bolt|Pep Guardiola|Jürgen Klopp|Mikel Arteta|Mohamed Salah|Harry Kane|Erling Haaland|Virat Kohli|Rohit Sharma|Sachin Tendulkar`,
  ],
  [
    "MISC",
    `Brexit|Olympics|Winter Olympics|Summer Olympics|Olympic Games|Paralympics|Super Bowl|World Cup|Tour de France|Eurovision|Eurovision Song Contest|Champions League|Premier League|Europa League|Commonwealth Games|Cold War|World War I|World War II|Second World War|First World War|Vietnam War|Gulf War|Iraq War|Arab Spring|Paris Agreement|Kyoto Protocol|Geneva Convention|Geneva Conventions|Affordable Care Act|Obamacare|Nobel Peace Prize|Nobel Prize|Pulitzer Prize|Booker Prize|Grammy Awards|Academy Awards|Oscars|Ramadan|Koran|Quran|Game of Thrones|Star Wars`,
  ],
];

let types: Map<string, EntityType> | undefined;

/** Names with their types, as printed; an apostrophe is a straight one. */
export function wellKnownNames(): ReadonlyMap<string, EntityType> {
  types ??= new Map(NAMES.flatMap(([type, names]) => names.split(/\|\s*|\n\s*/).map((name) => [name, type] as const)));
  return types;
}
