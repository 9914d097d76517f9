/**
 * Weights of what speaks for the parts that words play in names, learned by
 * training/troth_training/entities.py; part-scores.ts reads them. Of parts they are in the order of `NAME_PARTS`,
 * of types in that of `NAME_TYPES` behind none.
 */
export const PART_WEIGHTS = {
  /** what a step of the rows is worth */
  step: 0.05,
  bias: `0.447, -0.674, 0.587, -0.789, 0.517, -0.706, 0.569, -1.059, 0.89, -0.576, 0.938, -0.87, 0.843, -0.341, 0.98, -0.974, 1.402, -0.934, 0.614`,
  /** of types, by the logarithm of the network's probability */
  network: `0.264, 0.284, 0.206, 0.293, 0.211, 0.408, 0.372, 0.42, 0.302, 0.127`,
  /** of types, by that of their probability where the same word stands elsewhere */
  elsewhere: `-0.283, 0.511, 0.323, 0.355, 0.089, 0.3, 0.471, 0.352, 0.143, 0.304`,
  /** a row of parts behind each part */
  transitions: `
0.363, -0.119, 0, -0.122, 0, 0.031, 0, -0.58, 0, -0.209, 0, -0.105, 0, -0.186, 0, -0.376, 0, -0.355, 0
-0.403, -2.714, 0.366, -1.315, 0, -1.379, 0, -1.036, 0, 0.044, 0, -0.861, 0, -0.561, 0, -0.737, 0, -1.667, 0
0.578, -1.86, 0.368, -0.165, 0, -1.017, 0, -0.686, 0, -0.135, 0, -0.515, 0, -0.285, 0, -0.448, 0, -1.042, 0
-0.414, -0.855, 0, -0.978, 0.113, -0.91, 0, -1.244, 0, -1.133, 0, -1.184, 0, -0.96, 0, -1.002, 0, -1.143, 0
0.466, -0.203, 0, -1.3, 0.212, -1.723, 0, -0.851, 0, -0.879, 0, -0.25, 0, -0.481, 0, -0.307, 0, -1.506, 0
-0.48, -0.483, 0, -0.885, 0, -2.378, -0.025, -1.568, 0, 0.056, 0, -0.991, 0, 0.266, 0, -1.112, 0, -1.274, 0
0.398, -0.06, 0, -1.148, 0, -1.802, 0.809, -0.801, 0, -0.721, 0, -0.642, 0, -0.326, 0, -0.507, 0, -0.523, 0
-1.108, -1.402, 0, -1.079, 0, -1.045, 0, -0.67, 0.149, -0.535, 0, -0.751, 0, -0.353, 0, -0.36, 0, -1.191, 0
0.361, -0.552, 0, -0.777, 0, -0.876, 0, -0.531, 1.03, -0.238, 0, -0.412, 0, -0.113, 0, -0.227, 0, -0.747, 0
-0.264, 0.098, 0, -0.82, 0, -0.726, 0, -1.161, 0, -0.861, 0.187, -0.801, 0, -0.793, 0, -1.051, 0, -0.9, 0
0.355, 0.174, 0, -0.548, 0, -0.008, 0, -0.249, 0, -0.938, 1.119, -0.061, 0, -0.104, 0, -0.12, 0, -0.59, 0
-0.587, -0.08, 0, 0.189, 0, -0.038, 0, -0.593, 0, -0.374, 0, -1.671, -0.078, -0.418, 0, -0.594, 0, 0.101, 0
0.196, -0.18, 0, -0.094, 0, -0.22, 0, -0.17, 0, -0.091, 0, -1.798, 0.848, -0.075, 0, -0.117, 0, -0.406, 0
-0.594, -0.874, 0, -1.008, 0, -0.87, 0, -0.36, 0, -0.497, 0, -0.605, 0, -1.118, 0.846, -0.319, 0, -1.137, 0
1.04, -0.295, 0, -0.424, 0, -0.488, 0, -0.163, 0, -0.274, 0, -0.137, 0, -1.058, 0.758, -0.159, 0, -0.692, 0
-0.948, -0.899, 0, -0.865, 0, -0.676, 0, -0.328, 0, -0.352, 0, -0.536, 0, -0.375, 0, -0.289, 0.49, -0.939, 0
0.684, -0.213, 0, -0.542, 0, -0.229, 0, -0.162, 0, -0.143, 0, -0.219, 0, -0.102, 0, -0.246, 1.179, -0.61, 0
-0.613, -1.641, 0, -1.632, 0, -1.475, 0, -0.96, 0, -1.058, 0, 0.175, 0, -0.96, 0, -0.864, 0, -1.011, 0.081
0.277, -1.209, 0, -1.47, 0, -1.214, 0, -0.791, 0, -0.916, 0, -0.877, 0, -0.675, 0, -0.89, 0, -0.369, 0.226
`,
  /** a feature, a tab, and of each part with a weight its letter and how many steps it has */
  rows: `
+1 Body	o-2P-13p-14G10g20L-5l-11F-3f4N-17X-8x-9
+1 Given	o4P2p-1L-2F5f-3x-8
+1 NoName	o8p4g-3L-7F3f-2N-8D9r-5
+1 Particle	o-3P2p-1G2L2X6x-15
+1 Place	o-7P-5g-5L10f7X3x-2
+1 Title	o7P-13p-7G3g4L6l1f-9X-10x-12
+1 title	P-13p-11G18g5L11N11X-14
-1 Body	o-6g-6l8f5n15X12x5
-1 Given	p4g8L-2l1n-19X6x-5
-1 NoName	o-16P-5p3G5L3l5F-5f6N-2D2x5
-1 Particle	o-46P-12p4g11l15r-5
-1 Place	p-5L-11l8f5N-1n17
-1 Title	o-8P22p-5G-7L-7F-4f-2N-14X-18x4
-1 title	o14P21G-6L-5F-2X-22
= 000	o2m15
= 1	g17M-8
= 10	o9
= 1000	X2
= 11	o5D-2d-10x18
= 11th	o-24D10
= 127	g6
= 139	f2
= 14	x-3
= 15	o7
= 151	l2
= 16	x12
= 17	x4
= 19	o-5n1d9r-5x14
= 1950s	o-7D12
= 1970s	D7
= 1972	o2
= 1973	d-3x3
= 1980s	D7
= 1982	M2
= 1987	o2D-6
= 1999	D-13X13
= 2	g3x5
= 2000	D8d-2
= 2001	x2
= 2009	X2
= 2012	D11
= 2013	M2
= 2014	X2
= 2018	D13d3x-4
= 2019	D10
= 2020	D2d2
= 2021	o-9x12
= 2022	d14X10
= 2024	D-9X13
= 2030	D-5X4x9
= 2050	D15x-6
= 21	o-4r19X20x-8
= 21st	o2
= 22	d3
= 23	d1
= 26	X3
= 27	o-7
= 3	g14d-6X8x-3
= 34	o4
= 4	g2D6
= 40	M1
= 4th	o10x2
= 5	m1
= 50	x8
= 500	m7
= 51	o-9n2
= 55	f1
= 5th	o7
= 68	o3
= 7	g13
= 737	r6
= 76	o2
= 8	g10L1l-2x-8
= 800	m1
= 81	r3
= 9	g1
= a	p11g2X-6
= a1	o2
= abc	X5
= abdullah	p-9
= abe	P8
= aboriginal	o-19g-5f6N29n10
= abu	P-1
= academic	o10L2
= academy	o8
= across	o3
= act	o21g-8X2x17
= action	x11
= adam	P-9N2
= additional	o10
= addo	p6
= adha	d17
= advocate	o40
= affairs	o19P-2p-2g9
= africa	G-9L16l5
= african	P-20N17n13X2
= africans	N15
= afrol	G21
= agencies	X3
= agency	G2g-5
= agenda	x10
= ago	o21
= agreement	x7
= agriculture	G-2n1
= agro	o9G-4
= ahmad	p8
= ahmed	P-7p3
= ai	o45G-33g8
= aid	g10
= air	o19p-5g7
= aires	f1
= airport	o-8f23
= akufo	P3
= al	o-16p8G6
= alam	p7
= alaska	L7
= algeria	G-7L12
= algiers	o-5L8
= ali	p13
= alibaba	P-6G29
= alien	X7
= all	o3G2x-2
= allah	P6
= alliance	o-3g5
= almighty	o24p-3
= am	o11
= amazon	L6l5X4
= ambassador	o23
= america	l6
= americans	P2
= americas	L9
= amin	P2x6
= amir	o5
= amiri	o20L-4X6
= ana	P-6
= anc	G36
= and	o35p-35G-9g-5L-3l-17f-23d2r-3x-7
= andes	L4r2
= andrew	P3
= anti	o10P-2L-3N3x5
= antonio	l7
= apple	G13R4
= april	o-15D11d1
= aptn	G6
= arab	o-5P3p-4G2g-2L-3N23n5X-2
= arabia	l8
= arabian	X2
= arabic	o-28N35
= arabs	N20
= archipelago	L7
= archives	g15
= arctic	L12
= area	o7x2
= argentina	L1
= argentine	N4
= arm	G18l1x-6
= army	o-7G12g10
= around	o13
= art	o8l3
= article	o24
= arts	l8x-2
= as	o19x-2
= asahi	G-3g10
= ashoka	p1
= ashraf	P-4
= asi	o27G-1
= asia	P-5G9L2l16x-14
= asian	N4n11x6
= aso	N2
= assembly	o-11G20g3
= asset	g2
= assistant	o35
= asunción	o3
= at	o7
= atm	o35G-2
= ato	G8
= attorney	F3
= au	L2
= august	D15d2
= australian	N-7X12
= australians	n12
= authority	g11
= autonomous	o-4l9
= award	g-9x28
= awards	x7
= b	o7g4X2
= ba	G-2X10
= back	x20
= baht	o-7
= baidu	P-4G8
= bangladesh	G9F2
= bank	l3F2
= barranquilla	L7
= base	f4
= battle	X10
= bay	f8
= bayan	F1
= beach	l8
= begum	p2
= beijing	L10
= belt	L-2X31
= bengaluru	L3x3
= bernama	G9
= besides	o3
= best	o3P-11G-11X41
= better	X4
= between	l2
= bharat	X4x29
= bharatiya	G14
= bible	X10
= big	G5
= bill	x8
= billion	o-30m21
= bin	o-35p23
= birmingham	L9
= bjp	G24
= black	o11P-11L-7N7
= blanco	l3
= blue	X-5
= board	o41G-13g-15
= boca	P-11G34l7
= body	g6
= boeing	o-5G1R17
= bogotá	G3
= bolivia	L3
= book	x17
= boric	P2
= bouteflika	P9
= branch	o3
= brazil	L7
= brazilian	L3
= bridge	f16
= brig	o38P-16
= british	L5N-10
= brunei	G2
= bts	G14
= buenos	F1
= building	G9f1
= bureau	g14
= business	o4x4
= but	o17
= bypass	f12
= c	o12
= cabinet	G24
= call	g-2x4
= calle	L6
= cambodian	L2
= can	o6
= canada	g11
= canel	p3
= cantonese	N4
= cape	P-3L22
= capital	g8
= caracas	o2
= carcross	L6
= caribbean	g3L12
= carl	P-9G29
= carmen	l-2
= cash	o-21g5M12
= castillo	p4
= castro	P10
= castroism	N12
= castroist	N3
= catholic	o-21N29
= catholics	N8
= cave	l6
= cbd	L11
= celsius	o13
= center	o-3g-2l9f2N5
= central	G3l-4N-8
= centre	l10f12
= centro	P-3G13
= century	o28
= ceo	o70G-25
= cerro	L9
= certificate	o11
= cesar	P8
= cha	P16
= chad	P11L-9
= chairman	o25
= champions	x3
= championship	x12
= chan	P11p1
= chang	p2f-2
= change	x2
= channel	o11G10
= chao	F3
= charles	P-3p8
= che	p4
= chen	P18
= chief	o16P1G-4g-7L1
= chiefs	o16
= child	o13x11
= chile	L1
= china	G12L-3X16
= chinese	N3
= cho	P15p-10
= choi	P12p3
= chong	x9
= chowk	l8
= christ	P9N-4D2
= christian	N21
= christians	N8
= christmas	o3D7
= chun	x7
= chung	P5p2
= church	o22
= circle	X9
= citizens	o5
= city	g2L6x-3
= club	l-2r10
= co	o21g18
= coalition	g2
= coast	o-2l13
= code	o13x5
= collective	g7
= college	l3
= colombia	L7
= columbia	l5
= colón	L9
= com	g10
= combat	o14P-4
= commander	o7
= commerce	o5G-4g4
= commission	o4g9
= commissioner	o18
= committee	o13
= committees	g5
= commonwealth	G14X6
= communication	o6
= communities	o31l-3
= companies	o2g-2
= company	G-2g20
= complex	g-3l3f14x-4
= congress	G9
= conservation	l5
= conservative	N13
= constantine	P7L2
= constitution	o25G-3x4
= consumer	o-5X3
= continent	l2
= control	G11l2
= copa	G-8L-17X47
= coronavirus	o-56X63
= corporation	o5G-4
= corps	g2
= corridor	l-2f7
= cortizo	P6
= costa	G-8N11
= council	o23
= counsel	o9
= country	o31
= county	o-6p-4l23
= court	o17G-5g4
= covid	o-20P-4L-10D17X26
= cpi	X27
= cree	g2L-6N15
= creek	l4
= creole	N8X9
= criminal	o7
= crore	m3
= crown	o34G3
= cuba	g3L1
= cuban	G-6N19
= cultural	g14
= culture	o6g17x-9
= cup	g-12l-5n2x39
= currency	o-15P-7m12x13
= current	o14
= currently	o12
= cusco	g4L4
= custodian	o25
= customs	o5P-1L-3
= césar	o25P9
= d	x14
= da	P1
= daily	o5G8
= dal	g27
= dam	o-6f22
= data	o8
= datuk	o-20P13
= day	o14p-4d16x15
= days	o7
= dc	o-3l21
= ddc	G8
= de	o-41P6p15G-7g8L-3l10
= december	x2
= declaration	o10x4
= defence	g14
= defense	g17
= del	o-26p-6l14f11x-3
= delta	G8
= democratic	o-39N36
= department	G17g9
= deputy	o3
= des	g12x-6
= desert	g10
= design	g3
= development	o10g15
= dhaka	F3
= dig	o-2G-28X59
= director	o30g-9
= directorate	o-4g7
= directors	o11g-3
= district	l4
= division	o4G11g5l-16x-6
= dk	o30G-17
= dna	X29
= do	l9
= does	o9
= dollar	o-56M25m35
= dollars	o-24m26
= don	o22x5
= dong	l6
= dos	P24
= dota	X10
= douyin	G11R25
= dpp	G2
= dr	o13G2g-2
= drass	L6
= drc	G-1L10
= drug	G3
= du	f1
= dubai	G5g-3L14
= duque	p4
= durban	G-10L13X7
= e	G23g19l-2
= earlier	o7
= early	o6
= earth	L5
= eastern	L18l-14n3
= economic	o3L-3l10
= economy	o3
= ecuador	L5
= ed	o-15G20g26
= editor	o15
= education	o15
= efe	P6
= eid	P-6D17X6
= el	P-2G-14L4
= election	o8
= electoral	o5g-4
= elementary	g14
= elimination	X2
= embassy	g13
= emilio	p4
= emirates	o-2G7
= emperor	o15
= empire	g5
= employment	g10x-2
= end	o9
= energy	g17x8
= enforcement	g7
= eng	o7
= engineering	x9
= england	L6
= english	N20
= entertainment	g9
= environment	g7X3
= environmental	G-2g5
= era	o5d21
= ernesto	P3
= esteban	P8
= ethiopian	G6f8
= eu	G3
= europe	L20
= european	P-2G3L-10N14M2
= europeans	M2
= eve	o11
= executive	o46G-2
= experience	o3
= experimental	F1
= expert	X3x-2
= express	g3
= ezeiza	L13
= f	R15
= facebook	o-28G5R25
= fair	x3
= falls	p-2
= family	o12
= fanny	P12
= fast	l2
= february	o-30D8d2
= federal	o-6G9
= fernández	p7
= festival	o3x9
= fifa	x3
= finance	o-5g7
= financial	g14
= first	o21G-7g8N22X-11x-7
= five	o24
= food	G4
= for	o15p-5g15
= forbes	o-16G13R14
= force	g2
= foreign	o-6
= forest	L2
= fort	P-2
= forum	g9
= four	G8
= france	L15
= free	o9L-5X10
= french	N9
= friday	o-8D8
= from	r11
= fujian	L7F15f2N-10
= fukuoka	L5
= fund	G5
= furthermore	o8
= futures	g13
= g	p3G2
= game	x9
= games	x26
= gandhi	P5p7
= gangnam	P-1X20
= garma	L-4X39
= gas	o3
= gastronomic	o-3L9
= gay	o3
= gazette	x2
= gdp	G-10X30
= ge	N8X5
= gen	o42P-8
= gender	o10
= general	o7G8g-11f3
= generations	x10
= george	l2
= germany	l4
= girls	X2
= glacier	N1
= global	o13p-1g8X12
= go	o25x4
= god	o37L-12
= good	o12
= google	o-17G14R39
= government	G12g5L4
= governor	o18
= granada	L7
= grand	g-3L3x4
= grande	l11f2
= great	P-8g2
= greater	L6
= greens	g36
= group	o2g7X18x-9
= guanacaste	P-13L18
= guangdong	L2
= gujarat	L20
= gulf	L12
= guo	P18
= guzmán	P6
= hague	L8l2
= hajj	X28
= half	M1
= hall	f7
= han	P5
= harry	X2
= harvard	G11
= hassan	X2
= havana	G-3R16
= he	o10
= head	o18
= headquarters	g-5l7
= health	o23g3
= heart	o9
= hei	p2
= henan	P-5L4
= heritage	o8
= hezbollah	G10
= hh	o37G-17
= high	o-19g21X10
= hill	f11
= hindi	L-2N2
= hindu	P-12G6N21
= hinduism	N5
= hindus	N22
= hindutva	o-2N5X9
= hirak	X12
= hiroshima	L21
= his	o49
= historic	L3
= holdings	g10
= holy	o37l15f-2x-7
= home	o2
= honduran	N3
= hondurans	o4N-2
= honduras	G-3l3
= hong	L8
= hope	x-3
= hospital	o-8g-13l2f19
= hospitals	o2
= hotel	l4
= house	g-2l7
= however	o2
= huang	P13
= huawei	G20
= hugo	P-5G2
= human	o26g4
= hundred	o-8M2
= hussain	P3l-9
= hussein	g2l1
= héctor	P6
= i	o37P-6p-15D-3X-3
= ice	o-3P1
= ict	G-3
= id	o2x9
= if	o3
= ii	p-4x5
= imam	o-3P11
= impact	G13
= improve	o8
= in	o5p5g3l5f-9X-6x10
= inc	G1
= inclusion	o-14x2
= indeed	o4
= independence	o13
= index	x20
= india	o8g12l-2
= indian	o2G18N-11
= indigenous	o28G-5N5
= indo	N6
= indonesia	p2
= industrial	o3
= industries	g21
= industry	g15
= information	G-3g4
= initiative	o6g-11x15
= inland	o10L-12N10
= innovation	l2
= insurance	g10
= intelligence	g5
= inter	G3
= interior	o-15G8
= international	o5g4l-3X10x-2
= internet	o24
= interpol	g2
= inuit	N18
= inuk	N24
= inuktitut	N12
= investment	g9
= iphone	R31
= ips	G22
= iqaluit	L17
= iran	o2
= iraqi	N6
= ireland	o15L-4
= is	o3x4
= ishin	g9
= islam	P-5L-9N12X11
= islamic	g-11f1N11
= islamist	N1
= island	l4
= islander	n7
= islands	l21
= israel	G14
= israeli	N14
= isthmus	L7
= it	o14
= iv	o15
= iván	P10
= j	o-18P5L18X-4
= jamiat	P-7G20
= jammu	L11
= january	o-19D18
= japan	L2
= jean	P2
= jeddah	L2
= jewish	N16
= jian	g13
= jiangxi	L4
= jihad	o-49X42x22
= johannesburg	L5
= johnson	L1
= joint	o3G6g-14
= jordan	P12
= josé	P4
= journal	X8
= juan	p-6l11
= judge	o27
= julian	P1
= julio	P4
= july	o-26D12X3
= june	o-20P9D12d8X-15
= justice	g5
= k	P-3l9X16
= ka	p1
= kamal	P4
= kang	G10
= kargil	P-6L5X5
= kashmir	G-6L14
= kaska	N23
= keating	P2
= kenya	g5
= kerala	P-9L4
= kevin	G2
= khan	o37g-8l-9
= kim	P14
= king	o3P2g-7L10F-8x-15
= kingdom	o31L-11l7
= kishida	P14
= kmaw	n16
= kmt	G14
= ko	P11
= kong	p-4l11
= korea	P-9G6g6L14
= korean	L-1N23
= kuwait	g-5
= kuwaiti	N22
= l	X2
= la	P-20p-2F7x11
= lab	g6
= labor	P-2G5
= labour	o9
= lagos	L9
= lahore	X3
= lake	G-4L18
= lakh	o-8m10
= lam	P-5L16
= land	o20g-4L-2l9x5
= las	P-2L4X11
= last	o40
= later	o3
= latin	G-6L6N9
= law	o21g8x5
= le	P-2G2
= league	X8x5
= learning	x12
= lee	P15
= left	o18P-3L-11n11
= legal	o14
= legislative	o2
= lempira	m2
= leon	P-8L9
= let	o16
= level	o10G-2
= lg	o5
= lgbt	o-14G-19N32X3
= li	P16p10L-1
= liberal	N24
= libertadores	P-2X31
= life	o12g10
= like	o12
= lima	G-2L2
= limited	g24
= lin	P6
= line	p-4g5l8x-11
= little	L7x3
= liu	P16
= live	g-10r23
= liverpool	G15
= local	o4
= london	L4
= long	R25
= los	o-10P-15G5g-6L27l8X-6
= louis	P-2G3
= love	X26
= lt	o2
= luis	l6
= luna	X6
= m	P12X2
= macau	L7
= made	R11
= maduro	P2
= mag	G4
= magazine	g2
= magistrate	o8
= majesty	o30
= making	X2
= makkah	o-7L8
= malaysia	L9
= man	o5
= management	o2G-3x4
= manager	o43
= mandate	o14
= manitoba	L8
= mar	l1
= march	o-32D9r24
= marcos	P-1p1
= maria	P8G-4F4
= marino	l-2f7
= market	o9g12
= marketing	o25
= martín	P4
= marxist	N17
= mary	X3
= master	o9G-2
= masud	P3
= mathematics	o18
= may	o-6P-13L-3D38d13
= media	o35
= medical	o3f3
= melbourne	L5
= member	o48G-6
= members	o35g-10
= mesa	G6
= metro	G2
= mi	P-6N14
= mia	F2
= miami	L8
= michael	P-7G11
= middle	o3L-2x3
= millennium	X8
= million	o-30m24
= millions	o-3
= mine	o-12g3f21
= mining	l6x-7
= minister	o32G-11
= ministry	o2G15
= mk	o21G-3
= mla	o34G-5
= model	r6
= modi	P19
= mohamed	p2
= mombasa	L6
= monday	o-18N1D13
= money	g-3
= monitoring	g2
= monkey	L9
= monkeypox	o-61X69
= monopoly	o8
= month	o29x3
= months	o9
= montsame	G21
= moon	P10
= mora	G2
= morales	P5D2
= moreover	o6
= mosque	p-3l2f4
= mou	o31
= mountain	l19
= movement	G3x-5
= mp	o70G-14
= mps	o66
= mr	o15
= mrs	P2
= ms	o-18P13
= municipal	o6g-2
= museum	f26
= music	x4
= muslim	P-8G6g10L-10N17X-7
= muslims	N28
= mustafa	g6
= n	g22L1
= nacional	g8
= nadu	l8
= nagar	l5
= naidoc	D2X12
= nairobi	L3
= namibia	p1G6L3l-10
= namibian	G-2
= nana	P34G-8
= nara	L8
= nation	n9x16
= national	G11f2X-11x3
= nations	g4n12
= nato	G7
= nature	L4
= nawaf	P1p-1
= nec	G25
= nehru	P3
= netflix	G8
= network	n2
= new	o-21P-9G6L17
= news	o-2g2r12
= next	o20
= nft	o4G-17R31
= ngo	o57G-17
= ngos	o44G-7
= nh	o12G-5
= nicaragua	g8
= nicaraguan	N8
= nights	x2
= nile	L3
= no	o32
= nobel	L-1N3X10
= non	R2
= nor	P2
= north	o2g4N1
= northeastern	L2
= northern	o-22L11
= not	o5
= notice	o15
= november	o-21x6
= now	o38
= nowadays	o2
= npa	o2
= nsw	G-16L17
= nuclear	f14
= nunavut	P-4l7
= nusantara	L20
= o	o11
= oaxaca	L19
= ocean	l2
= october	o-11D6d3
= of	o3P-11p-19G-9g8L-2l5d6M-7m9r-3X-13
= office	o33g-3
= officer	o12
= official	o-19X4
= oil	g5
= ok	G6
= old	P-8G-2L15
= olympic	g4N4X16
= olympics	X5x4
= omicron	X32
= on	x-5
= once	L1
= one	G31
= online	g5
= ontario	L3
= open	G7
= opera	o11
= operation	G16
= opposition	o-37G18g17
= or	o8x7
= organisation	l2
= organization	G8g-2
= ortega	P5
= over	o6x-2
= ownership	o3
= oxford	o-2G9
= p	o13
= pacific	P-2L4l7
= padma	F3
= painting	x4
= pakistan	G3L-2
= pakistani	N5
= palace	l6f7
= panama	L2
= panamanian	G2
= panel	o10g3
= pang	L9
= paraguay	L3
= paraguayan	G-4N13
= park	o5P-10p-14l3f21
= parliament	G11
= parque	F5
= party	o25G-13g12
= past	o19
= paul	g8
= paulo	l9
= pcr	X19
= peace	o8
= pedro	L1
= penal	o25X-4
= peninsula	o-3l11
= people	o29G-2L7
= peoples	o5n10
= period	d10
= peso	o-28M1m12
= pesos	m7
= petra	G6
= petro	o2
= ph	o30
= phase	o22
= physics	x5
= ping	G3
= pink	r2
= pinochet	P1
= plan	o24g-5x6
= planning	G-2g17
= plant	o-5f25
= plata	l8
= plateau	l18
= plaza	o-3g7l13
= please	X18
= pm	o53G-11
= polar	F6
= police	g10l-2f7
= policy	x16
= pop	x28
= pope	o26
= port	o-2G-13L-3F38f16X-11
= portal	o10
= portuguese	G1
= pradesh	l16
= prayut	G3
= pre	o11
= prefecture	l10
= premier	o6
= prensa	g8l-1
= presidency	o19
= president	o33P-5G-3
= presidential	o24g-16
= prevention	g6
= price	x8
= pride	X4x14
= prime	o4x15
= prince	o-10P7p1g-2f2
= prison	o-6g-6f33
= private	o10G-8X7
= priyanka	P15
= prize	x11
= pro	o19X11
= program	x12
= programme	o5
= project	o3G-4L-2n2X15x18
= promotion	g15
= prophet	o25G-3
= prosecution	o3
= protection	o4
= province	o-4l31
= provincial	G7
= public	o30
= puerto	P-8L7
= punjab	L8
= quebec	L7
= queensland	L4
= quran	X6
= r	P2f11
= race	f3x4
= racing	G10g2
= radio	g5
= rahman	p7
= rahul	P7
= railway	f10x-2
= rajesh	P1
= ram	L-3D3X34
= ramaphosa	P6
= ras	P-9L17
= recent	o18
= recently	o20
= reconciliation	g-3x19
= red	o9P-12X7
= redfern	L4
= region	o3g-6l13
= regional	o5
= regulations	x17
= regulatory	o18
= reliance	f8
= relief	g2
= religious	N12
= remember	o14
= renaissance	g-3f8
= report	o4g-6x17
= republic	o8g1l8N-15X-9
= research	o16g13
= resistance	o4
= resources	g6
= response	o2L-1
= reuters	G9
= revenue	o5
= revolution	o4x34
= rica	l3
= right	G3L-5
= rights	o7g2x-4
= rio	L9f9
= river	G25L-7l17
= rivers	l2
= riyadh	g8
= road	g-10L-1f22x6
= rock	f21X7
= rojas	p4
= roman	N15
= roots	G14x28
= rose	p-1x3
= route	L1
= royal	o25G8g-12
= rs	M9
= rss	G13
= ruiz	p7
= rule	o13
= ruler	o32
= run	x16
= russian	F1
= ruto	P3
= s	o14p-8G-7l8f4n-12
= sabha	p3
= sadar	L4
= sahara	l8
= saharan	L-8l20
= said	o5P-5
= saint	L13
= salim	P10
= salman	g8
= salt	r2X8
= salvador	g2
= sami	P8
= samsung	G32L-4
= samuel	G2
= san	P-26L28F2
= sandinista	G22
= santa	P-4L3x5
= santos	p9
= saturday	o-5d1X9
= saturdays	D13
= saudi	g12l-3N3
= scheme	o3
= school	g5
= science	G-12g2X31
= scientific	o6
= sea	L9l3
= seas	o-3g29
= season	o7
= seasons	o-4g14
= secondary	o3
= secretariat	o16G-8
= secretary	o36g-9
= section	o23
= sector	L17x5
= securities	g12l-1
= security	o6g8
= senegal	P2
= senior	o42
= seoul	l7
= september	o-13D2X2
= service	g7
= set	G-18r3X27
= shah	p10
= shanghai	P-7L4X10
= sharjah	L5
= sharma	p3
= sheikh	o13P-12
= shenzhen	L11
= shi	P4
= shopping	g-9l7f4x-16
= show	x8
= siddaramaiah	P15
= silk	L1
= silva	p6
= singapore	L4M2
= singh	p4
= single	o18
= sinha	p2
= sino	L-2N20
= sithole	p3
= siyabonga	P1
= smart	G-14
= smith	P5
= sms	o32G-6
= soccer	o16
= social	o10G-12g4x12
= somoza	P6
= songs	r2
= soon	o5
= south	G-3l4x-12
= southeast	L10N5
= southern	o-13L17N10
= southwestern	o-19L2
= soviet	G2L-1
= sp	o30G-5
= speaker	o22P-7
= special	o-24L7
= square	f5
= srinagar	o-8L13
= st	P-9G13
= stadium	f2
= staff	o30p-1
= standard	G-7g33
= star	g3
= state	o-23G18g2L2l14x-6
= statement	X4
= states	L1l13
= station	o2g-25l2f20x-14
= stem	G-5X26
= stock	o3
= stolen	X16
= strait	n8
= street	l3
= student	o24
= style	x27
= sub	L17
= sucre	G18g12L-9l-4
= sudanese	n5
= summer	X2
= summit	o9x7
= sun	P15
= sunday	o-4D8X11
= support	o25
= supreme	o15
= sur	l4f1
= sydney	o-3L20
= syed	p5
= syndrome	o-14x12
= systems	x5
= t	x8
= taichung	L9
= taiwan	o-5L7
= tamaki	P6
= tamil	L7
= tanzania	g2L-3N2
= taoyuan	L1
= tasmania	L7
= tasmanian	P-9N9n3
= team	o20
= technical	o3
= technology	g15x13
= telecom	g9
= temple	f10
= ten	M2
= tencent	G10
= teng	P2
= territorial	L2
= territories	g-6l14
= territory	l9
= thai	N2
= thailand	L-2X3
= thani	l1
= the	o17P-4G-7g6L-14l-12F-4N-4D-2M-2x14
= theatre	g3l-7f5
= then	o2
= therefore	o18
= these	o4
= they	o4
= third	X-2
= this	o28G10X-2
= three	o2
= thursday	o-15D9X15
= thus	o8
= tianjin	P-9L20
= tiktok	R5
= times	g9
= tk	M12
= to	o8g-10d9x23
= tobacco	o2X24
= today	o35D-30X-4
= tokyo	o-2
= tomorrow	G3D-3
= too	o14
= torres	N4
= tour	o3
= tourism	o33
= tours	g2
= tower	o-10l5
= town	o5l20
= township	l11
= toyota	G3L-4R19r2X-3
= trade	o11
= training	l3
= transparency	G3
= transport	g6
= travel	o8G3x-4
= treaty	X10
= trillion	o-5m15
= troops	o-3n1
= trust	g3
= tseng	P2
= tuesday	o-11D7X14
= tv	o20G-26g3
= twenty	o4
= twitter	G10R10
= two	o4M6
= u	X7
= uae	G-16L12
= ugandan	N12
= uk	G-4L15
= ukraine	L16
= ul	p-1g5d11
= ulaanbaatar	L6
= umm	L9
= umrah	X13
= un	g5
= unesco	N2
= unicef	G11
= unit	g19
= united	o-34G4L4
= university	G14g17l-5
= unlike	o13
= uno	o21G-15R3
= up	L17
= upazila	o-19l15
= upon	o6
= us	G-15L19X-3
= usa	G-6L1
= usd	M3
= uss	F6
= v	o-7p-8r8
= valdés	p4
= van	o-3P14p7
= venezuela	N10
= venezuelan	L-14N4X-2
= vice	o9
= victoria	L15
= vida	p-2g3
= video	x3
= vijay	x9
= village	G2l3
= violeta	P3
= viral	G-3X3
= vision	g4X12
= voice	o3G4g5L-4
= vokkaliga	N20
= vokkaligas	N21
= w	o-7
= wa	L22
= wales	L2
= walk	o4
= walker	P15
= wall	g4
= wang	P8p-7
= war	g-8l-3x20
= washington	L2
= watch	r4
= water	o-9r15
= we	o8
= wednesday	o-6D7X4
= week	o15d13
= weibo	R2
= welfare	o16P-6
= well	o12
= west	L6x3
= western	G-2N12
= what	o9
= when	o15
= while	o6
= white	G-12l6D3
= whitehorse	L13
= who	o-23G16
= wing	X6
= witness	g6
= won	o-5m8
= world	P-7G4g-5L-9n1X5x7
= wu	P3
= x	g4r6
= xinjiang	L15
= xu	P13
= y	o-7l13
= yale	G5
= yan	P6
= yang	P14
= yatra	x18
= year	o41
= years	o32
= yemeni	N3
= yen	o-7M1
= yesterday	o29
= yo	X5
= yoon	P15
= york	l13
= you	o-10P27
= youth	o5P-3g9
= youtube	R3
= yu	P7
= yuan	o-51g12M19m8
= yukon	P-2L11
= zhang	P14
= zhengzhou	L18
= zimbabwe	g3
= zionist	P-6G7N9
= zone	o7l4
= zoom	G4R3
Body	o2P-28p-24G21g28L-34F-14f2N-26D-14M-2R-9X-24x-12
Given	o-20P22p7G-18g-5L-16l8N-9D-10R-10X-8x-3
NoName	o16P-13p-5G-2g6L-16l-11F-13N-18D17d13M-9R-16X-4
Particle	o-2P-4p2g4L2l3F1
Place	P-26p-17G-11L11l19F-10f9n3X-25
Title	o48P-17p2G-16g-11L-23l-11F-16N-29n-3D-14R-15X-16x-16
elsewhere +1 Given	o3P4g-18L2l2F10f-3X-11
elsewhere -1 Given	P19p4G-10L-14l2F-4f-5N-23d-2X-37x-3
elsewhere -1 Title	o-4P13p8g2L-11F-11N-3X-31x-7
elsewhere -1 title	o10P8p3g-12L-5N-6
elsewhere Given	o7P-6p7g11L-6l6f-3N-5x2
elsewhere in-run:first 2	o-10P3p-11G7g-4L5l-3F-2f-4N4n3D-4M11R9r-24x-10
elsewhere in-run:last 2	o-4P15G-10g3L-5l3F-1f5N-2n-4D-10d3M-8m-8R-11r8X-5x5
elsewhere in-run:whole 1	o-13P7p12G8g-4L2l-7f-3N1n-2D-5d-15m-3R11r-12X4x-6
elsewhere known:armed-group whole	G12L3
elsewhere known:demonym ended	P-26p-11g3L2l3F3f4N4n-11
elsewhere known:demonym first	G10L3l-8N2
elsewhere known:demonym last	G2N4n14
elsewhere known:demonym next	o-7P-21G-7L12l11N3
elsewhere known:demonym whole	o-7P-9p-4G-6g2F-2N14R-11
elsewhere known:government-body ended	o5
elsewhere known:government-body inside	o-4
elsewhere known:government-body last	g3l4
elsewhere known:government-body next	L9N-10
elsewhere known:government-body whole	G8X3
elsewhere known:metonym ended	o7g8L-2r7X11
elsewhere known:metonym first	P-2L6X7
elsewhere known:metonym next	G5
elsewhere known:metonym whole	P-20p-13g6L9l5X-10x3
elsewhere known:organization ended	g-2n2X7x3
elsewhere known:organization first	o-5G7g7N12X-3
elsewhere known:organization inside	g5
elsewhere known:organization last	x6
elsewhere known:organization whole	o-3G10g10
elsewhere known:outlet ended	g-5R2r30
elsewhere known:outlet first	P-25G19g8
elsewhere known:outlet last	N4
elsewhere known:outlet whole	P-8G6R14X5
elsewhere known:place first	P-1
elsewhere known:place whole	L2
elsewhere known:state ended	o-6P-19G-10g16L-12f5N1R23x-4
elsewhere known:state first	P-9g2L4F3N9x-7
elsewhere known:state last	o-16P-6p-4L10l4f1N-7x6
elsewhere known:state next	P-7G23g-7R3x30
elsewhere known:state whole	o-5P-14p-9G-2g6L9l14F-8f-4N-8M2R-3X-5
end:00s	o-4D7
end:0km	o6
end:40s	o-5D6
end:50s	o-7D12
end:60s	o-19D17
end:70s	o-15D15
end:80s	o-13D17
end:90s	o-19D19
end:aar	F2
end:aba	o-9G11L2
end:abe	N3
end:abs	N20
end:aca	o-8L3N12
end:ace	o23p-7g2l3f3
end:ach	P-7l8
end:ack	o9P-7L-8N7
end:act	G14
end:acy	g5
end:ada	o-11P-3G5l5N-3
end:ade	o14P-3G20
end:adh	g8
end:adi	o-14g-5L13N13
end:ael	G23L-1
end:afa	P2
end:aff	o29p-1
end:age	g-2L-16X24
end:agh	g8L7
end:ago	o-7L6l4
end:aha	P-14p-5G3L-7X36x32
end:ahi	G-7g5L5
end:aib	f1
end:aid	l1F13
end:ail	G-3
end:ain	o-5p8g-13L7f1
end:ais	l2
end:ait	g-9L16n7
end:aji	P3
end:aka	P-3L15F1
end:ake	L4
end:akh	X2
end:aki	P3p12
end:aku	p-11n2
end:ala	o-14P9p4G-11L11l2
end:ale	o4P-4L3F2
end:ali	X8
end:all	o7G-5g-3R2x9
end:alo	G25
end:als	P-6g-2L-5N23n5
end:ama	L5l9x-6
end:ame	P1F27
end:ami	G2l-1d3x22
end:amo	P-1G9
end:ams	o10p1
end:amy	P5
end:ana	o-10P5p-20g8L4R8
end:and	o10P-21L10l6f-4X-3x10
end:ane	P8G-2L2
end:ang	o-14P2L15F-5f-5X-4x10
end:ani	o-7P6G-21g-11N11X2
end:anj	L16
end:ank	P-9G42g28L-2l-5
end:ano	P-5G-11g-2R52
end:ans	P-14p-14L-14N28n20M1X-14x-9
end:ant	o12P-4G-5L-3f2X13x8
end:any	G-13L7
end:aqi	N4
end:ara	o-35P2p8G-10g-2l3N17x-6
end:ard	o3P-2p-3g18x5
end:are	P-2p-2L-3f3X18
end:ari	o-7P-2p21F6X-8
end:aro	P3X3
end:ars	x-2
end:art	P-13G4X2
end:ary	o15p-14G-2g-3L-7D24x-15
end:asa	L1l6X19
end:ase	o14P-1p-5L-6l16
end:ash	X14
end:aso	L8
end:ass	f12
end:ast	o6P-6g7l-2
end:ata	G-3X19
end:ate	P-28G-4g5L1l17N-12X4
end:ath	P8L8
end:ati	F7
end:ats	L-2N5R10X25
end:aty	X6
end:aus	G17
end:awa	P-2L18N2
end:awi	P24
end:aya	g-2L22f3
end:aye	p1
end:ayi	P1
end:ays	P-9G-3L-14D47
end:aza	g5L12
end:azú	p-8L3l8F1
end:bad	x6
end:bah	l2
end:bai	G3g-4L20
end:bal	o13p-6g5X9
end:ban	o-9P-5G17N2
end:bar	L6
end:bas	P6
end:bat	o13P-2
end:bec	L8
end:bel	o4P-3L-2N3X8
end:ber	o-5P-11G-20D23d2x4
end:bes	R14
end:bha	g17
end:bia	o-7P-14G3g3X21x-6
end:bic	N16
end:bir	G2l8
end:bit	P-11G11L15
end:ble	o4P-3G-5L-10F12X6
end:bly	G14
end:bor	P-2G5L-6
end:bou	P4
end:bra	P-18p12L13
end:bre	P-7L14l4
end:bul	P12
end:bwe	g3
end:cal	o25G-7f9x2
end:can	o-27P-6G-4L-9F-6N26n22x-5
end:cao	G4
end:cap	l2
end:car	P3
end:cas	L-2N6
end:cat	o-3N2
end:cau	L7
end:cci	G8
end:cco	o-2G2
end:ced	o7
end:cef	G11
end:cer	o25
end:ces	o17L3x3
end:cha	L2
end:che	L-4N13R2
end:chi	P-3p6F10
end:cho	o-3
end:chr	G7
end:chu	g-7L7l19
end:cia	g-1L4l3X8
end:cil	o11P8
end:cio	P11
end:cks	g-8l-3R2r48
end:cle	o42P-6G-6L-13X5
end:com	g9
end:con	P-7G12L-10
end:cos	P-1p1G3
end:cre	G18g12L-9l-4
end:cts	l8
end:cus	o12
end:dad	P-9G12g9L5
end:dah	p5L2
end:dai	G30
end:dal	p3
end:dam	P10
end:dan	P9g3l-4N11X-5x-3
end:dar	G-4L8X8
end:das	X13
end:day	o-36P-4p-2L-3l-3D20X47x-9
end:ded	D2
end:del	P22
end:den	o12P-1g-2f1
end:deo	x2
end:der	o26G-4g-2L-5N7n5x-3
end:des	l7x-9
end:dez	P5p20
end:dge	f6X2
end:dhi	P5p2
end:dia	o18l-5
end:din	P8p14
end:dio	p-1
end:dit	g5
end:dle	o5L-4x2
end:dly	o4
end:dma	F3
end:doc	D2X12
end:dom	o19P-14L-12l6N-7
end:don	o-7P-2L-7F19N-3X26
end:dor	L3l-8f4
end:dos	g12
end:doy	P14L-3
end:dra	P3
end:dro	L1
end:dul	p2
end:dus	N13
end:dés	p4
end:ead	o23
end:ean	o-31P-5G-12L2N22n6M2X-17x-22
end:eas	o15P4g7l-1
end:eat	o3P-9
end:eau	l6
end:ech	o11G13N-20
end:eco	X3
end:ect	o22P-13L-10r13X12
end:eda	p3x-9
end:ede	P6
end:edo	P17
end:eed	o12P5
end:eek	l4
end:eel	o2
end:eem	G14
end:een	P2L-6X-2
end:eer	P6p4
end:ees	g11N1
end:eet	x2
end:efs	o12
end:ega	P6L8
end:ege	l2
end:egy	o3
end:ein	P5
end:ela	o-16P4p3L15X-7
end:eld	p-5L4
end:ele	p7
end:eli	p-9L13l11N1
end:ell	P7p5
end:els	p-4G18g16
end:ely	o41P3
end:eme	o16
end:emi	P5
end:ems	x5
end:emy	o6
end:ena	P2F10
end:ene	o17p7G-7
end:eng	o-8P6G10
end:eni	X5
end:ens	g22
end:ent	o19P-12p-19G6g6L-14l-3F-3f-9N-4r12x20
end:era	P-3G7F3
end:ere	o6g-4
end:ern	P-4G-4l-7N9n12
end:ero	p4L6
end:ers	o30P-19p-16g21L-10l-4f-4N16X-11
end:ert	g3
end:ery	L8f3
end:esa	G7
end:ese	o-8P-6L-10N22n2
end:esh	P14L-2
end:eso	G12
end:ess	o23P-5G4g7L-7l-10
end:est	G-4L10l6
end:eta	o-4L5
end:ets	g10
end:etá	L9
end:eum	L-2f14X4
end:eve	g2
end:fan	P7
end:fer	g12
end:fia	P2
end:fic	P-5l5X-2
end:fur	L11
end:gal	L4
end:gam	L7
end:gan	P9L-3X-6
end:gar	o-23P-13L12X5
end:gas	p16N20
end:gel	P-7F18
end:gen	G2L13
end:ger	o8P-3
end:gga	P-5p-2L16l9
end:ght	o5P-6X-15x24
end:gic	g2
end:gil	P-6L5X5
end:gin	o8r2
end:gla	P-2F6x2
end:gle	P-14L-13R33
end:gol	N14
end:gon	F12
end:gor	L5
end:gos	L13
end:gou	L6
end:gro	G3
end:gua	g13L6
end:gue	o-4X6x8
end:gum	p2
end:gxi	L13
end:had	o-4G13g11L-5X2x-3
end:hai	o-3L14X4
end:hak	x9
end:hal	L13
end:ham	P3l-2f1
end:han	o-26P8p1g2L10x-6
end:har	P4p1
end:hat	L10
end:hed	P2
end:hel	P-7g13L23
end:hen	L13
end:her	o23p-6G-8g4L-5x16
end:hes	o23
end:het	o11G-10
end:hic	G1g9
end:hid	P2
end:hie	P22p-4
end:hin	g13x-2
end:hip	o25G-4g4f-6
end:his	o-4L-5N29
end:hit	L12
end:hla	x18
end:hou	o-5P-16g-12L13R42
end:hru	P3
end:hts	o6l5x-3
end:hty	o26p-3
end:hua	P-9p4G7N10n1
end:hul	P7
end:iah	P5
end:ial	o5P-17g3L-5f8X4
end:ian	o-13P-10p-20G-8g-3L-12l-7N29n15X-5x-5
end:iba	P9l6
end:ibi	P-6L24
end:ibo	R2
end:ica	o-38P-25G15L5l7F1N-4X-16x10
end:ice	o8P-14L-4f15X-19x9
end:ico	o-3L3f6
end:ics	P-9p-7G-8g19L-14l-7n6X18x10
end:ict	X2x-7
end:ida	P4
end:ide	L6x13
end:ido	P8
end:idu	P-4G8
end:ied	o17G-3L-3
end:ief	o2G4X-11
end:iel	P9
end:ien	o5p-11G-9L6
end:ier	o9g-6L-2l5
end:ies	o28P-11p-11G8g19L-11X2x-18
end:iet	P1L-2
end:iff	o9
end:iga	N17
end:ign	g3x2
end:iha	P6
end:ika	P6p4X2
end:ike	o2
end:ikh	o14P-13
end:iku	P11
end:ila	L15
end:ild	o3x22
end:ile	o5
end:ili	X2
end:ily	o7G2g21
end:ima	L11F6X-2
end:ime	o3G-2g3x6
end:imo	P1
end:ims	N26
end:ina	o-37P3G4L3N-8
end:ind	P4
end:ine	o-4P-2p-8G-7g5l-2F10f-3
end:ing	o19P-26p-4L-13F-8N-9n2r8x22
end:ini	P11
end:ink	G28
end:ino	P5l-4f5
end:ins	o13P-2G-2F1
end:int	o16P-4p-3G7g-7L6l1
end:iod	d10
end:ion	o22P-31p-28g15L-16F-16f-3N-18D-2r-6X2x20
end:ior	o19g15
end:ira	G-8m2
end:ird	X-2
end:ire	o-11g6L2
end:iri	p5G-20L9
end:iro	P2F2
end:irs	o13P-3p-2g5
end:isa	L2
end:ise	o24P-12G15L-13X-12
end:ish	o-30G-10L-11N34
end:isi	o3
end:ism	P-18p-9G-3L-21N25X10x4
end:ist	o8P-14G-9L-26N22n3X-26
end:ita	g-3l29X11
end:ite	P-12G-21g2L-13l5N16
end:ith	P10
end:iti	p5G-3L-5N16
end:its	N18
end:ity	o12P-20p-9G4g15L-24f-4N9X-5x4
end:ium	o4p-4l-4f19
end:ius	p8
end:ive	o18P-13p-2G3g-2L-14l-8X2x8
end:iya	p-10G15g5L8f-1
end:iza	L13
end:ize	G20x10
end:izo	P7L-1
end:ión	P-5G32L-3
end:jab	X6
end:jah	L3
end:jas	o13P-1g-5
end:jay	x9
end:jee	P9p9
end:jid	P1
end:jin	P10
end:kah	o-7L8
end:kam	p1
end:kan	P-4l10N29
end:kar	p17G24L-10x8
end:ked	P19
end:ker	o10p5L-6l-7
end:ket	g5
end:key	L5l4
end:kin	L7
end:kis	p12L-2
end:kit	L5
end:kki	L8
end:kly	x5
end:kon	P-2L11
end:kyo	o-2
end:lah	o-2P14G-3L2
end:lai	P4
end:lak	P-1X16
end:lal	o3P6L-4
end:lam	P-2p2G-14N11X10
end:lan	o-8P-7G-8L11N12X2
end:lar	P-10L-13F4N-2
end:las	G5f3x13
end:lat	G8
end:lay	L-2N30
end:led	N2
end:lem	L7
end:len	P4G-8X6
end:ler	o57l-2
end:les	o-2G-16L-4l-7n7D2
end:let	G6l6
end:lex	g-3l3f7
end:ley	P22g8x-2
end:lez	G6
end:lfo	P18
end:lia	o-3G-13L2X10
end:lic	o9P-18g4L-7l4F-2N15
end:lik	P2L12
end:lim	G4g3L-10N16X-10
end:lin	o-6G3g11L-6
end:lio	o-27P1p5L-3X22
end:lis	G7
end:lix	o-8G2
end:lla	o-18G2L12
end:lle	P6G-14F3X4
end:lli	G5
end:llo	o-13p14G-4N-7X6
end:lls	x10
end:lly	o33p5
end:lma	L3
end:lme	p-2G9l2
end:lon	P-6p-3G7l11
end:lor	P2
end:los	o-5L-5N17X2
end:low	o25
end:lpa	L8
end:lph	g15
end:lta	G4
end:lth	o11G8g2L-9x-5
end:lts	G2
end:lum	p15
end:lus	G2
end:lva	p6
end:lón	L9
end:mad	p10
end:mah	l4X2
end:mal	P10
end:man	p6G-10g1L-2F-10N16X-9x7
end:mar	P11p6
end:mas	P6L-5D6
end:mba	P-12G5n2
end:mbo	P14
end:med	G-5g2
end:men	G14l-4
end:mer	P-2x11
end:mes	o20x15
end:mez	P11
end:mia	G14
end:mic	o2P-8g-4L-3l5N7
end:mil	P-4G10M4
end:min	o4
end:mir	L12
end:mit	x8
end:mme	x17
end:mmu	L9
end:mos	p10G16
end:mse	G5
end:mus	L7
end:mán	P7
end:món	o-9P11
end:nac	G14
end:nah	o7P1p-2
end:nal	o12P-31p-7g10L-13l-7F-12n5X3x6
end:nam	P-2X18
end:nan	L11
end:nar	o-2
end:nas	o-20L6N6
end:nca	P9G10L-10
end:nce	o7P-5p-6g8L-7l-2f7N-5X-3x11
end:nch	N9
end:nco	l3
end:ncy	o15P-18G7g-7x32
end:nda	o-18P1p-1
end:nde	o-4P11l2x-5
end:ndi	X7
end:ndo	P2
end:nds	g6x3
end:ndu	N12
end:ndy	P13
end:ned	o24
end:nei	L-2
end:nel	o4G6
end:ner	o10g-2L-3N4
end:nes	o-9P-3p-6G8L-14N4n7R6X-15
end:net	G6g3L-3
end:ney	o-3L3X5
end:nez	p4
end:nga	P8G-15f1
end:nge	p-2G33g-4f6
end:ngh	P-14p2G24L1X-4
end:ngi	L2
end:ngo	o-4P-11G-23L1N23X2
end:ngs	P-3p-16l1x4
end:nha	p5
end:nia	o-13P13G-4g2L12l-2
end:nic	L-5N7X2
end:nie	P-2X49
end:nio	l7
end:nka	l12
end:nke	F19
end:nks	o23
end:nly	f1
end:nna	o-7L13
end:nne	P12
end:nni	N13
end:nny	P22L-5
end:nod	G7
end:nor	G4g-6l3
end:nos	o-7g3l10
end:nsa	g8l-1F1
end:nse	g14L-2
end:nst	g1
end:nta	o-5P-11L18F6X-3
end:nte	o6G21L-2
end:nth	L6x7
end:nto	G2F5
end:nts	o22P-4p-4g7L-7l-2N8r18
end:nty	o3P-2l11
end:nus	G-4X5
end:nya	p1
end:nyi	L3
end:nza	P5g16
end:nzo	g24l-11
end:oba	o-7L6
end:obi	L3
end:ock	o4p-5l10
end:oco	L6X-9
end:odo	P12
end:ody	o25g-4x3
end:oek	o2L8
end:ogo	L9
end:ogy	o16P-5g15L-14l-3X5
end:ois	N3
end:oka	p1L2
end:ola	o-4p1g-9N-4X45
end:old	P-6L-4F22f1X20
end:ole	P-3p2N6X8
end:oli	G14L-3
end:ome	n1
end:omo	N13
end:oms	o5L-3
end:omy	o3
end:ona	P-4p-3L12N6X23x-6
end:ond	G-3
end:one	o3g12l-6n11R26x-7
end:ong	o-9P-16g-16L14F5x2
end:ons	o30P-2p-18G-9g12L-10l-17n4x6
end:ood	g4x2
end:ook	o-2G5R2
end:ool	o12p-14x32
end:oon	o-2g2L11
end:ope	G7L15X-4
end:ora	G-7X17
end:ord	G15
end:ore	o3L3N-6x-14
end:ori	G26
end:ork	n2x3
end:orn	X37
end:ors	o42p-8g27
end:ort	o15P-13G3l1f8X-14
end:ory	o17l13
end:osa	P5
end:osi	L1
end:oss	o10P-2
end:ost	o3
end:ota	o-13P-5p3L14R17r2
end:ote	L5
end:ots	G14x28
end:otá	G3
end:oul	l7
end:oup	X21
end:our	o12L-5
end:ous	o19P-21g4L-17N13X-12
end:out	o8P-4p3f16X4
end:ova	P2
end:ove	o17
end:owk	l8
end:own	o25p1G2
end:oya	L19
end:oza	P6p1
end:pal	o33g-2
end:pan	L1X-2
end:per	p-3G7x9
end:pez	p8
end:pia	L5
end:pic	P-4g4L-4N3X23
end:ple	G12f15R3x-4
end:pol	G8
end:pur	G-8L25l3F2
end:pus	g6
end:que	o-2P-5G-2F9f2X-2
end:qui	L2
end:raf	P-4
end:rah	P-9L6X29
end:raj	P3
end:rak	X8
end:ral	o3P-19p-6g3L-5N5
end:ram	o-14p-5G2g5L-7l5x8
end:ran	o-4P6G-8L-2N13
end:rar	o7L8
end:ras	o-18G-2L4l13
end:rat	o-3P-7p-13G6N1x20
end:ray	P-5G6F1
end:rce	o25G-16g13
end:rch	o3G-18g13D8r21
end:rdo	P20
end:rds	P-9N18R2x31
end:rea	G4g5L12
end:red	o2G-2F1
end:ren	p-12G-15g11F11f5
end:rer	o41
end:res	o-4p-3G-5g24L-22N6
end:rew	N2
end:rez	P10p9
end:rge	P12l2
end:rgy	o17g18
end:ria	o-13G19L11l3f-2
end:ric	G-3L-2f2N6
end:rie	L4
end:rif	P8
end:ril	o-17D10
end:rin	X2x6
end:rio	G3F1x-2
end:ris	P10G3L-6
end:rit	g15
end:rke	G2
end:rks	o21p-2
end:rld	P-8G3g-5n1X6x7
end:rls	X2
end:rma	p3L-2X35
end:rne	L4
end:rns	P8
end:rol	L-2l2
end:ron	L-6f1X27
end:ror	o9G-24L6d3
end:ros	P16G12g7L-5x-14
end:row	F6D-3
end:rps	g2
end:rra	L13
end:rro	L2
end:rry	P6p-4
end:rse	L6
end:rst	o10G-7g8N23X-9x-5
end:rta	P-8L9X5x4
end:rte	G29g-6
end:rth	o6G-3g3L8
end:rti	N2
end:rto	g7L9
end:rts	o31g10l-2
end:rty	o9G-15g20
end:rum	g8
end:rus	G-24X44
end:ría	l-4f12
end:rón	P7
end:sad	L4
end:sak	P4
end:sal	G-14L-3X21
end:san	o-2p6G-9F6
end:sar	o18P16L-6
end:sas	p-3g9x4
end:sch	F2
end:sco	P-3L14
end:sea	P-9G35x6
end:sed	o41P-3
end:sel	o29P-4L-5
end:sen	p5G6
end:ser	o3r3x-3
end:ses	o5
end:set	g2
end:sha	o-13G-5L4F2x8
end:shi	o-8p-6l-1N42
end:sia	o-4P4p-5g6L11l2
end:sie	P20G-2L-5
end:sin	P6p-2l25
end:sis	G7
end:ska	P-3L3N18
end:ski	P1
end:sky	P1
end:sly	o6
end:sna	P3F1
end:son	o3P3p6G-18L-10l-11F11
end:sor	o35g-5
end:ssa	p-1L3
end:sso	G2
end:sta	o-10l6
end:ste	L9x8
end:sto	P17f13
end:sts	P-6L-5N25
end:sty	o17g5
end:sud	P3
end:sur	G22
end:sus	P-12X37
end:tad	l1
end:tai	G7l1
end:tal	o6P-11p-8G-6g2L-2l2F10f4
end:tan	o-4P-3L2X8
end:tar	o-9G8L3
end:tas	o-8P8p5G2L-2
end:tch	g3R3
end:ted	o23P-6p-3g23x2
end:tee	o19
end:tel	G11l2
end:ten	o3G7
end:ter	o19P-12G-7g-5F-7D10R3r5X2
end:tes	o17P-2G2x-4
end:thi	o-5P3L5
end:ths	G16L-4
end:tia	p-6L13l16
end:tib	p-6g29
end:tic	P-7L3N7
end:til	F1
end:tin	o-14P3G-10g7L3N7
end:tis	P-7N34
end:tla	p-3L1f10
end:tle	P-4G2F2x4
end:tly	o47
end:tna	L12
end:tok	R5
end:ton	o11P-3G-5g6L8F-2N-10
end:tor	o31P-1p-13G-7l-8R3r13X-12x8
end:tos	P-2p10L1
end:tra	o-2P-11p-3G2L9x8
end:tre	o3l4f6
end:tro	P-7G6g15
end:try	o10G4g9L-7
end:tta	L26F-4
end:tte	P-1
end:tto	o3
end:tty	F1
end:tuk	o-24L22
end:tur	G24
end:tus	G17
end:tut	L-2N20
end:tva	o-2N5X9
end:tín	P4
end:ual	g-2x16
end:uan	o-16L1l15N3X-4
end:uay	L11
end:uba	o-18G4
end:ube	R3
end:uda	o-5P6
end:udi	g12l-3N3
end:uel	P-3G12g5
end:uez	p10g-2
end:ufo	P3
end:ugh	o40P-5g-4l3
end:uin	L3N-3
end:uis	P-2G3
end:uit	P-7L3N28
end:uja	L8
end:uka	L1
end:ula	P-1G17g9L2
end:ulo	l9
end:ulu	P-10G-12N43
end:uma	x15
end:ume	P11
end:umi	P12
end:una	N33
end:und	L6l4
end:une	G8
end:ung	o-5P7p5g-2L14n2X-9
end:unt	P-1L2
end:ura	o-28P3X-6
end:ure	o21P-11p-7G-2g13L-3n1X-3x12
end:urg	L8
end:uri	L4
end:uro	P16
end:urs	g2N9
end:urt	o8G-6g4
end:uru	L11x2
end:usa	P-8g-5N11R2r26
end:use	o-2g-15l5f8
end:usi	n2
end:ust	o-15L-7D14d2
end:ute	o6g-3
end:uth	o4P-4g2n-8
end:uty	x14
end:val	o12L-2x21
end:van	f17
end:var	p9L3
end:vas	P15L-2
end:vel	o17p4X-3x-3
end:ven	o7
end:ver	o17P-6p-1G4l3
end:ves	g10x-6
end:vez	P10
end:via	G10
end:vid	o-4G-22L-3D12X22
end:vik	g1
end:vil	x2
end:vin	G2
end:vut	P-11L8l7
end:waf	P1p-1
end:wah	L9X20
end:wal	P6
end:wan	o-6l13N18X-9
end:war	P11L6
end:wat	P6
end:way	o-17L4l4
end:wei	G20
end:wer	l1
end:wit	G2
end:xis	G2
end:xit	L-6X39
end:xon	G6
end:yah	p10g-2x3
end:yal	o19G7g-12
end:yan	G-5L-1l2N23
end:yas	L11
end:yat	g10L-3X11
end:yer	p3
end:yes	P1
end:yin	G8L-2R25X-3
end:yne	G16
end:yut	G3
end:zan	D2
end:zar	G-3X10
end:zed	o4
end:zen	G8
end:zer	G25
end:zil	L6
end:zon	L4l6X3
end:zón	p1
head-capital	o-29P10p-7G7g-7L6F5f6N7M-2R6X5x-4
head-lower	o23P-22p-1G-17g3L-17F-7N-16D-15R-2X-4x8
head:$	M7
head:capital	o8P-7p11G-1L-3l3F-4N-4n5D-7d-7M-5R-13
head:capital-mixed	o-10L1X3x6
head:capitals	P-5G3N-17m-1R-6X3x13
head:capitals-long	L3X-2x14
head:initial	o9P-4g8L-2r8
head:lower	o-10P-3p5G-9g6L-12l7f1n9M-7X-7x8
head:lower-mixed	o11
head:mark	o-59M26X3
head:number	o9P-2G-5L-10l7d6M-2r11X-3x10
head:year	o-5D5d2
in-run:first 2	o-4g3l9N4d-7M5X-2x3
in-run:first 3	o-9P4g-5L6l10F2f-1N5D-8R-7x-10
in-run:first 4	o-7G6L2l1N2D-9x-11
in-run:first 5	o-9G7g6F1D-6
in-run:inside 3	o24P2G-12L-1F-3f4n-3R3X-14x4
in-run:inside 4	o16P3p4G-6F-15N1n-2d-16X-8x2
in-run:inside 5	o16P1p2G5L4l-4F-2n3d-4R-16
in-run:last 2	o-4P-4p4G-7g6L-5l3F-7f4N-4D-8M-3m-13r8x13
in-run:last 3	o-12P4p6g7L-2F-1f2N2n-1D-19M-2R-8X-7x10
in-run:last 4	G5g3L3d-7X5
in-run:last 5	o-10P-2p8g3L5f-3N-8D-6X-18x3
in-run:whole 1	o-14P3p1G5g12l16f12N3n7D-18d-13M-4m-3R2r-9X7x17
known:armed-group first	G7
known:armed-group last	g7
known:armed-group whole	P-12G28N-4
known:demonym ended	o-18P11p-1g19l2n-39m14X-11x6
known:demonym first	L-3N16
known:demonym last	n21
known:demonym next	o18P-3L-6l-3N18
known:demonym whole	o-50P-19G-16L-10l-3F-10f1N27n28m4R-2X-7
known:government-body ended	g-5X2
known:government-body first	G16
known:government-body inside	g3
known:government-body last	g17
known:government-body next	o6G3g-3
known:government-body whole	o-18G13L-10X2
known:metonym ended	o-2P2g3l-19f2x14
known:metonym first	P-3L20F2
known:metonym last	p-2l28f2x-2
known:metonym next	g2L9D-2
known:metonym whole	o-39P-19p-4G-10g1L27l13N-20X-5
known:organization ended	o21g-17n2x19
known:organization first	G29
known:organization inside	g7
known:organization last	o-5g23
known:organization next	X7
known:organization whole	o-25P-3G27g3L-4X-10x4
known:outlet ended	o9P-2p2g-11x8
known:outlet first	o-12G21g6
known:outlet last	o-16g32
known:outlet next	G9
known:outlet whole	o-37P-5G26g-4L-26N-18R44X-16
known:place ended	g3l-2
known:place first	L9
known:place last	l9
known:place whole	G-3L13
known:state ended	P3g11L-2l-36f4m11X2x13
known:state first	o-8P-11G-18g8L18N-4X-4
known:state inside	o-31g2l8
known:state last	p-11l18x-9
known:state next	P-5g6l2N-7
known:state whole	o-38P-26p-12G-15g6L27l13F-10f-2N-11D-9R-12X-22x-2
lower	o20P-14p-23G-4g7L-11l3F-5f5N-14n-2D-6M5m-3r15X6x11
money: ended	o6L35m-12
money: first	o-22M11m5
money: inside	M-2m1x11
money: last	o-23m16
money: next	o8M5m-2
money: whole	G-26M33X-4
people	o3P-13p-14G-2g9L3l3f-2N2n-2x10
run-after:	o4p-3g-2L6l2f-9r9
run-after:!	o9r9
run-after:"	P-3G-4l-5r16X-3x8
run-after:$	M5
run-after:&	F8
run-after:'	o3P7p5G-2L-3F7f1N-7D-2R-2X-7
run-after:(	o-5G-2g7L1F-3N-12n-6M-2m6R-6X-2x5
run-after:)	o-8P-7p6G5f-4D-2M-19R-2x8
run-after:+	o-8N2R15
run-after:,	o3P4p4G-2g3L-2l3f2N-2n-2D-9M-2m-13R-6r-2x3
run-after:-	o2P-2p7G-2g2L2f-2N-3D2R-5X-6x-4
run-after:.	p2G2l4F-8n-4D-9d5R-3r-4
run-after:/	o12P-7G6g-2N5x-5
run-after:1	p9G2L-5
run-after:12	o32G1X-8
run-after:14	o-12X6
run-after:17	L2
run-after:18	o-2L3
run-after:2	o17G8L-1X-4
run-after:20	x2
run-after:2021	x6
run-after:2022	X20
run-after:2030	X6
run-after:23	X3
run-after:3	g3X-12
run-after:5	o-14x4
run-after:50	X12x4
run-after:6	X2
run-after:8	l1
run-after:9	o-10X12
run-after::	o4P7p3G-5R-6X-2
run-after:;	G2g2L-5N-5
run-after:?	o-7G-2N3x7
run-after:[	p2G-8l-4f3
run-after:]	o-3G-8g8F8x12
run-after:a	o13G13g-6
run-after:account	R8
run-after:accounts	G6g2
run-after:across	G2
run-after:activists	g7
run-after:added	P11
run-after:administration	P28
run-after:after	g-2L6r2x8
run-after:against	o3g5
run-after:agreed	o3P9g-4
run-after:aims	G-2X2
run-after:airport	F7
run-after:al	p4g6L-1
run-after:all	o6P3
run-after:alliance	n-1
run-after:also	o-8P8G2g-3L5N-8x2
run-after:an	G2g-2
run-after:and	P-2p4g2N-10n-9D-3R7X-9x8
run-after:announced	o-9G6g2
run-after:apologized	P11
run-after:app	G-3R23
run-after:appeared	p10
run-after:appointed	p-5
run-after:approved	g-6
run-after:archipelago	n3
run-after:are	p-3G-1l1N2n7x-4
run-after:area	p6G-7L18l14X-7
run-after:areas	L4
run-after:army	N9
run-after:around	o3
run-after:artist	L2l2
run-after:as	o7P3p4G-6g4l-1N-7n3X-11x-8
run-after:asked	P2
run-after:asks	g6
run-after:at	G-6L-9l7F8f5N-16D3r-5X-13x2
run-after:authorities	G2
run-after:back	G10
run-after:bases	o-4
run-after:became	o-10l5
run-after:because	N-2
run-after:before	G6
run-after:began	M2
run-after:being	P5l5
run-after:between	g2
run-after:billion	M11
run-after:boasts	o-3g8R2
run-after:border	L12
run-after:branch	L5
run-after:broke	p4
run-after:brothers	P10g2
run-after:budget	o-10d12
run-after:but	p5G-8L5
run-after:by	o-4G-7L1F2N-3X-3x8
run-after:called	o-5P4g6
run-after:calls	F2f2
run-after:came	P6p4
run-after:camp	L8N2
run-after:campaign	g-2x6
run-after:campus	L5
run-after:can	G-2L1
run-after:capital	L4
run-after:caught	P1
run-after:celebrated	G6
run-after:chairman	o-2G14g10
run-after:characters	P1
run-after:chief	P-3L6
run-after:chiefs	N2
run-after:cities	o2
run-after:citizen	n2
run-after:city	L15
run-after:climate	G-2X12
run-after:club	G12
run-after:coast	L18
run-after:come	N4
run-after:comes	G6g3
run-after:committees	G2
run-after:communities	N15
run-after:community	o-10l3N25
run-after:companies	o14
run-after:company	N7
run-after:concluded	o-4x7
run-after:conference	L4
run-after:confirmed	G2g6
run-after:conflict	L7
run-after:correspondent	L16
run-after:could	o-13L10l7
run-after:counterpart	L1
run-after:countries	P-5L-2N3n8
run-after:country	N1
run-after:court	L2
run-after:created	P5L-2
run-after:crisis	n-2
run-after:cuisine	N8
run-after:culture	P-3N12
run-after:currently	G6
run-after:daily	p-3G14g14
run-after:de	L4l10X-5
run-after:decision	o10
run-after:dedicated	G1
run-after:degree	o9
run-after:department	o14G-2
run-after:developed	g9
run-after:development	g3
run-after:did	P6G15g4
run-after:died	P15p11
run-after:digital	G-2R2
run-after:diplomatic	N2
run-after:director	G5g16l-4
run-after:dish	N3
run-after:dishes	N9
run-after:district	L36l7
run-after:districts	L10
run-after:do	l2
run-after:documented	g3
run-after:does	x6
run-after:doesn	P1
run-after:dollar	L-11M15
run-after:dollars	L-14M2m4
run-after:during	X-9x5
run-after:education	X12
run-after:elder	n12
run-after:elections	L2
run-after:embassy	G13N-9
run-after:empire	L3
run-after:employee	o2
run-after:en	l3
run-after:energy	N-6X15
run-after:era	P5D3d3
run-after:ethnic	N18
run-after:event	x3
run-after:expedition	p7
run-after:explained	o-8g5
run-after:explains	o6
run-after:expressed	o15P7g-2
run-after:facility	G-4g-2f5X4
run-after:factory	x-4
run-after:families	N2
run-after:family	P16L-3
run-after:festival	X20
run-after:fled	P2
run-after:followed	o3
run-after:following	L10l8f-3
run-after:for	o4p3g-4N-14R4r2x-7
run-after:forces	o-5N5n8
run-after:formed	P2
run-after:forward	G10L-5
run-after:found	G8g-4L-1l-1
run-after:founded	G2g-8
run-after:four	o-3
run-after:from	o5p3G-5g-3L-2l-2f2
run-after:further	P6
run-after:gave	P6p7
run-after:got	P2
run-after:government	P4G4L3X-20
run-after:governor	L4
run-after:group	P-4p-1G24g18
run-after:had	P5g3l-2N-2
run-after:handed	g3
run-after:has	o-6P3G11g2L2f-2N-6R3X-2x-7
run-after:have	o-3G-3g2L3N2
run-after:he	f4
run-after:headed	o-2g3
run-after:headquarters	g3
run-after:held	g3
run-after:highway	o-6L-4f6n3
run-after:himself	P15
run-after:history	G2
run-after:holiday	x11
run-after:hospital	L-3F6
run-after:hosted	o-2g-3X2x6
run-after:hotel	o9
run-after:how	P4
run-after:i	p10G-7
run-after:in	P-3G-9g5L2l2f4N-7D-6X-4x3
run-after:inaugurated	p1g-2
run-after:including	l8f-2
run-after:indicated	o10
run-after:industry	g4
run-after:influence	N4
run-after:initiative	X15
run-after:intends	g5
run-after:international	G2L-7
run-after:interview	G3
run-after:into	G6l6x-3
run-after:investment	N6
run-after:is	o-10P-3G3L1l2F7N-10R2X2x-3
run-after:island	L16
run-after:issued	o4
run-after:just	x3
run-after:knows	P2
run-after:language	L-8N10X8
run-after:last	o5L8l-2x11
run-after:law	x10
run-after:lawmakers	G5
run-after:laws	o2N-2
run-after:leader	g14L-13N11
run-after:leaders	o-7G7N18
run-after:leadership	G13
run-after:led	p7
run-after:left	F1f1
run-after:levels	D2
run-after:lies	P-3F1
run-after:lines	o-4l10
run-after:list	X3x10
run-after:lives	P3
run-after:looking	P5
run-after:machine	o19
run-after:made	o-10p-4L-2X8x16
run-after:makes	x4
run-after:man	N4x2
run-after:managed	P3p8l3
run-after:market	P-4G-5L4
run-after:markets	M2
run-after:mayor	L10
run-after:mayoral	L7
run-after:means	o2
run-after:media	L1n5
run-after:meeting	o-2R2
run-after:member	G8g12
run-after:members	G8
run-after:met	P13
run-after:might	P4
run-after:million	M12
run-after:mine	F20f4
run-after:mining	p-4G3
run-after:minister	o14G-3
run-after:movement	X13x2
run-after:municipality	L9
run-after:music	G-2L-2N10
run-after:must	L1l2
run-after:national	N2
run-after:near	o-3G-2g-2L11l5f-1x14
run-after:need	g2
run-after:never	P2
run-after:new	o3f-5
run-after:newspaper	G5x3
run-after:next	f8
run-after:nor	o2
run-after:not	o21
run-after:noted	o3L-6N-2x2
run-after:notes	P3
run-after:now	o6
run-after:numbers	o2
run-after:of	o15P-4G-2g3L-7F-6N-10X3x2
run-after:offers	l-1f7
run-after:office	G18l3
run-after:offices	G2
run-after:officials	P-6N5
run-after:oil	L3
run-after:on	P-7p2G5L2f1N-7X-3x2
run-after:opened	P6G-2
run-after:opposition	o-2G14
run-after:or	o-9g-13L2f-2r9
run-after:ordered	o-6P2
run-after:organization	g5
run-after:origin	N13
run-after:over	o-6g-9n16x-12
run-after:owns	G4g-6
run-after:part	X3
run-after:parties	o9
run-after:partnership	G3g-4
run-after:party	o-3G13N2
run-after:passed	p5
run-after:people	P-7L-1N26n14
run-after:peoples	N6
run-after:period	o14
run-after:personnel	G13
run-after:platform	R2r10
run-after:play	G4
run-after:players	g9
run-after:pledged	g4
run-after:pointed	P13p8
run-after:police	o3P-8L13l-4F3
run-after:policy	X24
run-after:political	n2
run-after:population	N4n7
run-after:port	L5
run-after:president	G8
run-after:prison	P-3L3F13f1
run-after:produces	L5
run-after:programme	X11x8
run-after:project	G-3l-4n1X13
run-after:projects	o-2P-1F7f5X6
run-after:prosecutor	o16g-5
run-after:protest	G20
run-after:provides	g6
run-after:province	L5l15
run-after:provincial	L13
run-after:raised	o-9g4
run-after:reached	P-1G11
run-after:received	o-6g2
run-after:recently	P4
run-after:recorded	o-15L22
run-after:referred	P1p1g-2
run-after:refused	P1
run-after:regime	P13
run-after:region	o-3G-7L26l5X-2
run-after:regions	L4
run-after:relations	N20n-2
run-after:released	P12
run-after:remained	P3
run-after:remains	G16
run-after:report	G21N-7x5
run-after:reported	G23g18
run-after:reports	G6
run-after:representatives	G3
run-after:represented	p4
run-after:requested	o8g-5
run-after:research	g6x-6
run-after:resident	L1
run-after:residents	o-3L10
run-after:restaurant	l5
run-after:retained	g2
run-after:returned	G8x-2
run-after:reveals	x-2
run-after:river	L12
run-after:route	L15x-3
run-after:runs	o10g7
run-after:said	P17G9g4L-12f-5N-13X-35x-4
run-after:saturday	L2
run-after:says	P10G3g2N-5
run-after:scheme	x2
run-after:school	L3
run-after:schools	N-1
run-after:seas	l4
run-after:season	D2
run-after:secretary	G5g2
run-after:section	o-5N6n14X-2x-15
run-after:sector	L2l7
run-after:settlement	L12
run-after:should	p2G7g-9l6
run-after:show	g-2
run-after:showed	P-3G3
run-after:side	L-2
run-after:since	g-2l2X5
run-after:singer	X2
run-after:south	l6
run-after:speakers	X16
run-after:speech	o5
run-after:spoke	g4
run-after:spokesman	G5
run-after:started	N-4X3
run-after:state	L9
run-after:stated	o-3G3g9
run-after:statement	G15
run-after:states	G5X-2x-2
run-after:stopped	P3
run-after:stressed	P8p13x-2
run-after:sub	L15
run-after:summit	G13n-2
run-after:team	G6g9L-2
run-after:technology	o-3R3r3
run-after:tells	o-8X9
run-after:tennis	L-1N1
run-after:test	G-11X30
run-after:that	G2g5l2F3f-3N-2n-2
run-after:the	o9P-4N-11
run-after:themselves	G8
run-after:then	G-7
run-after:thinks	P5G-1
run-after:this	o6G-1g-2X10
run-after:through	o-3g-2L2l-1f8
run-after:till	o3
run-after:time	o2
run-after:title	x15
run-after:to	o4P-6p-1G-4g4L-1f2N-10m9X-8x3
run-after:today	G11g-2
run-after:together	o7g2L-1
run-after:told	o5P12p2
run-after:too	L1
run-after:took	P9x2
run-after:town	L8
run-after:tradition	L8
run-after:under	o-8L1
run-after:unity	N6
run-after:university	g4x-2
run-after:urged	o7P1p-5
run-after:us	o2
run-after:used	P9
run-after:using	P6L-2X6
run-after:vessel	G1g11
run-after:vice	g-12l13
run-after:video	x15
run-after:village	L24
run-after:wanted	P2
run-after:war	g-6L6N9
run-after:was	P8L-2F3f-3N-8X6
run-after:went	P7g2
run-after:were	P5g-3X2
run-after:when	o-3
run-after:where	p-3g-2L7l1f7
run-after:which	G6N1
run-after:while	F1f3X2
run-after:who	o11p8
run-after:whose	P4
run-after:will	o4p-7L4l-5N-8x-3
run-after:with	o4P-5G-7L-2l3N-12X8
run-after:within	o10
run-after:woman	o-15P-10p-2G-1L3N13n11
run-after:won	o-3P9p9
run-after:word	N12
run-after:workers	P-5G5N17
run-after:worth	M2
run-after:would	P7p-1G9g-2L4
run-after:wrote	P2
run-after:years	D2
run-after:yesterday	g9
run-after:you	o21P-4G-13r2
run-after:youth	N6
run-after:–	P6p-4G-3L-1f5N-7X4
run-after:—	o-13P10p-3G-4l6f-2N-4X4
run-after:‘	o21G10g-3
run-after:’	o-3P6p4G5n-2D-6M-4X-2x9
run-after:“	o7l6x-4
run-after:”	o-6P6p1g-2l-4f4X3x8
run-after:…	l2f-2
run-before:	o-7P3p2G4g4L5l4n1D-5M-10x-2
run-before:"	g3N-4r8x3
run-before:#	x19
run-before:'	o-4
run-before:(	o-16P-10p-3G9g-3l5f5N2M5R-5x-6
run-before:)	o-2P2p4G-4g4l2X-9
run-before:+	r2
run-before:,	o-2P3p-1G5L5F-2D-2d-7M-10m5R-6r-2x-9
run-before:-	o7P-5g6L-9F5f-1N-7d7
run-before:.	p6g7
run-before:/	P-6p-2G6l2n5
run-before:000	o5m3
run-before:13	N2n2x-3
run-before:14	N3
run-before:19	o-3X12
run-before:1999	x4
run-before:2021	N1
run-before:2022	o2L1X5x-4
run-before:2024	x2
run-before:4th	o4
run-before:5th	X4
run-before::	G8N-2x-3
run-before:;	p-4G7L14N3
run-before:[	o-3
run-before:a	o7P-23L-7l2F-9N4n5M-3R6r5X-4x4
run-before:about	o3P4
run-before:accused	P13L-3
run-before:across	P4
run-before:actress	P2p2
run-before:added	P12
run-before:afrol	g16
run-before:after	g2
run-before:against	P9p-4G1g8
run-before:agency	G29
run-before:all	P-8G-11g2x2
run-before:allow	G9
run-before:along	L13x-3
run-before:also	o2x-5
run-before:an	P-11G-6L-1l1N10R7X5x-6
run-before:ancient	l4
run-before:and	o-5p4G2g2f1N-3
run-before:announced	p4
run-before:annual	p-4x16
run-before:another	o8P-2N2
run-before:any	N2
run-before:app	R13
run-before:are	o8P-1p-2N7x-11
run-before:around	L11
run-before:artist	p3
run-before:as	P3G5L3N-4R6X-4x4
run-before:asked	P10
run-before:at	o-18P-14p-7G5g-2L12l4F24f-1N-19R-8X-12
run-before:attended	g2
run-before:august	x-5
run-before:average	o2
run-before:based	P-1p-4G15g13f3
run-before:be	l3
run-before:because	L2
run-before:before	P7L1
run-before:being	x2
run-before:best	L3
run-before:between	o-9P2p-2G4g-6L16l-9
run-before:both	P8G5g-3N-2
run-before:broadcaster	G2
run-before:brother	P10
run-before:but	P16G-1L1
run-before:by	P8p4G19L-3l-1N1X-16x-9
run-before:called	o-10P-4G-5L3l-2F2f4X14
run-before:capital	L2
run-before:central	L4
run-before:chairman	p1
run-before:chief	p2
run-before:citizen	p6
run-before:city	L6
run-before:coach	P11p13
run-before:company	G31g4
run-before:conglomerate	G12
run-before:consultancy	G4g16
run-before:contacted	o-7G16
run-before:contemporary	N5
run-before:daily	G14
run-before:day	X13
run-before:degrees	o32
run-before:des	f5
run-before:devout	p-4N15
run-before:different	o14
run-before:do	l2
run-before:dr	P11p-1x3
run-before:during	D10x11
run-before:east	l11
run-before:eastern	L-6l14
run-before:entire	o16
run-before:even	R2
run-before:ever	X15
run-before:exclusive	G8
run-before:existing	M2
run-before:explained	P5
run-before:explains	P5
run-before:famous	P-2L8l3
run-before:featuring	L3
run-before:firm	G45g8L-2
run-before:first	P-8x8
run-before:five	R21
run-before:for	G5L3X-9
run-before:former	P-18G18g-4L2
run-before:formerly	G3
run-before:four	o-6l6N8
run-before:from	o-18P-9G4L14l1F2f2N-5n-3R-15r8X-8x-2
run-before:giant	P-3G31
run-before:global	o15
run-before:government	g-37l22
run-before:great	o3
run-before:group	G21
run-before:has	N2
run-before:help	o5N-2
run-before:her	P-7G-3N6R2
run-before:his	o11P-4G-4g9L1l3N-5R-8X3
run-before:historic	F12f11
run-before:host	P9
run-before:house	G8
run-before:how	o-22L-1n1X-3x13
run-before:i	x7
run-before:if	P11
run-before:important	N3
run-before:in	o-8P-14p-5G-15g-5L21N-5n-1R-10r-5X-7
run-before:include	g4
run-before:including	P-4p-5G13g-6L2l2N9
run-before:influential	N-2
run-before:international	X10
run-before:into	G-4x7
run-before:involving	x5
run-before:is	o-4G-6g-3L-6l2f2n3M1r9X-5
run-before:it	x10
run-before:its	o6P-4g-2L-2X6x11
run-before:june	p4
run-before:last	o3D3
run-before:launched	X10
run-before:leader	p12
run-before:learning	N2
run-before:leave	G3
run-before:leaving	P4
run-before:led	G13
run-before:left	L14
run-before:like	o-6P5p-1g5l-6N-8R4x8
run-before:listed	G11
run-before:los	l5
run-before:make	o17
run-before:many	N15
run-before:media	G8
run-before:met	P9
run-before:million	N3
run-before:minister	p10
run-before:mother	P2
run-before:mr	P2p-6x15
run-before:mrs	p5
run-before:my	o11G-4
run-before:name	P2p2
run-before:named	P2F1f1
run-before:near	L37l7
run-before:nearby	L15
run-before:new	o5P-17p-3G-10L-4l8R10
run-before:newspaper	G34g20
run-before:next	G-2
run-before:nine	o13
run-before:no	G-3
run-before:nor	p6
run-before:northern	L6l12
run-before:not	P5
run-before:now	L3
run-before:of	P-7p-1G2g3L9F-4N-2D3R-3r-2X-7
run-before:off	L14
run-before:offer	o2N-3
run-before:office	P-5L26
run-before:official	R11
run-before:old	P6g-6n2X-5
run-before:on	P-13p-2L3f6N-13n-4D20d2R11X-15
run-before:one	P7p2g9
run-before:only	o2p-2l-2x4
run-before:opposition	g4
run-before:or	o-9g-15l-5N5R6r12X7x3
run-before:organisation	G2
run-before:other	P-11N5x3
run-before:our	P-2G-14L4N2x4
run-before:over	G3g4M4X-3
run-before:overseas	L2N-2
run-before:own	G-7R2
run-before:owned	G4
run-before:particularly	l4
run-before:partner	G5
run-before:party	G9g3
run-before:personality	p2
run-before:platform	o-10G16g5R16
run-before:police	o6P3g-3f4x-11
run-before:popular	P-1
run-before:president	p7
run-before:prestigious	x2
run-before:programme	X4x7
run-before:prominent	P-2N3
run-before:radical	N3
run-before:reach	L11
run-before:recent	g-7X5x3
run-before:rejected	X2
run-before:reports	G14
run-before:retired	F1f1
run-before:rich	o2n-2
run-before:run	F1f1
run-before:s	P-9l2f4N-10D4R6X3
run-before:said	o4P15G7L-9N-5X-3x-3
run-before:says	o8P17p5G-10
run-before:second	o6P-5
run-before:see	P3G7
run-before:seven	x6
run-before:several	G6
run-before:show	N-3X16
run-before:since	o-6P13L3
run-before:singer	p5
run-before:six	L1
run-before:some	o-3N11
run-before:son	o-11P20M3
run-before:southern	L2l12n10
run-before:star	P1
run-before:student	p2
run-before:surnamed	o-3P29
run-before:suspect	P5
run-before:tell	o7
run-before:ten	m2
run-before:term	o5
run-before:than	o-7P2M7
run-before:thanked	o-3g7
run-before:that	P7G4L-4x-9
run-before:the	P-19p-3g6L2l7F9f4n1D-6d3M-7R-9r5x5
run-before:their	o8P-4p-3N5
run-before:them	X2
run-before:then	o5L4
run-before:think	R3
run-before:this	o25P-5G-8g8
run-before:three	N13
run-before:through	P-5g2f5
run-before:throughout	L4
run-before:to	o-7P2G5L9l1N-6M-7R-3X-10x-3
run-before:told	p-2G16g4x10
run-before:tomorrow	g7
run-before:towards	G1
run-before:traditional	o20G-7N2
run-before:turn	l6
run-before:two	p-4g-2L2R20
run-before:under	o2P2p7L-4
run-before:up	x3
run-before:upcoming	X2
run-before:use	R9
run-before:using	o11G-6R2
run-before:via	L4
run-before:visit	P-2L14l1
run-before:visited	P-2p-7F10f8
run-before:was	P4N3
run-before:were	P4L-2
run-before:western	L-1l18N-1
run-before:what	o-23P2G-3g3
run-before:when	P6p4g-2L1l-2M10X-27
run-before:where	P7L3
run-before:which	o13P10N-2X-5
run-before:while	o-4P9G5L-4x-2
run-before:who	o3g-3
run-before:with	o-7P3G12g2F-7N-2n-5
run-before:within	G7l8N7
run-before:won	x3
run-before:work	g-2l-5x15
run-before:worth	M8
run-before:young	N8
run-before:«	X22x11
run-before:»	o-3P2
run-before:–	o15g10L-4l4N-6
run-before:—	o3P4L-6l-3x9
run-before:‘	G-26g4N2x8
run-before:’	o11p2x-3
run-before:“	P-6p-2G-3l2f3N-2D-2X16x2
run-before:”	o-5P18p4
run-before:…	o8
run-capitals:1	o3P-7G-3L-3F6N-9D-2X7
run-capitals:2	o10P5p4G1g-18l-2
run-capitals:3	g10l4
run-capitals:4	o-3p12
run-capitals:5	o-11G-2L3N1X11x9
run-last:a1	o2
run-last:ababa	L2
run-last:abe	P19
run-last:aboriginal	N15n13
run-last:abyssinia	x4
run-last:academy	o13
run-last:act	G2g-17L-9n14x10
run-last:addo	p14
run-last:adha	p-2d11x3
run-last:administration	o4g5
run-last:affairs	o12P-8g10
run-last:africa	o9P-7G-14g3L7l6N1x-5
run-last:african	o2G-13l-7N6n14
run-last:africans	N19
run-last:agencies	o2X2
run-last:agency	g9
run-last:agreement	g-7x16
run-last:agriculture	n2x2
run-last:ahmed	p2
run-last:ai	o12g8
run-last:aid	g1
run-last:air	G7g19
run-last:aires	F2f2
run-last:airport	F22f4
run-last:al	o2
run-last:alam	P4p5
run-last:alaska	L1
run-last:algeria	l-3N2
run-last:algerian	N7
run-last:almighty	o32p-3
run-last:amazon	L27l5
run-last:ambassador	o4
run-last:america	o-3G-4g2L8
run-last:american	N14n4
run-last:americans	P2
run-last:americas	L20
run-last:amin	P4p1g-2L-2l-1X7x3
run-last:amir	o19
run-last:amiri	o20L-4X6
run-last:anc	G13
run-last:andes	L4
run-last:angolan	N7
run-last:ann	p-6X2x9
run-last:anti	o10
run-last:apple	G22L-4R3
run-last:aptn	G2
run-last:arab	P-2N29
run-last:arabia	g2L2l-1
run-last:arabic	N13
run-last:arabs	N11
run-last:arctic	L7
run-last:area	o-14l16
run-last:areas	o9
run-last:argentina	g4
run-last:army	G37g-11
run-last:around	o8
run-last:art	g-2l4
run-last:article	o12
run-last:ashoka	o13P1l-2f-2
run-last:asia	P-4G-2g10L21
run-last:asian	N18n15
run-last:assembly	o-7G2g-3x4
run-last:assistant	o20
run-last:association	G3g9
run-last:asunción	o3
run-last:atlantic	L3
run-last:atm	o16G-12M13
run-last:australia	o-11G-3n6
run-last:authority	o-5g8
run-last:award	X11x23
run-last:awards	x18
run-last:b	o5g7
run-last:ba	G-4X13
run-last:back	x17
run-last:baidu	G28
run-last:bangkok	L4
run-last:bangladesh	g4
run-last:bank	G13g-2
run-last:barcelona	G9
run-last:batakis	P11
run-last:bay	L18l5
run-last:beach	l3
run-last:begum	P2p2
run-last:beijing	o-12L20x3
run-last:bengaluru	L5X4x8
run-last:bernama	G9
run-last:besides	o3
run-last:bhd	g15
run-last:bible	X8
run-last:biden	G-2g-5L3l4
run-last:bill	x13
run-last:birmingham	L10
run-last:bjp	G20
run-last:board	L5
run-last:boca	P-7G15l7
run-last:boeing	R18
run-last:bogotá	g9l-3
run-last:bolivia	L2
run-last:boric	P6
run-last:bouteflika	P10
run-last:branch	o8g3
run-last:bridge	l3F16f12
run-last:british	N3
run-last:brunei	G2
run-last:bts	G3
run-last:building	F2f13
run-last:bukele	P8p3
run-last:business	g3
run-last:bypass	F2f2
run-last:c	P-3p-5g-13l6X6x12
run-last:cabinet	G19
run-last:caf	G3
run-last:cairo	L11
run-last:california	L1
run-last:canada	g16
run-last:canadian	n2
run-last:canberra	g12
run-last:canel	p2
run-last:capital	G1g20
run-last:caracas	o2
run-last:carcross	L7
run-last:caribbean	L2
run-last:castillo	P10
run-last:castro	P15
run-last:castroism	N12
run-last:castroist	N3
run-last:catholic	N16
run-last:catholics	N15
run-last:cbd	L11
run-last:celsius	o13
run-last:center	p-6G2g-3L2l11F2f6n-2x-6
run-last:central	L-7F1
run-last:centre	G-12g-5l7F9f6x-2
run-last:ceo	o5
run-last:certificate	o6g-10X7x8
run-last:chad	P11L-7
run-last:chairman	o-7x12
run-last:chamber	o15
run-last:chamorro	P11p7
run-last:championship	X11x24
run-last:championships	x6
run-last:chan	P16
run-last:chang	P6
run-last:change	X2
run-last:channel	o2g22L-5
run-last:chi	P2
run-last:chief	o-12P12
run-last:chiefs	N2
run-last:child	o2x30
run-last:children	g-1f3x-6
run-last:chile	o-4L13l2
run-last:china	o-4G-8g5L11l2
run-last:chinese	G2N2
run-last:cho	p-5N4
run-last:chong	P3g7x-3
run-last:chowk	L8l8
run-last:christ	o-12P14p5N-4D2
run-last:christian	N23
run-last:christians	N8
run-last:chung	P12
run-last:church	o13g18
run-last:city	l13x-3
run-last:climate	o2
run-last:club	G-2g-3R11r10x3
run-last:co	o7P-5G29g14L-2
run-last:code	o17G-2g-4X18
run-last:college	P1l2f-4
run-last:colombia	L2
run-last:command	l-1x5
run-last:commander	o14
run-last:commerce	g9
run-last:commission	G-2g5L9
run-last:commissioner	o6N1
run-last:committee	o6g4
run-last:committees	o-4G19g4
run-last:commonwealth	G23
run-last:communities	g-7l-3N22x13
run-last:community	g10
run-last:company	o21g5L-1
run-last:complex	o-8p-2l5f3
run-last:conference	o4g-5X3x5
run-last:congress	G15
run-last:conservative	N13
run-last:constantine	P5
run-last:constitution	o23G-2x4
run-last:control	o9g-2l7
run-last:convention	g-5X22x5
run-last:cooperation	N2x3
run-last:corporation	G-2g5
run-last:corridor	L-3l-2F6f2n10
run-last:cortizo	P6
run-last:council	o5g16
run-last:county	G5g5L2
run-last:court	l-6f7
run-last:covid	P-7L-8D12X14
run-last:cpi	g-2X26
run-last:cree	L-2N17
run-last:creek	L14l5
run-last:creole	N21
run-last:crown	G2
run-last:cuba	P-4p-1l7x7
run-last:cuban	N2
run-last:culture	o7
run-last:cup	N1x19
run-last:cusco	P-1g4L2
run-last:custodian	o25
run-last:d	o29
run-last:daily	o-8x5
run-last:dal	g7
run-last:data	G2g2
run-last:day	X14x17
run-last:dc	G-6l13
run-last:declaration	X8
run-last:defense	G2g9
run-last:department	o-10g12
run-last:design	o4x3
run-last:development	o3g1X-15
run-last:director	o15
run-last:directors	o13g-5
run-last:district	l6
run-last:division	L13x-9
run-last:diwas	x17
run-last:dna	X29
run-last:do	o20
run-last:don	o22P-7X12
run-last:dota	X9
run-last:douyin	G11R9
run-last:dpp	G3
run-last:drc	G-1L10
run-last:drought	x3
run-last:dubai	P-6G11L9
run-last:duque	o-2P10p3
run-last:durban	L18
run-last:e	X18
run-last:earth	o3L4
run-last:east	o5
run-last:eastern	N2n3
run-last:education	o9g4
run-last:efe	P6
run-last:egypt	o-6G-5L8x5
run-last:eid	D11X3
run-last:embassy	o3
run-last:emirates	G12
run-last:empire	G11l3
run-last:employment	o5
run-last:energy	o20g5x-4
run-last:engineering	o12
run-last:england	L7
run-last:english	N16
run-last:entertainment	G3g9
run-last:environment	g8
run-last:era	D32d21
run-last:este	l9
run-last:ethiopian	G2
run-last:eu	G2
run-last:europe	G-4L11x5
run-last:european	P-1N5M2
run-last:europeans	M2
run-last:eve	o12
run-last:ever	o5
run-last:express	G2g4l-1f5
run-last:facebook	G5R2
run-last:family	g5
run-last:federation	o7G-3g7
run-last:fernández	P2
run-last:ferro	p9
run-last:festival	X19x7
run-last:fi	o17p-4x5
run-last:finance	g15
run-last:first	o5g3l-3
run-last:fleet	g4
run-last:forbes	G18
run-last:forum	l-2x3
run-last:foundation	g2
run-last:france	L3
run-last:french	N11
run-last:fujian	L4F15f1N-11
run-last:fund	G2x3
run-last:funds	o-3G11
run-last:furthermore	o8
run-last:g	G4X-3
run-last:games	o2g-3X12x16
run-last:gandhi	P21
run-last:gathering	X5x2
run-last:gay	o2
run-last:gdp	G-10X30
run-last:ge	N8X5
run-last:general	o-9g16
run-last:generations	X6x3
run-last:germany	L4l4
run-last:ghana	G-3g-4X19x3
run-last:girls	f9X2x-3
run-last:glacier	N1
run-last:global	o7P-1x5
run-last:go	x9
run-last:goals	x4
run-last:god	o13l7
run-last:gonzález	P2L-1
run-last:google	G18
run-last:governor	L3
run-last:gowda	P8
run-last:grade	o8
run-last:granada	L7
run-last:greece	p1
run-last:greens	g36
run-last:group	g17
run-last:guanacaste	L18
run-last:guangdong	L2
run-last:guard	G16
run-last:guardian	g10
run-last:guatemala	o-12l4
run-last:guevara	P5
run-last:guinea	p3
run-last:gujarat	P-11L18l3
run-last:guzmán	P8
run-last:gómez	P3
run-last:hague	L8l2
run-last:hall	o-2l11F8f5
run-last:headquarters	g-4l8
run-last:health	o-4x8
run-last:henan	L13
run-last:heritage	o9
run-last:hezbollah	G10
run-last:hill	L4l2f4
run-last:hindi	L-2N2
run-last:hindu	N20
run-last:hinduism	N5
run-last:hindus	o8P-2N18
run-last:hindutva	o-2N5X9
run-last:hiroshima	L7
run-last:history	o3
run-last:holding	G2g2
run-last:holdings	g15
run-last:hondurans	o4N-2
run-last:honduras	l4
run-last:hope	p13x-3
run-last:hospital	G-4g-6l5f8
run-last:hossain	p-3
run-last:hotel	L6l14
run-last:house	G3g-12f12
run-last:housing	o-4g7
run-last:huawei	G11
run-last:hui	p5
run-last:hussein	o5G-6
run-last:ict	G-2
run-last:id	G-10x9
run-last:ii	p-1G-8g-2F4r9x6
run-last:imam	o37
run-last:inc	G7
run-last:indeed	o4
run-last:independence	x3
run-last:index	x9
run-last:india	o16g2l-4
run-last:indian	o3
run-last:indigenous	o51N-5
run-last:indonesia	P1p2
run-last:industry	G2g6
run-last:initiative	o-2l-2X16x9
run-last:inlet	L2
run-last:innovation	g2
run-last:inquiry	o-11x2
run-last:institute	o5g4
run-last:intelligence	o16
run-last:interior	o-5g7
run-last:international	o3G4g14
run-last:internet	o38
run-last:inuit	L2N20
run-last:inuk	N24
run-last:inuktitut	N17
run-last:investment	o-4x3
run-last:ips	G11
run-last:iqaluit	L14
run-last:iran	o2N11
run-last:iraq	g-7x5
run-last:ireland	o16L-3
run-last:ishin	G9g9
run-last:islam	g2L-6N4X12
run-last:islamic	L-5N13
run-last:island	l13
run-last:islander	o-5N15
run-last:islands	L8l2
run-last:israel	o-6G6g-12L2l8
run-last:israeli	N13
run-last:iv	o12
run-last:jewish	N7
run-last:jharkhand	L1
run-last:jiangxi	L4
run-last:jihad	g3X4x-7
run-last:jiménez	P9
run-last:john	l-4N1x12
run-last:johnson	P3
run-last:jordan	l-3
run-last:jose	l-2f3
run-last:justice	o-3g8
run-last:k	o10P-24g-3l5X19
run-last:kabir	l5
run-last:karachi	L2
run-last:kargil	L21
run-last:karnataka	L5
run-last:kashmir	o-7P-10L21l6
run-last:kazakhstan	p5g-3
run-last:kerala	L17
run-last:khan	o22P18g-7X-2x-2
run-last:kim	o12P4
run-last:king	o-3P11
run-last:kingdom	o5l15N-3
run-last:kishida	P18
run-last:ko	P11
run-last:kong	P-2g6L18l6
run-last:korea	o-3P-4g5L15
run-last:korean	N10
run-last:kwok	p2
run-last:la	X32
run-last:lab	o-3G6g7f7x-11
run-last:labor	G20
run-last:lagos	L3
run-last:lake	l5
run-last:land	L4l5
run-last:law	o14G-15L-1X15x18
run-last:leaders	o7
run-last:league	G4X3x9
run-last:lee	P17
run-last:left	o4G3L-5n19
run-last:lempira	m2
run-last:leon	P-10L9
run-last:let	o16G-7X5
run-last:lgbt	o-14G-19N32X3
run-last:li	P12
run-last:liberal	o-15N16n6
run-last:liberia	l7
run-last:libertad	L1l1
run-last:libertadores	P-6X22
run-last:life	o5
run-last:limited	p-2G15
run-last:lin	P2
run-last:line	o-3P-6p-3G10g7l5
run-last:liu	P12
run-last:liverpool	G13
run-last:livestock	g2
run-last:london	L2
run-last:love	x16
run-last:ltd	g5
run-last:m	P16
run-last:macau	L7
run-last:made	R11
run-last:maduro	P3
run-last:mag	G6
run-last:magistrate	o7
run-last:majesty	o9
run-last:makkah	o-7L8
run-last:malaysian	n3
run-last:mali	L2
run-last:management	o13x-2
run-last:manager	o5G2x-5
run-last:manchester	o-3g3
run-last:mandate	o14
run-last:manitoba	L13
run-last:manpower	G10g-11
run-last:maria	P1G-3F3
run-last:mass	o8
run-last:may	o-4L-5D28d10
run-last:me	L7
run-last:media	o11
run-last:mei	p-1
run-last:member	o9
run-last:mexico	g-9f7
run-last:mi	P-3N12
run-last:miami	L5
run-last:minister	g8
run-last:ministers	g6
run-last:ministry	g18
run-last:mla	G-8L2
run-last:modi	P12
run-last:money	x16
run-last:mongolia	l-4
run-last:montevideo	f4
run-last:month	X6x21
run-last:montsame	G21
run-last:moon	P8
run-last:morales	D2
run-last:moreno	P2
run-last:moreover	o6
run-last:mosque	P-3p-4l6F2f10
run-last:mou	o31
run-last:mps	o19
run-last:municipal	L2
run-last:municipality	L5l2
run-last:murillo	P12
run-last:muscat	o-17L8l3
run-last:museum	F16f10
run-last:muslim	o-5G-4N23x3
run-last:muslims	o6P-10p-2N24
run-last:myanmar	g5l-4x2
run-last:n	g3
run-last:nacional	g9
run-last:nadu	L7l8
run-last:nagar	L4l5
run-last:nairobi	g2
run-last:namibia	o-6G5g-2L7
run-last:nation	o-4g8l4f-2N5n4x-15
run-last:nations	o-19g2N2n15x3
run-last:nato	G7
run-last:netflix	G8
run-last:network	o8G-8x4
run-last:news	o-2G-24x15
run-last:nft	o4G-17R31
run-last:ngo	o6
run-last:ngos	o26
run-last:nicaragua	o2g5l-5f4
run-last:nicaraguan	N4
run-last:nigeria	G3l-1
run-last:nile	L12l9
run-last:north	o32L-17f6x-4
run-last:notice	o11
run-last:nowadays	o2
run-last:npa	o2
run-last:nunavut	L20l5N-2
run-last:nusantara	L26
run-last:oaxaca	g4L9
run-last:obrador	p1
run-last:ocean	l8
run-last:of	o7
run-last:office	L4l6x-4
run-last:officer	o16
run-last:olympic	N4X13x2
run-last:olympics	X20x10
run-last:omicron	X15
run-last:online	o-3G4g6
run-last:ontario	L9
run-last:organisation	g8
run-last:organization	o8
run-last:ortega	o7
run-last:oxford	o-2G9
run-last:pacific	o-2P-2L8l8n7
run-last:pakistani	N3
run-last:palace	o-2l8F11f11
run-last:palestinian	n-3
run-last:panama	g5L2
run-last:panel	g17x-5
run-last:pang	L14
run-last:paraguay	L2
run-last:paris	l-4x3
run-last:parishad	g8
run-last:park	P-2p-12G-6g-3L-2l14F17f3N-11x-6
run-last:parliament	o8G3x-3
run-last:party	o9G4
run-last:pcr	X35
run-last:peace	o14
run-last:people	L4
run-last:peoples	g5N8n5
run-last:period	G-2D9d10
run-last:petra	G6
run-last:petro	o2
run-last:phase	o21
run-last:ping	G2
run-last:pinochet	P4
run-last:plan	o6g-2x18
run-last:planning	g8
run-last:plant	f12
run-last:plaza	L12l6
run-last:point	o10P-4p-2
run-last:policy	g3
run-last:popular	o6
run-last:port	F21f19
run-last:post	G2
run-last:pradesh	L4l7
run-last:prayut	G2
run-last:prefecture	l20
run-last:prensa	o9G7g8L-2l-1
run-last:prevention	g5
run-last:pride	X14x12
run-last:prince	P8p1F2f1
run-last:prison	F17f4
run-last:priyanka	P8
run-last:product	x19
run-last:program	x7
run-last:programme	o5g2
run-last:progress	x7
run-last:project	l-2X-2x2
run-last:prosecution	o2
run-last:prosecutor	f3
run-last:province	L6
run-last:public	o7
run-last:punjab	L10
run-last:qatar	X6x-3
run-last:queensland	L4
run-last:quran	X25x10
run-last:r	p3
run-last:race	x7
run-last:rahul	P7
run-last:rai	p-2g7
run-last:railway	G5L-3F3f14
run-last:ramaphosa	P9
run-last:redfern	L5
run-last:refugees	g2
run-last:region	o9g-3l9x-3
run-last:regulations	x7
run-last:relations	o-4g6
run-last:reliance	F7f12
run-last:report	X20
run-last:republic	o17G7g9L-5N-10X-4
run-last:research	o13g7
run-last:reserve	o-11l1f10x-5
run-last:resources	g8
run-last:response	o2L-1
run-last:reuters	G9
run-last:revolution	o17G-6N-5x15
run-last:rica	o-4g5
run-last:right	G2L-5x2
run-last:rights	o10G-12g5
run-last:river	G18l17
run-last:riyadh	p-7g13
run-last:road	P-6l10x2
run-last:rodríguez	p5L1
run-last:rs	M9
run-last:rss	G14
run-last:ruler	o8L13
run-last:russia	L5
run-last:s	M5m2
run-last:sa	o2
run-last:sabah	o9P-4p3G-5
run-last:sahara	L17N-4
run-last:said	o2p2g-4
run-last:salman	o16
run-last:salvador	g4l-2
run-last:sami	P2
run-last:samsung	G17
run-last:sandinista	G18
run-last:santiago	l3
run-last:saturdays	D13
run-last:saud	o2x-2
run-last:saudi	g4
run-last:scheme	g-2x15
run-last:school	o9g5x-9
run-last:schools	o16
run-last:science	g-4x9
run-last:sciences	g5
run-last:sea	g-4L13l12
run-last:secretariat	o8g-2
run-last:section	g6X3
run-last:sector	o7g10L-1l-3x-6
run-last:securities	G14g8L-3l-1
run-last:security	o6P-4G10l2
run-last:see	x7
run-last:senegal	P2
run-last:service	g7
run-last:shah	o4
run-last:shammari	p2
run-last:shanghai	L23
run-last:sheikh	P4p6
run-last:shenzhen	L11
run-last:shimbun	G-10g19
run-last:shivakumar	P7
run-last:show	g-4X7x18
run-last:siddaramaiah	P8
run-last:silva	p9
run-last:singapore	L11M1
run-last:singer	x7
run-last:singh	p4
run-last:sinha	P5
run-last:sithole	P1p3
run-last:smith	o10
run-last:sms	o32G-6
run-last:society	g10
run-last:solutions	g5
run-last:somoza	P13
run-last:songs	R2r2
run-last:south	o8L-3f2
run-last:sp	o14
run-last:spa	f10
run-last:sports	g10
run-last:square	f4
run-last:srinagar	L18
run-last:stadium	F2f5
run-last:staff	o2p-1
run-last:star	p-2g13
run-last:state	o20P-7p-3g7L4
run-last:statement	X25
run-last:states	o11G-4g7L5x-2
run-last:station	o5g-4l4f2x-13
run-last:stem	G-5X27
run-last:strait	l11
run-last:street	L-6l11
run-last:studies	g9
run-last:sucre	g4
run-last:sudan	g6
run-last:sudanese	n5
run-last:summit	o8g-7x18
run-last:sun	P12x4
run-last:sur	L2F1f11
run-last:sydney	L13
run-last:system	o2g5l-3x4
run-last:t	p-4g7l3
run-last:taipei	L5
run-last:taiwan	L7
run-last:tanzania	g6L-4N1
run-last:taoyuan	L3
run-last:tasmania	P-6L11x9
run-last:team	g2
run-last:technology	o5P-2g4l-1x3
run-last:telecom	G7
run-last:temple	p-4F6f3
run-last:tencent	G19
run-last:territory	L6l15
run-last:texas	L3
run-last:thailand	X3
run-last:theatre	g2F9f9
run-last:therefore	o18
run-last:thus	o8
run-last:tianjin	P-8L19
run-last:tiktok	R5
run-last:times	g14
run-last:tinoco	o-3
run-last:tk	M12
run-last:together	g3x4
run-last:tokyo	o-4L2
run-last:torture	g4x-2
run-last:tour	o12
run-last:tours	G2g2
run-last:township	L11l14
run-last:toyota	r2
run-last:travel	o3G13g3x-4
run-last:treaty	X22x10
run-last:trust	g17
run-last:tv	o16G-4g1
run-last:twitter	G10R7
run-last:uae	G-4L3
run-last:uganda	g6
run-last:uk	L17
run-last:ukraine	L7l-7
run-last:ukrainian	n-2
run-last:ulaanbaatar	L6
run-last:umrah	o-10g8X24
run-last:un	G7
run-last:understanding	x8
run-last:unesco	g-6l11
run-last:unicef	G11
run-last:union	o4G3
run-last:unit	G3g19
run-last:unity	g8
run-last:university	o7
run-last:up	L15X-6
run-last:us	o6G-15L8N6
run-last:usd	M3
run-last:v	o-7p-6r12X8
run-last:valdés	D2
run-last:venezuela	G8g4L-13N8
run-last:venezuelan	N3
run-last:victoria	L7
run-last:vida	P-1p-2
run-last:voice	G14g21N-7
run-last:vokkaliga	N11
run-last:vokkaligas	N21
run-last:wa	L16
run-last:wales	L1l4x-3
run-last:walker	o2P18
run-last:wang	P4
run-last:war	o-7X14x16
run-last:washington	L8
run-last:water	R17r17
run-last:wechat	R8
run-last:week	l-4D2X5x13
run-last:weibo	R2
run-last:well	o12
run-last:west	o18G21L-22N-3
run-last:western	L-27N13n2
run-last:whitehorse	L12
run-last:windhoek	l6
run-last:women	g-2x4
run-last:works	p-2g9
run-last:world	G-1l5X6
run-last:wu	P6
run-last:x	R4r20
run-last:xu	P7
run-last:yatra	X2x9
run-last:year	d3
run-last:yoon	P5
run-last:york	g-2l17
run-last:youtube	R2
run-last:yu	P12x5
run-last:yuan	G12g11
run-last:yukon	P-2g2L11
run-last:zameer	P14
run-last:zimbabwe	L1l-3
run-last:zone	o6g-9l14
run-last:zoom	G4R3
shape:!	x16
shape:$	M6m6
shape:'	o14P-11G-19g8L-12F-9f7N-2n10X-16x13
shape:,	o21P-4p-2G-13L-11l7D-5M-11m9x10
shape:-	o23P-22p2G-28g6L-20l2F-13N-12n3D-19d13M-19R-21r16X-42x11
shape:.	o16P-20p2G-29g8L-13l7F-8f2D-13M-15m7X-24x6
shape::	o30X-6x20
shape:capital	o-4P1p10G-6g7l7F-5f6n5D-6M-9m-5R-12r6X-4x10
shape:capital-mixed	o-3P-6G11L-4l-14F-6N-25m-2R11r5X15
shape:capitals	P-5p-8G13g7L-2l-2N-9D-12d-5M-3m-5R-6X2x2
shape:capitals-long	p1G15X-5
shape:initial	o5P1p6G-9g7L-10l4F-3f4N-5D-16R-5X-3
shape:lower	o13P-17p5G-17g8L-12l4F-19f10N-4D-25d4M-3m7R-16r4X-13x8
shape:lower-mixed	P-4G3L-4R21x11
shape:mark	o8P-8p1G-27g8L-20F-5f2N-2D-4M9m-4R-7x5
shape:number	o14P-25p-21G-26g4L-20F-17N-25D-3d13M-10m14R-27r11X-19x19
shape:number-letters	o12P-21G-18L-18F-2f3N-12D5d7M3m8R-5
shape:year	o-21P-12G-20L-11F-4N-3D18d13M-2R-9X6x11
shapes+:$ number	m8
shapes+:$ number-letters	M7
shapes+:' .	o-4
shapes+:' capital	o23p8g-8
shapes+:' lower	o18p-3G-12g5L-2F-6f6n10X-5x3
shapes+:, capital	o12g5
shapes+:, lower	o28l3d-20x8
shapes+:, number	M-4m12
shapes+:, year	o-2d5X-4x18
shapes+:- capital	o18P-12G-10g2L-4n4
shapes+:- capital-mixed	x6
shapes+:- capitals	o7g2
shapes+:- initial	o-2l2r9x-11
shapes+:- lower	o10P-4p8g2M-4m2
shapes+:- number	o-3l3d8r14
shapes+:. '	l3
shapes+:. ,	p-1
shapes+:. capital	P-10p12G-1l8f2
shapes+:. edge	p-4l18
shapes+:. lower	o10p4g13l-3
shapes+:. number	d1M-5m6x8
shapes+:. number-letters	m2
shapes+:: capital	o4x17
shapes+:capital !	o19
shapes+:capital '	o-5P5p2g7l3F-3n-6M-5X-12x2
shapes+:capital ,	o-16P-2p8G-2g6L4l6f-1N-2D3d1M-12R-3X-3x6
shapes+:capital -	o-7P-7p2G-3L8l6F4f2N9M-2R-2X-5x-2
shapes+:capital .	o-11p5G-8g4L2l2F-2f5N-8D2M-3X-4x6
shapes+:capital :	o8P-2N-1n2
shapes+:capital ;	o-7P-5p3G10
shapes+:capital ?	P-1G-10N3x3
shapes+:capital capital	o14p-8g4L-2l-1F-2f4N5n5D-2M-8m4R-3X-3x5
shapes+:capital capital-mixed	o-6M22r3
shapes+:capital capitals	o-10p8G18g-5f3N-7M3x-10
shapes+:capital edge	P3p2G-3L4l6D2r-9
shapes+:capital initial	o5P5G-6X7x-6
shapes+:capital lower	o-5P6p13G-4g6L1l6F-4N5n4D-5d-6M-8R-2x5
shapes+:capital mark	o-18P-2p8g4l4N-2D-9d7M-3R-14r-4X4x3
shapes+:capital number	P-15G-21L4l3N-5d-2r14X3x17
shapes+:capital number-letters	l11
shapes+:capital year	L-6x29
shapes+:capital-mixed '	G11
shapes+:capital-mixed ,	o-18P-4R5
shapes+:capital-mixed -	X-8x22
shapes+:capital-mixed .	o-8X7
shapes+:capital-mixed capital	G10
shapes+:capital-mixed capitals	G-1R6
shapes+:capital-mixed edge	R2r9
shapes+:capital-mixed lower	P4p-5X13
shapes+:capital-mixed mark	o18G-6X8
shapes+:capitals $	M2
shapes+:capitals '	o-19G17F12X-9
shapes+:capitals ,	o-10p-4G13g6M5m-1
shapes+:capitals -	o3g-7L4N1R3X-11x2
shapes+:capitals .	o-3p2G6L-2X3
shapes+:capitals :	o4P11L-7l1X-3
shapes+:capitals capital	p-8G10g7L-2l12M-3
shapes+:capitals capital-mixed	G12
shapes+:capitals capitals	o3P12G-4L13l-7r-2x-8
shapes+:capitals capitals-long	o12x-2
shapes+:capitals initial	o23G-2
shapes+:capitals lower	o-3P-3p-8G7l-7F-6N-1M-9r5X6
shapes+:capitals mark	o-9P-2G4l-3F3M-8R8X3x-3
shapes+:capitals number	o21G-11X-8
shapes+:capitals year	X26
shapes+:capitals-long -	o-3L2
shapes+:capitals-long .	o-4
shapes+:capitals-long capitals	o14g-9
shapes+:capitals-long edge	p2
shapes+:capitals-long lower	o-4G6
shapes+:capitals-long mark	o-9G5g28
shapes+:initial $	M1
shapes+:initial -	g-7X13
shapes+:initial .	o-2G-7g5l3
shapes+:initial capital	o-3p4X-3
shapes+:initial initial	P11
shapes+:initial lower	G-11g3l7r11x7
shapes+:initial mark	o7X-9
shapes+:initial number	M1
shapes+:lower !	x3
shapes+:lower '	o-6p6g9x10
shapes+:lower ,	o2p1L-4d-14
shapes+:lower -	g-1L4N3D-11M6X-7
shapes+:lower .	g7L1l6f4N-7M-4m2x-5
shapes+:lower ;	o4
shapes+:lower capital	o16P-5p-3G-25g6L-4l3F-12N-2D-10d4M-4R-3X-31x6
shapes+:lower capitals	o12
shapes+:lower edge	o-4l2
shapes+:lower initial	o28g-2
shapes+:lower lower	o7P-10p2G-12L-11F-11f7N1n6D-6d-12M1m5R-6r6x-2
shapes+:lower mark	o-3f-4m8r16x14
shapes+:lower number	l11d1
shapes+:lower number-letters	d3
shapes+:lower year	o4x5
shapes+:lower-mixed ,	o-3
shapes+:lower-mixed lower	G2
shapes+:mark ,	o-3r2x-24
shapes+:mark .	x4
shapes+:mark capital	o10P-2p2d-3M22X-4
shapes+:mark capitals	g2m-1
shapes+:mark initial	l2
shapes+:mark lower	o-6l-3M3m2
shapes+:mark number	f6M-9X-8x7
shapes+:mark number-letters	o-3
shapes+:mark year	x4
shapes+:number $	o23
shapes+:number ,	o-2G-3g2f7d14M-11m7X-3
shapes+:number -	o4M3r2x7
shapes+:number .	o11l-2d10m8
shapes+:number :	o20
shapes+:number ;	m-2x3
shapes+:number capital	g-3D15d-2m1
shapes+:number capitals	o4
shapes+:number edge	m9
shapes+:number initial	o14
shapes+:number lower	P-10G-7g16L-9l4N-8n3D-5d4m7R-6X-20x12
shapes+:number mark	X8
shapes+:number number	o26
shapes+:number-letters ,	o-15D4d1
shapes+:number-letters .	o-3D15
shapes+:number-letters capital	o9
shapes+:number-letters lower	f10M10X6
shapes+:number-letters mark	o2
shapes+:year ,	o-4g-2D14d6X-9x4
shapes+:year -	D8d-6
shapes+:year .	o-26D12d10
shapes+:year :	x5
shapes+:year capital	X16
shapes+:year capitals	D-5X8
shapes+:year lower	o-5D8M1x13
shapes+:year mark	D9d14x-8
shapes:$ number	o-2m10
shapes:' capital	o-22P-1p8G11g-5X18
shapes:' capitals	g14
shapes:' lower	o-12p6G-7g6f4n19
shapes:, capital	o-24P2G4g4L5l5N3M-2x-10
shapes:, capital-mixed	G10
shapes:, capitals	o-6P3G15L-5l1
shapes:, initial	P4
shapes:, lower	l11x14
shapes:, number	o12m14
shapes:, number-letters	o-15M18
shapes:, year	D10d8X-2x-3
shapes:- capital	o-29P-11G-15g4L13F7N6n6D5R-3X-16
shapes:- capital-mixed	G8x6
shapes:- capitals	g6L7
shapes:- initial	o-16l3r10x-6
shapes:- lower	o-18p19g3N-4X-6x3
shapes:- number	o-15l8D-2d8r13x10
shapes:- year	D-10
shapes:. capital	P18p8G-11g-4f2
shapes:. initial	l3
shapes:. lower	o-6g22
shapes:. mark	o-14x4
shapes:. number	o4d4m3x12
shapes:. number-letters	o23m3
shapes:: capital	G4L2x12
shapes:; capital	L13X-24
shapes:capital '	o13p-2G-14g6F-4n10X-8x12
shapes:capital ,	o15l3d-6X2x2
shapes:capital -	o12P-5p4g4l-4d4x4
shapes:capital .	o11P-2p-3l1d1
shapes:capital capital	o-10p8G-14g6L-10l4F-11f8N-3D-2d-5M-11m2R-10r11X-10x10
shapes:capital capital-mixed	r8X10x-10
shapes:capital capitals	o3p-9G8L-5l-8f5X9
shapes:capital initial	P6g-2l-15f5x14
shapes:capital lower	o26P-3p-15G-15L-7l-3f5N-7n-10D-8m5r6X-14x5
shapes:capital mark	o19l-2f6X-2x4
shapes:capital number	o9l-9d3
shapes:capital number-letters	o3
shapes:capital year	o-20g-2D7d4X18
shapes:capital-mixed ,	m10
shapes:capital-mixed -	l1
shapes:capital-mixed capital	o10g-10
shapes:capital-mixed capitals	o2r7
shapes:capital-mixed lower	o27g-16x-11
shapes:capitals $	m3
shapes:capitals -	g-2l-16n2m1r10x4
shapes:capitals .	g-10m3x7
shapes:capitals capital	o-9P18G9g-19L-4l-10N2
shapes:capitals capitals	o10P6p9G-3g-10N1r-4X-8
shapes:capitals capitals-long	o11G-9g4x-11
shapes:capitals initial	P12g12
shapes:capitals lower	o26g-28l-2f3m20x-25
shapes:capitals mark	o22g-3r14
shapes:capitals number	g8x2
shapes:capitals-long capitals	l1
shapes:capitals-long capitals-long	o4p2
shapes:edge capital	o16P2G-8L-9F-6N-9D-15M-3R-7X-14
shapes:edge capitals	o7G3L-2X-4
shapes:edge capitals-long	o-3L8
shapes:edge initial	o24X-3
shapes:edge mark	M-5X19
shapes:initial $	m3
shapes:initial '	p8g3
shapes:initial -	o-4g2x5
shapes:initial .	p11G-3g2l5f7
shapes:initial capital	P-9p8G-2g2l2D-4R10X-25
shapes:initial capitals	X2
shapes:initial initial	p12
shapes:initial lower	x12
shapes:initial mark	o-8g17M-2x-2
shapes:initial number	m1
shapes:lower $	M10
shapes:lower ,	o18
shapes:lower -	o7P-2g12l15n10
shapes:lower .	g2
shapes:lower capital	o-27P-2G2g13L5l9F1N4n3D3M-10m-3R-4r-9x7
shapes:lower capital-mixed	o-8P-7G4L-4M5R13X4
shapes:lower capitals	o-17P-9G11g2L-2N1X2
shapes:lower capitals-long	o-14G16
shapes:lower initial	o-7g-2L9M2X4
shapes:lower lower	P-9p-2G-9g15L-4l12F-12f2N4n-13D-12M2m-4R-7r8x12
shapes:lower lower-mixed	o-25G8R26
shapes:lower mark	M11x-3
shapes:lower number	o4P-12G-5L-12l12F-5N-8D9d15M2R-8
shapes:lower number-letters	L-3D19M-1X6
shapes:lower year	o-17P-3G-12g2L-2D14x4
shapes:mark capital	o3P1p4F-2f-7d-2m-25R-3X3x-10
shapes:mark capital-mixed	G-2X6x13
shapes:mark capitals	o-4P-5g16L-1F5m-1R-2
shapes:mark initial	o3L-4l5
shapes:mark lower	N3X2
shapes:mark mark	M-2
shapes:mark number	o5f7m-1X-14
shapes:mark number-letters	d5
shapes:mark year	o2x7
shapes:number ,	l1d3X-8x2
shapes:number -	o-2d6m11r3x-7
shapes:number :	o2
shapes:number capital	P-5G2g-3l1N16D-22d5M6m1
shapes:number capital-mixed	o18
shapes:number capitals	o20G-2
shapes:number initial	o23
shapes:number lower	g-3l8d2m9
shapes:number mark	X2x13
shapes:number-letters -	o11
shapes:number-letters capital	P-5G-11F13D-5d5
shapes:number-letters lower	o9d5
shapes:year ,	o16d-17
shapes:year -	d2
shapes:year capital	d-8X10
shapes:year capitals	X-3x9
shapes:year lower	o15d-3X6x-3
time:DATE ended	o14g6L11D2d-16X15x-3
time:DATE first	o21P-9G-3g-14L-9f-3N-5D23M-6r2X3x-22
time:DATE inside	o29D3d4M-4X-11x5
time:DATE last	o-12P-12p-9G-20g-6L-20l-8f-5N-15D26d30M-16m-6X-7x5
time:DATE next	o-8G-2l4N-5d9M-3R7X4x3
time:DATE whole	o-8P-14p-15G-22g-21L-30l-12F-9f-16N-20D40d1M-8m-5R-12X-10
time:DURATION ended	X19
time:DURATION first	o32M-5X-5
time:DURATION inside	o36
time:DURATION last	o32g5X-2
time:DURATION next	l20
time:DURATION whole	o12
time:SET ended	X7
time:SET first	o44m-7
time:SET last	o10
time:SET next	G14x2
time:SET whole	o32
time:TIME ended	G-2
time:TIME first	o23D-7d2X23
time:TIME inside	o45
time:TIME last	o28D10x-24
time:TIME next	L17l-2D-2d1
time:TIME whole	o11
title	o58
`,
};
