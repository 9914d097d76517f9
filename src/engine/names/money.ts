import type { Span } from '../../model/index.ts';

const NUMBER = String.raw`\d{1,15}(?:[.,]\d{1,15}){0,5}`;
const LARGE = '(?:thousand|million|billion|trillion|bn|crore|lakh)';
const CODES = String.raw`(?:US|A|C|NZ|HK|S|R)?[$€£¥₹₦₵]|\b(?:USD|EUR|GBP|AUD|CAD|RM|Rs\.?|KSh|Sh|GH¢|R|N|P|B)(?= ?\d)`;
const COINS =
  '(?:dollar|euro|pound|rupee|peso|yen|yuan|rand|naira|cedi|franc|shilling|dinar|dirham|riyal|rial|baht|ringgit|cent)s?';
const MONEY = new RegExp(
  String.raw`(?:${CODES})\s?${NUMBER}(?:\s?(?:${LARGE}|m|k)\b)?|\b${NUMBER}(?:\s${LARGE})?\s(?:(?:US|U\.S\.|\p{Lu}\p{Ll}{2,12}|Hong Kong)\s)?${COINS}\b`,
  'gu',
);

/** Sums of money in a text: a number with a currency's mark or code before it, or its coins behind it. */
export function moneySpans(text: string): Span[] {
  return [...text.matchAll(MONEY)].map(({ 0: own, index }) => ({ start: index, end: index + own.length }));
}
