/**
 * States, one a line: ISO 3166-1 code | name | Wikidata id | capital and metonyms | adjectives and
 * peoples | other names. Facts known to the authors; an empty id means it was not certain.
 */
export const STATES = `
AF|Afghanistan|Q889|Kabul|Afghan,Afghans|Islamic Republic of Afghanistan
AL|Albania|Q222|Tirana|Albanian,Albanians|
DZ|Algeria|Q262|Algiers|Algerian,Algerians|
AO|Angola|Q916|Luanda|Angolan,Angolans|
AR|Argentina|Q414|Buenos Aires|Argentine,Argentinian,Argentines,Argentinians|
AM|Armenia|Q399|Yerevan|Armenian,Armenians|
AU|Australia|Q408|Canberra|Australian,Australians|
AT|Austria|Q40|Vienna|Austrian,Austrians|
AZ|Azerbaijan|Q227|Baku|Azerbaijani,Azeri,Azerbaijanis,Azeris|
BH|Bahrain|Q398|Manama|Bahraini,Bahrainis|
BD|Bangladesh|Q902|Dhaka|Bangladeshi,Bangladeshis|
BY|Belarus|Q184|Minsk|Belarusian,Belarusians|Belorussia
BE|Belgium|Q31||Belgian,Belgians|
BZ|Belize|Q242|Belmopan|Belizean,Belizeans|
BJ|Benin|Q962|Porto-Novo|Beninese|
BT|Bhutan|Q917|Thimphu|Bhutanese|
BO|Bolivia|Q750|La Paz|Bolivian,Bolivians|
BA|Bosnia and Herzegovina|Q225|Sarajevo|Bosnian,Bosnians|Bosnia,Bosnia-Herzegovina
BW|Botswana|Q963|Gaborone|Motswana,Batswana|
BR|Brazil|Q155|Brasilia,Brasília|Brazilian,Brazilians|
BN|Brunei|Q921|Bandar Seri Begawan|Bruneian,Bruneians|
BG|Bulgaria|Q219|Sofia|Bulgarian,Bulgarians|
BF|Burkina Faso|Q965|Ouagadougou|Burkinabe|
BI|Burundi|Q967|Bujumbura,Gitega|Burundian,Burundians|
KH|Cambodia|Q424|Phnom Penh|Cambodian,Cambodians|
CM|Cameroon|Q1009|Yaounde,Yaoundé|Cameroonian,Cameroonians|
CA|Canada|Q16|Ottawa|Canadian,Canadians|
CV|Cape Verde|Q1011|Praia|Cape Verdean|Cabo Verde
CF|Central African Republic|Q929|Bangui|Central African|CAR
TD|Chad|Q657|N'Djamena,Ndjamena|Chadian,Chadians|
CL|Chile|Q298|Santiago|Chilean,Chileans|
CN|China|Q148|Beijing|Chinese|People's Republic of China,PRC,mainland China
CO|Colombia|Q739|Bogota,Bogotá|Colombian,Colombians|
KM|Comoros|Q970|Moroni|Comorian|
CG|Republic of the Congo|Q971|Brazzaville||Congo-Brazzaville
CD|Democratic Republic of the Congo|Q974|Kinshasa|Congolese|Democratic Republic of Congo,DRC,DR Congo,Congo
CR|Costa Rica|Q800||Costa Rican,Costa Ricans|
CI|Ivory Coast|Q1008|Abidjan,Yamoussoukro|Ivorian,Ivorians|Cote d'Ivoire,Côte d'Ivoire
HR|Croatia|Q224|Zagreb|Croatian,Croatians,Croats|
CU|Cuba|Q241|Havana|Cuban,Cubans|
CY|Cyprus|Q229|Nicosia|Cypriot,Cypriots|
CZ|Czech Republic|Q213|Prague|Czech,Czechs|Czechia
DK|Denmark|Q35|Copenhagen|Danish,Danes|
DJ|Djibouti|Q977||Djiboutian,Djiboutians|
DO|Dominican Republic|Q786|Santo Domingo||
EC|Ecuador|Q736|Quito|Ecuadorian,Ecuadorean,Ecuadorians|
EG|Egypt|Q79|Cairo|Egyptian,Egyptians|
SV|El Salvador|Q792|San Salvador|Salvadoran,Salvadorans|
GQ|Equatorial Guinea|Q983|Malabo||
ER|Eritrea|Q986|Asmara|Eritrean,Eritreans|
EE|Estonia|Q191|Tallinn|Estonian,Estonians|
SZ|Eswatini|Q1050|Mbabane|Swazi,Swazis|Swaziland
ET|Ethiopia|Q115|Addis Ababa|Ethiopian,Ethiopians|
FJ|Fiji|Q712|Suva|Fijian,Fijians|
FI|Finland|Q33|Helsinki|Finnish,Finns|
FR|France|Q142|Paris,Elysee,Élysée|French,Frenchman|
GA|Gabon|Q1000|Libreville|Gabonese|
GM|Gambia|Q1005|Banjul|Gambian,Gambians|The Gambia
GE|Georgia|Q230|Tbilisi|Georgian,Georgians|
DE|Germany|Q183|Berlin|German,Germans|
GH|Ghana|Q117|Accra|Ghanaian,Ghanaians|
GR|Greece|Q41|Athens|Greek,Greeks|
GT|Guatemala|Q774|Guatemala City|Guatemalan,Guatemalans|
GN|Guinea|Q1006|Conakry|Guinean,Guineans|
GW|Guinea-Bissau|Q1007|Bissau||
GY|Guyana|Q734|Georgetown|Guyanese|
HT|Haiti|Q790|Port-au-Prince|Haitian,Haitians|
HN|Honduras|Q783|Tegucigalpa|Honduran,Hondurans|
HU|Hungary|Q28|Budapest|Hungarian,Hungarians|
IS|Iceland|Q189|Reykjavik|Icelandic,Icelanders|
IN|India|Q668|New Delhi,Delhi|Indian,Indians|
ID|Indonesia|Q252|Jakarta|Indonesian,Indonesians|
IR|Iran|Q794|Tehran|Iranian,Iranians|Islamic Republic of Iran
IQ|Iraq|Q796|Baghdad|Iraqi,Iraqis|
IE|Ireland|Q27|Dublin|Irish|
IL|Israel|Q801|Jerusalem,Tel Aviv|Israeli,Israelis|
IT|Italy|Q38|Rome|Italian,Italians|
JM|Jamaica|Q766|Kingston|Jamaican,Jamaicans|
JP|Japan|Q17|Tokyo|Japanese|
JO|Jordan|Q810|Amman|Jordanian,Jordanians|
KZ|Kazakhstan|Q232|Astana,Nur-Sultan|Kazakh,Kazakhs,Kazakhstani|
KE|Kenya|Q114|Nairobi|Kenyan,Kenyans|
KP|North Korea|Q423|Pyongyang|North Korean,North Koreans|DPRK,Democratic People's Republic of Korea
KR|South Korea|Q884|Seoul|South Korean,South Koreans|Republic of Korea
XK|Kosovo|Q1246|Pristina|Kosovar,Kosovars,Kosovan|
KW|Kuwait|Q817||Kuwaiti,Kuwaitis|
KG|Kyrgyzstan|Q813|Bishkek|Kyrgyz|
LA|Laos|Q819|Vientiane|Lao,Laotian,Laotians|
LV|Latvia|Q211|Riga|Latvian,Latvians|
LB|Lebanon|Q822|Beirut|Lebanese|
LS|Lesotho|Q1013|Maseru|Basotho|
LR|Liberia|Q1014|Monrovia|Liberian,Liberians|
LY|Libya|Q1016|Tripoli|Libyan,Libyans|
LT|Lithuania|Q37|Vilnius|Lithuanian,Lithuanians|
LU|Luxembourg|Q32|||
MG|Madagascar|Q1019|Antananarivo|Malagasy|
MW|Malawi|Q1020|Lilongwe|Malawian,Malawians|
MY|Malaysia|Q833|Kuala Lumpur,Putrajaya|Malaysian,Malaysians|
MV|Maldives|Q826||Maldivian,Maldivians|
ML|Mali|Q912|Bamako|Malian,Malians|
MT|Malta|Q233|Valletta|Maltese|
MR|Mauritania|Q1025|Nouakchott|Mauritanian,Mauritanians|
MU|Mauritius|Q1027|Port Louis|Mauritian,Mauritians|
MX|Mexico|Q96|Mexico City|Mexican,Mexicans|
MD|Moldova|Q217|Chisinau|Moldovan,Moldovans|
MN|Mongolia|Q711|Ulaanbaatar|Mongolian,Mongolians|
ME|Montenegro|Q236|Podgorica|Montenegrin,Montenegrins|
MA|Morocco|Q1028|Rabat|Moroccan,Moroccans|
MZ|Mozambique|Q1029|Maputo|Mozambican,Mozambicans|
MM|Myanmar|Q836|Naypyidaw,Naypyitaw|Burmese|Burma
NA|Namibia|Q1030|Windhoek|Namibian,Namibians|
NP|Nepal|Q837|Kathmandu|Nepali,Nepalese,Nepalis|
NL|Netherlands|Q55|The Hague,Amsterdam|Dutch|Holland
NZ|New Zealand|Q664|Wellington|New Zealanders|
NI|Nicaragua|Q811|Managua|Nicaraguan,Nicaraguans|
NE|Niger|Q1032|Niamey|Nigerien,Nigeriens|
NG|Nigeria|Q1033|Abuja|Nigerian,Nigerians|
MK|North Macedonia|Q221|Skopje|Macedonian,Macedonians|Macedonia
NO|Norway|Q20|Oslo|Norwegian,Norwegians|
OM|Oman|Q842|Muscat|Omani,Omanis|
PK|Pakistan|Q843|Islamabad|Pakistani,Pakistanis|
PS|Palestine|Q219060|Ramallah|Palestinian,Palestinians|State of Palestine
PA|Panama|Q804|Panama City|Panamanian,Panamanians|
PG|Papua New Guinea|Q691|Port Moresby||
PY|Paraguay|Q733|Asuncion,Asunción|Paraguayan,Paraguayans|
PE|Peru|Q419|Lima|Peruvian,Peruvians|
PH|Philippines|Q928|Manila|Philippine,Filipino,Filipinos|the Philippines
PL|Poland|Q36|Warsaw|Polish,Poles|
PT|Portugal|Q45|Lisbon|Portuguese|
QA|Qatar|Q846|Doha|Qatari,Qataris|
RO|Romania|Q218|Bucharest|Romanian,Romanians|
RU|Russia|Q159|Moscow|Russian,Russians|Russian Federation
RW|Rwanda|Q1037|Kigali|Rwandan,Rwandans|
SA|Saudi Arabia|Q851|Riyadh|Saudi,Saudis,Saudi Arabian|Kingdom of Saudi Arabia
SN|Senegal|Q1041|Dakar|Senegalese|
RS|Serbia|Q403|Belgrade|Serbian,Serbians,Serb,Serbs|
SL|Sierra Leone|Q1044|Freetown|Sierra Leonean,Sierra Leoneans|
SG|Singapore|Q334||Singaporean,Singaporeans|
SK|Slovakia|Q214|Bratislava|Slovak,Slovaks,Slovakian|
SI|Slovenia|Q215|Ljubljana|Slovenian,Slovenians,Slovene|
SO|Somalia|Q1045|Mogadishu|Somali,Somalis|
ZA|South Africa|Q258|Pretoria|South African,South Africans|
SS|South Sudan|Q958|Juba|South Sudanese|
ES|Spain|Q29|Madrid|Spanish,Spaniards|
LK|Sri Lanka|Q854|Colombo|Sri Lankan,Sri Lankans|
SD|Sudan|Q1049|Khartoum|Sudanese|
SR|Suriname|Q730|Paramaribo|Surinamese|
SE|Sweden|Q34|Stockholm|Swedish,Swedes|
CH|Switzerland|Q39|Bern|Swiss|
SY|Syria|Q858|Damascus|Syrian,Syrians|Syrian Arab Republic
TW|Taiwan|Q865|Taipei|Taiwanese|Republic of China
TJ|Tajikistan|Q863|Dushanbe|Tajik,Tajiks|
TZ|Tanzania|Q924|Dodoma,Dar es Salaam|Tanzanian,Tanzanians|
TH|Thailand|Q869|Bangkok|Thai,Thais|
TL|East Timor|Q574|Dili|Timorese|Timor-Leste
TG|Togo|Q945|Lome,Lomé|Togolese|
TT|Trinidad and Tobago|Q754|Port of Spain|Trinidadian|
TN|Tunisia|Q948|Tunis|Tunisian,Tunisians|
TR|Turkey|Q43|Ankara|Turkish,Turks|Türkiye,Turkiye
TM|Turkmenistan|Q874|Ashgabat|Turkmen|
UG|Uganda|Q1036|Kampala|Ugandan,Ugandans|
UA|Ukraine|Q212|Kyiv,Kiev|Ukrainian,Ukrainians|
AE|United Arab Emirates|Q878|Abu Dhabi|Emirati,Emiratis|UAE
GB|United Kingdom|Q145|London,Downing Street,Whitehall|British,Britons|UK,U.K.,Britain,Great Britain
US|United States|Q30|Washington|American,Americans|US,U.S.,USA,U.S.A.,United States of America,America
UY|Uruguay|Q77|Montevideo|Uruguayan,Uruguayans|
UZ|Uzbekistan|Q265|Tashkent|Uzbek,Uzbeks|
VE|Venezuela|Q717|Caracas|Venezuelan,Venezuelans|
VN|Vietnam|Q881|Hanoi|Vietnamese|
VA|Vatican|Q237|Holy See||Vatican City
YE|Yemen|Q805|Sanaa,Sana'a|Yemeni,Yemenis|
ZM|Zambia|Q953|Lusaka|Zambian,Zambians|
ZW|Zimbabwe|Q954|Harare|Zimbabwean,Zimbabweans|
`;
