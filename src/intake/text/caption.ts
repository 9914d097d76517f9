/**
 * Words before a full stop that do not end a sentence. States ("Calif.") are left out: captions end with
 * them, and a caption that is marked too short does less harm than a swallowed sentence.
 */
const ABBREVIATION =
  /(?:\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Pres|Prof|St|Rev|Hon|No|vs|Mt|Ft|Jr|Sr)|\b\p{Lu}(?:\.\p{Lu})*)\.$/u;

/**
 * How far an archive picture's caption ("FILE - A ferry crosses the Selne, March 3, 2021.") reaches
 * in its line. Converted pages run the caption together with the paragraph behind it, so it ends with
 * its first sentence.
 * @returns its length in UTF-16 units; null when the line begins with no such caption
 */
export function fileCaptionLength(words: string): number | null {
  if (!/^(?:FILE|File)(?: (?:PHOTO|photo|picture))?\s?(?:-{1,2}|–|—|:)\s?\S/.test(words)) return null;
  for (const stop of words.slice(0, LONGEST_CAPTION).matchAll(/[.!?][)”"’]?(?=\s|$)/g)) {
    const end = stop.index + stop[0].length;
    const next = words.slice(end).trimStart();
    if (ABBREVIATION.test(words.slice(0, stop.index + 1)) && next !== '') continue;
    return end;
  }
  return words.length <= LONGEST_CAPTION ? words.length : null;
}

/** Longer first sentences are no captions (the longest of 480 in VOA's reports has 330 units). */
const LONGEST_CAPTION = 400;
