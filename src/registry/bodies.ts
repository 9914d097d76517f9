/**
 * Bodies that news reports name, one a line: type | name | Wikidata id | other names. Types: o an
 * organization, b a body of one government, g an armed group, m an outlet or news agency. Facts known
 * to the authors; an empty id means it was not certain.
 */
export const BODIES = `
o|United Nations|Q1065|UN,U.N.
o|UN Security Council|Q37470|U.N. Security Council,United Nations Security Council,Security Council
o|UN General Assembly||U.N. General Assembly,United Nations General Assembly
o|UN Human Rights Council||U.N. Human Rights Council,Human Rights Council
o|UNHCR||UN refugee agency,U.N. refugee agency
o|UNICEF|Q740308|
o|UNESCO|Q7809|
o|World Food Programme|Q204344|World Food Program,WFP
o|World Health Organization|Q7817|WHO,World Health Organisation
o|International Atomic Energy Agency||IAEA
o|International Monetary Fund|Q7804|IMF
o|World Bank|Q7164|
o|World Trade Organization|Q7825|WTO
o|International Criminal Court|Q47488|ICC
o|International Court of Justice|Q7801|ICJ
o|European Union|Q458|EU,E.U.,Brussels
o|European Commission|Q8880|
o|European Parliament|Q8889|
o|European Council|Q8886|
o|European Central Bank|Q8901|ECB
o|Council of Europe|Q8908|
o|OSCE|Q81299|Organization for Security and Co-operation in Europe
o|NATO|Q7184|Nato,North Atlantic Treaty Organization
o|African Union|Q7159|AU
o|Arab League|Q7172|
o|ASEAN|Q7768|Asean,Association of Southeast Asian Nations
o|ECOWAS||Ecowas,Economic Community of West African States
o|IGAD||
o|SADC||Southern African Development Community
o|Organization of American States|Q123759|OAS
o|Gulf Cooperation Council||GCC
o|OPEC|Q7795|Opec,Organization of the Petroleum Exporting Countries
o|OECD|Q41550|
o|Shanghai Cooperation Organization||Shanghai Cooperation Organisation,SCO
o|Collective Security Treaty Organization||CSTO
o|Organisation of Islamic Cooperation||Organization of Islamic Cooperation,OIC
o|Red Cross||International Committee of the Red Cross,ICRC
o|Doctors Without Borders|Q49330|Médecins Sans Frontières,MSF
o|Amnesty International|Q42970|Amnesty
o|Human Rights Watch|Q187052|HRW
o|Transparency International||
o|International Crisis Group||
o|Reporters Without Borders||RSF
o|Committee to Protect Journalists||CPJ
o|Syrian Observatory for Human Rights||
o|Palestinian Authority||PA
o|Oxfam||
o|Save the Children||
o|Greenpeace||
o|Interpol||INTERPOL
o|Europol||EUROPOL
b|White House|Q35525|
b|US State Department||State Department,U.S. State Department,US Department of State
b|Pentagon||US Defense Department,U.S. Defense Department,Defense Department
b|US Treasury||Treasury Department,U.S. Treasury Department,US Treasury Department
b|US Justice Department||Justice Department,U.S. Justice Department,Department of Justice
b|US Congress|Q11268|Congress,U.S. Congress,Capitol Hill
b|US Senate|Q66096|Senate,U.S. Senate
b|US House of Representatives|Q11701|House of Representatives,U.S. House of Representatives
b|US Supreme Court|Q11201|U.S. Supreme Court
b|FBI|Q8333|Federal Bureau of Investigation
b|CIA|Q37230|Central Intelligence Agency
b|Federal Reserve|Q53536|U.S. Federal Reserve
b|Kremlin||
b|Duma||State Duma
b|FSB||Federal Security Service
b|Bundestag|Q154797|
b|House of Commons||
b|Knesset|Q133396|
b|Mossad||
b|IDF||Israel Defense Forces,Israeli military,Israeli army
b|Revolutionary Guards||Revolutionary Guard,Islamic Revolutionary Guard Corps,IRGC
b|ISI||Inter-Services Intelligence
b|Blue House||
g|Taliban|Q42418|Taleban,Afghan Taliban,Islamic Emirate,Islamic Emirate of Afghanistan
g|Pakistani Taliban||Tehrik-i-Taliban Pakistan,Tehreek-e-Taliban Pakistan,TTP
g|Islamic State|Q2429253|IS,ISIS,ISIL,Daesh,Islamic State group,Islamic State of Iraq and the Levant
g|al-Qaida|Q34490|al-Qaeda,Al-Qaida,Al-Qaeda,al Qaeda,al Qaida,Al Qaeda,Al Qaida
g|Nusra Front||al-Nusra Front,al-Nusra,Jabhat al-Nusra
g|Hamas|Q38799|
g|Hezbollah|Q41053|Hizbollah,Hizbullah
g|Islamic Jihad||Palestinian Islamic Jihad
g|Houthis||Houthi,Houthi rebels,Ansar Allah
g|al-Shabab||al-Shabaab,Al-Shabab,Al-Shabaab,Al Shabaab,al Shabaab
g|Boko Haram||
g|FARC||Farc,Revolutionary Armed Forces of Colombia
g|ELN||National Liberation Army
g|PKK||Kurdistan Workers' Party,Kurdistan Workers Party
g|YPG||People's Protection Units
g|Syrian Democratic Forces||SDF
g|Free Syrian Army||FSA
g|Haqqani network||Haqqani Network
g|M23||M23 rebels
g|Lord's Resistance Army||LRA
g|Tigray People's Liberation Front||TPLF
g|Rapid Support Forces||RSF paramilitary
g|Wagner Group||Wagner
g|Abu Sayyaf||
g|Moro Islamic Liberation Front||MILF
g|Lashkar-e-Taiba||Lashkar-e-Tayyiba,LeT
m|Associated Press|Q40469|AP,The Associated Press
m|Reuters|Q130879|Reuters news agency
m|Agence France-Presse|Q40464|AFP,Agence France Presse
m|VOA||Voice of America
m|BBC|Q9531|British Broadcasting Corporation
m|CNN|Q48340|
m|Fox News||
m|NBC||NBC News
m|CBS||CBS News
m|ABC News||
m|Al Jazeera||Al-Jazeera,al-Jazeera
m|Al Arabiya||al-Arabiya,Al-Arabiya
m|Interfax||Interfax news agency
m|TASS||Tass,Itar-Tass,ITAR-TASS
m|RIA-Novosti||RIA Novosti,RIA
m|Sputnik||
m|RT||Russia Today
m|Xinhua||Xinhua news agency
m|Global Times||
m|CCTV||
m|China Daily||
m|People's Daily||
m|South China Morning Post||
m|Kyodo||Kyodo News
m|NHK||
m|Yonhap||Yonhap news agency
m|KCNA||Korean Central News Agency
m|IRNA||
m|Fars||Fars news agency
m|Tasnim||Tasnim news agency
m|Press TV||
m|SANA||
m|MENA||
m|Anadolu||Anadolu Agency
m|Wafa||WAFA
m|Haaretz||
m|Jerusalem Post||The Jerusalem Post
m|Tolo News||TOLOnews,Tolo TV
m|Dawn||
m|Press Trust of India||PTI
m|ANSA||
m|EFE||Efe
m|DPA||dpa,Deutsche Presse-Agentur
m|Der Spiegel||Spiegel
m|Bild||
m|Le Monde||
m|Le Figaro||
m|El Pais||El País
m|Corriere della Sera||
m|La Repubblica||
m|New York Times||The New York Times
m|Washington Post||The Washington Post
m|Wall Street Journal||The Wall Street Journal
m|Financial Times||The Financial Times
m|Guardian||The Guardian
m|Daily Telegraph||The Daily Telegraph,The Telegraph
m|Times of London||
m|Bloomberg||Bloomberg News
m|Politico||
m|Axios||
m|Radio Free Europe||Radio Free Europe/Radio Liberty,RFE/RL
m|Deutsche Welle||DW
m|Infobae||
m|Twitter||
m|Facebook||
m|Telegram||
`;
