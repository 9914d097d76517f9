import { readDay } from '../publish-day.ts';

/** The place, agency and day that open a report: "TORVEL, March 3, 2021 (AP) -". */
export interface Dateline {
  /** UTF-16 units that it takes, the dash and the space after it included */
  length: number;
  /** the news agency named in it */
  agency: string | null;
  /** EDTF; null unless the year is told */
  day: string | null;
}

/** Agencies as datelines name them; others are no agency but may be anything in brackets. */
const AGENCIES: Readonly<Record<string, string>> = {
  ap: 'AP',
  'associated press': 'AP',
  'the associated press': 'AP',
  reuters: 'Reuters',
  afp: 'AFP',
  'agence france-presse': 'AFP',
  upi: 'UPI',
  dpa: 'dpa',
  xinhua: 'Xinhua',
  tass: 'TASS',
  'itar-tass': 'TASS',
  interfax: 'Interfax',
  ria: 'RIA Novosti',
  'ria novosti': 'RIA Novosti',
  efe: 'EFE',
  ansa: 'ANSA',
  ips: 'IPS',
  irin: 'IRIN',
  bloomberg: 'Bloomberg',
  anadolu: 'Anadolu',
  aa: 'Anadolu',
  pti: 'PTI',
  ani: 'ANI',
  ians: 'IANS',
  bernama: 'Bernama',
  kyodo: 'Kyodo',
  yonhap: 'Yonhap',
  montsame: 'MONTSAME',
  antara: 'Antara',
  irna: 'IRNA',
  cna: 'CNA',
  kuna: 'KUNA',
  wam: 'WAM',
  spa: 'SPA',
  nan: 'NAN',
  gna: 'GNA',
  petra: 'Petra',
};

/** Bodies that headlines and sentences put before a dash or colon in capitals like a place. */
const BODIES =
  /^(?:NATO|UN|EU|US|USA|UK|UAE|AU|OSCE|IAEA|WHO|IMF|WTO|ECB|ICC|ICJ|OPEC|ASEAN|ECOWAS|SADC|UNHCR|UNICEF|UNESCO|BREAKING|UPDATE|EXCLUSIVE|ANALYSIS|OPINION|WATCH|LIVE|VIDEO|PHOTOS?|EXPLAINER|FACTBOX|NOTE|CORRECTION|FILE|READ|ALSO|POLL|REPORT)\b/;

const PLACE = String.raw`[\p{Lu}][\p{Lu}\p{M}’'.]*(?:[ /-](?:AND |DE |OF )?[\p{Lu}][\p{Lu}\p{M}’'.]*){0,5}`;
const REGION = String.raw`(?:, [\p{Lu}][\p{L}\p{M}.’' -]{1,30})?`;
const DAY = String.raw`(?:,? (?:[\p{Lu}][\p{L}]{2,8}\.? \d{1,2}|\d{1,2} [\p{Lu}][\p{L}]{2,8}\.?)(?:,? \d{4})?)?`;
const AGENCY = String.raw`(?:,? ?[(/][\p{L} -]{2,25}[)/])?`;
const WITH_DASH = new RegExp(`^${PLACE}${REGION}${DAY}${AGENCY}(?:\\s?[—–]+\\s?-?\\s?|\\s-{1,2}\\s?)`, 'u');
const WITH_COLON = new RegExp(`^${PLACE}${REGION}${DAY}${AGENCY}: `, 'u');
/** "Ulanvar /MONTSAME/ The president…": an agency between strokes needs no dash and no capitals. */
const WITH_STROKES = /^[\p{Lu}][\p{L}\p{M}’' -]{1,30},? ?\/([\p{L} -]{2,25})\/ ?(?:[—–-]+ ?)?/u;

/** Shorter paragraphs are headings, not the first sentence of a report. */
const SHORTEST_LEAD = 60;

/**
 * The dateline at the beginning of a report's first paragraph.
 * @returns null when there is none; a place must be in capitals, and the sentence must begin anew behind it
 */
export function readDateline(paragraph: string): Dateline | null {
  if (paragraph.length < SHORTEST_LEAD) return null;
  const head = paragraph.slice(0, 150);
  const match = WITH_DASH.exec(head) ?? WITH_COLON.exec(head) ?? WITH_STROKES.exec(head);
  if (!match || BODIES.test(head)) return null;
  const [words] = match;
  // In the middle of a sentence a dash goes on in lower case: "NORAD - which watches the sky - said".
  if (!/^[\p{Lu}\p{N}"“‘'«„]/u.test(paragraph.slice(words.length))) return null;
  if ((words.match(/\p{Lu}/gu)?.length ?? 0) < 3 && !match[1]) return null;
  const named = /[(/]([\p{L} -]{2,25})[)/]/u.exec(words)?.[1]?.trim().toLowerCase() ?? '';
  const agency = AGENCIES[named] ?? null;
  if (match[1] && !agency) return null;
  const day = /(?:\d{1,2} \p{L}+\.?|\p{L}+\.? \d{1,2}),? \d{4}/u.exec(words)?.[0];
  return { length: words.length, agency, day: day ? readDay(day) : null };
}
