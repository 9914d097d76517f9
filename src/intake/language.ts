/** Fewer letters than this are not judged: a headline of that length is often mistaken for another language. */
const FEWEST_LETTERS = 60;

/** UTF-16 units that are looked at; more changed no answer on 1,125 reports. */
const SAMPLE_LENGTH = 2000;

/**
 * The language of a text as a BCP 47 tag, by letter sequences (ELD, "efficient language detector").
 * @returns null when the text is short or the answer unsure
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const sample = text.replace(/https?:\/\/\S+/g, ' ').slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // Chinese, Japanese and Korean say as much in a third of the letters.
  const weight = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(sample) ? 3 : 1;
  if (letters * weight < FEWEST_LETTERS) return null;
  // Loaded on the first use: its tables take 150 ms, and many pages name their language.
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(sample);
  return result.isReliable() ? readLanguageTag(result.language) : null;
}

/**
 * The language of a tag such as `en-GB` or `en_US`, without its region, so that filters hold one
 * English; a script that is named stays (`zh-Hant`).
 * @returns null when it is no BCP 47 tag or names no language
 */
export function readLanguageTag(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    // Longer subtags are well formed but name no language of today.
    if (
      !/^[a-z]{2,3}$/.test(language ?? '') ||
      language === 'und' ||
      language === 'mul' ||
      language === 'zxx'
    )
      return null;
    return script ? `${language}-${script}` : language;
  } catch {
    return null;
  }
}
