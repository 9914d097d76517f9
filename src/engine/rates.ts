/**
 * How often a speaker is right that is not chosen among candidates; the probabilities that provenance
 * carries. Measured on what the engine finds in 768 annotated reports (gold-train/ and training/annotations but
 * for the invented ones).
 */

/** That words which hold a name mean it: "Salt Minister Ann Orme"; 5,164 of 5,363. */
export const NAMED_RATE = 0.96;

/** That nobody is named where no source stands; 844 of 1,075. */
export const NOBODY_RATE = 0.78;

/**
 * That words for several ("the two leaders") mean those named together nearest before them: 18 of 19, in 9 of
 * 10 annotated reports.
 */
export const GROUP_RATE = 0.9;
