import type { Form, Span } from '../model/index.ts';
import type { Registry } from '../registry/index.ts';
import { findAddressee } from './addressee.ts';
import { carryChannels, namedChannels } from './channels.ts';
import { type Dates, findDates } from './dates.ts';
import type { Attribution, Fields, Layers, Quotation, Sentence } from './document.ts';
import { findHolder, representedBy } from './holder.ts';
import { firstFrom, isWithin } from './spans.ts';
import { createStage, type Stage } from './stage.ts';
import { findWho, withWholeNames } from './who.ts';

/** Form, addressee, channels, holder and dates of each attribution. */
export function createFields(registry: Registry): Stage {
  return createStage(
    'fields',
    ['report', 'text', 'sentences', 'times', 'quotations', 'names', 'attributions', 'speakers'],
    ['fields'],
    (layers) => {
      const outer = layers.quotations.filter(({ parent }) => parent === null);
      const dates = findDates(layers);
      const read = dates.map((dated, index) => readFields(layers, outer, index, dated, registry));
      const via = carryChannels(
        layers,
        read.map((filled) => filled.via),
      );
      return { fields: read.map((filled, index) => ({ ...filled, via: via[index] as string[] })) };
    },
  );
}

type Needed = Pick<Layers, 'report' | 'text' | 'sentences' | 'names' | 'attributions' | 'speakers'>;

function readFields(
  layers: Needed,
  quotations: readonly Quotation[],
  index: number,
  dates: Dates,
  registry: Registry,
): Fields {
  const { text, sentences, names } = layers;
  const attribution = layers.attributions[index] as Attribution;
  const sentence = sentences[attribution.sentence] as Sentence;
  const around = outside(sentence, attribution.content);
  const speaker = layers.speakers[index]?.name ?? null;
  const told = (spans: readonly Span[]) => spans.flatMap((span) => nameOf(layers, span) ?? []);
  return {
    form: findForm(quotations, attribution.content),
    addressee: findAddressee(layers, attribution, (span) => nameOf(layers, span)),
    via: namedChannels(names, around, attribution, speaker, told(attribution.via)),
    holder:
      [
        ...told(attribution.holder),
        findHolder(
          text,
          names,
          attribution,
          (span) => nameOf(layers, span),
          () => (speaker === null ? null : representedBy(layers, registry, speaker)),
        ),
      ].find((name) => name !== null && name !== speaker) ?? null,
    ...dates,
  };
}

/** How much of the content stands in quotation marks. */
export function findForm(quotations: readonly Quotation[], content: readonly Span[]): Form {
  let whole = 0;
  let touched = 0;
  for (const span of content) {
    // The marks at its edges are not part of the content, so a quotation may begin just before it.
    const from = Math.max(0, firstFrom(quotations, span.start) - 1);
    for (let at = from; at < quotations.length; at += 1) {
      const quotation = quotations[at] as Quotation;
      if (quotation.start >= span.end) break;
      if (quotation.end <= span.start) continue;
      if (isWithin(span, quotation)) whole += 1;
      touched += 1;
    }
  }
  if (whole === content.length) return 'direct';
  return touched > 0 ? 'mixed' : 'indirect';
}

/** What of a sentence is not content. */
function outside(sentence: Sentence, content: readonly Span[]): Span[] {
  const left: Span[] = [];
  let { start } = sentence;
  for (const span of content) {
    if (span.start > start) left.push({ start, end: Math.min(span.start, sentence.end) });
    start = Math.max(start, span.end);
  }
  if (start < sentence.end) left.push({ start, end: sentence.end });
  return left.filter((span) => span.start < span.end);
}

/** Whom words of a report name. */
function nameOf({ text, names, sentences }: Needed, span: Span): string | null {
  return findWho(withWholeNames(span, names), { text, names, sentences });
}
