import type { Piece } from './pieces.ts';

/** Money words after a number, or signs before it: where they end, and the ISO 4217 code if they tell it. */
export interface Currency {
  code: string | null;
  /** index of the piece after it */
  to: number;
}

/** Signs; "¥" is of Japan and of China, so it tells no code. A bare "$" is taken for US dollars. */
const SIGNS: ReadonlyMap<string, string | null> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', null],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₵', 'GHS'],
]);
/** Letters close before "$". */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['ec', 'XCD'],
  ['r', 'BRL'],
  ['n', 'NAD'],
  ['fj', 'FJD'],
]);
/** Letters before figures; rupees and shillings are of several states. */
const LETTERS: ReadonlyMap<string, string | null> = new Map([
  ['rs', null],
  ['n', 'NGN'],
  ['r', 'ZAR'],
  ['sr', 'SAR'],
  ['tk', 'BDT'],
  ['kd', 'KWD'],
  ['ksh', 'KES'],
  ['ush', 'UGX'],
  ['sh', null],
  ['shs', null],
]);
/** Those that stand apart from the figures, too. */
const SPACED = new Set(['rs', 'sr', 'tk', 'kd']);
/** Codes that reports write beside figures. */
const CODES = new Set(
  'usd eur gbp jpy cny rmb inr pkr bdt lkr npr rub uah try chf sek nok dkk pln czk huf ron aud cad nzd sgd hkd twd krw thb php idr myr vnd zar ngn kes ugx tzs ghs egp etb mad dzd tnd sar aed qar kwd bhd omr irr iqd ils jod lbp afn brl mxn ars clp cop pen'.split(
    ' ',
  ),
);

/** Names of money by themselves; null where several states have one of that name. */
const NAMES: ReadonlyMap<string, string | null> = new Map([
  ...table('USD', 'dollar dollars'),
  ...table('EUR', 'euro euros'),
  ...table('GBP', 'sterling'),
  ...table('JPY', 'yen'),
  ...table('CNY', 'yuan renminbi'),
  ...table('RUB', 'ruble rubles rouble roubles'),
  ...table('UAH', 'hryvnia hryvnias hryvnya'),
  ...table('PLN', 'zloty zlotys'),
  ...table('CHF', 'franc francs'),
  ...table('ZAR', 'rand'),
  ...table('NGN', 'naira'),
  ...table('GHS', 'cedi cedis'),
  ...table('ETB', 'birr'),
  ...table('ILS', 'shekel shekels'),
  ...table('TRY', 'lira liras'),
  ...table('THB', 'baht'),
  ...table('IDR', 'rupiah'),
  ...table('MYR', 'ringgit'),
  ...table('VND', 'dong'),
  ...table('MMK', 'kyat kyats'),
  ...table('AFN', 'afghani afghanis'),
  ...table('BDT', 'taka'),
  ...table('KRW', 'won'),
  ...table('BRL', 'reais'),
  ...table(null, 'rupee rupees peso pesos dinar dinars dirham dirhams riyal riyals rial rials'),
  ...table(null, 'shilling shillings krona kronor krone kroner crown crowns kwacha pound pounds'),
]);

/** Names with whose they are: "Indian rupees", "Hong Kong dollars". */
const NATIONAL: ReadonlyMap<string, string> = new Map(
  `us dollar USD|u.s. dollar USD|american dollar USD|australian dollar AUD|canadian dollar CAD|new zealand dollar NZD
|hong kong dollar HKD|singapore dollar SGD|taiwan dollar TWD|jamaican dollar JMD|namibian dollar NAD|liberian dollar LRD
|zimbabwean dollar ZWL|zimbabwe dollar ZWL|fijian dollar FJD|indian rupee INR|pakistani rupee PKR|sri lankan rupee LKR
|nepali rupee NPR|nepalese rupee NPR|mauritian rupee MUR|mexican peso MXN|philippine peso PHP|argentine peso ARS
|chilean peso CLP|colombian peso COP|cuban peso CUP|uruguayan peso UYU|dominican peso DOP|iraqi dinar IQD|kuwaiti dinar KWD
|jordanian dinar JOD|algerian dinar DZD|tunisian dinar TND|libyan dinar LYD|bahraini dinar BHD|serbian dinar RSD
|moroccan dirham MAD|emirati dirham AED|uae dirham AED|saudi riyal SAR|qatari riyal QAR|yemeni riyal YER|yemeni rial YER
|iranian rial IRR|omani rial OMR|omani riyal OMR|kenyan shilling KES|kenya shilling KES|ugandan shilling UGX|uganda shilling UGX
|tanzanian shilling TZS|tanzania shilling TZS|somali shilling SOS|swedish krona SEK|norwegian krone NOK|danish krone DKK
|icelandic krona ISK|czech crown CZK|czech koruna CZK|zambian kwacha ZMW|malawian kwacha MWK|malawi kwacha MWK|british pound GBP
|egyptian pound EGP|syrian pound SYP|lebanese pound LBP|sudanese pound SDG|south sudanese pound SSP|turkish lira TRY
|lebanese lira LBP|syrian lira SYP|south korean won KRW|north korean won KPW|swiss franc CHF|cfa franc XOF|congolese franc CDF
|rwandan franc RWF|burundian franc BIF|guinean franc GNF|belarusian ruble BYN|russian ruble RUB|russian rouble RUB`
    .split('|')
    .map((line): [string, string] => {
      const words = line.trim().split(' ');
      return [words.slice(0, -1).join(' '), words.at(-1) as string];
    }),
);

/** The currency that ends right before a piece: "$", "US$", "Rs", "EUR"; `to` is then where it begins. */
export function currencyBefore(
  pieces: readonly Piece[],
  at: number,
): { code: string | null; from: number } | null {
  const sign = pieces[at - 1];
  if (!sign) return null;
  // "$ 500" has a space in some reports.
  const code = SIGNS.get(sign.lower);
  if (code !== undefined) {
    const letters = pieces[at - 2];
    const dollar =
      sign.lower === '$' && sign.joined === 'close' && letters ? DOLLARS.get(letters.lower) : undefined;
    return dollar === undefined ? { code, from: at - 1 } : { code: dollar, from: at - 2 };
  }
  const stop = sign.lower === '.' && sign.joined === 'close' && pieces[at - 2]?.lower === 'rs';
  if (stop) return { code: null, from: at - 2 };
  const letters = LETTERS.get(sign.lower);
  if (letters !== undefined && sign.capital && (pieces[at]?.joined === 'close' || SPACED.has(sign.lower)))
    return { code: letters, from: at - 1 };
  return sign.capital && CODES.has(sign.lower) ? { code: isoCode(sign.lower), from: at - 1 } : null;
}

/** The currency that begins at a piece: "dollars", "Indian rupees", "CFA francs", "-dollar", "USD". */
export function currencyAfter(pieces: readonly Piece[], at: number): Currency | null {
  const lower = (place: number) => pieces[place]?.lower ?? '';
  const name = NAMES.get(lower(at));
  if (name !== undefined) {
    const sterling = lower(at).startsWith('pound') && lower(at + 1) === 'sterling';
    return sterling ? { code: 'GBP', to: at + 2 } : { code: name, to: at + 1 };
  }
  if (CODES.has(lower(at)) && pieces[at]?.capital) return { code: isoCode(lower(at)), to: at + 1 };
  for (const words of [1, 2]) {
    const end = at + words;
    if (!NAMES.has(lower(end))) continue;
    const whose = Array.from({ length: words }, (_, place) => lower(at + place)).join(' ');
    const code =
      NATIONAL.get(`${whose} ${lower(end)}`) ?? NATIONAL.get(`${whose} ${lower(end).replace(/s$/u, '')}`);
    if (code) return { code, to: end + 1 };
    // "Maldivian rupees": money, of a state that is not in the list.
    if (words === 1 && pieces[at]?.capital) return { code: null, to: end + 1 };
  }
  return null;
}

function isoCode(letters: string): string {
  return letters === 'rmb' ? 'CNY' : letters.toUpperCase();
}

function table<T>(code: T, names: string): [string, T][] {
  return names.split(' ').map((name) => [name, code]);
}
