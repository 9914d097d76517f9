/**
 * The beginnings that make a spreadsheet take a cell for a formula or a command (OWASP, "CSV
 * Injection"): = + - @ also in full width, tab and carriage return, also behind white space and
 * invisible characters, which spreadsheets drop. Apostrophes in front are part of the pattern so
 * that taking one off again always gives the cell that was.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * A cell that no spreadsheet runs: a leading apostrophe is put before what could be a formula. To
 * read the original back, take one apostrophe off a cell that this pattern fits.
 */
export function safeCell(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}
