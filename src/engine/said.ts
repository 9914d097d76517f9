const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The day that "on Wednesday", "yesterday" or "today" means in a report: for a weekday, the latest
 * such day up to the report's date (codebook, "said").
 * @param words those around the cue, outside the content
 * @param published the report's date, EDTF
 * @returns EDTF, or null when the words name no day or the date is not a day
 */
export function findSaid(words: string, published: string | null): string | null {
  if (!published || !/^\d{4}-\d\d-\d\d$/.test(published)) return null;
  const date = Date.parse(`${published}T00:00:00Z`);
  const found = /\b(?:(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\b/iu
    .exec(words)?.[0]
    .toLowerCase();
  if (!found || Number.isNaN(date)) return null;
  const weekday = DAYS.indexOf(found);
  const back =
    found === 'today' ? 0 : found === 'yesterday' ? 1 : (new Date(date).getUTCDay() - weekday + 7) % 7;
  return new Date(date - back * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
