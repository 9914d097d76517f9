/** Types of names that the network tells apart, as the Worldwide Newswire corpus has them. */
export const NAME_TYPES = [
  'Person',
  'Organization',
  'Location',
  'Facility',
  'NORP',
  'Date',
  'Money',
  'Product',
  'Misc',
] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** What a word is of a name: nothing, its first word, or a further one; in the order of the network's output. */
export const NAME_PARTS = ['O', ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`] as const)];
