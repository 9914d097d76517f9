import {
  type Act,
  type DisputeRow,
  type EntryBearing,
  type EntryRow,
  type PassageRef,
  type Span,
  type StatementRow,
  tellIn,
  type Verdict,
  VOCABULARIES,
} from '../../model/index.ts';
import { type Html, html } from './html.ts';
import { placeOf, quoteHtml } from './quote-html.ts';
import type { CitedReport, DossierContent, EntryContent } from './stored-dossier.ts';
import { counted, sureness, tellChain, tellEdtf } from './tell-said.ts';

/** What parts of a document are made from. */
export interface Drawn extends DossierContent {
  /** the cited reports by their ids */
  cited: ReadonlyMap<string, CitedReport>;
}

const PERSON = html`<span class="who person">person</span>`;
const MACHINE = html`<span class="who machine">machine</span>`;

const KIND_WORDS: Readonly<Record<EntryRow['kind'], string>> = {
  commitment: 'Promise',
  threat: 'Threat',
  prediction: 'Prediction',
  demand: 'Demand',
};

/** Everything that is told of an entry, below its heading. */
export function entryHtml(content: EntryContent, drawn: Drawn): Html {
  const { entry, statements, bearings, verdicts, enclosing, disputes } = content;
  const accepted = bearings.filter(({ act }) => act !== null);
  const proposed = bearings.filter(({ act }) => act === null);
  return html`${factsHtml(entry)}
<h4>Said: ${counted(entry.statements, 'statement')} in ${counted(entry.reports, 'report')}, on ${counted(
    entry.utterances,
    'occasion',
  )}, through ${counted(entry.origins, 'independent origin')}</h4>
<ol class="plain">${statements.map(
    ({ statement, utterance, origin, joined }) => html`<li>${saidHtml(statement, enclosing, drawn)}
<p class="soft">Occasion ${utterance}, origin ${origin}. ${joined.map(({ probability, act, reasons }) =>
      act === null
        ? html`Joined by a ${MACHINE}${probability !== null && `, ${sureness(probability)} sure`}${
            reasons.length > 0 && ` (${reasons.join(', ')})`
          }. `
        : html`Joined by a ${PERSON}${byHtml(act, drawn)}. `,
    )}</p></li>`,
  )}</ol>
<h4>Evidence that people took</h4>
${accepted.length === 0 ? html`<p class="soft">None.</p>` : html`<ul class="plain">${accepted.map((one) => bearingHtml(one, drawn))}</ul>`}
${
  proposed.length > 0 &&
  html`<h4>Proposed by the machine, decided on by nobody</h4>
<ul class="plain">${proposed.map((one) => bearingHtml(one, drawn))}</ul>`
}
<h4>Verdicts</h4>
${
  verdicts.length === 0
    ? html`<p class="soft">Nobody has judged it.</p>`
    : html`<ol class="plain">${verdicts.toReversed().map((verdict, at) => verdictHtml(verdict, at === 0, drawn))}</ol>`
}
${disputesHtml(disputes, drawn)}`;
}

function factsHtml({
  kind,
  speaker,
  actor,
  holder,
  addressee,
  condition,
  due,
  state,
  first,
  last,
}: EntryRow): Html {
  const facts: [string, string | null][] = [
    ['Kind', KIND_WORDS[kind]],
    ['Said by', actor && actor.name !== speaker ? `${speaker} (${actor.name})` : (speaker ?? 'nobody named')],
    ['Would have to act', holder],
    ['To', addressee.length > 0 ? addressee.join(', ') : null],
    ['If', condition],
    ['Due', due === null ? 'no date' : tellEdtf(due)],
    ['First and last told', [...new Set([first ?? 'unknown', last ?? 'unknown'])].join(', ')],
    ['Outcome, by people', state.outcome],
    ['Evidence, by people', state.evidence],
    ['Schedule', state.schedule],
    ['Condition', state.condition === 'none' ? 'depends on nothing' : state.condition],
    [
      'Elsewhere called',
      VOCABULARIES.flatMap((vocabulary) => {
        const words = tellIn(vocabulary, state);
        return words === null ? [] : `${words} (${vocabulary})`;
      }).join(', '),
    ],
  ];
  return html`<dl>${facts.map(
    ([name, value]) => value !== null && html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`,
  )}</dl>`;
}

/** A statement as a quoted passage, with the way that its words came and who read it so. */
export function saidHtml(statement: StatementRow, enclosing: readonly StatementRow[], drawn: Drawn): Html {
  return html`<figure>${passageHtml(statement.report, statement.id, statement.content, drawn)}
<figcaption><bdi>${tellChain(statement, enclosing)}</bdi>. ${linkTo(statement.report, statement.id, drawn)}<br>${readByHtml(
    statement,
    drawn,
  )}</figcaption></figure>`;
}

/** Whether a machine or a person said so, and how sure the machine is. */
function readByHtml({ provenance, review, acts }: StatementRow, { done }: Drawn): Html {
  const engines = new Set<string>();
  const persons = new Map<string, string[]>();
  for (const [field, { by }] of Object.entries(provenance)) {
    if ('person' in by) persons.set(by.person, [...(persons.get(by.person) ?? []), field]);
    else engines.add(`${by.engine} ${by.version}`);
  }
  const sure = (['kind', 'speaker'] as const).flatMap((field) => {
    const { by, probability } = provenance[field];
    return 'person' in by || probability === null ? [] : `${field} ${sureness(probability)} sure`;
  });
  const accepting = acts.map((id) => done.get(id)).findLast((act) => act?.type === 'accept');
  return html`${
    engines.size > 0 &&
    html`Read by a ${MACHINE} (${[...engines].join(', ')}${sure.length > 0 && `; ${sure.join(', ')}`}). `
  }${[...persons].map(
    ([person, fields]) => html`${fields.join(', ')} by a ${PERSON}, <bdi>${person}</bdi>. `,
  )}${
    review === 'accepted'
      ? html`Accepted by a ${PERSON}${accepting ? html`, <bdi>${accepting.by}</bdi>, ${accepting.at.slice(0, 10)}` : null}.`
      : review === 'rejected'
        ? html`<span class="warn">Rejected by a person.</span>`
        : html`No person has reviewed it.`
  }`;
}

function bearingHtml(
  { passage, relation, probability, reasons, act, kind, speaker, outlet, published }: EntryBearing,
  drawn: Drawn,
): Html {
  const spans = drawn.cited.get(passage.report)?.cited.find((one) => one.passage === passage.passage)?.spans;
  const who = kind === 'narrated' ? 'told by the report itself' : `${kind} by ${speaker ?? 'nobody named'}`;
  return html`<li><p><strong>${relation}</strong>: ${
    act === null
      ? html`proposed by a ${MACHINE}${probability !== null && `, ${sureness(probability)} sure`}${
          reasons.length > 0 && html` (<bdi>${reasons.join(', ')}</bdi>)`
        }`
      : html`taken for evidence by a ${PERSON}${byHtml(act, drawn)}`
  }</p><figure>${passageHtml(passage.report, passage.passage, spans ?? [passage.anchor], drawn)}
<figcaption><bdi>${who}, in ${outlet ?? 'a report'}, ${published ?? 'without a date'}</bdi>. ${linkTo(
    passage.report,
    passage.passage,
    drawn,
  )}</figcaption></figure></li>`;
}

function verdictHtml(
  { outcome, grounds, evidence, on, by, at }: Verdict,
  isLast: boolean,
  drawn: Drawn,
): Html {
  return html`<li><p><strong>${outcome}</strong> as of ${on}, by a ${PERSON}, <bdi>${by}</bdi>, ${at.slice(0, 10)}${
    !isLast && html` <span class="soft">(a later verdict stands in its place)</span>`
  }</p>
<div class="note">${plainHtml(grounds)}</div>
${
  evidence.length > 0 &&
  html`<p>It rests on: ${evidence.map(
    (passage, place) => html`${place > 0 && '; '}${evidenceLink(passage, drawn)}`,
  )}</p>`
}</li>`;
}

function evidenceLink({ report, passage, anchor }: PassageRef, { cited }: Drawn): Html {
  const quote = html`“<bdi>${anchor.quote}</bdi>”`;
  return cited.has(report) ? html`<a href="#${placeOf(passage)}">${quote}</a>` : quote;
}

const DISPUTE_WORDS: Readonly<Record<DisputeRow['sort'], string>> = {
  denied: 'One denies what the other claims',
  contradicted: 'Both cannot be so',
  turned: 'The speaker said otherwise on an earlier day',
};

/** What statements do not go together with; nothing where nothing is known. Who is right is not told. */
export function disputesHtml(disputes: readonly DisputeRow[], drawn: Drawn): Html | null {
  if (disputes.length === 0) return null;
  return html`<h4>Disputed; who is right is not told</h4>
<ul class="plain">${disputes.map(
    ({ sort, probability, reasons, act, earlier, later }) =>
      html`<li><p><strong>${DISPUTE_WORDS[sort]}</strong>: ${
        act === null
          ? html`proposed by a ${MACHINE}${probability !== null && `, ${sureness(probability)} sure`}${
              reasons.length > 0 && html` (<bdi>${reasons.join(', ')}</bdi>)`
            }`
          : html`said by a ${PERSON}${byHtml(act, drawn)}`
      }</p>${[earlier, later].map((statement) => saidHtml(statement, [], drawn))}</li>`,
  )}</ul>`;
}

function passageHtml(report: string, passage: string, spans: readonly Span[], { cited }: Drawn): Html {
  const found = cited.get(report)?.report;
  return found ? quoteHtml(found, spans) : html`<p class="warn">The report is gone (lost): ${passage}</p>`;
}

function linkTo(report: string, passage: string, { cited }: Drawn): Html | null {
  return cited.has(report) ? html`<a href="#${placeOf(passage)}">In the report</a>` : null;
}

/** Who did an act, and when. */
function byHtml(id: string, { done }: Drawn): Html | null {
  const act: Act | undefined = done.get(id);
  return act ? html`, <bdi>${act.by}</bdi>, ${act.at.slice(0, 10)}` : null;
}

/** Plain text with its paragraphs. */
export function plainHtml(text: string): Html {
  return html`${text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p dir="auto">${paragraph.trim()}</p>`)}`;
}
