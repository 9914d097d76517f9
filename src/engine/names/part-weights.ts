/**
 * Weights of what speaks for the parts that words play in names, learned by
 * training/troth_training/entities.py; part-scores.ts reads them. Of parts they are in the order of `NAME_PARTS`,
 * of types in that of `NAME_TYPES` behind none.
 */
export const PART_WEIGHTS = {
  /** what a step of the rows is worth */
  step: 0.05,
  bias: `0.315, -0.51, 0.491, -0.633, 0.352, -0.567, 0.529, -0.755, 0.678, -0.275, 0.692, -0.505, 0.618, -0.131, 0.808, -0.572, 1.291, -0.671, 0.348`,
  /** of types, by the logarithm of the network's probability */
  network: `0.259, 0.303, 0.196, 0.267, 0.221, 0.378, 0.367, 0.415, 0.313, 0.131`,
  /** of types, by that of their probability where the same word stands elsewhere */
  elsewhere: `-0.342, 0.461, 0.284, 0.374, 0.05, 0.291, 0.43, 0.286, 0.133, 0.273`,
  /** a row of parts behind each part */
  transitions: `
0.237, -0.044, 0, -0.133, 0, 0.045, 0, -0.515, 0, -0.133, 0, -0.045, 0, -0.162, 0, -0.362, 0, -0.382, 0
-0.399, -2.604, 0.467, -1.083, 0, -1.292, 0, -0.766, 0, -0.168, 0, -0.835, 0, -0.348, 0, -0.523, 0, -1.601, 0
0.551, -1.713, 0.278, 0.027, 0, -0.894, 0, -0.474, 0, -0.075, 0, -0.417, 0, -0.145, 0, -0.286, 0, -0.897, 0
-0.46, -0.668, 0, -0.902, 0.143, -0.606, 0, -1.029, 0, -1.217, 0, -1.065, 0, -0.627, 0, -0.879, 0, -1.166, 0
0.282, 0.142, 0, -1.327, 0.108, -1.785, 0, -0.755, 0, -0.872, 0, -0.062, 0, -0.375, 0, -0.12, 0, -1.268, 0
-0.324, -0.296, 0, -0.384, 0, -2.209, 0.031, -1.222, 0, 0.272, 0, -0.843, 0, 0.553, 0, -0.914, 0, -0.973, 0
0.276, -0.05, 0, -0.987, 0, -1.683, 0.618, -0.551, 0, -0.694, 0, -0.555, 0, -0.232, 0, -0.408, 0, -0.516, 0
-0.926, -1.194, 0, -0.942, 0, -0.895, 0, -0.462, 0.165, -0.435, 0, -0.664, 0, -0.223, 0, -0.271, 0, -1.005, 0
0.247, -0.42, 0, -0.817, 0, -0.821, 0, -0.441, 0.698, -0.273, 0, -0.283, 0, -0.111, 0, -0.231, 0, -0.704, 0
-0.16, 0.133, 0, -0.485, 0, -0.535, 0, -0.994, 0, -0.711, 0.207, -0.715, 0, -0.657, 0, -1.091, 0, -0.813, 0
0.277, 0.049, 0, -0.535, 0, 0.031, 0, -0.238, 0, -0.897, 0.781, -0.059, 0, -0.066, 0, -0.119, 0, -0.581, 0
-0.48, 0.171, 0, 0.232, 0, 0.057, 0, -0.472, 0, -0.123, 0, -1.511, -0.046, -0.308, 0, -0.484, 0, 0.314, 0
0.123, -0.151, 0, -0.11, 0, -0.307, 0, -0.17, 0, -0.105, 0, -1.603, 0.629, -0.066, 0, -0.113, 0, -0.097, 0
-0.518, -0.722, 0, -0.866, 0, -0.762, 0, -0.274, 0, -0.412, 0, -0.502, 0, -0.829, 0.741, -0.268, 0, -0.987, 0
0.905, -0.341, 0, -0.445, 0, -0.537, 0, -0.144, 0, -0.317, 0, -0.207, 0, -0.971, 0.63, -0.156, 0, -0.754, 0
-0.619, -0.653, 0, -0.692, 0, -0.538, 0, -0.195, 0, -0.26, 0, -0.437, 0, -0.239, 0, -0.211, 0.432, -0.742, 0
0.598, -0.192, 0, -0.451, 0, -0.228, 0, -0.124, 0, -0.12, 0, -0.194, 0, -0.061, 0, -0.209, 1.067, -0.447, 0
-0.525, -1.506, 0, -1.415, 0, -1.304, 0, -0.687, 0, -0.987, 0, 0.35, 0, -0.699, 0, -0.72, 0, -0.67, -0.071
0.074, -0.974, 0, -1.207, 0, -0.98, 0, -0.555, 0, -0.828, 0, -0.595, 0, -0.465, 0, -0.695, 0, 0.004, 0.083
`,
  /** a feature, a tab, and of each part with a weight its letter and how many steps it has */
  rows: `
+1 Body	o3P-4p-7G4g13L-3l-5f5N-10X-5x-4
+1 Given	o5p-3f-5
+1 NoName	o12p2G2g-4L-12l-4N-14D4x2
+1 Particle	o-3P2X3x-14
+1 Place	o-5G5g-5L3f2X10
+1 Title	o9P-7p-6G3g2L4F2f-8X-7x-5
+1 title	o-2P-7p-7G17g3L11N10X-13
-1 Body	o4p-4g-12l10f4n12X8x2
-1 Given	p1g10l2n-3X8
-1 NoName	o-15P-7p2G6g2L4l5F-4f7D2
-1 Particle	o-43P-14p4g8l13m1
-1 Place	o-6L-6l4n15
-1 Title	P14p-4G-4g2L-2l-1f2N-4X-10x8
-1 title	o15P12G-7L-2X-20
= 00	o2
= 000	m13
= 07	o2
= 1	o2g14M-10
= 10	o8
= 100	G2
= 11	o4D-2d-12x19
= 11th	o-21D8
= 127	g7
= 14	x-4
= 14th	o2
= 15	o8
= 151	l2
= 16	x12
= 17	x3
= 19	o-5D-3d5x11
= 1950s	o-8D13
= 1970s	D7
= 1980s	D7
= 1982	M2
= 1987	o2D-5
= 1990s	D2
= 1999	D-12X14
= 2	g2D-2x8
= 2000	D6
= 2009	X2
= 2012	D12
= 2013	d-2M2
= 2014	X2
= 2018	D13d2
= 2019	D10x-3
= 2020	o-2D2
= 2021	o-11x8
= 2022	D-2d16X9
= 2024	D-7X13
= 2030	D-6X2x8
= 2050	D17x-6
= 21	o-5r19X14x-10
= 22	d2
= 23	d3
= 25	d2
= 26	X2
= 27	o-3
= 28	d2
= 3	g12d-3X4
= 4	D6
= 40	m2
= 4th	o10
= 50	x6
= 500	m4
= 51	o-7n2
= 5th	o6
= 6	X2
= 68	o39x-5
= 7	g14
= 737	r3
= 76	o6m-2
= 8	g10l-2x-14
= 81	r2
= a	o3p8g5X-6
= abc	X2
= abdullah	p-6
= abe	P6
= aboriginal	o-10g-1f5N17
= abu	P-2
= academic	o6L1
= academy	o6
= across	o2
= act	o19g-4x14
= action	x14
= adam	P-5N2
= addo	p6
= adha	d14
= administration	o2
= advocate	o33
= affairs	o13g6
= africa	G-6g4L10l2
= african	P-13L-2N14n12
= africans	N11
= afrol	G16
= agencies	X2
= agency	o3g-4
= agenda	x8
= ago	o18
= agreement	x9
= agro	o2
= ahmad	p6
= ahmed	P-10p3
= ai	o27G-17g5
= aid	g11
= air	o12p-5g3
= airport	o-6f25
= akufo	P5
= al	p6G1
= alam	p5
= alaska	L5
= algeria	G-4L11
= algiers	L13
= ali	p13
= alibaba	G15
= alien	X5
= all	x-3
= allah	P6
= alliance	o-4g3
= almighty	o20p-1
= am	o7
= amazon	L5l2X2
= ambassador	o22
= amendment	x2
= america	l6
= american	n6
= americans	P1
= americas	L5
= amin	P2g-2x6
= amiri	o15L-3X5
= ana	P-4
= anc	G20
= and	o34p-19G-6L-2l-13f-16d2x-8
= andes	L3
= andrew	P1
= anti	o8L-3x3
= antonio	l5
= apple	G13R2
= apr	X2
= april	o-15D10
= aptn	G3
= arab	p-3G3g-3N16n4
= arabia	l5
= arabic	o-29N34
= arabs	N15
= archipelago	L6
= archives	g13
= arctic	L10
= area	o5g-5x3
= arm	G15l1x-2
= army	o-3G7g8
= arnhem	l2
= around	o11
= art	o11l7x-5
= article	o17
= arts	l5x-5
= as	o18
= asahi	G-1g5
= asi	o20
= asia	P-5G5l14x-8
= asian	l-3n12x4
= aso	N2
= assembly	o-3G9
= asset	g2
= assistant	o29
= asunción	o3
= atm	o33
= ato	G4
= au	L1
= august	o-4D14d2
= australian	N-4X3
= australians	n9
= authority	g5
= autonomous	o-3l10
= awami	G1
= award	g-9x23
= awards	x4
= b	o3g2X2x-3
= ba	G-2X5
= back	x13
= backed	o5p-1
= baht	o-9M2
= baidu	P-2G5
= band	g6
= bangladesh	G7
= bank	l4
= based	o39g-13
= bay	f2
= bayan	L-1F1
= beach	l7
= begum	p2
= beijing	L5
= belt	X12
= bengaluru	L2
= bernama	G5
= best	o3X21x-3
= better	X3
= between	l2
= bharat	X2x27
= bharatiya	G14g-2
= bible	X9
= big	G2
= bill	x11
= billion	o-33m29
= bin	o-21p13
= birmingham	L6
= bjp	G15
= black	P-1L-4N4
= board	o30G-2g-12
= boat	o2
= boca	P-11G32l4
= body	g8
= boeing	R14
= bolivia	L1
= book	x13
= boric	P1
= born	o17
= bouteflika	P2
= brazil	L4
= brazilian	L2
= bridge	f15
= brig	o26P-9
= british	L3N-4
= brunei	G1
= bts	G1
= building	G4f2
= bureau	g9
= business	o2x7
= but	o14
= bypass	f13
= c	o6
= cabinet	G18
= california	L2
= call	o2
= calle	L4
= cambodian	L2N-1
= canada	g7
= cape	L20
= capital	g9
= captain	p2
= caracas	o3
= carcross	L6
= caribbean	g2L5
= carl	G17
= carmen	l-2
= cash	o-19g4M13
= castro	P8
= castroism	N8
= castroist	N2
= catholic	o-15N25
= catholics	N7n1
= cave	l6
= cbd	L8
= celsius	o11
= center	g-2l8f3N5
= central	o2l-3N-2
= centre	l11f14
= centro	P-2G12
= century	o22
= ceo	o69G-26
= cerro	L9
= certificate	o10g-3
= cesar	P4
= cha	P16
= chad	P10L-8
= chairman	o18
= chamber	o7
= champions	x2
= championship	x12
= chan	P3
= chang	p3f-1
= channel	o6G6
= charles	P-4p7
= che	p4
= chen	P11
= chief	o13P4G-4g-3
= chiefs	o17
= child	o10x8
= china	G6X5
= chinese	N2
= cho	P14p-7
= choi	P10p5
= chowk	l8
= christ	P5N-2D2
= christian	N15
= christians	N5
= christmas	D6
= chun	x9
= chung	P5p3
= church	o11
= circle	l1X8
= city	o2L2
= class	o31
= club	l-2r7
= co	o11g17
= coast	o-4l13
= code	o7x7
= college	l3
= colombia	L7
= colonel	o-4P4
= columbia	l5
= colón	L3
= com	g8
= combat	o17P-4
= commerce	g7
= commission	o4g9
= commissioner	o10
= committee	o11
= committees	g3
= commonwealth	G8X7
= communities	o29l-2
= companies	X2
= company	o5g12
= complex	g-2f14
= confidencial	G1
= congress	G7
= conservation	l4
= conservative	N10
= constantine	P7
= constitution	o21x4
= consumer	o-2X5
= continent	l2
= control	o6G3
= copa	G-2L-4X31
= coronavirus	o-54X59
= corporation	o4G-3
= corps	g2
= corridor	l-2f6
= cortizo	P6
= costa	N6
= council	o26
= counsel	o6
= country	o24
= county	o-11p-3l21
= court	o15G-2g2x-3
= covid	o-22L-9D13X22
= cpi	X17
= cree	G2L-7N12
= creek	l6
= creole	N7X8
= criminal	o5
= crore	m4
= crown	o23G2L-2
= cuba	x2
= cuban	N11
= cultural	g13
= culture	o2g15
= cup	g-9l-4n2x37
= currency	o-15P-3m13x9
= current	o17
= currently	o13
= cusco	L4
= custodian	o18
= customs	o8
= césar	o24P8
= d	x5
= daily	o4G2
= dal	g26
= dam	o-7f23
= data	o3
= datuk	o-22P12
= day	o9d14x13
= days	o7
= dc	o-5l21
= ddc	G4
= de	o-34P5p4G-1g6L-6l10
= declaration	o10g-1x3
= defence	g7
= defense	o-3g16
= del	o-29p-6l13f14
= delta	G6
= democratic	o-39N35
= department	G10g5
= des	g13x-7
= desert	g15
= design	g2
= development	o7G-2g13
= dig	o-4G-26X53
= director	o26g-5
= directorate	o-2g2
= directors	o4
= district	l6
= division	o6G12g6l-17x-9
= dk	o21G-9
= dna	X20
= do	l2
= does	o5
= dollar	o-59M26m35x-3
= dollars	o-23m26
= don	o12x6
= dong	o-12l13
= dos	P16
= dota	X10
= douyin	G5R19
= dr	o15
= drass	L5
= drc	L6
= drug	G4
= du	o3
= dubai	G2g-2L13
= duque	p3
= durban	G-2L10X4
= e	G22g17
= earlier	o6
= early	o8
= earth	L3
= east	L1l6
= eastern	L16l-14n2
= economic	o3l10
= economy	o3
= ed	o-12G19g24
= editor	o19
= education	o15
= efe	P6
= eid	P-2D13X6
= el	P-3G-3L3
= election	o3
= electoral	o8g-4
= electric	r2
= elementary	g6
= elimination	X2x-2
= embassy	g14
= emilio	p7
= emirates	o-2G5
= emperor	o7
= empire	g6
= employment	g5x-3
= en	n3
= end	o9
= energy	o-2g13x7
= enforcement	g6
= eng	o6
= engineering	x8
= england	L3
= english	N14
= entertainment	g6
= entrepreneurship	o2
= environment	g6X5
= era	o9d20x-2
= ernesto	P1
= ethiopian	G2f8
= europe	L13
= european	L-7N10M1
= europeans	M2
= eve	o5
= executive	o27
= expert	X2
= expo	X2
= express	g5
= ezeiza	L9
= f	R15
= facebook	o-28G3R20
= family	o10p-1
= fanny	P3
= fast	l2
= father	g2
= february	o-27D8
= federal	G3
= fernández	p3
= festival	o3x8
= fi	o3
= finance	g3
= financial	g12
= first	o18g8N16X-4x-7
= five	o24
= for	o7g15l-2x-4
= forbes	o-10G13R8
= force	g2
= ford	R2
= forest	L2l2
= forum	g6
= four	G7
= france	L9
= free	o6L-2X6
= french	N8
= frente	G1
= friday	o-5D9
= from	r5
= fujian	L7F12N-9
= fukuoka	L2
= fund	G4
= fundación	G2
= furthermore	o3
= futures	g9
= g	p4
= game	x6
= games	x25
= gandhi	P2p5
= gangnam	X11
= garma	X27
= gas	o2
= gastronomic	L9
= gdp	G-5X20
= ge	N3X3
= gen	o37
= general	o2G1g-8f2
= generations	x2
= george	P4l3
= germany	l2
= glacier	N2
= global	o9p-2g9X8
= go	o7x4
= god	o21P3L-2
= good	o9
= google	o-7G16R19
= government	G20g11L3x-2
= governor	o12
= gowda	P1
= granada	L5
= grand	g-3x5
= grande	l11
= great	P-5
= greens	g26
= group	o2g7X13x-8
= guanacaste	P-7L14
= gujarat	L17
= gulf	L10
= guo	P5
= guzmán	P2
= hague	L6l5
= hajj	X26
= half	M2
= hall	l2f8
= han	P4
= harvard	G8
= hassan	P-1X3
= havana	R13
= he	o8
= headquarters	g-5l6
= health	o17
= heart	o3
= hei	p2
= henan	L3
= hezbollah	G5
= hh	o23G-7
= high	o-9g18X4
= hill	f14
= hindi	L-1
= hindu	P-9G6N12
= hinduism	N3
= hindus	N21
= hindutva	o-2N5X6
= hirak	X7
= hiroshima	L14
= his	o42
= history	o2
= holdings	g10
= holy	o14l11f-2
= home	o2
= honduran	N3
= hondurans	o2N-1
= honduras	l4
= hong	L7
= hospital	o-6g-10l4f21
= hossain	p1
= hotel	l5
= hours	o4
= house	l6
= how	p1
= huang	P7
= huawei	G18
= hugo	P-3G2
= human	o26
= hundred	o-5M2
= hussain	P6l-4
= hussein	p-1g2
= i	o37P-2p-7
= ice	o-2P1
= ict	o2G-2
= id	o3x8
= ii	G-2x4
= imam	P5
= impact	G12
= in	o16p6g-6l6f-14x11
= inclusion	o-2
= independence	o7
= independent	g-3
= index	x20
= india	o2g11l-2
= indian	o2G13N-9
= indigenous	o26N3
= indonesia	p1
= industries	g20
= industry	g13
= information	g2
= initiative	o6g-14x13
= inland	o5L-6N6
= insurance	g7
= intelligence	o3
= international	g2X8
= internet	o16
= interpol	g2
= inuit	N14n1
= inuk	N16
= inuktitut	N12
= investment	g6
= iphone	o-3R26
= ips	G14
= iqaluit	L11
= iran	o2
= iraqi	N3
= ireland	o16L-1
= is	x3
= ishin	g8
= islam	P-1L-4N12X8
= islamic	g-13f1N8
= island	l4
= islander	n2
= islands	l19
= israel	G11
= israeli	N10
= isthmus	L3
= it	o12
= iv	o13
= iván	o-9P8
= j	P7L5
= jamiat	G6
= jammu	L6
= january	o-17D17
= jeddah	L1
= jewish	N10
= jian	g11
= jiangxi	L3
= jihad	o-48X43x22
= jim	p7
= johannesburg	L3
= john	P1p-2
= joint	G7g-11
= jordan	P8
= josé	P1
= journal	G-4X9
= juan	p-4l10
= judge	o16
= julio	P2
= july	o-26D10X3
= jun	p2
= june	o-21P10G-2D12d8X-14
= jung	p1
= k	P-1l2X11
= kamal	P2
= kang	G10
= kargil	P-2L6X3
= karnataka	L1
= kashmir	G-6L11
= kaska	N16
= keating	P1
= kenya	g8
= kerala	P-1L2
= khan	o34l-3
= kim	P11
= king	o-7G2g-3X7x-2
= kingdom	o19L-3l5
= kishida	P12
= kmaw	n14
= kmt	G9
= ko	P4
= kong	l9
= korea	G3g5L9
= korean	N16X-2
= kuwait	g-2
= kuwaiti	N15
= l	X3
= la	o-5P-11X7x12
= lab	g5
= labor	P-2G3
= labour	o11
= lagos	L10
= lake	L9
= lakh	o-12m12
= lam	L8
= land	o13g-8l9x4
= language	o7
= las	X6
= last	o34
= later	o4
= latin	G-4L4N7
= law	o16g1x7
= le	P-1
= leadership	g2
= league	x3
= learning	x11
= led	o39p-8
= lee	P8
= left	o18L-5n10
= legal	o7
= leisure	g3
= lempira	m2
= leon	P-5L6
= let	o8
= level	o21
= lg	o6
= lgbt	o-7G-10N24X3
= li	P1p1
= liberal	N15
= libertadores	X28
= life	o11g8
= like	o13
= limited	g23
= lin	o3
= line	p-3g6l9x-7
= listed	o19
= little	P-1L6
= liu	P10
= live	g-9r18
= liverpool	G9
= local	o3
= logistics	g2
= long	R16
= los	P-2G2g-2L22l2
= louis	P-1G2
= love	X19
= luna	X6
= m	P8
= macau	L6
= made	R5
= maduro	P3
= mag	G2
= magazine	g3
= magistrate	o6
= majesty	o18
= makkah	o-6L7
= malaysia	L8
= man	l1
= manager	o37
= mandate	o9
= mandela	P3
= manitoba	L5
= march	o-25D10r18
= maria	P3
= marino	l-3f7
= market	g9x-4
= marketing	o24
= martín	P2
= marxist	N11
= maría	g1
= master	o4
= masud	P3
= mathematics	o17
= may	P-4D28d7
= media	o30
= melbourne	L3
= member	o35
= members	o26g-5
= mexican	N4
= mi	P-2N9
= mia	F1
= miami	L5
= michael	P-1G3
= middle	o2
= millennium	X14
= million	o-40m26
= millions	M1
= mine	o-11g1f22x-9
= mining	l7x-6
= minister	o15
= ministers	o4
= ministry	o7G6
= mk	o17
= mla	o26G-2
= model	r4
= modi	P14
= mohammed	P8
= mombasa	L5
= monday	o-19D11
= money	g-1
= mongolia	g2
= monkey	L8
= monkeypox	o-59X64
= monopoly	o7
= month	o22x3
= months	o9
= montsame	G15
= moon	P1
= mora	G2
= morales	D2
= mosque	p-2l2f5
= mou	o23
= mountain	l18
= movement	G5x-4
= mp	o62G-6
= mps	o59
= mr	o21
= mrs	P1
= ms	o-5P5
= mubarak	P1
= muhammad	P1
= municipal	o4
= municipalities	l1
= museum	f30
= music	x5
= muslim	P-5g6L-4N14X-3x2
= muslims	N22
= n	g24
= nacional	g9
= nadu	l6
= nagar	l5
= naidoc	D2X12
= nairobi	L3
= namibia	L4l-8
= nana	P29G-6L-2
= nara	L4
= nation	n6x16
= national	o6G7X-6
= nations	g2n6
= nato	G5
= nature	L4
= nec	G19
= nehru	P2
= netflix	G6
= new	o-23P-3G2L18
= news	o-5g5r10x3
= next	o19
= nft	o5G-10R20
= ngo	o48G-15
= ngos	o36G-4
= nh	o10
= nicaragua	g9
= nicaraguan	N5
= night	o3
= nile	L2
= no	o27D-10
= nobel	L-2N3X8
= non	R2
= nor	P5
= north	G-3g3N2
= northeastern	L3
= northern	o-17L11
= not	o5
= notice	o12
= november	o-20x10
= now	o32D-2
= nowadays	o2
= nsw	G-8L12
= nuclear	f10
= nunavut	P-2l8
= nusantara	L13
= o	o10
= oaxaca	L12
= ocean	l2
= october	o-11D4d4
= of	P-6p-7G-6g11L-5l3d7M-7m12X-14
= office	o29x-3
= officer	o4
= official	o-7
= oil	g3
= ok	G7
= old	L5
= olympic	N3X11
= olympics	X3x2
= omicron	X28
= on	o7l3x-5
= once	L1
= one	o-4G28
= online	g5
= ontario	L2
= open	G5
= opera	o12
= opposition	o-33G13g16
= or	o7x5
= organisation	l1
= organization	G1g-3
= origin	r2
= ortega	P2
= other	x3
= over	o3x-2
= owned	o9
= ownership	g-3
= oxford	G6
= p	o5
= pacific	l6
= painting	x7
= pakistani	N4
= palace	l4f7
= panamanian	G2
= panel	o13g3
= pang	L5
= paraguay	L2
= paraguayan	G-3N10
= parishad	g2
= park	P-1p-12l5f23
= parque	F7
= partnership	g3
= party	o20G-4g13
= past	o14
= paul	g8
= paulo	l5
= pcr	X11
= peace	o6
= penal	o9
= peninsula	o-3l10
= people	o24
= peoples	o3n8
= period	o2g-2d11
= peso	o-27m13
= pesos	o-4m8
= petra	G4
= petro	o3P-1
= ph	o17
= phase	o20
= physics	x5
= pinochet	P1
= plan	o16x2
= planning	g17
= plant	o-2f27
= plata	l7
= plateau	l13
= plaza	l14
= please	X14
= pm	o41
= polar	F3
= police	o-2g18l-4f5
= policy	x15
= pop	o-6x25
= pope	o16
= port	F20f10
= portal	o5
= post	x2
= power	o4
= pradesh	l14
= prayut	G2
= pre	o12
= prefecture	l10
= premier	o9
= prensa	g6l-1
= presidency	o16
= president	o35
= presidential	o21g-7
= prevention	g5
= price	x8
= pride	x12
= prime	o3x10
= prince	o-8P5g-4f2
= prison	o-5g-4f33
= private	X3
= priyanka	P12
= prize	x10
= pro	o5X8
= program	x10
= project	n2X8x15
= promotion	g15
= prophet	o21
= prosecution	o5
= protection	o3
= province	o-7l30
= provincial	G7
= public	o25
= puerto	L5
= punjab	L4
= qatar	L2
= quebec	L1
= queensland	L2
= quran	X8
= r	P5p-2f11
= race	f4x4
= racing	G7
= radar	g1
= radio	g2
= rahman	p7
= rahul	P4
= railway	f10x-5
= ram	D2X19
= ras	L3
= recent	o19
= recently	o19
= reconciliation	g-4x16
= red	P-5X5
= redfern	L3
= region	l13
= regulations	x13
= regulatory	o11
= related	o20
= reliance	f11
= religious	N11
= remember	o11
= renaissance	f9
= report	o3g-6x14
= republic	o6g3l3N-7
= research	o12g12
= resistance	o5
= resources	g9
= reuters	G5
= revolution	x27
= rica	l3
= right	L-5
= rights	o5x-5
= river	G20L-8l16
= road	g-5f21x2
= rock	f22X3
= rojas	p2
= roman	N10
= roots	G10x25
= rose	x3
= route	L2
= royal	o18G5g-10
= rs	M6
= rss	G12
= ruiz	p7
= rule	o9
= ruler	o25
= run	x13
= s	G-5l9f3n-6
= sabha	p3
= sadar	L5
= sahara	l6
= saharan	L-4l12N2
= said	o4P-2
= saint	L15
= salim	P7
= salman	g8
= salt	X9
= salvador	g3
= sami	P8
= samsung	G22
= san	P-17L20
= sandinista	G17
= santa	L1x2
= santos	p5
= sar	G1
= saturday	d1X10
= saturdays	D10
= saudi	g8
= scheme	o4
= school	g3
= science	G-4X21
= sea	L8
= seas	o-3g24
= season	o10
= seasons	o-2g12
= secretariat	o9
= secretary	o30g-6
= section	o15
= sector	L16x6
= securities	g9l-6
= security	o3g5
= senegal	P1
= senior	o20
= seoul	l4
= september	o-9D2
= seri	P-1
= set	G-20X20
= shah	p9
= shanghai	L4X10
= sharjah	L3
= sharma	p2
= sheikh	o2P-3
= shenzhen	L9
= shopping	g-5l8f4x-14
= show	x5
= siddaramaiah	P10
= silk	L1
= silva	p1
= singapore	L5M1
= singh	p4
= single	o6
= sino	N11
= sithole	p2
= siyabonga	P1
= smith	P4
= sms	o23G-2
= soccer	o14
= social	o10G-15x9
= socialism	g2
= somoza	P4
= songs	r2
= soon	o5
= south	l4x-4
= southeast	L5N3
= southern	o-13L17N12
= southwestern	o-14
= soviet	G3
= sp	o27G-5
= spain	x2
= spanish	N2
= speaker	o12
= special	o-10L2
= square	f3
= srinagar	o-5L11
= st	P-2G9
= stadium	f3
= staff	o28p-2
= standard	G-4g24
= star	g3
= state	o-21G8g5l15
= statement	X3
= states	g-1L1l12
= station	g-18l1f20x-10
= stem	X19
= stolen	X9
= strait	n2
= strategic	X2
= street	l4
= student	o8
= style	o10p-2x11
= sub	L11
= sucre	G15g10L-10
= sudanese	n5
= summit	o7x11
= sun	P13
= sunday	o-4D9X11x-2
= support	o20
= supreme	o9
= sur	l3
= sydney	L14
= syed	p5
= syndrome	o-14n2x8
= systems	g-2x6
= t	o9x7
= taichung	L9
= taiwan	o-4L4
= tamil	L5
= tanzania	g4L-3N1
= tasmania	L4
= tasmanian	P-2n3
= team	o16G1
= technical	o4
= technology	o-2g13x10
= telecom	g6
= temple	f11
= ten	M2
= territorial	L1
= territories	g-2l11
= territory	l8
= thai	g2N2
= thailand	L-2
= thani	l1
= the	o14P-2G-7g10L-14l-12F-2N-4D-5M-4x11
= theatre	g4l-9f6
= therefore	o10
= this	o24G9X-2
= thursday	o-16D8X14
= thus	o3
= tianjin	L18
= tiktok	R2
= times	g6
= tk	M7
= to	o6g-6d10x23
= tobacco	G-2X23
= today	o38D-27X-4
= tokyo	L1
= tomorrow	G3D-2
= too	o9
= toronto	L5
= torres	N3
= tour	o2
= tourism	o25
= tours	g3
= tower	o-9l2
= town	o4l15
= township	l13
= toyota	G2L-2R7
= trade	o12P-1
= training	l1
= transparency	G1g-2x2
= travel	o9G3x-7
= treaty	X7
= trillion	o-8m18
= troops	o-4n2
= trust	g4
= tseng	P2
= tuesday	o-12D6X14
= tv	o8G-12
= twenty	o2
= twitter	G5R8
= two	o3M4
= u	X6
= uae	G-11L6
= ugandan	N9
= uk	G-1L8
= ukraine	L14
= ukrainian	N1
= ul	g5d8
= ulaanbaatar	L3
= umm	L5
= umrah	X10
= un	g3
= under	o5
= unicef	G8
= union	G-2
= unit	g17
= united	o-24L2l2
= university	G3g7l-7
= unlike	o8
= uno	o15G-10R2
= up	L9
= upazila	o-21l15
= upon	o3
= us	G-10L12X-3
= usd	M2
= uss	F2
= v	o-8
= valdés	o2P-1p2
= van	o-4P11p1
= vatican	P1
= ve	o16
= venezuela	N7
= venezuelan	L-7N3
= vice	o6
= victoria	L3
= vijay	x7
= village	l4
= violeta	P1
= viral	X3
= vision	g5X3
= voice	o3g7L-3
= vokkaliga	N18
= vokkaligas	N16
= w	o-11
= wa	L15
= walk	o3
= walker	P11
= wall	g2L-1
= wang	P11p-6
= war	g-2x20
= watch	r3
= water	o-4l1r13
= we	o8
= wednesday	o-7D6X5
= week	o13d12
= welfare	x2
= well	o9
= west	x2
= western	o-4N9
= what	o9
= when	o14
= while	o5
= white	G-6l2
= whitehorse	L9
= who	o-19G8
= wing	P-1X10
= witness	g3
= won	o-2m6
= world	P-4G4g-4L-7l3X3x7
= x	g4r3
= xinjiang	L7
= y	l13
= yale	G2
= yan	P5
= yang	P6
= yatra	x18
= year	o35
= years	o29
= yemeni	N1
= yen	o-5M1
= yes	o2
= yesterday	o28
= yo	X8
= yoon	P6
= york	l10
= you	o-12P26
= youth	g5
= youtube	R2
= yu	P5p1
= yuan	o-51g11M19m11
= yukon	L11
= zero	x3
= zhang	P5
= zhengzhou	L9
= zimbabwe	g3
= zionist	P-3G9N8
= zone	o5l6
= zoom	G3R2
Body	o6P-18p-16G14g19L-26F-7f5N-13n-2D-13R-7X-14x-13
Given	o-13P13p2G-10g-6L-7l6N-5D-5
NoName	o13P-7g13L-14l-5F-11N-17D13d11M-10R-14X-4x5
Particle	o-8P-2p3g1
Place	P-13G-2L3l13F-10f1X-11x2
Title	o42P-6p5G-12g-7L-21l-7F-3f1N-20D-14R-4X-11x-8
after:$	o24D-5
after:'	o-5P3p3G4g9L-2l1n-2M-7X-6x2
after:,	o-6P-2p2g5L-2l2F-4N-3n-1D3d8r2
after:-	P-5g-4L5f2N1n-4D-2M3m-4r-4X-5x3
after:.	o-5p1G-6g5l2F-6f5N-9D4d6M-2m2x3
after::	o16P2G-1N-3X-3
after:;	p1G9g3D1m-2x3
after:capital	o10P-2p2G-3g4L-4l4F-6f3n3D-4M-6m6R-6X-6x6
after:capital-mixed	o2P-2G2M10X-2
after:capitals	o9P1p4L4l-2F-7N-4D-8M1x-4
after:capitals-long	o12L-2
after:edge	G-4l10f-1N-5X-10x11
after:initial	o15P1G-10r7x-14
after:lower	o5P-4p4G-5g7L-7l4F-10f8N-3n6D-5M-5m6R-7r4X-3x8
after:lower-mixed	o8g3X5
after:mark	o-3P-6p3g4L-4N-5D-2d8M-7m8R-3X2x7
after:number	o11P-11G-18l6F-6N-6D-9d4M-2m8R-9r9X-4x13
after:number-letters	o6l3D-2d7x-3
after:year	o7G-3L-12D-5d7x25
before:$	m13
before:'	o-2p3G2g5L-2F-7N-5n8D4X2
before:,	G3g2l10F-6d3m6R-6X-4x-2
before:-	o-8P-7p4G-6g4L2l2N-2D-3d10R-17r9X-7x9
before:.	P1p2G-6g5L-2l1D-6M-7m4X-16
before::	o5N-4M14X-4x9
before:;	G5L10X-16
before:capital	o9p3G-10g4L-8l1F-10f5N-6D-5d2M-6R-6r7X-2x9
before:capital-mixed	o21p-1g-3l4m6x-11
before:capitals	o7P7p1G-4g-6L-4l-5F-6M-5m10r2X-3x3
before:capitals-long	o11p1g-2
before:edge	o11G-2L-3F-5N-7D-11M-7R-3X-7
before:initial	P-13p6G-12g7L-4l3F-7f7D-9m5X-10
before:lower	o-2P-7p-2g10L-1l11F-5f3n4d8m-2R-4r4x7
before:mark	p2g3L-4N-3d3M2m-14R-4
before:number	o8P-14G-9L-2l8F-7D-19d7M-8m8R-7X-8
before:number-letters	o15P-5G-8l2F4D-6d7m-2
before:year	o14d-3X5
elsewhere +1 Given	P2g-17F6f-3
elsewhere -1 Given	P8g5L-8l4F-2N-24X-20
elsewhere -1 Title	P7p3G3g2L-5F-8X-29
elsewhere -1 title	o11P1g-4L-3N-5
elsewhere Given	P-12p5g13L-4l5X7x6
elsewhere in-run:first 2	o-8P5p-8G6g-2L3l-6f-3N3n3D-4M10R8r-19x-8
elsewhere in-run:last 2	o-4P12p-2G-9g4L-7l3f5N-2n-3D-6d4M-7m-5R-8r9X-4x5
elsewhere in-run:whole 1	o-13P6p10G7g-4L2l-6f-4N2n-2D-3d-12m-4R9r-12X3x-6
elsewhere known:armed-group whole	G10L4
elsewhere known:demonym ended	P-23p-6L2F4f4N4n-11
elsewhere known:demonym first	G6L1l-7
elsewhere known:demonym last	G6N5n10
elsewhere known:demonym next	o-7P-16p-5G-6L10l9N5
elsewhere known:demonym whole	o-4P-5G-7g3F-2N14n1R-8X-4
elsewhere known:government-body ended	o8
elsewhere known:government-body last	g6l4
elsewhere known:government-body next	L7F3N-9
elsewhere known:government-body whole	G5
elsewhere known:metonym ended	o2P-2g8r5X10
elsewhere known:metonym first	L2X6
elsewhere known:metonym next	G7
elsewhere known:metonym whole	P-13p-9L8N-2X-10
elsewhere known:organization ended	o-2L-2X12x6
elsewhere known:organization first	g6N8
elsewhere known:organization whole	o-7G8g4
elsewhere known:outlet ended	P1g-9R3r29
elsewhere known:outlet first	P-17G16g2
elsewhere known:outlet last	N5
elsewhere known:outlet whole	G4R11X3
elsewhere known:state ended	o-9P-15G-3g14L-9l3f2R24x-7
elsewhere known:state first	P-4G-2g2L5F2N6x-5
elsewhere known:state last	o-15P-2p-2L12l2x6
elsewhere known:state next	P-5G23g-5x28
elsewhere known:state whole	o-7P-6p-9g3L10l11F-8f-6N-7X-4
elsewhere rule:organization ended	P-17L26N3X-5
elsewhere rule:organization first	o-10P-16G10g3L5F3N6n-2
elsewhere rule:organization inside	P-9G-8g3L2F-5f5N-4n6r12X2x-2
elsewhere rule:organization last	o-3p-4G-4g4l8f-3N-4X-6x11
elsewhere rule:organization whole	g9
elsewhere rule:person ended	o-19L20
elsewhere rule:person first	o-13P8p6G-9g-5L-11l-4N-3
elsewhere rule:person inside	o-17P4G-5g-8L-3l11F-4f-13N24
elsewhere rule:person last	o-3P13p7G-8g-10L-11l-4F-13f-3N-2X-7
elsewhere rule:person next	o7P-1p-6G3g-4L3l7F-4x-21
elsewhere rule:person whole	p5G6f-10N-8X-6
elsewhere rule:place first	o-13P-10G-10n7X13
elsewhere rule:place inside	L-2f13
elsewhere rule:place last	o9P-12G-2g3L2n-12X-7x5
elsewhere rule:place next	g7L8N-4
elsewhere run-body	o2P-1p-4L-2l1n7D-5X-2x5
elsewhere run-given	o6P3p3G-3L4F4N-2n-8M-1R-15X-10x-3
elsewhere run-place	P-4p-4G-4g3L4l9F-5f2N-3n7R-9X-4
end:00s	o-3D8
end:0km	o4
end:40s	o-4D7
end:50s	o-8D13
end:60s	o-18D18
end:70s	o-17D15
end:80s	o-15D19
end:90s	o-18D21
end:aar	F2
end:aba	o-4G7L1
end:abe	N2
end:abs	N15
end:aca	o-8N13
end:ace	o22p-5G-2l4f3
end:ach	P-5l7
end:ack	L-4N4
end:act	G13
end:ada	o-7P-1G2l7N-1x-3
end:ade	o16P-5G17
end:adi	o-6L11N11
end:ael	G16L-1
end:aff	o28p-2
end:age	g-3L-16X23
end:agh	g6L8
end:ago	o-6L9l3
end:aha	P-13p-2G2L-6X31x29
end:ahi	G-5g3L7
end:aid	l2F14
end:ail	G-3
end:ain	o-6p7g-9L4
end:ais	l1
end:ait	g-6L18n2
end:aji	P3
end:aka	P-1L15
end:ake	L3
end:aki	p8
end:aku	p-11L7n1
end:ala	o-8P9p1G-11L11
end:ale	o3P-2L3F1
end:ali	N-2X9
end:all	o10G-3g-6R2x10
end:alo	G13L-1
end:als	P-2g-5L-5N23
end:ama	L6l12x-11
end:ame	P2F26
end:ami	G3d2x14
end:amo	P-2G4
end:ams	o10p6
end:ana	o-12P4p-18g9L7R5
end:and	o10P-18g-3L10l6f-2X-2x9
end:ane	P6p1G-3L2
end:ang	o-17P2L14F-4f-5x13
end:ani	o-3P8G-24g-7F-4N10
end:anj	L16
end:ank	P-7G38g23l-6
end:ano	P-4G-11R39
end:ans	o2P-11p-5L-12N27n20M1X-12x-4
end:ant	o9P-3G-3L-4X9x5
end:any	G-7L5
end:aná	N2
end:aqi	N3
end:ara	o-35P1p7G-11g-1N17x-12
end:ard	P-5p-5g14x8
end:are	p-2L-5f2X20x2
end:ari	o-4P-1p17G2F7X-6x2
end:aro	P2G-1X4
end:ars	o2g1x-10
end:art	P-10G5L-3
end:ary	o12p-1L-7D24x-11
end:asa	l7X20
end:ase	o14L-5l8
end:ash	X11
end:aso	L8
end:ass	f12X4
end:ast	P-4g3
end:ata	G-6L2X19
end:ate	P-22G-4g5l18N-13X2
end:ath	P5L8
end:ati	F10
end:ats	P-5N7R6X22
end:aty	X4
end:aus	G16
end:awa	P-5L19N2
end:awi	P14
end:aya	L22f1
end:aye	p1
end:ays	P-8G-4L-13D45
end:aza	L13
end:azú	p-1L2l8F2
end:bad	x8
end:bai	P-1G2g-2L19
end:bal	o9p-2g3X4
end:ban	o-6P-4G18N1
end:bar	L5l1
end:bat	o16P-3
end:bec	L1
end:bel	o4P-2L-2N2X7
end:ber	o-6P-10G-20D23d2x7
end:bes	R8
end:bha	g14
end:bia	o-5P-13g5X19x-5
end:bic	N10
end:bir	G2g-3l5
end:bit	P-7G9L14
end:ble	G-4L-8F11X4x5
end:bly	G5
end:bor	P-2G3L-5
end:bra	P-21p9L14
end:bre	P-4L13l4
end:bul	P8
end:bwe	g3
end:cal	o18G-4l2f8
end:can	o-30P-1L-8F-5N27n20x-3
end:cao	G3
end:cas	L-2N5
end:cat	N2
end:cau	L6
end:cci	G10
end:cco	G3
end:ced	o7
end:cef	G8
end:cer	o23
end:ces	o18L3x2
end:cha	L1
end:che	L-1N14R2
end:chi	P-3p2F12
end:chr	G6
end:chu	L10l17
end:cia	L3l4X6
end:cil	o15
end:cio	P10
end:cks	g-7R2r41
end:cle	o32P-3G-3L-13X8
end:com	g6
end:con	P-5G13L-10F1
end:cos	G3
end:cre	G15g10L-10
end:cts	l9
end:cus	o10
end:cón	P1
end:dad	P-7G11g5L5
end:dah	p6L1
end:dai	G22
end:dam	P11
end:dan	P8g9N9X-4x-3
end:dar	G-3L10X5
end:das	X14
end:day	o-36g-5D20X45x-11
end:ded	D2
end:del	P10
end:den	o9
end:der	o18L-6N5n2x-4
end:des	l5x-2
end:dez	P5p17
end:dge	f9
end:dhi	P2
end:dia	o12l-4
end:din	P6p12
end:dit	g9
end:dle	o4
end:dly	o5
end:doc	D2X12
end:dom	o13P-12L-7l4N-7
end:don	o-5L-7F21N-3X26
end:dor	L3l-11f4
end:dos	g13
end:doy	P9L-5
end:dro	p-1
end:dus	N12
end:dés	o2P-1p2
end:ead	o19
end:ean	o-25P-7G-8L2N22n2M3X-15x-9
end:eas	o13P1g7l-2
end:eat	o9P-7
end:eau	l10
end:ech	o11G17N-19X2x-7
end:ect	o19P-7L-4r10X5
end:eda	x-5
end:ede	P5
end:edo	P14
end:eed	o13P4G-2
end:eek	l6
end:eel	o2
end:eem	G13
end:een	g4L-4
end:eer	P2p2
end:ees	g13
end:eet	p-1g1l3x3
end:efs	o14
end:ega	P4L8
end:ege	l3
end:egy	o4
end:ein	P6
end:ela	o-14P4p2L15X-7
end:eld	p-2L3
end:ele	p5
end:eli	p-4L14l14
end:ell	P6p4
end:els	p-4G16g16
end:ely	o35P3
end:eme	o13
end:ems	g-2x6
end:emy	o4
end:ena	P3F8
end:ene	o20p1G-9
end:eng	o-8P5G9
end:eni	X4
end:ens	g14L3
end:ent	o14P-9p-16G9g8L-14l-4f-9N-5r12x19
end:era	P-5G9F6
end:ere	o6
end:ern	P-2G-3L-1l-7N8n8
end:ero	p3L5
end:ers	o27P-17p-12G-2g21L-10l-4f-2N16X-10x4
end:ert	g5l-1
end:ery	o2G-4L6f2
end:esa	G8
end:ese	o-3P-8L-8N21n4
end:esh	P12
end:eso	G14
end:ess	o20P-2G3g4L-3l-6f2
end:est	G-2L12l8
end:eta	o-6L4
end:ets	g4
end:etá	L7
end:eum	L-2f16X4
end:eve	g2
end:fan	P7
end:fer	g11
end:fia	P3
end:fic	l5X-3
end:fur	L11
end:gam	L8
end:gan	P7L-3X-5
end:gar	o-24P-7L11X4
end:gas	p13N15
end:gel	P-8F20
end:gen	G1L13
end:ger	o7P-2
end:gga	P-5p-2L16l11
end:ght	o4P-4X-15x26
end:gic	g2r2X2
end:gil	P-2L6X3
end:gin	o5r2
end:gla	F4x3
end:gle	P-10G3L-10R16X4
end:gol	o-4N14
end:gon	F12
end:gor	L4
end:gos	L16
end:gou	L5
end:gro	G3
end:gua	g13L3
end:gue	g-5X4x8
end:gum	p2
end:gxi	L14
end:had	o-6G13g11L-3x-4
end:hai	L15X4
end:hak	G3x6
end:hal	P-5L10
end:ham	l-2f2
end:han	o-26P5p3L9x-8
end:har	P3p1
end:hat	L7
end:hel	P-8g14L25
end:hem	l2
end:hen	L11
end:her	o19p-6G-8g3L-1x14
end:hes	o14
end:het	o9G-8
end:hia	g2
end:hic	G2g2
end:hie	P21p-8
end:hin	g11
end:hip	o23g2f-5
end:his	L-5N29
end:hit	L11
end:hla	x18
end:hou	P-13g-6L12R35X-2
end:hru	P2
end:hts	o5l6x-2
end:hty	o21p-1
end:hua	P-6p5G3N10n2
end:hul	P5
end:iah	P4
end:ial	o5P-13g5L-6f9
end:ian	o-13P-9p-14G-8L-12l-4f2N29n18X-9
end:iba	o-3P7l10
end:ibi	P-2L24
end:ica	o-32P-21p-1G17L3l7N-3X-12x11
end:ice	P-14G3g5L-4f15X-20x7
end:ico	o-2L4f5
end:ics	P-5p-5G-6g16L-11l-7n6X17x10
end:ict	l2x-3
end:icy	x5
end:ida	P6
end:ide	o-2L5x12
end:ido	P6
end:idu	P-2G5
end:ied	o21
end:ief	G5X-10
end:iel	P8
end:ien	o7p-11G-12L7l2
end:ier	o5g-3L-2l9
end:ies	o25P-11p-10G7g20L-11X2x-17
end:iet	P2
end:iff	o11L1
end:iga	N16
end:igh	X2
end:iha	P3
end:ihu	G1
end:ika	P2p3
end:ikh	o7P-6
end:iku	P2
end:ila	L11
end:ild	x19
end:ile	o5
end:ily	o3p-1g17
end:ima	L10F8
end:ime	G-4g6x5
end:ims	N21
end:ina	o-31P4G2L2N-10
end:ine	o-2p-6G-5g4F6f-3
end:ing	o19P-23p-2L-13F-8N-8n2x22
end:ini	P11
end:ink	G21
end:ino	o2P5l-5f6
end:ins	o9P-2G-2F1
end:int	o12p-3G4g-4L5l2
end:iod	o2g-2d11
end:ion	o21P-24p-24g14L-16F-15f-1N-16R-2r-2x17
end:ior	o15g9
end:ira	G-9l1m2
end:ire	o-10g2L6
end:iri	G-16L10
end:iro	P2F3
end:irs	o10
end:isa	L2
end:ise	o31P-18G24g1L-2R2X-4
end:ish	o-28G-7L-10N34
end:isi	o2
end:ism	P-14p-4G-4L-21N25X9x3
end:ist	o12P-9G-8L-23N23n4D1r2X-21
end:ita	o-3P-2p2g-7l26X14x-6
end:ite	P-9G-14L-14l1N15
end:ith	P8
end:iti	p2L-6N10
end:its	N17
end:ity	o11P-15p-3G2g16L-24f-3N9X-6x2
end:ium	o9p-5l-4f19
end:ius	p5
end:ive	o17P-14p-3G4g-6L-15X3x5
end:iya	p-3G13L9
end:iza	L9
end:ize	G18x9
end:izo	P8L-2
end:ión	P-3G31L-2
end:jab	X5
end:jah	L2
end:jas	o9P-1p1g-5
end:jay	x7
end:jee	p5
end:jin	P9
end:kah	o-6L7
end:kal	G1
end:kam	p1
end:kan	P-2l6N30
end:kar	p15G21L-12x11
end:ked	P2
end:ker	o5p7L-8l-5
end:ket	g5
end:key	L7
end:kin	L5
end:kis	p9
end:kit	L2
end:kki	L9
end:kon	L11
end:kyo	L1
end:lah	o-3P13G-1L3
end:lai	P4p2
end:lak	X14
end:lal	P5L-3
end:lam	P-2G-8N11X7
end:lan	o-5P-7G-8L13N11X2
end:lar	P-10L-15F2N-3
end:las	G8f2x13
end:lat	G7
end:lay	L-3N31
end:led	N1
end:lee	L1
end:lem	o-3L7
end:len	P3G-5
end:ler	o52l-4
end:les	G-12L-3l-8n4D1
end:let	G8l6
end:lex	f7
end:ley	P14g8
end:lez	p1G13
end:lfo	P14
end:lia	G-11X7
end:lic	o9P-15g6L-4N15
end:lik	P1L11
end:lim	g2L-5N13X-5
end:lin	o-2p-1G2g10L-7
end:lio	o-34P1p6L-4X20
end:lis	G12
end:lix	o-5
end:lla	o-16G2L13
end:lle	P7G-15F3X5
end:lli	G4
end:llo	o-13p8G-4N-7X4
end:lls	x7
end:lly	o33p3
end:lma	L4
end:lme	G11l2
end:lon	P-3p-2G9l14
end:lor	P2
end:los	L-5N16
end:low	o21
end:lpa	L7
end:lph	g6
end:lta	G4
end:lth	o10G8L-7
end:lts	G2
end:lum	p14
end:lva	p1
end:lón	L3
end:mad	p8
end:mah	X2
end:mal	P8
end:man	p5G-10g1L-1F-6N15X-8x10
end:mar	P9p6
end:mas	D6
end:mba	P-10G4n2
end:mbo	o-2P12
end:med	G-3
end:men	G8l-3
end:mer	x9
end:mes	o24x13
end:mez	P8
end:mia	G13
end:mic	o4P-6g-6L-2l3N5
end:mil	P-5G10M5
end:min	o4
end:mir	L10
end:mis	X2
end:mit	x8
end:mme	x8
end:mmu	L4
end:mos	p3G18
end:mpa	o-3X2
end:mse	G7
end:mus	L3
end:mán	P5
end:món	o-13P9
end:nac	G12
end:nah	o4P7p-1G-2
end:nal	o11P-23p-5g8L-11l-7F-8f2X6x4
end:nam	X9
end:nan	L11l3
end:nar	o-2
end:nas	o-21L6N7
end:nca	P8G9L-9
end:nce	o7P-5p-5G2g8L-6f8N-4X-5x9
end:nch	N8
end:ncy	o17P-11G5g-7x27
end:nda	o-10P2p-1x2
end:nde	P3l3
end:ndi	L-2X7
end:ndo	P4
end:nds	g6l-2
end:ndu	N6
end:ndy	P11g-1
end:ned	o18
end:nei	L-2
end:nel	o4G3L-1
end:ner	o10N5
end:nes	o-10P-2p-5G8L-15N3n4R5X-14
end:net	L-5
end:ney	o-4g-5F1X9
end:nez	o-2P1
end:nga	P7G-15f1
end:nge	P-2G32g-3l2f9
end:ngh	P-10p1G24L2X-2
end:ngi	L1
end:ngo	P-8G-26N20X3
end:ngs	P-3p-14g3l1x4
end:nha	p2
end:nia	o-10P11G-3g1L10l-6
end:nic	L-8N6
end:nie	P-1X45
end:nio	l5
end:nka	l13
end:nke	F24
end:nks	o20
end:nna	o-10L13
end:nne	P8
end:nni	P-1N14
end:nny	P18L-4
end:nod	G7
end:nor	G2g-3l2
end:nos	o-8l10
end:nsa	g6l-1
end:nse	g12
end:nta	o-4P-8L19F5X-2
end:nte	o6G21L-4
end:nth	L5x5
end:nto	G2F4
end:nts	o19P-2p-5g6L-6N6r14
end:nty	o3p-2l13
end:nus	G-3X4
end:nya	o-2
end:nyi	L3
end:nza	P4g15l-2
end:nzo	g23l-14
end:oba	o-9L4
end:obi	L3
end:ock	p-4l11
end:oco	L7X-3
end:ody	o17
end:oek	o2L11
end:ogo	L8
end:ogy	o18P-5g14L-14l-5X3
end:ola	P4g-5L-4N-2X35
end:old	P-4L-2F22X18
end:ole	P-2p2N6X6
end:oli	G12L-2
end:oma	P2
end:ome	n2
end:omo	N12
end:oms	o7
end:omy	o3
end:ona	P-5p-2L11N1X17
end:ond	G-4
end:one	o2g9l-5n10R23x-4
end:ong	o-8P-14p-1g-18L15F7
end:oni	P4
end:ons	o30p-12G-10g9L-10l-15n2x8
end:ood	g3
end:ook	o-8G2
end:ool	o14P-4p-13l-3x26
end:oon	o-3g3L13
end:ope	G6L10X-6
end:ora	G-7X16
end:ord	G12
end:ore	o5g-1L5N-5x-12
end:ori	G24
end:ork	x6
end:orn	X37
end:ors	o41p-9g25
end:ort	o13P-10G4l3f7X-13
end:ory	o19l12
end:osi	L1
end:oss	o6
end:ost	o2
end:ota	o-14P-3p3L14R5
end:ote	L4x3
end:ots	G10x25
end:ott	f1
end:oul	l3
end:oup	X15
end:our	o10L-6
end:ous	o17P-14g4L-16N11X-9
end:out	o3P-8p1f14X5
end:ova	P3
end:owk	l8
end:own	o21G2
end:oya	L15
end:oza	P4
end:pal	o27g-1
end:pan	g2
end:per	p-2G5x4
end:pez	p5
end:pia	L3
end:pic	P-1L-2N3X17
end:ple	G11f14R2x-6
end:pol	G3
end:pur	G-4L23l3F2
end:que	P-4F10f3
end:qui	L2l-1
end:rah	P-6L8X29
end:raj	P2
end:rak	X6
end:ral	o5P-9p-5g4L-1l-2f4
end:ram	o-12L-7l2x8
end:ran	P8G-10N13
end:rar	o7L7
end:ras	o-17L4l10
end:rat	o-4P-7p-10G6N3x20
end:ray	P-3G6L-1
end:rce	o19G-12g13
end:rch	G-8g13D9r17
end:rdo	P14
end:rds	P-8N18R2x29
end:rea	G2g5L9
end:red	P2G-1F2
end:ree	g-4
end:ren	p-5G-12g5F10f5
end:rer	o44
end:res	P-2p-3G-2g25L-20N6
end:rew	N1
end:rez	o-4P3p8
end:rge	P10l3
end:rgy	o16g14
end:ria	o-16p-1G17L8l1
end:ric	L-8N6
end:rie	L3
end:rif	P7
end:ril	o-16D10
end:rin	X2x6
end:rio	F1x-3
end:ris	P7G4L-6
end:rit	g14
end:rke	G2
end:rki	P3
end:rks	o13p-1N2
end:rld	P-5G3g-4l3X4x7
end:rma	p2L-1X25
end:rne	L3
end:rol	L-2
end:ron	L-5X24
end:ror	G-21L6
end:ros	P12G10g6L-4l2x-5
end:row	F11D-2
end:rps	g2
end:rra	L14
end:rro	L6
end:rry	P3p-4
end:rse	L4
end:rst	o9g8N17X-2x-6
end:rta	P-6p-2L8X3x6
end:rte	G30
end:rth	G-5g2L7
end:rti	N3
end:rto	g2L9
end:rts	o27g11
end:rty	o8G-7g15
end:rul	p1
end:rum	g4
end:rus	G-23X43
end:ría	f10
end:rón	P7
end:sad	L3
end:sak	P2
end:sal	G-12L-3X22
end:san	p8G-8F6
end:sar	o16P12L-8
end:sas	p-6g8x6
end:sch	F1
end:sco	P-2L13
end:sea	P-4G32g-3x7
end:sed	o31
end:sel	o26P-1L-5
end:sen	p5G4
end:ser	r2
end:ses	g4
end:set	g2
end:sha	o-10G-4L4F5x5
end:shi	P-6p-9N39
end:sia	o-5P3g2L12
end:sie	P13L-7
end:sin	P4l20
end:sis	G7
end:ska	P-1L4N12
end:sky	o-2P1
end:sly	o2
end:sna	F1
end:son	P3p3G-17L-10l-11F12f1
end:sor	o27
end:ssa	L4
end:ssi	F1
end:sso	G2
end:sta	o-8l8
end:ste	L7x5
end:sto	P13f10
end:sts	P-2L-5N26
end:sty	o7g4
end:sud	P3
end:sur	G17
end:sus	P-9X33
end:tai	G3
end:tal	o2P-11p-4G-3g2l2F11f3
end:tan	o-9P-2L3X9
end:tar	o-3G8L4x-7
end:tas	o-6P7p3L-2
end:tch	g1R2
end:ted	o21P-6p-3g26X-3
end:tee	o18
end:tel	G9l2
end:ten	G6L-1
end:ter	o17P-7G-2g-6F-3D12R2r6X3
end:tes	o17P-2p-3G2x-4
end:tha	P2
end:thi	P2L4
end:ths	G15L-2
end:tia	p-6L13l16
end:tib	p-8g27
end:tic	N7
end:tin	o-12P2G-11g10L2N6
end:tis	P-6L-3N29
end:tla	o3p-2
end:tle	P-1G5
end:tly	o46
end:tna	L12
end:tok	R2
end:ton	o12P-5G-5g5L7l1F-2N-10
end:tor	o28P-2p-12G-3l-7R2r4X-10x6
end:tos	P-6p7
end:tra	P-8g5L8l2x8
end:tre	o4l3f7
end:tro	P-8G4g18
end:try	o10g2L-4
end:tta	L24F-5
end:tte	P-2
end:tti	R2
end:tty	F1
end:tuk	o-25L20
end:tur	G21
end:tus	G3
end:tut	L-2N19
end:tva	o-2N5X6
end:tín	P2
end:ual	g-2x13
end:uan	o-15l5X-5
end:uay	L6
end:uba	o-16G2
end:ube	R2
end:uda	P5
end:udi	g8
end:uel	P-2G12g3
end:uez	p8
end:ufo	P5
end:ugh	o33P-5p4g-4
end:uin	N-2
end:uis	P-1G2
end:uit	P-2G-2N24n1
end:uja	G-3L7
end:ula	G14g4L3
end:ulo	l5
end:ulu	P-9G-11N43
end:uma	o-2x10
end:ume	P9
end:umi	P12
end:una	N32
end:und	L6l8
end:une	G6
end:ung	o-7P7p7g-2L12l-1n2X-10
end:ura	o-28P4G2X-4
end:ure	o13P-11p-10g13X-3x8
end:urg	o-3L6
end:uri	L2
end:uro	P15
end:urs	g3N7
end:urt	o9G-4g2
end:uru	L11
end:ury	L2
end:usa	P-9N11R3r21
end:use	p1g-16l4f6
end:usi	n2
end:ust	o-14L-6D13d2x-4
end:ute	o5g-5
end:uth	o2P-1n-9
end:uty	x10
end:val	o10x18
end:van	f17
end:var	p6L3
end:vas	P13
end:vel	o17g1X-3x-5
end:ven	o2
end:ver	o20P-1p-1l4
end:ves	g15
end:vez	P6
end:via	G7
end:vid	G-16D9X19
end:vik	g1
end:vil	x5
end:vut	P-8L9l8
end:wah	L9X17
end:wal	P1L2
end:wan	l6N18X-11
end:war	L10
end:way	o-19P-2g3L2l3f2
end:wda	P1
end:wei	G18
end:win	L1
end:xis	G2
end:xit	L-4X36
end:xon	G5
end:yah	p5x3
end:yal	o13G5g-11
end:yan	G-7L-2F1N20
end:yas	P-5L12
end:yat	g10X11
end:yes	g-1
end:yin	G3R19X-2
end:yne	G14
end:yut	G2
end:zan	D2
end:zar	G-5X9
end:zen	G3
end:zer	G27
end:zil	L4
end:zon	L3l7X2
end:zón	G2
glued	P-16p7G-10g7L-5l6F-8N-7n12D-14d4M-12m8R-17r4X-9x12
glues	o6P-8p3g4L-3l3F-4f8N-3n3d4M-11m3R-6X-6x10
head-capital	o-21P5p-9G8g-6L5F3f2N7R7X5x-7
head-lower	o21P-13G-17g5L-16F-6N-15D-17X-6x4
head:capital	o4p4L-2l2F-2N-2n3D-3d-9M-4R-8X2x-4
head:capital-mixed	o-22L1X6x5
head:capitals	o-6G4L1F2N-15R-3X4x6
head:capitals-long	o-2L2x6
head:initial	o5g5r6
head:lower	o-7p3G-4g1L-14l6f1n3r-2X-3
head:lower-mixed	o2
head:mark	o-45M22X6
head:number	o7L-2l4d4m-1r7
head:number-letters	r2
head:year	o-6D11
in-run:first 2	o-4G2g3l6
in-run:first 3	o-8G4g-1L4l8F2f-5N2D-3R-4X2x-9
in-run:first 4	o-6p3G4l6D-2x-9
in-run:first 5	o-8P-1G4g7F2f5x-3
in-run:inside 3	o12p1G-4F-1f4X-10x3
in-run:inside 4	o10P1p4G-4F-8f2N1d-5X-7x4
in-run:inside 5	o7G4L2l-2n1R-5
in-run:last 2	p2g3F-4f4N-4D-5M-3m-15r2x6
in-run:last 3	o-6P2p2G3g4N3D-6X-2x5
in-run:last 4	o3p-2G4L4X7x-3
in-run:last 5	o-6p6L5l3f-2X-8x5
in-run:whole 1	o-5P2p3G3g9L1l9F-1f5n4D-11M-3m-1r-4X2x8
known:armed-group first	G4
known:armed-group last	g4
known:armed-group whole	G18L2
known:demonym ended	o-7P5G1g13n-21m11X-4
known:demonym first	N8
known:demonym last	n13
known:demonym next	o13P-1L-9N14X-3
known:demonym whole	o-30P-5G-7L-4l-6F-6f1N17n22m2X-3x-2
known:government-body ended	o7g-6X2x-3
known:government-body first	o-2G12
known:government-body inside	g5
known:government-body last	g11
known:government-body next	G2L-2l2
known:government-body whole	o-16G7L-5
known:metonym ended	P3l-4x2
known:metonym first	g-9L11F2
known:metonym last	g-1l20f2
known:metonym next	o7L3X3
known:metonym whole	o-21P-1p-5G-4L15l7N-11
known:organization ended	o13g-11x10
known:organization first	G23g-3
known:organization inside	g3
known:organization last	g17
known:organization next	X7
known:organization whole	o-12G18X-2x6
known:outlet ended	o3P-5p2g-6x5
known:outlet first	o-4G9
known:outlet last	o-6g19
known:outlet next	G2
known:outlet whole	o-19G15g-4L-11N-7R28X-4
known:place whole	L8
known:state ended	o3l-23m10X4
known:state first	o-2G-13g7L11
known:state inside	o-16l5m2
known:state last	l11
known:state next	o2P-4g6N-4
known:state whole	o-23P-9p-9G-2g5L16l7F-7f-1n-2D-3X-8
lower	o18P-14p-20G-5g6L-11l1F-8f6N-16n-3D-8d1M3m-3R-4r16X5x10
money: ended	o4L35m-11
money: first	o-17M12
money: inside	o2x6
money: last	o-22m19
money: next	o6L-2M1
money: whole	G-25M35X-7
people	o3P-12p-14G-2g7L3l4N2n-3x7
rule:armed-group first	G5
rule:armed-group last	g4
rule:armed-group whole	G18L2
rule:government-body ended	X2x-2
rule:government-body first	G3
rule:government-body last	g9f-9
rule:government-body next	o7
rule:government-body whole	o-11G8L-5
rule:organization ended	o14X-4x3
rule:organization first	o-17P-4G4L5X3
rule:organization inside	o-8P9G2g2L14l-5f2x-6
rule:organization last	o-23P2G-3g2L7f-3x2
rule:organization next	G2X-8x4
rule:organization whole	o-12G17g10
rule:outlet ended	o6g-6r2x6
rule:outlet first	o-4G5g3
rule:outlet last	o-6g19
rule:outlet next	G3
rule:outlet whole	o-15G15L-10N-6R20X-3
rule:people ended	o-2P4G-12g9l2n-13m11X-4x3
rule:people first	G-4N12
rule:people last	g-2n17
rule:people next	o6g3
rule:people whole	o-28P-4G-9L-1N15n1m3
rule:person ended	o7p-10g-2f9x3
rule:person first	o-16P6p3G-5L-12l7X-6
rule:person inside	o-4P-9g5N7x6
rule:person last	o-10p8g-3l1f-1N-6n-7
rule:person next	o5P-1p3G6g-9L2l-5F-4N-3X3x-4
rule:person whole	o-11P10p-1G7g5l-13N-6x4
rule:place ended	o18g1l-7f-5
rule:place first	o-10P-13L6l3F2f-3N2X-2
rule:place inside	o-11g7l-10f7x4
rule:place last	o-6g-1l8f1n3x-7
rule:place next	o2L2f-4
rule:place whole	L9
rule:state ended	G-5g12L-3l-17f10N2m10X-6x13
rule:state first	o-4P-6G-5g6L9F3
rule:state inside	o-15g3l2m2
rule:state last	p-6g2l10f2
rule:state next	l4N-6X-6
rule:state whole	o-23P-7G-13L15l14N-6D-10M-2R-12X-11
rule:unknown ended	o9P-4p-15g4L7F-2f9D-2M-17m10R-5r13X3
rule:unknown first	p-5g5l3N7D-3M2R-7X-2x4
rule:unknown inside	o6P-1p3G-4g4L-3f3n4D-8M-3m2r8X-2
rule:unknown last	o-10p7F-3f4N2D-12d2M-7r8X-6x6
rule:unknown next	o10P-5p-1g-6L-4F-3f5N-8n4D-3M5m10x6
rule:unknown whole	o-14P7p2g3l4F6f4D-11d-37M-4m-2r4x12
run-after:	o5P-3p-1L3l1F-2f-3r11x-2
run-after:!	o10r5
run-after:"	o-2G-3L2l-4r13X-3x7
run-after:&	F10
run-after:'	o3P4p4G-4L-3F8f2N-6X-4
run-after:(	o-3P-2G-4g9F-3f3N-11n-3M-2m4R-7X-5x5
run-after:)	o-8P-4p4G5f-2M-10x4
run-after:+	o-8R15X2
run-after:,	o3P3p3g2L-2l2f2N-1D-7m-10R-3r-2X2x2
run-after:-	P-4p8G-2g3n2M-3R-3X-2x-2
run-after:.	G3l4F-7n-4D-7d4M1r-3
run-after:/	o14P-3G7g-2N7x-5
run-after:1	o-2p10G2L-7
run-after:12	o25
run-after:14	o-13r2X5
run-after:17	o-2L1
run-after:18	L5
run-after:2	o15G10L-2X-7
run-after:20	x2
run-after:2021	x3
run-after:2022	X15
run-after:2030	X6
run-after:23	X5
run-after:3	G1g5X-14
run-after:5	o-15
run-after:50	X13x3
run-after:6	L-3
run-after:9	o-5X10
run-after::	P7p2G-2R-2
run-after:;	o2L-4N-2
run-after:?	o-2G-2N4x4
run-after:[	p1G-8l-5f4
run-after:]	o-7G-11g8F3X-4x5
run-after:a	o7G13g-4x2
run-after:account	R4
run-after:accounts	G8g2
run-after:across	G2
run-after:activist	G2
run-after:activists	g3
run-after:added	P6
run-after:administration	P25p1
run-after:admits	P1
run-after:affairs	g2
run-after:after	p-2g-2L5x7
run-after:against	o6g7
run-after:agreed	P2
run-after:aims	G-1
run-after:airport	F6
run-after:al	o3g2l-3
run-after:all	o7P1
run-after:along	P1
run-after:also	o-6P5g-2L6N-9x4
run-after:and	P-1p3g3l1N-9n-5M-1R6X-8x7
run-after:announced	o-3G7
run-after:apologized	P5
run-after:app	G-3R20
run-after:appeared	p7
run-after:appointed	p-1
run-after:approved	g-7x2
run-after:are	p-1G-1N2n8x-5
run-after:area	p2G-7L18l12X-9x-4
run-after:areas	L1
run-after:army	N8
run-after:artist	P-1p-1L2l2
run-after:as	o7P1p3G-5g4N-7X-12x-10
run-after:asked	P4g-3
run-after:asks	g8
run-after:at	p-1G-4L-7l8F9f7N-15D2r-7X-12
run-after:attended	o2g-10
run-after:authorities	G5
run-after:back	G10
run-after:became	o-4L1l4
run-after:before	G5
run-after:began	M2
run-after:being	P5l2
run-after:between	g2
run-after:billion	M4
run-after:boasts	g6R2
run-after:border	L11
run-after:branch	L2
run-after:broke	p3
run-after:brothers	P9
run-after:budget	o-6d10
run-after:but	p3G-9L5
run-after:by	G-7L1N-2X-2x8
run-after:called	o-6P3g6
run-after:came	P5p3l-3
run-after:camp	L7N1
run-after:campaign	x5
run-after:campus	L4
run-after:can	G-2L1
run-after:capital	L4
run-after:celebrated	G4
run-after:centres	G-1
run-after:chairman	G13g8
run-after:characters	P1
run-after:chief	P-2L8
run-after:cities	o5
run-after:citizen	n3
run-after:citizens	g-2
run-after:city	L16
run-after:climate	G-1X12
run-after:club	G9
run-after:coast	L18
run-after:come	N4
run-after:comes	G5g3
run-after:committees	G3
run-after:communities	N15
run-after:community	o-7l3N26
run-after:companies	o14
run-after:company	N4
run-after:concluded	x7
run-after:conference	L4
run-after:confirmed	g7
run-after:conflict	L7
run-after:correspondent	L15
run-after:could	o-13L11l8
run-after:counterpart	L2
run-after:countries	o5N3n8
run-after:country	N2
run-after:court	G-2
run-after:crisis	n-2
run-after:cuisine	N7
run-after:culture	P-2l2N14
run-after:currently	G3R2X-2
run-after:d	X2
run-after:daily	p-1G15g14
run-after:data	x2
run-after:de	o-3L2l6X-4
run-after:decision	o6
run-after:degree	o8
run-after:delegation	G3
run-after:department	o15G-4
run-after:developed	g5f-3
run-after:development	g2
run-after:did	P5G6
run-after:died	P13p7
run-after:director	G1g15
run-after:dishes	N7
run-after:district	L35l12
run-after:districts	L8
run-after:documented	g2
run-after:does	x4
run-after:dollar	L-9M13
run-after:dollars	L-13M2m6
run-after:during	X-8x4
run-after:economy	L1
run-after:education	X14
run-after:elder	n12
run-after:elections	L2
run-after:embassy	G14N-10
run-after:empire	L3
run-after:employee	o3
run-after:en	l4
run-after:energy	N-8X17
run-after:era	P5
run-after:ethnic	N18
run-after:event	x2
run-after:expedition	o-2p5
run-after:explained	g4
run-after:explains	o5x-3
run-after:expressed	o15P4g-6
run-after:facility	G-1f3X3
run-after:factory	x-2
run-after:family	P10L-1
run-after:festival	X18
run-after:fled	P1
run-after:following	g-1L10l8f-4
run-after:for	p1g-3l1f-4N-12R5r5x-6
run-after:forces	o-8N3n9
run-after:forward	G8L-4
run-after:found	G8g-9f2
run-after:founded	G5g-11
run-after:founder	G2
run-after:four	o-5
run-after:from	o4p2G-3g-5L-4l-3f2D3x-2
run-after:further	P6
run-after:gave	P4p8
run-after:government	P4G7g5L2N-1X-18
run-after:governor	L1
run-after:group	P-4G25g19
run-after:had	P4G1g3l-2N-1
run-after:has	o-6P4G12g2L2N-4R3r-3x-9
run-after:have	o-2G-3L4N3
run-after:he	f2
run-after:headed	o-4g6
run-after:headquarters	o-2g3
run-after:highway	o-4L-2f4n1
run-after:himself	P13
run-after:holiday	x10
run-after:hospital	F5
run-after:hosted	o-4x4
run-after:hotel	o8
run-after:how	P4
run-after:i	o-5p6G-4f2x3
run-after:in	P-2G-9g6L2l3f5N-6D-4X-3x2
run-after:inaugurated	g-2f2x-3
run-after:include	R2r2
run-after:including	l8
run-after:indicated	o9
run-after:influence	N5
run-after:initiative	X13
run-after:intends	g6
run-after:international	G2L-5
run-after:interview	G2
run-after:into	o-4G4l8
run-after:investment	N3
run-after:is	o-12P-2G2g-2F6f4N-11r2
run-after:island	L14
run-after:issue	F3
run-after:just	x2
run-after:language	L-9N10X7
run-after:last	L10l-2x8
run-after:law	x12
run-after:lawmakers	G3
run-after:laws	o5N-3
run-after:leader	o-2g14L-11N12
run-after:leaders	o-11G6L-2N19
run-after:leadership	G10
run-after:led	P-1p8
run-after:left	F2f2
run-after:levels	D2
run-after:lies	P-1
run-after:like	X2
run-after:lines	o-2l7
run-after:list	X3x9
run-after:lives	o-3P4
run-after:looking	P3
run-after:looks	M2
run-after:machine	o14
run-after:made	o-8p-4g-2X10x14
run-after:man	N5
run-after:managed	P4p6
run-after:market	P-2G-5L3
run-after:markets	M2
run-after:mayor	G-2L10
run-after:mayoral	L8
run-after:means	o2
run-after:media	L1n4
run-after:meeting	R2
run-after:member	G6g12
run-after:members	G9
run-after:met	P10
run-after:might	P1
run-after:million	M9
run-after:mine	F23f3
run-after:mining	p-2G5g3x2
run-after:minister	o15G-2
run-after:movement	X10
run-after:municipality	L7
run-after:music	G-2N7
run-after:must	l2
run-after:national	N1
run-after:near	G-3g-1L11l6f-1x10
run-after:never	P2
run-after:new	o2f-2
run-after:newspaper	G6x2
run-after:next	f6
run-after:nor	o3
run-after:not	o15
run-after:noted	o3L-5N-2x3
run-after:now	o3
run-after:numbers	o4
run-after:of	o13P-3G-4g3L-7F-6N-10X3x2
run-after:offers	f2
run-after:office	o-4G17l3
run-after:officials	P-2N5
run-after:oil	L2
run-after:on	P-5p2G4L3N-6X-2
run-after:opened	P3
run-after:opposition	G12
run-after:or	o-8g-11L3r7
run-after:ordered	o-7
run-after:organization	g4
run-after:origin	N13
run-after:over	o-3g-4n12x-8
run-after:owns	g-10
run-after:part	N-1X2
run-after:parties	o7
run-after:partnership	G5g-3
run-after:party	G11N2
run-after:passed	p2
run-after:people	P-7L-4N26n11
run-after:peoples	N6
run-after:period	o12
run-after:personnel	G9
run-after:platform	r7
run-after:play	G4
run-after:players	g9
run-after:pointed	P9p6
run-after:police	P-5L12l-4f2X-4
run-after:policy	X23
run-after:population	N4n6
run-after:port	L4
run-after:president	G7
run-after:prison	P-4L3F13f1
run-after:produces	L4
run-after:products	G2
run-after:programme	X10x9
run-after:project	G-3l-4X12
run-after:projects	o-2F7f6X5
run-after:prosecutor	o15g-4
run-after:protest	G20
run-after:provides	g5
run-after:province	L4l17
run-after:provincial	L13
run-after:raised	o-7g4
run-after:reached	P-2G10
run-after:received	o-17p3g3x-2
run-after:recently	o-4P3
run-after:recorded	o-19L20
run-after:regime	P8
run-after:region	o-2G-7L26
run-after:regions	L2
run-after:relations	N12
run-after:released	P7
run-after:remain	n1
run-after:remained	P1
run-after:remains	G13
run-after:report	G19g-2L-2N-8x6
run-after:reported	G20g17
run-after:reports	G6
run-after:representative	G2
run-after:representatives	G4
run-after:represented	p2
run-after:requested	o8g-7
run-after:research	g9x-9
run-after:residents	o-3L5
run-after:restaurant	l6
run-after:returned	G6
run-after:river	L12
run-after:route	L12n-1
run-after:runs	o6g7
run-after:said	P16G11g3L-9f-7N-13X-27x-14
run-after:saw	P2
run-after:says	o-5P7G2N-4
run-after:school	L3
run-after:schools	P2N-2
run-after:seas	l4
run-after:season	D2
run-after:secretary	G7
run-after:section	o-4L1N3n13X-4x-17
run-after:sector	L3l8
run-after:series	N1
run-after:settlement	L11
run-after:should	G5g-11l7
run-after:showed	P-3G1
run-after:since	X6
run-after:singer	X2
run-after:south	l5
run-after:speakers	X18
run-after:spoke	P1g3
run-after:spokesman	G5
run-after:started	N-3X4
run-after:state	G-2L5
run-after:stated	o-5g2
run-after:statement	G15
run-after:states	G4
run-after:stopped	P3
run-after:stressed	p8g-1
run-after:sub	L15
run-after:summit	G14
run-after:supported	x3
run-after:take	G2
run-after:takes	X3
run-after:team	G4g10L-6
run-after:technology	o-5R2r2
run-after:tells	o-8X10
run-after:tennis	L-2
run-after:test	G-10X25
run-after:that	g6F4f-3N-2x2
run-after:the	o7P-4N-11
run-after:themselves	G8
run-after:then	G-7
run-after:thinks	P4
run-after:this	o2G-3X11
run-after:through	P-1L1f6n-2
run-after:till	o2
run-after:title	x11
run-after:to	o4P-5p-4G-4g4N-9m9R-2X-7x2
run-after:today	G11g-4
run-after:together	o10g2L-2
run-after:told	P9p1g2
run-after:too	L2
run-after:took	P8L1x7
run-after:town	L7
run-after:tradition	L9
run-after:travelled	F1
run-after:under	o-4L3
run-after:unity	N5
run-after:university	g2
run-after:until	L1
run-after:upazila	L1
run-after:urged	o10p-5
run-after:used	P7
run-after:using	P4L-1X5
run-after:vessel	g11
run-after:vice	g-13l13
run-after:video	o-2x11
run-after:village	L24
run-after:voters	N1
run-after:war	g-6L4N8
run-after:was	P6p-1g2F2f-1N-9X6
run-after:way	N1
run-after:well	g-2X2x3
run-after:went	P6g2
run-after:were	P3g-2d-2X2
run-after:when	o-7G-2
run-after:where	p-4L6l2f5
run-after:which	P-1G6N3
run-after:while	o-2F2f3X4
run-after:who	o6p7g-5
run-after:whose	P4
run-after:will	o4p-7L3l-4F2N-7R2x-3
run-after:with	o4P-1G-8L-3f2N-12X7
run-after:within	o5
run-after:woman	o-15P-9L4N13n11
run-after:won	P8p8
run-after:word	N10
run-after:workers	P-5G4N17
run-after:worth	M2
run-after:would	P7p-1G9L2l-2
run-after:years	D2
run-after:yesterday	g8
run-after:you	o17P-2G-13
run-after:youth	l2N3
run-after:–	P1p-1L-6f6N-5X5
run-after:—	o-9P4p-1l5X5
run-after:‘	o18G8L-1
run-after:’	o-3P4p3G2n-4D-2R2x7
run-after:“	o6g-2l8x-6
run-after:”	o-6P6g-3l-5f4X3x2
run-and	o-2P7p-2G3g2L6l-1f-5N-1D-11m-1r-12
run-before:	o-9P2G5g3L6l2N2n2D-1M-7X5x-3
run-before:"	p-2g2N-3r6
run-before:#	x15
run-before:'	o-10p1
run-before:(	o-21P-4p-3G9l4f4N3M7x-5
run-before:)	p1G-5g2l2X-9
run-before:,	G3L4l1d-5M-8m3R-2x-9
run-before:-	o5p-2G3g3L-7l-2F8
run-before:.	g4
run-before:/	o6P-3p-2G7l2n9x-5
run-before:000	m1
run-before:13	N2n2x-3
run-before:14	N2
run-before:19	o-7X15
run-before:1999	o-2
run-before:2021	L-2r-2
run-before:2022	o2g-5L2X4x-5
run-before:2024	X-3x6
run-before:4th	o4
run-before::	G7X3x-3
run-before:;	o2P-1p-3G4L9N1
run-before:[	o-5
run-before:a	o4P-22g-4L-8l3F-11N2n6M-3R2r6X-5x4
run-before:about	o4P3g-1X-2
run-before:accused	P5L-2
run-before:across	P2
run-before:actor	P2
run-before:actress	P1p1
run-before:added	P9
run-before:afrol	g13
run-before:after	G-2g4
run-before:against	P4p-2G1g7
run-before:agency	G27
run-before:all	P-2p-3G-8x4
run-before:allow	G9
run-before:along	L13n-1
run-before:also	o2
run-before:although	G3
run-before:an	P-8G-5l2f-1N9n2R2X5x-4
run-before:ancient	l6
run-before:and	o-4p4g3f1N-3
run-before:announced	p2x-2
run-before:annual	P-1p-6X2x15
run-before:another	o6P-3
run-before:app	R8
run-before:are	o6P-1p-1N6x-10
run-before:around	L11
run-before:artist	p2
run-before:as	o-4P3G4L3l-2N-5R5X-4x4
run-before:asked	P7
run-before:at	o-18P-12p-7G4L12l5F23N-19R-8X-12
run-before:august	x-6
run-before:average	o2
run-before:backed	p-1G2
run-before:based	o-7p-9G25g5f1x-3
run-before:be	l4
run-before:before	P5L2
run-before:best	L4
run-before:between	o-6p-3G4g-5L15l-6f5
run-before:both	o4P3G2g-3N-2
run-before:broadcaster	G1
run-before:brother	P8
run-before:but	P12L2X3
run-before:by	P6p4G18L-2l-2X-16x-9
run-before:called	o-11P-2G-2L4l-4f3X13
run-before:chair	o2
run-before:chairman	p1
run-before:citizen	p4
run-before:city	L4l1
run-before:coach	P10p11
run-before:company	G29g5
run-before:conglomerate	G11
run-before:consultancy	G3g14
run-before:contacted	o-9G19
run-before:contemporary	N5
run-before:daily	G12
run-before:day	X7
run-before:degrees	o29
run-before:des	f4
run-before:devout	p-3N14
run-before:different	o11
run-before:downtown	o2
run-before:dr	P14p-4x5
run-before:during	D10x11
run-before:east	l12
run-before:eastern	L-8l15
run-before:entire	o18N-1
run-before:ever	X16
run-before:every	o2
run-before:exclusive	G8
run-before:existing	M2
run-before:explained	P4
run-before:explains	P4
run-before:famous	g-4L6l5
run-before:father	P1
run-before:featuring	L5
run-before:firm	G41g7L-5
run-before:first	P-5M1
run-before:five	R18
run-before:for	G4L2X-11x-3
run-before:former	P-16G15L2N2
run-before:formerly	G4
run-before:four	o-9l4N10
run-before:from	o-19P-8G3L13l2F1f2N-5M-2R-12r8X-6x-4
run-before:giant	P-4G30
run-before:global	o12
run-before:government	g-27l23
run-before:great	o8
run-before:group	G19
run-before:has	N1
run-before:help	N-2
run-before:her	P-5G-5N6R2
run-before:his	o15G-2g3L2l2N-6R-6X3
run-before:historic	F11f11
run-before:host	P7
run-before:house	G4
run-before:how	o-16L-1n1X-3x15
run-before:i	x5
run-before:if	P9
run-before:in	o-8P-12p-4G-14g-10L20N-6n-2R-9r-6X-8
run-before:include	g3
run-before:including	P-3p-4G8g-3L1N9
run-before:influential	N-2
run-before:international	X9
run-before:into	G-6g2x7
run-before:involving	x3
run-before:is	G-6L-5l2M1r6X-2
run-before:it	x9
run-before:its	P-1g-4L-2X9x11
run-before:june	p4
run-before:la	L2l-3
run-before:last	D2
run-before:launched	X13
run-before:leader	p7
run-before:leave	G4
run-before:leaving	P4
run-before:led	G16
run-before:left	L13
run-before:like	o-5P5g2L-1l-7N-9x7
run-before:listed	p-2G20
run-before:los	l5
run-before:make	o15
run-before:many	N12
run-before:media	G4
run-before:met	P7
run-before:minister	p7
run-before:mother	P1
run-before:mr	P6p-7x14
run-before:mrs	p3
run-before:my	o9G-1
run-before:name	P4p2
run-before:near	L36l7
run-before:nearby	L15
run-before:neighbouring	L1
run-before:new	o7P-14p-2G-11L-4l8R9
run-before:newspaper	G31g20
run-before:next	G-2
run-before:nine	o12
run-before:no	G-6N1
run-before:nor	p8
run-before:northern	L3l12
run-before:not	P1
run-before:now	L3
run-before:of	P-6G2g3L9F-3N-1D4R-2X-6
run-before:off	L13
run-before:offer	N-3
run-before:office	P-4L27
run-before:official	R11
run-before:old	P7g-7n1X-7
run-before:on	o-3P-10p-3g-2L2f7N-14n-3D21R9X-15
run-before:one	P6p3g9
run-before:only	p-1x5
run-before:or	o-9g-10l-4N5R5r10X6x5
run-before:organisation	G2
run-before:other	P-9N5x2
run-before:our	G-15L6x2
run-before:over	G2g6M4X-3
run-before:overseas	L2N-2
run-before:own	G-6R2
run-before:owned	G7
run-before:particularly	l6
run-before:partner	G6
run-before:party	G6
run-before:platform	o-9G13R17
run-before:police	o5P1G-4x-8
run-before:president	p3
run-before:programme	X5x4
run-before:prominent	P-1N5
run-before:radical	N2
run-before:reach	L10
run-before:recent	g-9X4x4
run-before:rejected	X2
run-before:reports	G12
run-before:retired	P-3F1f2
run-before:rich	o2
run-before:s	o-2P-8L1l1f5N-9D4R6X4x-2
run-before:said	o5P13G7L-6N-6x-4
run-before:says	o5P15p3G-10X-2
run-before:second	o9P-2
run-before:see	P2G7
run-before:seven	x3
run-before:several	G8
run-before:show	N-3X12
run-before:since	P11L4
run-before:singer	p4
run-before:some	o-2N11
run-before:son	o-14P19M4
run-before:southern	L2l12n10
run-before:student	p3
run-before:surnamed	P25
run-before:suspect	P3
run-before:tell	o5P-1
run-before:ten	m2
run-before:term	o3
run-before:than	o-3P2M6
run-before:that	P7G3L-3x-7
run-before:the	o-2P-16p-5g5L3l6F9f5n2D-3d5M-7m-1R-7r2x4
run-before:their	o5P-5N4
run-before:then	L7
run-before:think	R2
run-before:this	o23P-5G-8g9
run-before:three	N14n-1
run-before:through	P-3
run-before:throughout	L4
run-before:to	o-6P2G5L9l3N-5M-11R-3X-10x-2
run-before:told	p-3G16g4x9
run-before:tomorrow	g7
run-before:towards	G3
run-before:traditional	o21G-5N1
run-before:turn	l6
run-before:two	o-6p-6L3R16
run-before:under	p7L-3x-2
run-before:upcoming	X2
run-before:use	R13
run-before:using	o7G-6R3
run-before:via	L2
run-before:visit	P-2L14l6F2
run-before:visited	p-3F6f6
run-before:was	P4L1l1f-2N2
run-before:were	P4L-3
run-before:western	L-1l16N-2
run-before:what	o-19P1G-4g3X2
run-before:when	P5p4g-4L2l-1M9X-23
run-before:where	P4p-1L3
run-before:which	o15P8N-2X-3
run-before:while	P8G5L-3
run-before:with	o-5P2p3G12F-6N-2n-6
run-before:within	G7l8N6
run-before:work	l-2x13
run-before:worth	M5m3
run-before:young	N3
run-before:«	X17x4
run-before:–	o14P-3g12L-5l5N-2
run-before:—	o3P1L-7l-3x8
run-before:‘	o-2P2G-24g4N1x6
run-before:’	o4p1x-4
run-before:“	P-2p-2G-2f3N-1X17
run-before:”	P8
run-before:…	o23
run-body	P1G5g4L-8F-4N-10M-3X-4
run-capitals:1	o5P-5G-2L-2F6N-8D-2X6
run-capitals:2	o10P3p3g-14
run-capitals:3	o-3g7l8
run-capitals:4	o-4p11
run-capitals:5	o-6p-2g4X3x9
run-first:abc	D2d2x-5
run-first:abe	P8
run-first:aboriginal	g1l-3N23n4
run-first:abu	P-2p-4
run-first:act	o5x9
run-first:acting	o-3x13
run-first:action	x18
run-first:adam	P-5p-2f7N2
run-first:addis	g7l-2
run-first:additional	o5x-2
run-first:advocate	o7g4x-11
run-first:africa	G-5g2L9l-3f3
run-first:african	o7P-6G-5L3x7
run-first:africans	N11
run-first:agro	o12
run-first:ai	o34G-15
run-first:al	p1G3g5
run-first:algeria	g-5L18
run-first:algiers	L12
run-first:alibaba	G8
run-first:allah	o14
run-first:amazon	L3X2x6
run-first:ambassador	o9
run-first:amendment	x2
run-first:american	o4N13n-3
run-first:americas	g1L5
run-first:amiri	o15L-3X5
run-first:ana	P-7p-5g6
run-first:anc	o-2G28g-20x2
run-first:andes	L3
run-first:anglo	p-4g6N5
run-first:anti	p-4L-1n9
run-first:apple	G3R3
run-first:aptn	G3
run-first:arab	o-15p6G-5L-3N12
run-first:arabic	N12
run-first:arabs	N14
run-first:arctic	L9
run-first:argentina	L2
run-first:army	o-13G10
run-first:around	o5
run-first:article	o27
run-first:asahi	G-1g8
run-first:asi	o18
run-first:asia	g7L2
run-first:asian	N7
run-first:assembly	o-16G20
run-first:assistant	o15
run-first:asunción	o3
run-first:atm	o20
run-first:attorney	o3G-3
run-first:au	p-3L1l8
run-first:australian	n-2X3x9
run-first:autonomous	g-3f9
run-first:b	o2X2
run-first:ba	G-2X9
run-first:back	x13
run-first:baidu	P-2G5g-2
run-first:bangladesh	f1
run-first:bank	o-3x8
run-first:barranquilla	L10
run-first:battle	x17
run-first:bayan	L-2l4F1f1
run-first:beijing	o-3g3L9
run-first:belt	o2g-2L-5X10x14
run-first:benjamin	g-2
run-first:bernama	G5
run-first:best	o2p-5g-2X23x14
run-first:better	X3x3
run-first:bharat	X2x2
run-first:big	G2g2
run-first:birmingham	L6
run-first:bjp	G14g-8
run-first:black	o14P-6p-7L-7l-7N4
run-first:blue	o-2r11x-10
run-first:board	o16g-4
run-first:boeing	G10L-1R14
run-first:boris	p2
run-first:brazilian	p4L2
run-first:brig	o16
run-first:british	l14N-7
run-first:brunei	G2
run-first:bts	G18
run-first:building	G2g11x-2
run-first:business	x6
run-first:c	o7
run-first:cabinet	G16g-16
run-first:caf	g-3X2x2
run-first:calle	L5
run-first:cambodian	L1N-1
run-first:cameroon	G9
run-first:can	o10x4
run-first:canadian	N2
run-first:cantonese	N13
run-first:cape	P9p-4L17
run-first:captain	p2
run-first:caracas	o2
run-first:carcross	L4
run-first:caribbean	L8
run-first:carl	G17
run-first:carlos	p12
run-first:castroism	N8
run-first:castroist	N2
run-first:catholic	g3N11
run-first:cbd	L8
run-first:celsius	o11
run-first:central	g7L-4l5n-2
run-first:centre	g15
run-first:ceo	P1G15
run-first:cesar	P5
run-first:chan	P14
run-first:channel	G7
run-first:chicken	x14
run-first:chief	o4p-2l2f-3
run-first:child	o2
run-first:china	g6l-12X8x6
run-first:chinese	o-6g1N3n2
run-first:christ	P5N-2D2
run-first:christian	N8X9
run-first:christians	N7
run-first:christmas	o12D6
run-first:church	o22
run-first:citizens	o6
run-first:city	o-8g2l3
run-first:civil	o12g-9
run-first:climate	x4
run-first:co	o7G6
run-first:coastal	x5
run-first:college	g2
run-first:colón	L8
run-first:commerce	o15
run-first:commonwealth	G8
run-first:communist	o-2
run-first:community	g7
run-first:confidencial	G1
run-first:congress	G5
run-first:conservative	N10
run-first:constantine	p6L4
run-first:constitution	o9
run-first:control	p-2G14g4
run-first:copa	L-8X28
run-first:costa	f1N3n3
run-first:council	g9
run-first:court	o11G-2
run-first:covid	L-2D11M1X11
run-first:cpi	X18
run-first:cree	G1N12x-8
run-first:creole	N7X8
run-first:criminal	o5
run-first:crown	G1g5
run-first:csc	G13
run-first:cuba	L5
run-first:cuban	N8
run-first:cusco	L7
run-first:custodian	o18
run-first:customs	P-6g13L-7
run-first:d	p3
run-first:daily	G2g16
run-first:data	o14
run-first:datuk	o-8p7
run-first:david	g-2f3
run-first:day	x6
run-first:ddc	G3
run-first:delhi	N1
run-first:delta	G5
run-first:department	G-3
run-first:deputy	o24P-10g1
run-first:development	o4g2
run-first:dhaka	f14
run-first:diario	g12
run-first:digital	o7x2
run-first:directorate	g2
run-first:dk	o19G-10
run-first:dna	X20
run-first:do	o18
run-first:does	o3
run-first:don	o12
run-first:douyin	G21g-7L-5R18
run-first:drc	L6
run-first:dubai	G2g-6L3x7
run-first:durban	G-2L9X2
run-first:earth	L4
run-first:east	o2L-3f-3x3
run-first:eastern	x7
run-first:economic	o-3L-1l4
run-first:ecuador	L3
run-first:education	o-4
run-first:efe	P6
run-first:egypt	L6
run-first:egyptian	g8m1x-4
run-first:eid	P-4D12d1X6x6
run-first:el	P-4p-1G-6L5f2x3
run-first:election	o2
run-first:electoral	x10
run-first:elimination	X2
run-first:emergency	x8
run-first:emirates	o-2G3
run-first:emperor	o6
run-first:employment	g7
run-first:end	o2
run-first:energy	o4x-2
run-first:english	L-3N12X2
run-first:environmental	o5g-2
run-first:esteban	p4
run-first:ethiopian	n-6
run-first:europe	L11x4
run-first:european	N8M1
run-first:executive	o21
run-first:ezeiza	L9
run-first:facebook	G3
run-first:fanny	P2
run-first:fao	o5
run-first:federal	o-11G5
run-first:federation	g5
run-first:fifa	o9p-2x9
run-first:final	o12x-2
run-first:finance	g11
run-first:financial	o9
run-first:first	N8n25
run-first:food	o-4g7
run-first:forbes	g-21R8r13
run-first:foreign	P-3
run-first:former	L7
run-first:france	L10
run-first:francisco	p-1l5
run-first:free	L-2X7x11
run-first:freedom	g6
run-first:french	N5x3
run-first:fujian	F14
run-first:fukuoka	L4
run-first:fund	G5
run-first:furthermore	o3
run-first:gambia	L1
run-first:gandhi	P13
run-first:gangnam	X11x23
run-first:garma	X27
run-first:gdp	G-5X20
run-first:ge	N3X3
run-first:gen	P-1G7
run-first:general	P-5G6g5x2
run-first:ghana	g2
run-first:gilbert	g-2
run-first:global	g4X13
run-first:go	o25
run-first:god	o33L-2
run-first:godfred	p3
run-first:good	o18
run-first:google	o-4G11g-11R23r22
run-first:granada	L5
run-first:grand	g-1l5F-2X-8
run-first:great	o-12g3l8f-1x8
run-first:greater	g-2x6
run-first:greens	g25
run-first:gross	x13
run-first:group	o2g-8X6
run-first:guanacaste	P-7L8
run-first:gujarat	L10
run-first:gulf	L3l5
run-first:guo	P7
run-first:guzmán	P3
run-first:h	p3
run-first:hague	L6l5
run-first:han	x-9
run-first:harvard	G8
run-first:havana	R13r11
run-first:head	o16
run-first:heart	o11x-2
run-first:henan	L2
run-first:henry	P1
run-first:hezbollah	G5
run-first:hh	o23G-8
run-first:high	o-6P-7X5x3
run-first:hindi	L-1
run-first:hindu	G8N17
run-first:hinduism	N3
run-first:hindus	N2
run-first:hindutva	o-2N5X6
run-first:hirak	X7
run-first:hiroshima	L8
run-first:historic	l11
run-first:history	o-3l1x5
run-first:holy	o16L-3D2
run-first:homeland	o4
run-first:hon	g4
run-first:honduran	N2
run-first:hondurans	o3
run-first:honduras	r8X4
run-first:hong	o-11g2L6x2
run-first:hospital	G-3
run-first:hospitals	o8
run-first:house	o-3x3
run-first:housing	o17g-2
run-first:huawei	G4
run-first:hugo	G2
run-first:human	g2l-2x3
run-first:ict	o2G-2
run-first:id	o4
run-first:imam	p11
run-first:improve	o15
run-first:independence	o16
run-first:india	o11p-1g8
run-first:indian	G10l4N-3
run-first:indigenous	o7G-9n14x8
run-first:indo	o-8l3n10
run-first:industry	o5
run-first:information	o17g-6
run-first:inland	o2L-6N5n10
run-first:instagram	G7
run-first:institute	o3G-5g3
run-first:integrated	g-4x7
run-first:inter	o2p3
run-first:interior	P-2p-5G11g21
run-first:international	o5l5
run-first:internet	o23
run-first:interpol	g6
run-first:inuit	N8
run-first:inuk	N16
run-first:ips	G5
run-first:iqaluit	L12
run-first:iran	o2L-4
run-first:iranian	X10
run-first:iraqi	N3
run-first:isaac	p1
run-first:islam	L-5N8X8
run-first:islamic	g8N6
run-first:israel	G13l-1
run-first:israeli	N4
run-first:isthmus	L2l7
run-first:j	o-20p2L2l13x-8
run-first:jamiat	p-7G5g13
run-first:jammu	o-5g2L3l1
run-first:japan	G2L3
run-first:jean	p5
run-first:jewish	N10
run-first:jiangxi	L3
run-first:johannesburg	o2
run-first:john	o-2f6
run-first:johnson	g-4l6X9
run-first:joint	o6
run-first:jordan	P9g-3L-2
run-first:jordanian	n-1
run-first:josé	P1
run-first:judicial	f6
run-first:justice	o-2x4
run-first:k	o-12m8X21x-7
run-first:kargil	P-3p-2L3f3X2x6
run-first:karnataka	L1
run-first:kashmir	L7
run-first:kaska	g8l2N15
run-first:kenya	g2
run-first:kerala	P-1L1
run-first:kim	P3
run-first:king	o5P8p-2G-4g3l9F-1f-4x-8
run-first:kingdom	o26g4L-14
run-first:kingsley	p5
run-first:kishida	P13
run-first:kmt	G9
run-first:korea	g3L13l-15
run-first:korean	N13x2
run-first:kuwait	x2
run-first:kuwaiti	p2l-3N14
run-first:l	o-2x11
run-first:la	P-6p-4G-1f10x-21
run-first:labor	P-2G3g-1
run-first:labour	g6
run-first:lagos	L4
run-first:lake	x3
run-first:lam	p-6L7l17
run-first:land	o17
run-first:las	P-1p-1L1l4X5x2
run-first:latin	G-5g2
run-first:law	o19
run-first:le	P-1p-1
run-first:league	o-3X3x16
run-first:lee	P8
run-first:left	o3P-1G8g-2L-4n4
run-first:legislative	o4g-2
run-first:lempira	m2
run-first:let	o9
run-first:lgbt	o-4G-10N22X4
run-first:li	P17
run-first:liberal	N22
run-first:light	x2
run-first:lima	g-3L6x8
run-first:line	l16
run-first:little	p-1l6x2
run-first:liu	P9
run-first:liverpool	G8
run-first:local	o6
run-first:london	L8
run-first:long	g12R17
run-first:los	P-4p-4G4g9L4l7
run-first:louis	P-1p-1G2g2
run-first:love	x13
run-first:lu	x5
run-first:luna	X5
run-first:m	o-19P9g2L-3
run-first:made	R5
run-first:maduro	P4
run-first:mag	G4
run-first:magistrate	o6
run-first:majesty	o15
run-first:making	o-12x12
run-first:makkah	o-6L7
run-first:management	o17
run-first:managing	g3
run-first:mandate	o9
run-first:manitoba	L5
run-first:marine	p-2x8
run-first:martín	P1p4
run-first:marxist	N11
run-first:mary	P-3p-1X2
run-first:master	o13x9
run-first:mathematics	o10x2
run-first:may	o-10P4D23d4
run-first:me	p3
run-first:media	o14
run-first:medical	o10
run-first:melbourne	L3
run-first:member	o25
run-first:mesa	g12
run-first:mexican	o2N2
run-first:mi	P-2N10
run-first:miami	L7
run-first:michael	P-7p-8G14g12
run-first:michelle	L1l1
run-first:middle	o2g-4L-5f-2
run-first:minister	o25P6G-3g1L-12
run-first:ministry	o-2g9
run-first:mk	o6
run-first:mla	o13G-2
run-first:modi	P4
run-first:mohammed	o4g-2
run-first:money	X2x-3
run-first:mongolia	g3
run-first:montsame	G15
run-first:moon	P1
run-first:morales	D2
run-first:moroccan	p2
run-first:mou	o23
run-first:mp	o11G-5
run-first:mps	o18
run-first:muhammad	o21p-7
run-first:muscat	L5
run-first:muslim	g16L-5N9
run-first:muslims	N22
run-first:myanmar	L1
run-first:n	o-6p-2g3l8
run-first:nairobi	L9l2
run-first:namibia	G7x-5
run-first:nansha	g6f-5
run-first:nara	L4
run-first:national	G2g3L-4l5X-8x2
run-first:nato	G5
run-first:netflix	G6
run-first:news	g19
run-first:next	o5
run-first:nft	o5G-10R20
run-first:ngo	o15
run-first:ngos	o17
run-first:nh	o7
run-first:nicaraguan	N3
run-first:nigeria	G6L-3
run-first:nigerian	g2
run-first:nile	L2
run-first:nobel	L-2N2X7
run-first:non	o2g3
run-first:north	o12l5
run-first:northern	x4
run-first:nsw	G-4L8
run-first:nunavut	o2P-2x4
run-first:nusantara	L13
run-first:oaxaca	L15
run-first:office	g4
run-first:official	o-15
run-first:old	L4l11
run-first:olympic	N3X12x8
run-first:olympics	X3
run-first:omicron	X7
run-first:operation	G12
run-first:organization	g4
run-first:oxford	G6
run-first:p	o11p1x-9
run-first:pacific	L5
run-first:pakistan	L-7x3
run-first:pakistani	N4
run-first:palace	l14
run-first:pan	l6
run-first:panama	o-2L1l2
run-first:panamanian	G2g2
run-first:pang	L5
run-first:paraguay	L2
run-first:paraguayan	g-3N10
run-first:park	o24P-3l1
run-first:parliament	o-15g7
run-first:parque	g-3l4F5
run-first:party	G-8g6
run-first:paul	g2
run-first:pcr	X16
run-first:pedro	p-1l7
run-first:penal	o19x-8
run-first:people	L2
run-first:peru	p4g-2
run-first:petra	G4
run-first:petro	o3P-1
run-first:petroleum	x2
run-first:ph	o22g-3
run-first:plaza	g11l2
run-first:please	X14
run-first:pm	o21
run-first:polar	o-9g1l7F3x-6
run-first:pope	o15
run-first:port	o-10g-2F19f12x-12
run-first:post	o2g-1x7
run-first:preliminary	o3
run-first:president	P6G5
run-first:presidential	o3
run-first:prevention	g2
run-first:pride	x2
run-first:prime	p1g4
run-first:prince	o-6P9
run-first:principal	o4
run-first:private	o8g-10X3x4
run-first:priyanka	P2
run-first:pro	o14X6
run-first:professor	p1g-2
run-first:project	o9X5x18
run-first:prominent	N7
run-first:prophet	o19
run-first:public	g2x6
run-first:punjab	L4
run-first:qatar	L-1
run-first:quebec	L11
run-first:queen	o9
run-first:queensland	L2
run-first:quito	l1
run-first:r	o4
run-first:rafael	p-3
run-first:rahul	P4
run-first:ram	D2d2X20x5
run-first:ras	p-6L8l11
run-first:red	o6p-4X5
run-first:redfern	o-11g2L3
run-first:regulation	o-5x4
run-first:remember	o7
run-first:republic	p5L-17l6N-7
run-first:research	g7
run-first:response	o2
run-first:reuters	G5
run-first:revenue	o10
run-first:revolution	o29
run-first:right	G4
run-first:rio	L3l14
run-first:river	G22L-5
run-first:riyadh	o10l-2
run-first:roman	N9
run-first:roots	G10
run-first:royal	o14
run-first:rs	M6
run-first:rubén	p1
run-first:rural	g6
run-first:russia	L4
run-first:russian	n-2
run-first:sahara	L3l1
run-first:saharan	l7N2
run-first:samsung	G21g-5
run-first:san	P-11p-12g-2l8f3X6x-2
run-first:santa	g5L4l4
run-first:santiago	l2
run-first:santo	f7
run-first:sar	G1
run-first:saturdays	D10
run-first:saudi	g4N10n-6x-9
run-first:science	o4G-6X7x8
run-first:sea	L11
run-first:secretariat	o17G-3
run-first:secretary	o11p-9g6
run-first:section	o15x-2
run-first:security	o5
run-first:senegal	P1
run-first:senior	o24
run-first:seoul	g2L-1l2
run-first:shanghai	g6L4X9
run-first:sharjah	L3
run-first:sheikh	x10
run-first:shenzhen	L9
run-first:si	l6
run-first:siddaramaiah	P10
run-first:singapore	M2
run-first:single	o13
run-first:sino	N17
run-first:siyabonga	P1p2
run-first:smart	o-2G-5g-11l9
run-first:sms	o23G-2
run-first:social	o10G-5g10
run-first:somoza	P7
run-first:south	P1G-3g2
run-first:southeast	L12
run-first:southern	l-3
run-first:soviet	G3
run-first:spanish	G12N2
run-first:special	o-24g-2L2l7x3
run-first:sports	o6
run-first:srinagar	G6l-6f6
run-first:st	o-11P-4p-1g4l5
run-first:standard	o5G-5g13
run-first:star	G1x9
run-first:state	o-9p-3G7g5l7
run-first:station	g-10f3
run-first:stem	X19
run-first:stolen	X13x12
run-first:student	o16
run-first:sub	L-4l5
run-first:supreme	o11P1G-2g-2l7
run-first:sydney	o-5g2L13
run-first:syrian	L5
run-first:taipei	g5
run-first:taiwan	o-6L5l1
run-first:tamil	L5l6
run-first:tasmania	L6
run-first:tasmanian	P-4g-5f4n17
run-first:tencent	G6
run-first:thai	g2f2N2
run-first:therefore	o10
run-first:third	o13
run-first:thus	o3
run-first:tianjin	L4
run-first:tiktok	R2
run-first:tk	M7
run-first:tokyo	L1x3
run-first:too	o16p-2
run-first:tourism	o3g2
run-first:toyota	p-1G7g2L-3l-3R20r20x-10
run-first:traffic	g9
run-first:travel	o3G3
run-first:treaty	X8
run-first:tv	o22G-10
run-first:twitter	R8
run-first:u	o-3l1f2
run-first:uae	G-11L4
run-first:uk	G-2L13x5
run-first:ukraine	L1
run-first:ukrainian	o7
run-first:ulaanbaatar	L3
run-first:umrah	X13
run-first:un	G-2g4
run-first:unesco	G2g-11n12
run-first:unicef	G8
run-first:united	o-8G9
run-first:university	o-14p1G2x4
run-first:unlike	o6
run-first:uno	o13G-10R2
run-first:up	o-12L12
run-first:upon	o3
run-first:upper	G3g4
run-first:us	o-3P-1G-10g4L12l-6N7X-2
run-first:usa	L4
run-first:usd	M2
run-first:uss	f8
run-first:vatican	P1p1
run-first:venezuela	L-7N7
run-first:venezuelan	L-6N2r16x-12
run-first:vice	o7G2
run-first:victoria	L12
run-first:vietnam	o2g-12L5
run-first:violeta	P6
run-first:vision	X6
run-first:voice	o2G2L-10
run-first:vokkaligas	N16
run-first:wa	L15
run-first:water	g4
run-first:wechat	x2
run-first:well	o9
run-first:west	g-7L8
run-first:western	L-7N11
run-first:white	G-6g-8l9N5
run-first:whitehorse	L11
run-first:women	g5
run-first:world	g2f-5X8x2
run-first:wu	P5
run-first:xinjiang	L9
run-first:yale	G2
run-first:yang	P6
run-first:yo	g10X8x-2
run-first:yongsan	L3
run-first:yoon	P7
run-first:youth	X9x4
run-first:yukon	o-2g2L6l-2f4
run-first:zambia	G2L-6
run-first:zero	o9
run-first:zhang	P5
run-first:zhejiang	L7
run-first:zhengzhou	L1l5
run-first:zimbabwe	g9
run-first:zoom	G3R2
run-given	P6p1L-3f4n-6D-5M-2R-6x-6
run-last:abe	P15
run-last:aboriginal	N13n10
run-last:abyssinia	x4
run-last:academy	o18
run-last:act	g-18L-10n14x11
run-last:addo	P3p11
run-last:adha	p-2d11
run-last:administration	o7
run-last:affairs	o12P-6g9
run-last:africa	o7P-2G-15g3L5l5x-10
run-last:african	G-12l-10N8n15X2
run-last:africans	N15
run-last:agencies	o7g-6X2
run-last:agency	g9
run-last:agreement	g-10x12
run-last:ahmad	p3
run-last:ahmed	p6
run-last:ai	o6g5
run-last:air	G10g14
run-last:aires	F2f2
run-last:airport	l-5F17f7
run-last:alam	P3p2l-3
run-last:algeria	l-4N2
run-last:algerian	N8
run-last:ali	P3g-2
run-last:almighty	o24p-1
run-last:amazon	L26l2
run-last:ambassador	o2
run-last:amendment	x2
run-last:america	o-3L9l2
run-last:american	N13n7
run-last:americans	P1
run-last:americas	L18
run-last:amin	P1L-2X6x2
run-last:amir	o8
run-last:amiri	o15L-3X5
run-last:anc	G8
run-last:andes	L3
run-last:angolan	N2
run-last:ann	o-2p-1X2x9
run-last:anti	o9L-2
run-last:apple	G19L-5R2
run-last:aptn	G1
run-last:arab	N24
run-last:arabic	N8
run-last:arabs	N7
run-last:area	o-10l17
run-last:areas	o4g3
run-last:argentina	g3
run-last:army	G28g-4
run-last:around	o5
run-last:art	o3g-3l6f2
run-last:article	o5
run-last:ashoka	o10
run-last:asia	P-4G-2g11L15l4
run-last:asian	L-1N17n15
run-last:assembly	g-4x4
run-last:assistant	o20
run-last:association	g8
run-last:asunción	o3
run-last:atlantic	L3
run-last:atm	o12G-9M11
run-last:australia	o-12g2n3x-2
run-last:authority	o-6g10
run-last:award	X7x18
run-last:awards	x20
run-last:b	o4g8x-3
run-last:ba	G-2X6
run-last:back	x10
run-last:baidu	G26
run-last:bangkok	L2
run-last:bangladesh	g2
run-last:bank	G8
run-last:barcelona	G7
run-last:basin	l3
run-last:batakis	P9
run-last:bay	L13
run-last:begum	P1p2
run-last:beijing	o-5L18
run-last:bengaluru	L2X4x8
run-last:bernama	G5
run-last:bhd	g14
run-last:bible	X9
run-last:biden	G-3g-3L3
run-last:bill	x14
run-last:birmingham	L7
run-last:bjp	G13
run-last:board	L8
run-last:boca	P-6G13l4
run-last:boeing	R15
run-last:bogotá	g9
run-last:bolivia	L1
run-last:boric	P3
run-last:bouteflika	P2
run-last:branch	o10g2
run-last:brazil	l-1
run-last:bridge	F16f13
run-last:brunei	G1
run-last:building	F2f14
run-last:bukele	p2
run-last:c	P-2p-3g-8l7X4x10
run-last:cabinet	G12
run-last:caf	G3
run-last:cairo	L10
run-last:california	L2
run-last:canada	G4g16
run-last:canadian	n2
run-last:canberra	g3
run-last:canel	p2
run-last:capital	G4g15
run-last:caracas	o3
run-last:carcross	L6
run-last:castillo	P11
run-last:castro	P12
run-last:castroism	N8
run-last:castroist	N2
run-last:catholic	N14
run-last:catholics	N16
run-last:cbd	L8
run-last:celsius	o11
run-last:center	p-4g-3L5l11F3f5n-4x-5
run-last:central	L-6
run-last:centre	G-12g-4l8F7f8X-2
run-last:ceo	o12
run-last:certificate	o3g-10X4x9
run-last:chad	P10L-6
run-last:chairman	o-5x10
run-last:chamber	o18
run-last:chamorro	p3
run-last:championship	X10x22
run-last:championships	x2
run-last:chan	P8
run-last:chang	P5
run-last:channel	o3g16L-3
run-last:chief	o-14P10
run-last:chiefs	N2
run-last:child	x29
run-last:children	f5x-9
run-last:chile	o-2L13l1
run-last:china	G-4g2L5l1X4
run-last:chinese	G2
run-last:cho	p-4N4
run-last:chong	P1g5
run-last:chowk	L9l6
run-last:christ	o-10P9p3N-2D2
run-last:christian	N16
run-last:christians	N9
run-last:chung	P9g-2
run-last:church	o9g5
run-last:city	l12
run-last:club	G-4g-5R10r9x3
run-last:co	o7P-2G25g14L-6
run-last:code	o10g-4X17x4
run-last:college	g-3l2
run-last:colombia	L4
run-last:colombian	n1
run-last:command	x6
run-last:commander	o11
run-last:commerce	g7
run-last:commission	g6L8
run-last:commissioner	o7N2
run-last:committee	o11
run-last:committees	o-6G16g3
run-last:commonwealth	G17
run-last:communities	g-7l-2N16x10
run-last:community	g11
run-last:company	o13g3l-1
run-last:complex	o-17P-2p-2g1l3f3
run-last:conference	o5g-5X4x5
run-last:confidencial	G1
run-last:congress	G9
run-last:conservative	N10
run-last:constantine	P6
run-last:constitution	o19G-7x4
run-last:control	o6l3
run-last:convention	g-5X20x6
run-last:cooperation	o-2x9
run-last:corporation	G-2g4
run-last:corridor	L-3l-2F6f2n9
run-last:cortizo	P6
run-last:council	o3g10
run-last:county	G3g3L3
run-last:court	l-6f7
run-last:covid	P-4L-4D9X12
run-last:cpi	g-7X17
run-last:cree	N14
run-last:creek	L14l4
run-last:creole	N17
run-last:crown	G2
run-last:cuba	P-7l9x7
run-last:culture	o9g2
run-last:cup	N2n1x21
run-last:custodian	o18
run-last:d	o25
run-last:daily	o-6G2x4
run-last:dal	g7
run-last:dame	p3
run-last:day	L-2X8x17
run-last:dc	G-3l12
run-last:declaration	g-1X5
run-last:defense	o-7G2
run-last:department	o-2g11
run-last:design	o7
run-last:development	o3G2X-16
run-last:director	o21L-1
run-last:directors	o14g-7
run-last:district	l3
run-last:division	L7x-13
run-last:diwas	x11
run-last:dna	X20
run-last:do	o18
run-last:don	o11P-5X9
run-last:dota	X10
run-last:douyin	G5R6
run-last:dpp	G3
run-last:drc	L6
run-last:drought	x4
run-last:dubai	P-6G10g-2L6
run-last:duque	o-4P4p2
run-last:durban	L16
run-last:e	X19
run-last:earth	o5L2
run-last:east	o3f-2
run-last:eastern	N1n3
run-last:education	o15
run-last:efe	P6
run-last:egypt	o-3G-5L6x4
run-last:eid	D6
run-last:emirates	o-2G9
run-last:empire	G10l5N-2
run-last:energy	o17g4x-3
run-last:engineering	o8
run-last:england	L4
run-last:english	N9
run-last:entertainment	G1g6
run-last:environment	g3
run-last:era	D30d20
run-last:este	l11
run-last:europe	G-3g-4L11l2x4
run-last:european	M2
run-last:europeans	M2
run-last:eve	o6
run-last:express	G5g6l-3f5x-3
run-last:facebook	G3
run-last:family	o6
run-last:federation	o5g3
run-last:ferro	p7
run-last:festival	X16x10
run-last:fi	o16p-3L-1x5
run-last:finance	o-5g9
run-last:first	o8G1g4l-2
run-last:fleet	g4
run-last:forbes	G15
run-last:forum	g3
run-last:foundation	o4
run-last:french	N8
run-last:fujian	L2F12f2N-10
run-last:fund	x2
run-last:funds	o-5G8
run-last:furthermore	o3
run-last:g	P2p2G5X-2
run-last:games	g-4X11x14
run-last:gandhi	P14
run-last:gathering	g-4X6x3
run-last:gdp	G-5X20
run-last:ge	N3X3
run-last:general	o-10g16
run-last:generations	X2
run-last:germany	L3l3
run-last:ghana	G-4g-4X17x2
run-last:girls	f9X2x-5
run-last:glacier	l2N2
run-last:global	o6P-1g3x3
run-last:go	x9
run-last:goals	x2
run-last:god	o10P2l4
run-last:gonzález	P1L-1
run-last:google	G13
run-last:governor	L4
run-last:gowda	P6
run-last:grade	o6
run-last:granada	L5
run-last:greece	p1
run-last:greens	g26
run-last:group	g18
run-last:guanacaste	L16
run-last:guard	G10
run-last:guardian	g7
run-last:guatemala	o-8l5
run-last:guevara	P3
run-last:gujarat	P-9L16l4
run-last:gulf	L3
run-last:guzmán	P4
run-last:hague	L6l5
run-last:hall	l11F10f5
run-last:headquarters	g-2l6
run-last:health	o-2x7
run-last:henan	G-7L11
run-last:hezbollah	G5
run-last:hill	L6l4f3
run-last:hindi	L-2
run-last:hindu	N16
run-last:hinduism	N3
run-last:hindus	o3N18
run-last:hindutva	o-2N5X6
run-last:hiroshima	L4
run-last:history	o4
run-last:holdings	g13
run-last:hondurans	o2N-1
run-last:honduras	l5
run-last:hope	p9l-5
run-last:hospital	G-6g-4l6F3f8
run-last:hossain	p-3
run-last:hotel	L7l12
run-last:house	G2g-13f14
run-last:housing	g6
run-last:huawei	G9
run-last:hui	p5
run-last:hussain	o6
run-last:hussein	o5G-4
run-last:ict	o2G-2
run-last:id	o3G-6x8
run-last:ii	G-10g-3F5r6x4
run-last:imam	o24
run-last:index	x9
run-last:india	o19l-2
run-last:indian	o3
run-last:indigenous	o46N-2
run-last:indonesia	p1
run-last:industries	g2
run-last:industry	G2g6x-2
run-last:initiative	X16x2
run-last:innovation	g4
run-last:inquiry	o-8x3
run-last:institute	o2g2
run-last:intelligence	o16
run-last:international	o2G6g14
run-last:internet	o23
run-last:inuit	L2N18n1
run-last:inuk	N16
run-last:inuktitut	N18
run-last:investment	o-4x2
run-last:ips	G11
run-last:iqaluit	L10
run-last:iran	N8
run-last:iraq	g-6x7
run-last:ireland	o16
run-last:ishin	G8g8
run-last:islam	g3L-2N2X9
run-last:islamic	L-5N12
run-last:island	l12
run-last:islander	N15
run-last:islands	L5
run-last:israel	o-4G4g-10l5
run-last:israeli	N10
run-last:iv	o9
run-last:jiangxi	L3
run-last:jihad	g3X6x-6
run-last:jiménez	P4
run-last:john	l-2N1x7
run-last:johnson	P2
run-last:jordan	l-2
run-last:jose	f3
run-last:jung	o-3p1
run-last:justice	o-2g2
run-last:k	o9P-15p-2g-4l6X19
run-last:kabir	l6
run-last:karachi	L2l1
run-last:kargil	L16
run-last:karnataka	L4
run-last:kashmir	o-2P-5L19l5
run-last:kazakhstan	p2
run-last:kerala	L18
run-last:khan	o21P13g-4l-1
run-last:kim	o8P4
run-last:king	o-2P10
run-last:kingdom	p1G-3g2l16
run-last:kishida	P14
run-last:ko	P4
run-last:kong	P-1L16l8
run-last:korea	o-2g7L11
run-last:korean	N9
run-last:kwok	p2
run-last:la	X24
run-last:lab	o-4G7g11f7x-9
run-last:labor	G17
run-last:labour	g-2
run-last:law	o11G-11X12x15
run-last:leaders	o7
run-last:leadership	g2
run-last:league	G5g-2X2x10
run-last:lee	P10
run-last:left	o3P-1L-4n17
run-last:lempira	m2
run-last:leon	P-5L6
run-last:let	o8G-5X5
run-last:lgbt	o-7G-10N24X3
run-last:li	P3
run-last:liberal	o-13N16n4
run-last:liberia	l9
run-last:libertad	L2l2
run-last:libertadores	P-3X22
run-last:life	o6
run-last:limited	G8g2
run-last:line	P-4p-2G10g5l8
run-last:liu	P7
run-last:liverpool	G9
run-last:louis	l3f-3
run-last:love	x6
run-last:ltd	g2
run-last:m	o3P8
run-last:macau	L2
run-last:made	R5
run-last:maduro	P4
run-last:mag	G4
run-last:magistrate	o2
run-last:majesty	o6
run-last:makkah	o-6L7
run-last:mali	L2
run-last:manager	o3g1x-8
run-last:mandate	o9
run-last:mandela	P5
run-last:manitoba	L11
run-last:manpower	g-2
run-last:mass	o4
run-last:may	D19d4
run-last:me	L5
run-last:media	o10
run-last:member	o13
run-last:mexico	g-7l1f8
run-last:mi	N7
run-last:miami	L3
run-last:minister	g5
run-last:ministers	o2
run-last:ministry	g9
run-last:mla	G-7L2
run-last:modi	P10
run-last:money	x11
run-last:mongolia	l-6
run-last:montevideo	f1
run-last:month	X5x23
run-last:montsame	G15
run-last:moon	P1
run-last:morales	D2
run-last:moreno	P2
run-last:mosque	P-3p-4l5F6f11
run-last:mou	o23
run-last:mps	o14
run-last:municipal	L2
run-last:municipality	L3
run-last:murillo	P9
run-last:muscat	o-14L4l1
run-last:museum	F18f14
run-last:muslim	o-4N18n2x3
run-last:muslims	o8P-3N22
run-last:myanmar	l-1x2
run-last:n	g5
run-last:nacional	g11
run-last:nadu	L5l6
run-last:nagar	L4l5
run-last:namibia	G5g-4L6
run-last:nation	o-3g6L1l7f-2N1n4x-11
run-last:nations	o-19n12x3
run-last:nato	G5
run-last:nec	G3
run-last:netflix	G6
run-last:network	G-6x4
run-last:news	G-25x16
run-last:nft	o5G-10R20
run-last:ngos	o21
run-last:nicaragua	g4l-8f6
run-last:nigeria	G5l-1
run-last:nile	L11l6
run-last:north	o27L-13
run-last:notice	o9
run-last:nunavut	L18l7N-2
run-last:nusantara	L23
run-last:oaxaca	g4L3
run-last:obama	o3l-1
run-last:ocean	l8
run-last:office	G-2L5l7
run-last:officer	o14
run-last:olympic	N3X10x2
run-last:olympics	X14x10
run-last:omicron	X10
run-last:online	o-3G4g6
run-last:ontario	L6
run-last:organization	o3
run-last:ortega	o9
run-last:oxford	G6
run-last:pacific	L6l6n4
run-last:pakistan	L2
run-last:pakistani	o-2N2
run-last:palace	o-4l7F10f12
run-last:panel	g15x-3
run-last:pang	L13
run-last:paraguay	L2
run-last:paris	x2
run-last:parishad	g6
run-last:park	P-3p-10G-5l16F17f4N-3x-2
run-last:parliament	g1x-2
run-last:party	o15
run-last:pcr	X32
run-last:peace	o15
run-last:people	g2
run-last:peoples	g2N7n4
run-last:period	G-2g-2D11d11
run-last:petra	G4
run-last:petro	o3P-1
run-last:phase	o20
run-last:pinochet	P6
run-last:plan	o5g-8x19
run-last:planning	g6
run-last:plant	f15x-3
run-last:plaza	L11l5
run-last:point	o9P-4p-2
run-last:popular	o2
run-last:port	F22f22
run-last:post	x2
run-last:power	o-2
run-last:pradesh	L4l7
run-last:prefecture	l19
run-last:prensa	o11G6g7L-2l-1
run-last:presidency	o6
run-last:presidential	o4g-3
run-last:prevention	g5
run-last:pride	X12x10
run-last:prince	o-2P7G-2F2f1
run-last:prison	F17f3
run-last:priyanka	P5
run-last:product	x13
run-last:program	x6
run-last:progress	g-3x5
run-last:project	o5x3
run-last:prosecution	o2
run-last:province	L4
run-last:public	o5
run-last:punjab	L9
run-last:qatar	X5x-6
run-last:queensland	L2
run-last:quran	X25x10
run-last:r	F1
run-last:race	x4
run-last:rahul	P4
run-last:rai	g4
run-last:railway	G2L-3F5f14
run-last:ramaphosa	P4
run-last:redfern	L4
run-last:refugees	g2
run-last:region	o6l11
run-last:regulations	x8
run-last:relations	o-2g4
run-last:reliance	l-1F11f16
run-last:report	X19
run-last:republic	o17G2g10N-9X-10
run-last:research	o10g3
run-last:reserve	o-6l3f10x-2
run-last:resources	g7
run-last:response	x2
run-last:reuters	G5
run-last:revolution	o8x9
run-last:rica	o-4g4l2
run-last:right	L-5x2
run-last:rights	o6G-7g6
run-last:river	G12l8
run-last:riyadh	g13
run-last:road	P-5p-2G-2l11
run-last:rodríguez	p2L1
run-last:rs	M6
run-last:rss	G13
run-last:ruler	L10
run-last:russia	L2
run-last:s	m3
run-last:sabah	o3p4G-2
run-last:sahara	L16N-3
run-last:said	p1
run-last:salman	o14
run-last:salvador	g5
run-last:sami	P3
run-last:samsung	G7
run-last:sanchez	o5P-1
run-last:sandinista	G15
run-last:santiago	l5
run-last:sar	G1
run-last:saturdays	D10
run-last:scheme	g-2x12
run-last:school	o13G-2g4x-11
run-last:schools	o7
run-last:science	g-6x8
run-last:sciences	g2
run-last:sea	L10l9
run-last:secretariat	o3g-3
run-last:section	X3
run-last:sector	o6g9L-1l-4x-5
run-last:securities	G11g11L-6l-5
run-last:security	o6G9g-3l3
run-last:see	x4
run-last:senegal	P1
run-last:seoul	g-2
run-last:service	g5
run-last:shammari	p5l-4
run-last:shanghai	L19
run-last:sheikh	p5
run-last:shenzhen	L9
run-last:shimbun	G-7g12
run-last:show	g-7X6x18
run-last:siddaramaiah	P5
run-last:silva	p6
run-last:singapore	L14
run-last:singer	x5
run-last:singh	p3
run-last:sinha	P2
run-last:sithole	P1p2
run-last:smith	o7
run-last:sms	o23G-2
run-last:society	g6
run-last:solutions	o-5g7
run-last:somoza	P11
run-last:songs	R2r2
run-last:south	o8f2
run-last:sp	o15
run-last:spa	f11
run-last:sports	g8
run-last:square	f3
run-last:srinagar	L16
run-last:stadium	F3f5
run-last:staff	o2
run-last:star	g12
run-last:state	o17g5L2N-2
run-last:statement	X26
run-last:states	o7G-4g6L5l1x-3
run-last:station	o4g-4l6f1x-9
run-last:stem	X19
run-last:strait	l7
run-last:strategy	o5
run-last:street	L-6l6f-2
run-last:studies	g4
run-last:sucre	g3
run-last:sudan	g3
run-last:sudanese	n5
run-last:summit	o9g-5x16
run-last:sun	P11
run-last:sur	L3f12
run-last:sydney	L8
run-last:system	o4g7l-2
run-last:t	P-2g6
run-last:taipei	L4
run-last:taiwan	L4
run-last:tanzania	g5L-4l-4
run-last:tasmania	P-2L9x4
run-last:team	g3
run-last:technology	o4P-3g6
run-last:telecom	G3
run-last:temple	p-3F7f6
run-last:tencent	G11
run-last:territory	L4l15
run-last:texas	L3
run-last:theatre	G1g2F8f8
run-last:therefore	o10
run-last:thus	o3
run-last:tianjin	L17
run-last:tiktok	R2
run-last:times	G-5g23
run-last:tinoco	o-2P1
run-last:tk	M7
run-last:together	x4
run-last:tokyo	L1
run-last:toronto	L2
run-last:torture	g4
run-last:tour	o9
run-last:tours	G2g3
run-last:township	L9l16
run-last:travel	o4G12g2x-4
run-last:treaty	X21x10
run-last:trust	g18
run-last:tv	o10
run-last:twitter	G8R2
run-last:uganda	g5
run-last:uk	L13
run-last:ukraine	L5l-9
run-last:ukrainian	N1n-2
run-last:ulaanbaatar	L3
run-last:umrah	X20
run-last:un	G8
run-last:understanding	x6
run-last:unesco	g-4l8
run-last:unicef	G8
run-last:union	o6
run-last:unit	g19x-2
run-last:unity	g9
run-last:university	o7
run-last:up	L11X-7
run-last:us	o6G-10L3N3
run-last:usd	M2
run-last:v	o-9p-3r7X6
run-last:venezuela	G10g3L-13N7
run-last:venezuelan	N6
run-last:voice	G14g19N-8n-6
run-last:vokkaliga	N10
run-last:vokkaligas	N16
run-last:wa	L9
run-last:wales	L1l1
run-last:walker	P16
run-last:war	o-11g2L-5X11x21
run-last:washington	L7
run-last:watch	x2
run-last:water	R14r14
run-last:wechat	R5
run-last:week	l-2X4x17
run-last:well	o9
run-last:west	o16G16g-1L-21N-2
run-last:western	L-15N9
run-last:whitehorse	L8
run-last:women	g-2x4
run-last:works	g12
run-last:world	l5X5
run-last:wu	P3
run-last:x	o-4R2r18
run-last:yatra	X3x7
run-last:year	d2
run-last:york	g-4l16
run-last:youtube	R2
run-last:yu	P9
run-last:yuan	G10g10
run-last:yukon	L7
run-last:zambia	G2
run-last:zameer	P9
run-last:zone	o8p-2g-1l12
run-last:zoom	G3R2
run-of	o7p1g2l2f-2N-3M-2R-5r-5X-2x3
run-place	o4P-1G-5g2L2F3f5n4X-6
run:1	o-5P2p3G3g9L1l9F-1f5n4D-11M-3m-1r-4X2x8
run:2	p3g5l3F-3f3D-4d-8m-4r5X-2x6
run:3	P2p3g2L2l1f1N2n-2D-9M-3m-4R-3X-3x2
run:4	p2G4L3l2F-3N3D-3d-15M-4
run:5	P-1p4G6L6n2D-6M-4R-4
shape:!	x2
shape:$	M7m2
shape:'	o12G-10g3l-2f3n7X-7x6
shape:,	o9L-4l2d-6m2
shape:-	o22P-8G-14g2L-9N-3D-8d9M-3r11X-24x2
shape:.	o16G-14g4L-2l4M-4m1r-4X-11
shape::	o12x13
shape:capital	o-4P2p6G-5g5L3l5F-4f4n3D-2d3M-8m-2R-9r3X-4x6
shape:capital-mixed	o-2P-4G9L-3l-15F-7N-24m-5R11X14
shape:capitals	P-5p-9G13g7N-11D-8M-5m-6R-4X2
shape:capitals-long	o-2G12
shape:initial	o9P3G-11g5L-7F-3f2N-7D-14
shape:lower	o11P-9p4G-15g5L-10l4F-14f8N-3D-23d2M-2m8R-9r4X-12x7
shape:lower-mixed	G5R21x7
shape:mark	p2G-21g2L-12d-5M15m-6
shape:number	o12P-14p-7G-20g10L-18F-12N-22n3D-5d13M-9m12R-19r9X-15x15
shape:number-letters	o5P-11G-18L-14f3N-15D4d2M3m5R-3
shape:year	o-21P-5G-16L-7D17d13R-3X5x4
shapes+:$ number	m5
shapes+:$ number-letters	M3
shapes+:' .	o-6
shapes+:' capital	o19p7g-5
shapes+:' lower	o18p-9G-3g3f4n4
shapes+:, capital	o4p2g2x-3
shapes+:, lower	o29l2d-21x5
shapes+:, number	m10
shapes+:, year	o-2d2X-2x12
shapes+:- capital	o10G-3g4n4
shapes+:- capital-mixed	x6
shapes+:- capitals	o4
shapes+:- initial	r8x-3
shapes+:- lower	o25p5g-3l-5n-13m2x-5
shapes+:- number	o-5l3d5r8
shapes+:- number-letters	r2
shapes+:. '	l4
shapes+:. ,	o11p-2
shapes+:. capital	p7g-2l6
shapes+:. edge	p-5l10x6
shapes+:. initial	l1
shapes+:. lower	o11p2g10l-3
shapes+:. mark	o2
shapes+:. number	m2x2
shapes+:. number-letters	m2
shapes+:: capital	x14
shapes+:: number	o4
shapes+:capital !	o15
shapes+:capital '	P4G-2g5F-4n-5X-4
shapes+:capital ,	o-8P1p4G-3g2L4l3f-3M-9R-2x2
shapes+:capital -	o-11P-2p1G-6g3L4l7F5N3d2M-1R-3
shapes+:capital .	o-5p3G-4L2f2x2
shapes+:capital :	P-2
shapes+:capital ;	o-5p2G4D2
shapes+:capital ?	G-10
shapes+:capital capital	o6p-3G2g3F-2f4N1n4D-2M-5m1R-2X-3x6
shapes+:capital capital-mixed	o-2g2M21r2
shapes+:capital capitals	o-12p4G13f4N-4M2
shapes+:capital edge	o4p1G-5L3r-5
shapes+:capital initial	G-3
shapes+:capital lower	o-4P1p6G-2g4L2l3F-2N3n2D-1M-8X-2x3
shapes+:capital mark	o-13p3g2l4D-4d5R-9X3
shapes+:capital number	o-3P-8G-10l1F-5d-2r5X3x12
shapes+:capital number-letters	l6
shapes+:capital year	x26
shapes+:capital-mixed '	G8
shapes+:capital-mixed ,	o-8R4
shapes+:capital-mixed -	X-4x18
shapes+:capital-mixed .	o-8X5
shapes+:capital-mixed capital	o-4G11
shapes+:capital-mixed capitals	R8
shapes+:capital-mixed edge	r8
shapes+:capital-mixed lower	p-6G4X9
shapes+:capital-mixed mark	o21G-8X3
shapes+:capitals '	o-12G13F12
shapes+:capitals ,	o-3p-5G9g3M8x-4
shapes+:capitals -	L4R5X-5
shapes+:capitals .	G5L-3X2
shapes+:capitals :	P12L-3l2
shapes+:capitals ;	g2
shapes+:capitals capital	o-10G8g6l9M-1
shapes+:capitals capital-mixed	G12
shapes+:capitals capitals	P7G-8L9
shapes+:capitals capitals-long	o6g2l2
shapes+:capitals edge	o6
shapes+:capitals initial	o12
shapes+:capitals lower	P-5p-8G7g-1l-9F-3N-4M-4r4X4
shapes+:capitals mark	o-5l-6F1f1R10X2x-5
shapes+:capitals number	o17X-4x2
shapes+:capitals year	X28
shapes+:capitals-long -	o-8
shapes+:capitals-long .	o-4
shapes+:capitals-long capitals	o10g-3
shapes+:capitals-long capitals-long	P1
shapes+:capitals-long edge	p2
shapes+:capitals-long lower	o-2G7
shapes+:capitals-long mark	o-7G5g21
shapes+:initial '	o3p1
shapes+:initial -	o3G1g-3X15x-4
shapes+:initial .	P1G-11
shapes+:initial capital	o-7p4
shapes+:initial initial	P8
shapes+:initial lower	G-3g7r8x10
shapes+:initial mark	o14X-11
shapes+:lower '	o-8p4g5x6
shapes+:lower ,	o5p2L-2D-7d-22M1
shapes+:lower -	D-15M7
shapes+:lower .	o4g7l6N-2m2x-6
shapes+:lower capital	o15G-22g4F-6n-1D-8d10M-2R-2X-23x3
shapes+:lower capital-mixed	o6
shapes+:lower capitals	o11
shapes+:lower initial	o30
shapes+:lower lower	o6P-7G-10L-8F-9f7D-7d-10m5R-4r3
shapes+:lower mark	o-3p4f-2m5r18x10
shapes+:lower number	o-5l10d2
shapes+:lower number-letters	d4
shapes+:lower year	o6
shapes+:lower-mixed lower	o2G1
shapes+:mark ,	r2x-21
shapes+:mark .	d-2m-2x3
shapes+:mark capital	o4p3d-3M18X-2
shapes+:mark capitals	g7
shapes+:mark lower	o-3l-4M2m4
shapes+:mark number	f8x2
shapes+:number $	o3
shapes+:number ,	G-6f8d8M-11m7
shapes+:number -	M3x6
shapes+:number .	o11l-2D-8d7m8
shapes+:number :	o8
shapes+:number ;	m-2x2
shapes+:number capital	o-4D15X2
shapes+:number edge	m3
shapes+:number lower	P-5G-4g14L-6l4N-8n5D-2d10M-2m5R-2X-18x14
shapes+:number mark	X8
shapes+:number number	o19
shapes+:number-letters ,	o-6
shapes+:number-letters .	D9r2
shapes+:number-letters lower	f8M8X3
shapes+:number-letters mark	o3
shapes+:year ,	D10X-5x8
shapes+:year -	D6d-4
shapes+:year .	o-23D7d6
shapes+:year capital	o-8X16
shapes+:year capitals	D-2X7
shapes+:year lower	o-6D8x10
shapes+:year mark	D10d12x-4
shapes:$ number	m9
shapes:' capital	o-20p9G6g-3X11
shapes:' capitals	g13
shapes:' lower	o3G-6g3f4n11
shapes:, capital	o-14p2g1L5N2M-3x-8
shapes:, capital-mixed	G7
shapes:, capitals	P1G10L-5
shapes:, initial	G-2
shapes:, lower	o5l6x15
shapes:, number	o14m13
shapes:, number-letters	o-12M19
shapes:, year	D3d9X-4
shapes:- capital	o-16P-1G-8g3L8F5n3D5X-9
shapes:- capital-mixed	G11x5
shapes:- capitals	L2
shapes:- initial	o-5r7x-5
shapes:- lower	o4p11G-3N-3d2X-7
shapes:- number	o-5l4d5r7x3
shapes:- number-letters	r2
shapes:- year	D-6
shapes:. capital	P10p6G-4g-8
shapes:. initial	l3
shapes:. lower	o-3g17
shapes:. mark	o-10
shapes:. number	o2d2x7
shapes:. number-letters	o11m2
shapes:: capital	G2x10
shapes:: number	o10
shapes:; capital	L7X-12
shapes:capital '	o3p-1g4n6x7
shapes:capital ,	o6d-6X6
shapes:capital -	o24p3l-2n-3d3
shapes:capital .	d1
shapes:capital capital	o-13p4G-7g5L-5l5F-7f4d-6M-6m1R-6r5X-8x7
shapes:capital capital-mixed	r4X10x-12
shapes:capital capitals	p-15G16l-8f4X11
shapes:capital initial	o-4P6l-8f4x10
shapes:capital lower	o15p-2G-10g2L-3N-3D-7m6X-13x3
shapes:capital mark	o7p2l-1f1d-3
shapes:capital number	l-7d6
shapes:capital year	o-29g-3D8d6X17
shapes:capital-mixed ,	m8
shapes:capital-mixed -	l1
shapes:capital-mixed capital	g-3
shapes:capital-mixed capitals	r9
shapes:capital-mixed lower	o7g-9
shapes:capitals -	o15g-2l-10r4
shapes:capitals .	m2x5
shapes:capitals capital	o-10P9G11g-7L-2X3
shapes:capitals capitals	o3p9G-5g-3r-4X-5x3
shapes:capitals capitals-long	o7G-5g6l2x-4
shapes:capitals initial	o-5P6g16
shapes:capitals lower	o14g-12f4d2m11x-23
shapes:capitals mark	o8r13
shapes:capitals number	o-11g13x3
shapes:capitals-long capitals	l1
shapes:capitals-long capitals-long	p2
shapes:edge capital	o14P-1G-7L-5F-4N-4D-11R-7X-9
shapes:edge capital-mixed	L2
shapes:edge capitals	G4
shapes:edge capitals-long	o-10L7
shapes:edge initial	o16
shapes:edge mark	X15
shapes:initial '	o12
shapes:initial -	x8
shapes:initial .	o6l3f3
shapes:initial capital	p2g2l2D-1R4X-19
shapes:initial capitals	X3
shapes:initial initial	p9
shapes:initial lower	x7
shapes:initial mark	o-6g7x-2
shapes:lower $	M7
shapes:lower '	g-4
shapes:lower ,	o19l-4
shapes:lower -	o3g7l8n6
shapes:lower .	o8
shapes:lower capital	o-17P1p1g7L4l4F2f1N2n3d2M-8R-4x3
shapes:lower capital-mixed	o-2P-4L-7M6R9X3
shapes:lower capitals	o-8P-5G10L-4
shapes:lower capitals-long	o-9G16
shapes:lower initial	L6F-5X2
shapes:lower lower	o5P-4G-11g9L-4l5F-12f3N2n-9D-19R-8r9X-2x10
shapes:lower lower-mixed	o-20G10R23
shapes:lower mark	o4M11x-4
shapes:lower number	o9P-6G-6L-12l8F-1N-10D2d12R-7X-2
shapes:lower number-letters	G-5L-2D13M-4X3
shapes:lower year	o-10G-9g2D11x4
shapes:mark capital	P3p5F-3f-8d-2m-14x-13
shapes:mark capital-mixed	G-2X4x9
shapes:mark capitals	o-7P-3g12F7M2
shapes:mark initial	o2
shapes:mark lower	o-7N5
shapes:mark number	f8X-17
shapes:mark number-letters	d2
shapes:number -	o-3d2m5r3x-18
shapes:number :	o4
shapes:number capital	o-6G2l1N10D-10d7M7
shapes:number capital-mixed	o14
shapes:number capitals	o12
shapes:number initial	o14
shapes:number lower	l2f2d2m6x5
shapes:number mark	d-4X3x11
shapes:number-letters capital	P-3G-5F6d10x3
shapes:number-letters lower	d3
shapes:year ,	o10d-13
shapes:year -	d7
shapes:year capital	X12
shapes:year capitals	X-6x8
shapes:year lower	o5X4
time:DATE ended	o14g9L11D3d-12X14x-3
time:DATE first	o20P-5g-16L-7f-3N-6D20M-7X2x-20
time:DATE inside	o28d3M-4X-10x2
time:DATE last	o-8P-6p-6G-13g-5L-16l-10f-3N-11D26d29M-14m-4X-3x4
time:DATE next	o-2P1g-3l3N-4d9R4X6
time:DATE whole	o-8P-8p-11G-20g-22L-28l-13F-7f-10N-19D38M-10m-2R-10X-9
time:DURATION ended	X19
time:DURATION first	o29N-2M-7X-6
time:DURATION inside	o34
time:DURATION last	o26g4
time:DURATION next	l22
time:DURATION whole	o10
time:SET ended	X9
time:SET first	o36m-11
time:SET last	o12
time:SET next	G14
time:SET whole	o31
time:TIME first	o22D-13d1X20
time:TIME inside	o26m-2
time:TIME last	o28D7X4x-24
time:TIME next	L14l-2D-3d1
time:TIME whole	o13
title	o56
`,
};
