/**
 * Removes what a page cannot show: control characters except line breaks and tabs, half surrogate
 * pairs, soft hyphens, byte order marks and zero-width spaces, which would only break up words.
 */
export function cleanCharacters(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\ufeff]/g, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
  );
}

/** One line of words: what {@link cleanCharacters} leaves, with single spaces. */
export function oneLine(text: string): string {
  return cleanCharacters(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
