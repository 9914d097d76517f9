import type { Measure } from '../../model/index.ts';
import { currencyAfter } from './currencies.ts';
import type { Piece } from './pieces.ts';

/** What a number measures, read from the words after it. */
export interface Unit {
  measure: Measure;
  /** name of the unit, or ISO 4217 code; null where money is not told */
  unit: string | null;
  /** index of the piece after it */
  to: number;
}

const UNITS: ReadonlyMap<string, { measure: Measure; unit: string }> = new Map(
  (
    [
      ['percent', 'percent', '%|percent|per cent|pct'],
      ['percent', 'percentage point', 'percentage point|percentage points'],
      ['length', 'kilometre', 'km|kms|kilometer|kilometers|kilometre|kilometres'],
      ['length', 'metre', 'm|meter|meters|metre|metres'],
      ['length', 'centimetre', 'cm|centimeter|centimeters|centimetre|centimetres'],
      ['length', 'millimetre', 'mm|millimeter|millimeters|millimetre|millimetres'],
      ['length', 'mile', 'mile|miles'],
      ['length', 'nautical mile', 'nautical mile|nautical miles|nautical-mile'],
      ['length', 'foot', 'ft|foot|feet'],
      ['length', 'inch', 'inch|inches'],
      ['length', 'yard', 'yard|yards'],
      [
        'area',
        'square kilometre',
        'sq km|square km|square kilometer|square kilometers|square kilometre|square kilometres|km2',
      ],
      ['area', 'square metre', 'sq m|square m|square meter|square meters|square metre|square metres|m2'],
      ['area', 'square mile', 'sq mile|sq miles|square mile|square miles'],
      ['area', 'square foot', 'sq ft|square foot|square feet'],
      ['area', 'hectare', 'ha|hectare|hectares'],
      ['area', 'acre', 'acre|acres'],
      ['mass', 'tonne', 'tonne|tonnes|metric ton|metric tons|metric tonnes'],
      ['mass', 'ton', 'ton|tons'],
      ['mass', 'kilogram', 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'],
      ['mass', 'gram', 'gram|grams|gramme|grammes'],
      ['mass', 'pound', 'lb|lbs'],
      ['mass', 'ounce', 'oz|ounce|ounces'],
      ['volume', 'litre', 'liter|liters|litre|litres'],
      ['volume', 'gallon', 'gallon|gallons'],
      ['volume', 'barrel', 'barrel|barrels|bpd'],
      ['volume', 'cubic metre', 'cubic meter|cubic meters|cubic metre|cubic metres'],
      ['volume', 'cubic foot', 'cubic foot|cubic feet'],
      [
        'speed',
        'kilometre per hour',
        'kph|km/h|kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour',
      ],
      ['speed', 'mile per hour', 'mph|miles per hour|miles an hour'],
      ['speed', 'knot', 'knots'],
      ['temperature', 'degree Celsius', 'degrees celsius|degree celsius|degrees centigrade'],
      ['temperature', 'degree Fahrenheit', 'degrees fahrenheit'],
      ['temperature', 'degree', 'degree|degrees'],
      ['power', 'megawatt', 'mw|megawatt|megawatts'],
      ['power', 'gigawatt', 'gw|gigawatt|gigawatts'],
      ['power', 'kilowatt', 'kw|kilowatt|kilowatts'],
    ] as const
  ).flatMap(([measure, unit, names]) => names.split('|').map((name) => [name, { measure, unit }] as const)),
);

/** "m" and "ha" stand for a unit only where they hang on the figures. */
const CLOSE_ONLY = new Set(['m', 'mm', 'cm', 'ha', 'oz']);
/** With these a pound is a weight. */
const WEIGHS = /^weigh/u;

/** The unit that begins at a piece; null when what stands there is counted by itself. */
export function readUnit(pieces: readonly Piece[], at: number): Unit | null {
  const first = pieces[at];
  if (!first) return null;
  const lower = (place: number) => pieces[place]?.lower ?? '';
  const joint = lower(at + 1) === '.' && lower(at) === 'sq' ? 2 : 1;
  const names: [string, number][] = [
    [`${lower(at)} ${lower(at + 1)} ${lower(at + 2)}`, at + 3],
    [`${lower(at)}${lower(at + 1)}${lower(at + 2)}`, at + 3],
    [`${lower(at)} ${lower(at + joint)}`, at + joint + 1],
    [lower(at), at + 1],
  ];
  for (const [name, to] of names) {
    const unit = UNITS.get(name);
    if (!unit || to > pieces.length || (CLOSE_ONLY.has(name) && first.joined === 'apart')) continue;
    return { ...unit, to };
  }
  if (lower(at).startsWith('pound') && isWeight(pieces, at)) {
    return { measure: 'mass', unit: 'pound', to: at + 1 };
  }
  const currency = currencyAfter(pieces, at);
  if (!currency) return null;
  const isSterling = lower(at) === 'pounds' && currency.code === null && first.joined === 'apart';
  return { measure: 'money', unit: isSterling ? 'GBP' : currency.code, to: currency.to };
}

/** Whether pounds weigh: "500 pounds of flour", "a 500-pound bomb", "weighing 500 pounds". */
function isWeight(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at + 1]?.lower === 'of' || pieces[at]?.joined === 'hyphen') return true;
  return pieces.slice(Math.max(0, at - 6), at).some(({ lower }) => WEIGHS.test(lower));
}
