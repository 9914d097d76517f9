/** A line of a text that is not blank, without white space at its edges. */
export interface TextLine {
  /** first UTF-16 unit of its words */
  start: number;
  /** one past the last UTF-16 unit of its words */
  end: number;
  words: string;
  /** whether the text begins or a blank line stands before it */
  afterBlank: boolean;
  /** whether the text ends or a blank line follows */
  beforeBlank: boolean;
}

/** The lines of a text that are not blank, in order, with where their words stand. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  /** line breaks since the last words; two make a blank line, and so does one before any words */
  let breaks = 2;
  for (const raw of text.split(/(\r\n|[\n\r\u2028\u2029])/)) {
    const words = raw.trim();
    if (words !== '') {
      const first = start + raw.indexOf(words);
      lines.push({
        start: first,
        end: first + words.length,
        words,
        afterBlank: breaks > 1,
        beforeBlank: true,
      });
      breaks = 0;
    } else if (/^[\r\n\u2028\u2029]/.test(raw)) breaks++;
    start += raw.length;
  }
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next) line.beforeBlank = next.afterBlank;
  });
  return lines;
}
