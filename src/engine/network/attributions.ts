import type { Span } from '../../model/index.ts';
import { findAnaphoric, withAnaphoric } from '../anaphoric.ts';
import type { Attribution, Layers, Sentence } from '../document.ts';
import { createStage, type Stage } from '../stage.ts';
import type { Bundle } from './bundle.ts';
import { type Convention, runNetwork } from './candidates.ts';
import { tellsNoName, trim, withWholeWords } from './content-edges.ts';
import { decode, type Found } from './decode.ts';
import { rankKinds } from './kinds.ts';
import type { NetworkWord } from './network-word.ts';
import { segmentWords } from './segment-words.ts';
import { tellSource } from './source-words.ts';

/**
 * Attributions by the trained network, and by nouns that point to words told before.
 * @param convention the codebook's cuts quotation marks off the edges of content, PolNeAR's keeps them
 */
export function createAttributions(bundle: Bundle, convention: Convention = 'codebook'): Stage {
  return createStage(
    'attributions',
    ['text', 'sentences', 'quotations'],
    ['attributions', 'readWords'],
    (layers) => findAttributions(bundle, convention, layers),
  );
}

async function findAttributions(
  { manifest, network, wordPiece }: Bundle,
  convention: Convention,
  layers: Pick<Layers, 'text' | 'sentences' | 'quotations'>,
): Promise<Pick<Layers, 'attributions' | 'readWords'>> {
  const { text, sentences } = layers;
  const words = segmentWords(layers, wordPiece);
  const { candidates, names, linked } = await runNetwork(
    network,
    words,
    manifest.decoding.candidate,
    manifest.calibration.statement,
    convention,
  );
  const found = decode(candidates, manifest.decoding);
  const told = found.flatMap((statement) => {
    const content = withWholeWords(statement.roles.content, words, text);
    const draft = toAttribution(
      statement,
      convention === 'codebook' ? trim(content, words, text) : content,
      words,
      text,
      sentences,
      manifest.calibration.kind,
    );
    return draft && !tellsNoName(text, start(draft)) ? [{ uncued: statement.uncued, draft }] : [];
  });
  const drafts: { uncued?: boolean; draft: Attribution }[] =
    convention === 'codebook' ? withAnaphoric(told, findAnaphoric(text, sentences)) : told;
  drafts.sort((a, b) => start(a.draft) - start(b.draft) || end(b.draft) - end(a.draft));
  const attributions = drafts.map(({ uncued, draft }, index) => ({
    ...draft,
    // Words that go on without a cue are of who spoke before, in the codebook's words.
    sameSpeaker: uncued && draft.source.length === 0 ? lastSpoken(drafts, index) : null,
  }));
  return { attributions, readWords: { words, names, linked } };
}

const start = ({ content }: Attribution) => content[0]?.start ?? 0;
const end = ({ content }: Attribution) => content.at(-1)?.end ?? 0;

/** The last attribution before this one that stands in no other's words: whose speaker goes on. */
function lastSpoken(drafts: readonly { draft: Attribution }[], index: number): number | null {
  const here = drafts[index]?.draft as Attribution;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { draft } = drafts[at] as { draft: Attribution };
    // In text order an enclosing attribution comes first.
    const isNested = drafts.slice(0, at).some((other) => end(other.draft) >= end(draft));
    if (end(draft) <= start(here) && !isNested) return at;
  }
  return null;
}

function toAttribution(
  { roles, probability, kinds }: Found,
  contentWords: readonly number[],
  words: readonly NetworkWord[],
  text: string,
  sentences: readonly Sentence[],
  kindScale: Bundle['manifest']['calibration']['kind'],
): Attribution | null {
  const content = toSpans(contentWords, words, text);
  if (content.length === 0) return null;
  const spans = (chosen: readonly number[]) => toSpans(chosen, words, text);
  const cue = spans(roles.cue);
  const place = words[roles.cue[0] ?? roles.content[0] ?? 0] as NetworkWord;
  return {
    content,
    cue,
    source: tellSource(text, cue, spans(roles.source)),
    condition: spans(roles.condition),
    addressee: spans(roles.addressee),
    via: spans(roles.via),
    holder: spans(roles.holder),
    ...rankKinds(kinds, kindScale),
    probability,
    sameSpeaker: null,
    sentence: Math.min(place.sentence, sentences.length - 1),
  };
}

/** Neighbouring words as one span. */
function toSpans(chosen: readonly number[], words: readonly NetworkWord[], text: string): Span[] {
  const spans: Span[] = [];
  let last = Number.NaN;
  for (const index of chosen) {
    const word = words[index] as NetworkWord;
    const open = spans.at(-1);
    if (open && index === last + 1) open.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    last = index;
  }
  return spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
