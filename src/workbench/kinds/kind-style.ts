import type { Kind } from '../api/types.ts';

/**
 * How a kind's underline is drawn; no two kinds share one, so that they can be told apart without
 * colour.
 */
export type Pattern =
  | 'solid'
  | 'double'
  | 'thick'
  | 'zigzag'
  | 'blocks'
  | 'solid-dots'
  | 'long-dash'
  | 'ladder'
  | 'dash-dot'
  | 'dots'
  | 'dash'
  | 'wide-dots'
  | 'dash-dot-dot';

/** How a kind looks and by what it is found. */
export interface KindStyle {
  /** the word on screen */
  label: string;
  /** what the speaker does, in the words of the codebook, cut short */
  gloss: string;
  /** the letter that finds it in the kind palette; single, lower case, unique */
  key: string;
  /** what its speakers typically do, which finds it too */
  words: readonly string[];
  pattern: Pattern;
  /** CSS colour; defined for both themes in styles.css */
  color: string;
}

const style = (label: string, key: string, pattern: Pattern, gloss: string, words: string): KindStyle => ({
  label,
  gloss,
  key,
  words: words.split(' '),
  pattern,
  color: `var(--kind-${label.toLowerCase()})`,
});

/** The look of each kind, in the codebook's order of precedence. */
export const KIND_STYLES: Record<Kind, KindStyle> = {
  denial: style('Denial', 'd', 'double', 'says that a claim or accusation is not so', 'deny dismiss'),
  accusation: style(
    'Accusation',
    'a',
    'thick',
    'says that somebody else did or does wrong',
    'accuse blame condemn denounce charge',
  ),
  threat: style(
    'Threat',
    't',
    'zigzag',
    'says its side will do something harmful to another',
    'threaten retaliate',
  ),
  refusal: style(
    'Refusal',
    'r',
    'blocks',
    'declines or rejects a request, offer or act',
    'refuse reject decline',
  ),
  commitment: style(
    'Commitment',
    'c',
    'solid-dots',
    'binds itself towards others: a promise',
    'promise pledge guarantee assure vow agree offer',
  ),
  intent: style(
    'Intent',
    'i',
    'long-dash',
    'tells its own plan or wish to act',
    'plan intend announce order',
  ),
  warning: style('Warning', 'w', 'ladder', 'cautions somebody about a danger', 'warn caution concern'),
  demand: style(
    'Demand',
    'm',
    'dash-dot',
    'wants somebody else to do or not to do something',
    'demand urge call request appeal should must',
  ),
  question: style('Question', 'q', 'dots', 'asks', 'ask wonder'),
  prediction: style('Prediction', 'p', 'dash', 'says what will or may be', 'predict expect forecast fear'),
  expression: style(
    'Expression',
    'e',
    'wide-dots',
    'voices support, hope, praise, thanks, sorrow',
    'welcome hope praise thank support oppose regret',
  ),
  assessment: style('Assessment', 's', 'dash-dot-dot', 'judges, interprets, explains', 'judge think believe'),
  claim: style('Claim', 'l', 'solid', 'reports something as fact that could be checked', 'say report tell'),
};
