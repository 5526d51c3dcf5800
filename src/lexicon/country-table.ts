/**
 * The world's countries and territories with an ISO 3166-1 alpha-2 code of their own, one a line:
 *
 *     code|names, the usual one first|demonyms and adjectives|abbreviations
 *
 * Plural demonyms ("Kenyans") are derived. Codes and first names follow Unicode CLDR (Unicode Licence v3), checked by a
 * test against the copy in `Intl.DisplayNames`; demonyms and abbreviations are news usage, compiled for this project.
 */
export const COUNTRY_TABLE = `
AD|Andorra|Andorran
AE|United Arab Emirates,Emirates|Emirati|UAE,U.A.E.
AF|Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghani
AG|Antigua and Barbuda,Antigua & Barbuda,Antigua|Antiguan,Barbudan
AI|Anguilla|Anguillan
AL|Albania|Albanian
AM|Armenia|Armenian
AO|Angola|Angolan
AQ|Antarctica|
AR|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean
AS|American Samoa|American Samoan
AT|Austria|Austrian
AU|Australia,Commonwealth of Australia|Australian,Aussie
AW|Aruba|Aruban
AX|Åland Islands,Aland Islands|
AZ|Azerbaijan|Azerbaijani,Azeri
BA|Bosnia and Herzegovina,Bosnia & Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|BiH
BB|Barbados|Barbadian,Bajan
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BF|Burkina Faso|Burkinabe,Burkinabé,Burkinabè
BG|Bulgaria|Bulgarian
BH|Bahrain|Bahraini
BI|Burundi|Burundian
BJ|Benin|Beninese
BL|St. Barthélemy,Saint Barthélemy,St. Barts|
BM|Bermuda|Bermudian,Bermudan
BN|Brunei,Brunei Darussalam|Bruneian
BO|Bolivia,Plurinational State of Bolivia|Bolivian
BQ|Caribbean Netherlands,Bonaire|
BR|Brazil|Brazilian
BS|Bahamas|Bahamian
BT|Bhutan|Bhutanese
BW|Botswana|Batswana,Motswana,Botswanan
BY|Belarus|Belarusian,Belarussian
BZ|Belize|Belizean
CA|Canada|Canadian
CD|Congo - Kinshasa,Democratic Republic of the Congo,Democratic Republic of Congo,Congo-Kinshasa,DR Congo|Congolese|DRC,D.R.C.
CF|Central African Republic|Central African|CAR
CG|Congo - Brazzaville,Republic of the Congo,Congo-Brazzaville,Republic of Congo|
CH|Switzerland,Swiss Confederation|Swiss
CI|Côte d’Ivoire,Côte d'Ivoire,Cote d'Ivoire,Cote d’Ivoire,Ivory Coast|Ivorian,Ivoirian
CK|Cook Islands|Cook Islander
CL|Chile|Chilean
CM|Cameroon|Cameroonian
CN|China,People's Republic of China,People’s Republic of China,Mainland China,mainland China|Chinese|PRC,P.R.C.
CO|Colombia|Colombian
CR|Costa Rica|Costa Rican,Tico
CU|Cuba|Cuban
CV|Cape Verde,Cabo Verde|Cape Verdean,Cabo Verdean
CW|Curaçao,Curacao|Curaçaoan
CY|Cyprus|Cypriot,Greek Cypriot
CZ|Czechia,Czech Republic|Czech
DE|Germany,Federal Republic of Germany|German
DJ|Djibouti|Djiboutian
DK|Denmark|Danish,Dane
DM|Dominica|
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian
EC|Ecuador|Ecuadorian,Ecuadorean
EE|Estonia|Estonian
EG|Egypt,Arab Republic of Egypt|Egyptian
EH|Western Sahara|Sahrawi,Saharawi
ER|Eritrea|Eritrean
ES|Spain|Spanish,Spaniard
ET|Ethiopia|Ethiopian
FI|Finland|Finnish,Finn
FJ|Fiji|Fijian
FK|Falkland Islands,Falklands,Malvinas|Falkland Islander
FM|Micronesia,Federated States of Micronesia|Micronesian
FO|Faroe Islands,Faroes|Faroese
FR|France,French Republic|French,Frenchman,Frenchwoman,Frenchmen
GA|Gabon|Gabonese
GB|United Kingdom,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,Briton,Brit|UK,U.K.,G.B.
GD|Grenada|Grenadian
GE|Georgia|Georgian
GF|French Guiana|French Guianese
GG|Guernsey|
GH|Ghana|Ghanaian
GI|Gibraltar|Gibraltarian
GL|Greenland|Greenlandic,Greenlander
GM|Gambia|Gambian
GN|Guinea,Guinea-Conakry|Guinean
GP|Guadeloupe|Guadeloupean
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean
GR|Greece,Hellenic Republic|Greek
GT|Guatemala|Guatemalan
GU|Guam|Guamanian
GW|Guinea-Bissau,Guinea Bissau|Bissau-Guinean
GY|Guyana|Guyanese
HK|Hong Kong SAR China,Hong Kong,Hong Kong SAR,HKSAR|Hong Konger,Hongkonger,Hong Kongese
HN|Honduras|Honduran
HR|Croatia|Croatian,Croat
HT|Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland,Republic of Ireland|Irish,Irishman,Irishmen
IL|Israel,State of Israel|Israeli
IM|Isle of Man|Manx
IN|India,Republic of India|Indian
IQ|Iraq|Iraqi
IR|Iran,Islamic Republic of Iran,Islamic Republic|Iranian
IS|Iceland|Icelandic,Icelander
IT|Italy|Italian
JE|Jersey|
JM|Jamaica|Jamaican
JO|Jordan,Hashemite Kingdom of Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan,Kyrgyz Republic|Kyrgyz
KH|Cambodia,Kampuchea|Cambodian,Khmer
KI|Kiribati|I-Kiribati
KM|Comoros|Comorian,Comoran
KN|St. Kitts & Nevis,St Kitts and Nevis,Saint Kitts and Nevis,St. Kitts and Nevis|Kittitian
KP|North Korea,Democratic People's Republic of Korea,Democratic People’s Republic of Korea|North Korean|DPRK,D.P.R.K.
KR|South Korea,Republic of Korea|South Korean|ROK,R.O.K.
KW|Kuwait|Kuwaiti
KY|Cayman Islands|Caymanian
KZ|Kazakhstan|Kazakh,Kazakhstani
LA|Laos,Lao PDR,Lao People's Democratic Republic,Lao People’s Democratic Republic|Laotian,Lao
LB|Lebanon|Lebanese
LC|St. Lucia,Saint Lucia,St Lucia|Saint Lucian,St Lucian,St. Lucian
LI|Liechtenstein|
LK|Sri Lanka|Sri Lankan
LR|Liberia|Liberian
LS|Lesotho|Basotho,Mosotho
LT|Lithuania|Lithuanian
LU|Luxembourg|Luxembourgish,Luxembourger
LV|Latvia|Latvian
LY|Libya|Libyan
MA|Morocco,Kingdom of Morocco|Moroccan
MC|Monaco|Monegasque
MD|Moldova|Moldovan
ME|Montenegro|Montenegrin
MF|St. Martin,Saint Martin|
MG|Madagascar|Malagasy,Madagascan
MH|Marshall Islands|Marshallese
MK|North Macedonia,Macedonia|Macedonian,North Macedonian
ML|Mali|Malian
MM|Myanmar (Burma),Myanmar,Burma|Burmese,Myanmarese
MN|Mongolia|Mongolian
MO|Macao SAR China,Macau,Macao|Macanese
MP|Northern Mariana Islands|
MQ|Martinique|Martinican
MR|Mauritania|Mauritanian
MS|Montserrat|Montserratian
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives|Maldivian
MW|Malawi|Malawian
MX|Mexico,México,United Mexican States|Mexican
MY|Malaysia|Malaysian
MZ|Mozambique|Mozambican
NA|Namibia|Namibian
NC|New Caledonia|New Caledonian
NE|Niger|Nigerien
NF|Norfolk Island|Norfolk Islander
NG|Nigeria|Nigerian
NI|Nicaragua|Nicaraguan
NL|Netherlands,Holland,The Netherlands|Dutch,Dutchman,Netherlander
NO|Norway|Norwegian
NP|Nepal|Nepali,Nepalese
NR|Nauru|Nauruan
NU|Niue|Niuean
NZ|New Zealand,Aotearoa,Aotearoa New Zealand|New Zealander,Kiwi|NZ,N.Z.
OM|Oman|Omani
PA|Panama,Panamá|Panamanian
PE|Peru|Peruvian
PF|French Polynesia,Tahiti|French Polynesian,Tahitian
PG|Papua New Guinea|Papua New Guinean|PNG
PH|Philippines|Filipino,Philippine,Filipina
PK|Pakistan|Pakistani
PL|Poland|Polish,Pole
PM|St. Pierre & Miquelon,Saint Pierre and Miquelon|
PR|Puerto Rico|Puerto Rican
PS|Palestinian Territories,Palestine,State of Palestine|Palestinian
PT|Portugal|Portuguese
PW|Palau|Palauan
PY|Paraguay|Paraguayan
QA|Qatar|Qatari
RE|Réunion,Reunion Island|
RO|Romania|Romanian
RS|Serbia|Serbian,Serb
RU|Russia,Russian Federation|Russian
RW|Rwanda|Rwandan
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|KSA
SB|Solomon Islands,Solomons|Solomon Islander
SC|Seychelles|Seychellois
SD|Sudan|Sudanese
SE|Sweden|Swedish,Swede
SG|Singapore|Singaporean
SH|St. Helena,Saint Helena|
SI|Slovenia|Slovenian,Slovene
SK|Slovakia,Slovak Republic|Slovak,Slovakian
SL|Sierra Leone|Sierra Leonean
SM|San Marino|Sammarinese
SN|Senegal|Senegalese
SO|Somalia|Somali
SR|Suriname,Surinam|Surinamese
SS|South Sudan|South Sudanese
ST|São Tomé & Príncipe,São Tomé and Príncipe,Sao Tome and Principe|São Toméan
SV|El Salvador|Salvadoran,Salvadorian,Salvadorean
SX|Sint Maarten,St. Maarten|
SY|Syria,Syrian Arab Republic|Syrian
SZ|Eswatini,Swaziland,Kingdom of Eswatini|Swazi,Eswatini
TC|Turks & Caicos Islands,Turks and Caicos Islands,Turks and Caicos|
TD|Chad|Chadian
TG|Togo|Togolese
TH|Thailand,Kingdom of Thailand|Thai
TJ|Tajikistan|Tajik,Tajikistani
TK|Tokelau|Tokelauan
TL|Timor-Leste,East Timor|Timorese,East Timorese
TM|Turkmenistan|Turkmen,Turkmenistani
TN|Tunisia|Tunisian
TO|Tonga|Tongan
TR|Türkiye,Turkey,Turkiye|Turkish,Turk
TT|Trinidad & Tobago,Trinidad and Tobago,Trinidad|Trinidadian,Tobagonian
TV|Tuvalu|Tuvaluan
TW|Taiwan,Republic of China,Chinese Taipei|Taiwanese
TZ|Tanzania,United Republic of Tanzania|Tanzanian
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
US|United States,United States of America,America,the States|American,US American|US,U.S.,USA,U.S.A.
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek,Uzbekistani
VA|Vatican City,Vatican,Holy See|
VC|St. Vincent & Grenadines,St Vincent and the Grenadines,Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian
VE|Venezuela,Bolivarian Republic of Venezuela|Venezuelan
VG|British Virgin Islands|
VI|U.S. Virgin Islands,US Virgin Islands|
VN|Vietnam,Viet Nam,Socialist Republic of Vietnam|Vietnamese
VU|Vanuatu|Ni-Vanuatu,ni-Vanuatu
WF|Wallis & Futuna,Wallis and Futuna|
WS|Samoa|Samoan
XK|Kosovo|Kosovar,Kosovan
YE|Yemen,Republic of Yemen|Yemeni
YT|Mayotte|Mahoran
ZA|South Africa,Republic of South Africa|South African|RSA
ZM|Zambia|Zambian
ZW|Zimbabwe|Zimbabwean
`;
