import { z } from 'zod';
import {
  ACTOR_DEEDS,
  type ActorDeed,
  ActorFields,
  DOSSIER_DEEDS,
  type DossierDeed,
  Hedge,
  ITEM_SORTS,
  LEDGER_DEEDS,
  type LedgerDeed,
  MentionPlace,
  Office,
  PassageRef,
  Quantity,
  REPORT_DEEDS,
  ReportDetails,
  Span,
  StatementFields,
  TimeExpression,
} from '../../model/index.ts';

/** Addresses that a page may link to; anything else (`javascript:`, `file:`) is refused. */
const WebAddress = z.url({ protocol: /^https?$/, error: 'not an http or https address' }).max(4_000);

const details = ReportDetails.extend({ address: WebAddress.nullable() }).partial();

/** Body of `POST /api/reports`: a text, and what is known of it. */
export const NewReport = details
  .extend({ text: z.string().min(1).describe('the text; one that looks like an HTML page is read as one') })
  .strict()
  .meta({ id: 'NewReport', description: 'A text to be read, with what is known of it.' });
export type NewReport = z.infer<typeof NewReport>;

const Spans = z.array(Span).max(500);

/** Fields of a statement as a person gives them: places in the text instead of anchors. */
const SpannedFields = StatementFields.extend({
  content: Spans.min(1),
  cue: Spans,
  source: Spans,
  condition: Spans,
});

/** What an engine read, as it gave it, but for what a person strikes or changes. */
const READ = {
  hedges: z.array(Hedge).max(500),
  quantities: z.array(Quantity).max(500),
  times: z.array(TimeExpression).max(500),
};

const AddedFields = SpannedFields.extend({
  cue: Spans.default([]),
  source: Spans.default([]),
  condition: Spans.default([]),
  speaker: StatementFields.shape.speaker.default(null),
  form: StatementFields.shape.form.optional().describe('told from the quotation marks when left out'),
  addressee: StatementFields.shape.addressee.default([]),
  via: StatementFields.shape.via.default([]),
  holder: StatementFields.shape.holder.default(null),
  said: StatementFields.shape.said.default(null),
  due: StatementFields.shape.due.default(null),
  parent: StatementFields.shape.parent.default(null),
}).strict();

/** An actor's name, and the longest that any is: far above what a report calls anybody. */
const Name = z.string().trim().min(1).max(500);
const ActorName = z.strictObject({
  ...ActorFields.shape,
  name: Name,
  names: z.array(Name).max(500),
  offices: z.array(Office.extend({ title: Name })).max(200),
});
const { name, type, names, wikidata, iso, offices } = ActorName.shape;
/** A new actor; what is not known can be left out. */
const NewActor = z
  .strictObject({
    id: Name.optional().describe('made of the name when left out'),
    name,
    type: type.default('unknown'),
    names: names.default([]),
    wikidata: wikidata.default(null),
    iso: iso.default(null),
    offices: offices.default([]),
  })
  .meta({ id: 'NewActor', description: 'A new actor; what is not known can be left out.' });
export type NewActor = z.infer<typeof NewActor>;

const actorId = z.string().min(1).describe('id of an actor');
const Leaving = z
  .strictObject({
    names: z.array(Name).max(500).default([]).describe('wherever it is called so'),
    reports: z.array(z.string()).max(500).default([]).describe('ids of reports: wherever they name it'),
    mentions: z.array(MentionPlace).max(500).default([]).describe('at these places'),
  })
  .refine(
    ({ names, reports, mentions }) => names.length + reports.length + mentions.length > 0,
    'nothing leaves',
  );

const [Accept, Reject, Correct, Add, Describe, Remove, ShowReading, Undo] = REPORT_DEEDS;
const [AddActor, CorrectActor, MergeActors, SplitActor, UndoActor] = ACTOR_DEEDS;
const [Join, Part, Bear, Judge, Dispute, UndoLedger] = LEDGER_DEEDS;
/** A passage by its ids; its words are known. */
const PassageIds = PassageRef.omit({ anchor: true }).strict();
const [BeginDossier, DescribeDossier, TakeIn, NoteItem, MoveItem, TakeOut, PutAwayDossier, UndoDossier] =
  DOSSIER_DEEDS;
/** What is taken into a dossier, by its id; its words are known. */
const ThingId = z
  .strictObject({ sort: z.enum(ITEM_SORTS), id: z.string().min(1) })
  .describe('an entry may be named by any of its statements');
/** Who begins a dossier can name it, to act on it in the same request. */
const NewDossierId = z
  .string()
  .regex(/^d_[\w-]{8,64}$/)
  .describe('made up by who begins it, such as d_ and a UUID');
const notEmpty = (values: object) => Object.keys(values).length > 0;

/**
 * A Deed as a person sends it: spans for anchors, no id and no provenance; actors by their ids.
 */
export const DeedInput = z
  .discriminatedUnion('type', [
    Accept.strict(),
    Reject.strict(),
    Correct.extend({
      values: SpannedFields.extend(READ).partial().strict().refine(notEmpty, 'nothing to correct'),
    }).strict(),
    Add.omit({ statement: true }).extend({ fields: AddedFields }).strict(),
    Describe.extend({ values: details.strict().refine(notEmpty, 'nothing to correct') }).strict(),
    Remove.strict(),
    ShowReading.strict(),
    Undo.strict(),
    AddActor.extend({ actor: NewActor }).strict(),
    CorrectActor.extend({
      actor: actorId,
      values: ActorName.partial().refine(notEmpty, 'nothing to correct'),
    }).strict(),
    MergeActors.extend({ actors: z.array(actorId).min(1).max(200), into: actorId }).strict(),
    SplitActor.extend({ actor: actorId, leaves: Leaving, into: z.union([actorId, NewActor]) }).strict(),
    UndoActor.strict(),
    Join.strict(),
    Part.strict(),
    Bear.extend({ passage: PassageIds }).strict(),
    Judge.extend({ evidence: z.array(PassageIds).max(500).default([]) }).strict(),
    Dispute.strict(),
    UndoLedger.strict(),
    BeginDossier.extend({ dossier: NewDossierId, summary: BeginDossier.shape.summary.default('') }).strict(),
    DescribeDossier.strict(),
    TakeIn.extend({ thing: ThingId, note: TakeIn.shape.note.default('') }).strict(),
    NoteItem.strict(),
    MoveItem.strict(),
    TakeOut.strict(),
    PutAwayDossier.strict(),
    UndoDossier.strict(),
  ])
  .meta({ id: 'DeedInput', description: 'What a person does; places are given as spans, actors by ids.' });
export type DeedInput = z.infer<typeof DeedInput>;
/** Those of them that are on actors. */
export type ActorDeedInput = Extract<DeedInput, { type: ActorDeed['type'] }>;
/** Those of them that are on the ledger. */
export type LedgerDeedInput = Extract<DeedInput, { type: LedgerDeed['type'] }>;
/** Those of them that are on a report. */
export type ReportDeedInput = Exclude<DeedInput, ActorDeedInput | LedgerDeedInput | DossierDeedInput>;
/** Those of them that are on dossiers. */
export type DossierDeedInput = Extract<DeedInput, { type: DossierDeed['type'] }>;

/** Body of `POST /api/acts`; all of it is done or nothing. */
export const NewActs = z
  .strictObject({
    by: z.string().trim().min(1).max(200).optional().describe('the person; the server knows a default'),
    deeds: z.array(DeedInput).min(1).max(500),
  })
  .meta({ id: 'NewActs', description: 'What a person does, all of it or nothing.' });
export type NewActs = z.infer<typeof NewActs>;

/** Body of `POST /api/samples/add` and `POST /api/samples/remove`. */
export const BySomebody = z
  .strictObject({
    by: z.string().trim().min(1).max(200).optional().describe('the person; the server knows a default'),
  })
  .meta({ id: 'BySomebody', description: 'Who does it.' });

/** Body of `POST /api/jobs`. */
export const NewJob = z
  .strictObject({
    files: z
      .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(z.instanceof(File)).min(1))
      .openapi({ type: 'array', items: { type: 'string', format: 'binary' } })
      .describe('reports (.txt, .html), and a reports.csv with details of them'),
  })
  .meta({ id: 'NewJob', description: 'Files to be read and added.' });
