/** Ways to set quotation marks, each as its opening and closing mark. */
export const QUOTATION_STYLES = {
  'curly double': ['“', '”'],
  'straight double': ['"', '"'],
  guillemets: ['«', '»'],
  'reversed guillemets': ['»', '«'],
  'low and high': ['„', '“'],
  'curly single': ['‘', '’'],
  corners: ['「', '」'],
} as const;

/**
 * Sets the curly double quotation marks of a text in another style. All marks are one UTF-16 unit
 * long, so every span stays where it is.
 */
export function requote(text: string, style: keyof typeof QUOTATION_STYLES): string {
  const [opening, closing] = QUOTATION_STYLES[style];
  return text.replaceAll('“', opening).replaceAll('”', closing);
}
