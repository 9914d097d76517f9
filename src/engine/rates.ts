/**
 * How often a speaker is right that is not chosen among candidates; the probabilities that provenance
 * carries. Measured on 207 annotated reports (gold-train and invented, 4,559 statements).
 */

/** That words which hold a name mean it: "Salt Minister Ann Orme". */
export const NAMED_RATE = 0.91;

/** That nobody is named where no source stands. */
export const NOBODY_RATE = 0.62;

/**
 * That words for several ("the two leaders") mean those named together nearest before them: 18 of 19, in 9 of
 * 10 annotated reports.
 */
export const GROUP_RATE = 0.9;
