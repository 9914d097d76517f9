import type {
  Actor,
  ActorType,
  Form,
  Kind,
  KindChoice,
  Narrated,
  Report,
  Span,
  SpeakerChoice,
  Statement,
} from '../model/index.ts';
import { TrothError } from '../model/index.ts';
import type { FoundHedge } from './hedges/index.ts';
import type { NameType } from './network/name-parts.ts';
import type { ReadWords } from './network/network-word.ts';
import type { FoundQuantity } from './quantities/index.ts';
import type { Dating } from './times/said-and-due.ts';
import type { Time } from './times/time.ts';

/** A paragraph of running text, without white space at its edges; never page furniture. */
export type Paragraph = Span;

/** A sentence; it never leaves its paragraph. */
export interface Sentence extends Span {
  /** index of its paragraph */
  paragraph: number;
}

/** A word or a mark of punctuation. */
export interface Word extends Span {
  text: string;
  /** the text in lower case, apostrophes straightened */
  lower: string;
  /** whether it is a word or number rather than a mark */
  isWord: boolean;
}

/** A stretch in quotation marks, inside one paragraph. */
export interface Quotation extends Span {
  /** what stands between the marks, without white space at its edges; never empty */
  inner: Span;
  /** index of its paragraph */
  paragraph: number;
  /** index of the quotation it stands in; null at the top */
  parent: number | null;
  /** false when no closing mark was found: it then ends with its paragraph */
  closed: boolean;
  /** index of the unclosed quotation in the paragraph before that this one carries on; null if none */
  continues: number | null;
}

/** A span that names somebody or something. */
export interface Name extends Span {
  /** the name as it stands here, without title and possessive ending */
  text: string;
  /** the fullest form of this name in the report; the registry's name of an actor that it knows */
  full: string;
  type: ActorType;
  /** the registry's actor; null when it knows none */
  actor: Actor | null;
  /** the adjective or noun of a people, such as "Russian": it points to a state without naming it */
  demonym: boolean;
  /** title and office words before it and apposition after it, in lower case; empty if none */
  described: string;
  gender: 'male' | 'female' | null;
  /** index of its sentence */
  sentence: number;
}

/** A name by what it names, whether or not that may speak. */
export interface Entity extends Span {
  type: NameType;
  /** that it has this span and type */
  probability: number;
  /** index of its sentence */
  sentence: number;
}

/** Content that the report attributes, with the words that do so. */
export interface Attribution {
  /** verbatim fragments in text order, edges trimmed; at least one */
  content: Span[];
  /** empty if there is none */
  cue: Span[];
  /** empty if the report names none here */
  source: Span[];
  /** an if, unless, until or provided clause on the content; empty if there is none */
  condition: Span[];
  /** names of those that the words are directed at, as they stand here */
  addressee: Span[];
  /** names of outlets, spokespersons and documents that carried the words */
  via: Span[];
  /** names of those who would have to act, where that is not the speaker */
  holder: Span[];
  kind: { value: Kind; probability: number };
  /** what kind it may be, likeliest first, the chosen one among them */
  kinds: KindChoice[];
  /** that this is a statement at all */
  probability: number;
  /** index of the attribution whose speaker also speaks here; null when the source words decide */
  sameSpeaker: number | null;
  /** index of the sentence with the cue, or of the first with the content */
  sentence: number;
}

/** Who speaks in an attribution. */
export interface Speaker {
  /** null when the report names none, or when it cannot be told */
  name: string | null;
  basis: 'stated' | 'implied' | 'unknown';
  /** that the name is right; measured, see rates.ts */
  probability: number;
  /** who it may be, likeliest first, the one told here among them */
  choices: SpeakerChoice[];
}

/** A date, EDTF, on what it rests, and the words that it comes from. */
export type FieldDate = Pick<Dating, 'value' | 'basis'> & { time: Span };

/** The fields that are decided when content, cue and speaker are known. */
export interface Fields {
  form: Form;
  addressee: string[];
  via: string[];
  holder: string | null;
  /** when it was said; null when the report does not tell */
  said: FieldDate | null;
  /** by when or over what time it can be checked; null when that is not told */
  due: FieldDate | null;
}

/** What is known of a report while it is read. Each layer is set once and never changed after. */
export interface Layers {
  report: Report;
  /** the report's text; every span of every layer points into it */
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  /** in text order, not overlapping */
  times: Time[];
  /** in text order, an enclosing one before those inside it */
  quotations: Quotation[];
  /** the words of each sentence, by its index */
  words: Word[][];
  /** in text order, not overlapping */
  names: Name[];
  /** in text order, not overlapping */
  quantities: FoundQuantity[];
  /** in text order, not overlapping */
  hedges: FoundHedge[];
  /** in text order of their content */
  attributions: Attribution[];
  /** the report's words as the network read them, for questions that come later */
  readWords: ReadWords;
  /** in text order, not overlapping */
  entities: Entity[];
  /** one for each attribution */
  speakers: Speaker[];
  /** one for each attribution */
  fields: Fields[];
  statements: Statement[];
  /** sentences and clauses in the report's own voice, in text order */
  narration: Narrated[];
}
/** The name of a layer. */
export type Layer = keyof Layers;

/** One report on its way through the engine: it owns all that is known so far, as layers. */
export interface Document {
  /** @throws TrothError `engine/failed` when no stage has added the layer */
  get<L extends Layer>(layer: L): Layers[L];
  /** @throws TrothError `engine/failed` when the layer is there already */
  set<L extends Layer>(layer: L, value: Layers[L]): void;
  has(layer: Layer): boolean;
}

/** The layers that a document has from the start. */
export const FIRST_LAYERS: readonly Layer[] = ['report', 'text'];

/** A document with nothing but its report. */
export function createDocument(report: Report): Document {
  const layers: Partial<Layers> = { report, text: report.text };
  const fail = (layer: Layer, what: string) =>
    new TrothError('engine/failed', `the layer "${layer}" ${what}`, { where: report.id });
  return {
    get(layer) {
      const value = layers[layer];
      if (value === undefined) throw fail(layer, 'has not been added');
      return value as Exclude<typeof value, undefined>;
    },
    set(layer, value) {
      if (layer in layers) throw fail(layer, 'is there already');
      layers[layer] = value;
    },
    has: (layer) => layer in layers,
  };
}
