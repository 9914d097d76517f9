/** Small words by what they do in a clause, all in lower case. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const AUXILIARIES = set(`
  has have had is are was were be been being will would shall can could may might must should did do does
  didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't cannot can't couldn't not n't 've 'd 'll
`);
export const BE = set("is are was were be been being isn't aren't wasn't weren't");
export const MODALS = set("can could may might must should can't couldn't");

export const ADVERBS = set(`
  also later then now again once earlier still already just even soon never always often recently previously
  repeatedly further meanwhile however too therefore thus instead together today yesterday strongly largely long ever
  monday tuesday wednesday thursday friday saturday sunday
`);

export const DETERMINERS = set(`
  the a an his her its their our my your this that these those some any no every each all both several many most
  one two three four five six seven eight nine ten
`);
export const POSSESSIVES = set("his her its their our my your 's");
export const PRONOUNS = set('he she it they we i you who');
export const RELATIVES = set('who which whose whom that');

export const PREPOSITIONS = set(`
  of for at in from with on to by about over under against between into through during after before since within
  among without near around per via like despite amid upon toward towards across
`);

/** Words that begin another clause, so that a subject cannot reach back over them. */
export const CLAUSE_STARTS = set(`
  that because although though while when whereas if since as whether than where what how why but so yet or
  which who whom unless until once
`);
