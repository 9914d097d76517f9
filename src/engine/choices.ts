/** One of the things that a field may be, with its probability. */
interface Choice<T> {
  value: T;
  probability: number;
}

/** Choices that are given at most: more than a person takes in at a look. */
const MOST_CHOICES = 5;
/** A choice less likely than this helps nobody. */
const LEAST_PROBABILITY = 0.01;

/**
 * The choices that are worth telling, likeliest first; of equals, the one given first. Probabilities have
 * three decimals, since what is stored of a reading has to be small.
 * @param choices no value twice
 * @param chosen the value that the field was given; it is told however unlikely
 */
export function tellChoices<T>(choices: readonly Choice<T>[], chosen: T): Choice<T>[] {
  const ranked = choices.toSorted((a, b) => b.probability - a.probability);
  const told = ranked
    .slice(0, MOST_CHOICES)
    .filter(({ value, probability }) => value === chosen || probability >= LEAST_PROBABILITY);
  const own = ranked.find(({ value }) => value === chosen);
  if (own && !told.includes(own)) told.splice(MOST_CHOICES - 1, 1, own);
  return told.map(({ value, probability }) => ({
    value,
    probability: Math.round(probability * 1000) / 1000,
  }));
}
