import {
  type Analysis,
  anchor,
  byPerson,
  dayRange,
  type Form,
  type Kind,
  type Report,
  type Span,
  STATEMENT_FIELDS,
  type Statement,
  statementId,
} from '../../model/index.ts';
import { createRegistry } from '../../registry/index.ts';
import { findActors } from '../actors.ts';
import { findNarration } from '../narration.ts';
import { loadBundle } from '../network/bundle.ts';
import { createPipeline } from '../pipeline.ts';
import { anchored, within } from '../spans.ts';
import { createStages } from '../stages.ts';

/** A statement as annotators decided it: spans in UTF-16 units, `id` and `parent` by the annotation's names. */
export interface AnnotatedStatement {
  id: string;
  content: Span[];
  cue: Span[];
  source: Span[];
  condition: Span[];
  kind: Kind;
  form: Form;
  speaker: string | null;
  addressee: string[];
  via: string[];
  holder: string | null;
  said: string | null;
  due: string | null;
  parent: string | null;
}

/** What annotators say of a report, as an engine that made no mistake would tell it. */
export interface AnnotatedReader {
  /** Statements are the annotators', names, actors, numbers and narration the engine's. */
  read(report: Report, told: readonly AnnotatedStatement[]): Promise<Analysis>;
  close(): Promise<void>;
}

/** Makes a reader of annotations. */
export async function createAnnotatedReader(): Promise<AnnotatedReader> {
  const registry = createRegistry();
  const bundle = await loadBundle();
  const author = { engine: 'annotation', version: '1' };
  const read = createPipeline(createStages(registry, bundle, author));
  return {
    async read(report, told) {
      const { text } = report;
      const document = await read(report);
      const quantities = document.get('quantities');
      const ids = new Map(told.map(({ id, content, cue }) => [id, statementId(report.id, content, cue)]));
      const anchors = (spans: readonly Span[]) => spans.map((span) => anchor(text, span));
      const statements = told.map(
        ({ parent, ...fields }): Statement => ({
          ...fields,
          id: ids.get(fields.id) ?? '',
          report: report.id,
          probability: null,
          content: anchors(fields.content),
          cue: anchors(fields.cue),
          source: anchors(fields.source),
          condition: anchors(fields.condition),
          parent: parent === null ? null : (ids.get(parent) ?? null),
          quantities: fields.content
            .flatMap((fragment) => within(quantities, fragment))
            .map((found) => anchored(text, found)),
          provenance: Object.fromEntries(
            STATEMENT_FIELDS.map((field) => [field, byPerson('annotator', fields)]),
          ) as Statement['provenance'],
        }),
      );
      const narration = findNarration({
        text,
        sentences: document.get('sentences'),
        words: document.get('words'),
        times: document.get('times'),
        statements,
      });
      const day = dayRange(report.published ?? '')?.first ?? null;
      const found = findActors({ text, names: document.get('names'), statements }, registry, day);
      const engine = { name: author.engine, version: author.version };
      return { report: report.id, engine, statements, narration, ...found };
    },
    close: () => bundle.close(),
  };
}
