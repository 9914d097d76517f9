import type { Span } from '../../model/index.ts';
import type { Attribution, Sentence } from '../document.ts';
import { baseLayers } from './layers.ts';

/** The letters that marks begin with. */
const ROLES = {
  s: 'source',
  c: 'cue',
  t: 'content',
  d: 'addressee',
  v: 'via',
  h: 'holder',
  i: 'condition',
} as const;
type Letter = keyof typeof ROLES;
type Spans = Record<(typeof ROLES)[Letter], Span[]>;

/**
 * The layers of a text whose attributions are marked in it, such as
 * `{s1 Ann Orme} {c1 said} {t1 it was late}. {s2 He} {c2 said} {t2 no}.`
 * A mark is a letter (s source, c cue, t content, d addressee, v via, h holder, i condition) and the
 * number of its statement; marks may nest, and a role may have several. Each attribution is a claim of
 * probability 0.5, and as in the network's stage one without cue and source is of who spoke before.
 * @throws RangeError when a brace opens or closes no mark, a mark is empty, or a statement has no content
 */
export function markedLayers(
  marked: string,
  published: string | null = null,
): ReturnType<typeof baseLayers> & { attributions: Attribution[] } {
  const { text, statements } = readMarks(marked);
  const layers = baseLayers(text, published);
  const attributions = statements
    .map((spans) => toAttribution(spans, layers.sentences))
    .sort((a, b) => start(a) - start(b) || end(b) - end(a));
  for (const [index, attribution] of attributions.entries()) {
    if (attribution.cue.length > 0 || attribution.source.length > 0) continue;
    const before = attributions.findLastIndex((other, at) => at < index && end(other) <= start(attribution));
    attribution.sameSpeaker = before < 0 ? null : before;
  }
  return { ...layers, attributions };
}

const start = ({ content }: Attribution) => content[0]?.start ?? 0;
const end = ({ content }: Attribution) => content.at(-1)?.end ?? 0;

/** The text without its marks, and the spans of each statement. */
function readMarks(marked: string): { text: string; statements: Spans[] } {
  const statements = new Map<string, Spans>();
  const open: { spans: Span[]; start: number }[] = [];
  let text = '';
  for (const [part, letter, number] of marked.matchAll(/\{([sctdvhi])(\d+) |[{}]|[^{}]+/gu)) {
    if (letter && number) {
      const spans = statements.get(number) ?? noSpans();
      statements.set(number, spans);
      open.push({ spans: spans[ROLES[letter as Letter]], start: text.length });
    } else if (part === '}') {
      const mark = open.pop();
      if (!mark || mark.start === text.length) throw new RangeError(`“}” closes no words in: ${marked}`);
      mark.spans.push({ start: mark.start, end: text.length });
    } else if (part === '{') {
      throw new RangeError(`“{” opens no mark in: ${marked}`);
    } else {
      text += part;
    }
  }
  if (open.length > 0) throw new RangeError(`a mark is not closed in: ${marked}`);
  for (const [number, { content }] of statements) {
    if (content.length === 0) throw new RangeError(`statement ${number} has no content in: ${marked}`);
  }
  return { text, statements: [...statements.values()] };
}

function noSpans(): Spans {
  return { source: [], cue: [], content: [], addressee: [], via: [], holder: [], condition: [] };
}

function toAttribution(spans: Spans, sentences: readonly Sentence[]): Attribution {
  // Of nested marks of one role the inner closes first.
  for (const list of Object.values(spans)) list.sort((a, b) => a.start - b.start);
  const place = (spans.cue[0] ?? spans.content[0])?.start ?? 0;
  return {
    ...spans,
    kind: { value: 'claim', probability: 0.5 },
    kinds: [{ value: 'claim', probability: 0.5 }],
    probability: 0.5,
    sameSpeaker: null,
    sentence: sentences.findIndex((sentence) => sentence.start <= place && place < sentence.end),
  };
}
