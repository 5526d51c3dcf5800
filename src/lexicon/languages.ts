/** Languages, and the people of states and provinces, that no country is called by: what the newswire corpus calls a nationality. Compiled for this project. */

const PEOPLES = `
Arabic Bengali Punjabi Tamil Telugu Kannada Malayalam Marathi Gujarati Hindi Urdu Pashto Farsi Sindhi Odia Assamese Nepali Sinhala Swahili Kiswahili Hausa Yoruba
Igbo Zulu Xhosa Shona Ndebele Tswana Setswana Sesotho Amharic Oromo Tigrinya Wolof Twi Luganda Kinyarwanda Lingala Mandarin Cantonese Hokkien Teochew Hakka
Tagalog Cebuano Ilocano Javanese Catalan Basque Galician Gaelic Frisian Yiddish Hebrew Kurdish Maltese Quechua Guarani Inuktitut Cree
Albertan Albertans Ontarian Ontarians Quebecer Quebecers Québécois Manitoban Manitobans Saskatchewanian Saskatchewanians Newfoundlander
Newfoundlanders Yukoner Yukoners Haligonian Haligonians Torontonian Torontonians Montrealer Montrealers Vancouverite Vancouverites Calgarian Calgarians
Londoner Londoners Parisian Parisians Berliner Berliners Dubliner Dubliners Glaswegian Glaswegians Liverpudlian Liverpudlians Mancunian
Mancunians Sydneysider Sydneysiders Queenslander Queenslanders Tasmanian Tasmanians Texan Texans Californian Californians
Floridian Floridians Ohioan Ohioans Virginian Virginians Kansan Kansans Minnesotan Minnesotans Pennsylvanian Pennsylvanians Oregonian Oregonians
Arizonan Arizonans Iowan Iowans Alaskan Alaskans Hawaiian Hawaiians Mainer Mainers Kashmiri Kashmiris Punjabis Bengalis Tamils Gujaratis Keralite
Keralites Bihari Biharis Sarawakian Sarawakians Sabahan Sabahans Penangite Penangites`;
const OF_TWO_WORDS =
  "Nova Scotian|Nova Scotians|New Brunswicker|New Brunswickers|Prince Edward Islander|Prince Edward Islanders|British Columbian|British Columbians|New Yorkers|West Virginian|West Virginians|South Australian|South Australians|Western Australian|Western Australians|Northern Irish|Hong Konger|Hong Kongers|Hongkongers";

const ALL: ReadonlySet<string> = new Set([...PEOPLES.trim().split(/\s+/), ...OF_TWO_WORDS.split("|")]);

/** Whether `name`, as printed, is a language or what the people of a part of a country are called. */
export function isPeopleOrLanguage(name: string): boolean {
  return ALL.has(name);
}
