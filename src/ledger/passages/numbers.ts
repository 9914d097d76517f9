const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...UNITS.map((word, at): [string, number] => [word, at + 1]),
  ...TENS.map((word, at): [string, number] => [word, 10 * (at + 2)]),
]);
/** Words that multiply the number before them, or stand for themselves. */
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/;
const TOKEN = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+\.?/g;

/**
 * The numbers that a text has, in digits or words, each once: "forty", "23", "2,300", "two dozen", "thirty
 * thousand". Days of months and years are none, nor is a bare "one". Millions are compared as written: 3 million
 * is 3.
 */
export function numbersIn(text: string): number[] {
  const tokens = text.toLowerCase().match(TOKEN) ?? [];
  /** each with the place of its last token */
  const found: { at: number; value: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const scale = SCALES.get(token);
    if (scale !== undefined) {
      const before = found.at(-1)?.at === at - 1 ? found.pop() : undefined;
      found.push({ at, value: (before?.value ?? 1) * scale });
      continue;
    }
    if (/^\d/.test(token)) {
      const value = Number(token.replaceAll(',', ''));
      const beside = [tokens[at - 1], tokens[at + 1]];
      const isDay = value <= 31 && beside.some((word) => word !== undefined && MONTH.test(word));
      const isYear = /^(?:1[5-9]|20)\d\d$/.test(token);
      if (!isDay && !isYear) found.push({ at, value });
      continue;
    }
    const value = VALUES.get(token);
    if (value === undefined || value === 1) continue;
    const unit = value >= 20 ? VALUES.get(tokens[at + 1] ?? '') : undefined;
    const before = VALUES.get(tokens[at - 1] ?? '');
    if (value < 10 && before !== undefined && before >= 20) continue;
    found.push(unit !== undefined && unit < 10 ? { at: at + 1, value: value + unit } : { at, value });
  }
  return [...new Set(found.map(({ value }) => value))];
}
