import {
  type Actor,
  actorId,
  anchor,
  createReading,
  createReport,
  type Mention,
  type Provenance,
  type Reading,
  type Report,
  type ReportInput,
  type Span,
  STATEMENT_FIELDS,
  type Statement,
  type StatementField,
  statementId,
} from '../../model/index.ts';

const PEOPLE = ['Mira Okonjo', 'Tevan Brasik', 'Lázaro Inkaru', 'Sunniva Hald'] as const;
const SIDES = ['Ondaria', 'the Ondari Front', 'Skjeldmark', 'the Harbour Council'] as const;
const CUES = ['said', 'promised', 'warned', 'denied'] as const;
const CONTENTS = [
  'the border posts at Velm will stay open until the end of June',
  'no shell was fired at the grain harbour',
  'the ceasefire could collapse within weeks',
  'all prisoners taken at Kestrel Pass will be released',
  'talks about the water treaty begin on Monday',
] as const;
const OUTLETS = ['Velm Courier', 'Harbour Wire', 'The Northern Post'] as const;

/** The engine that made {@link sampleReading}, in the version it is given. */
const ENGINE = 'sample';
const KIND_OF: Record<string, Statement['kind']> = {
  said: 'claim',
  promised: 'commitment',
  warned: 'warning',
  denied: 'denial',
};

function nth<T>(list: readonly [T, ...T[]] | readonly T[], n: number): T {
  return list[n % list.length] as T;
}

/**
 * An invented report; the same `n` gives the same one. Every sentence is `NAME CUE SIDE that WORDS.`,
 * except for the last one, which attributes nothing.
 * @param n 0, 1, 2…
 * @param details what shall be otherwise
 */
export function sampleReport(n: number, details: Partial<ReportInput> = {}): Report {
  const sentences = Array.from({ length: 2 + (n % 4) }, (_, place) => {
    const at = n + place * 3;
    const addressee = at % 3 === 0 ? '' : ` ${nth(SIDES, at)}`;
    return `${nth(PEOPLE, at)} ${nth(CUES, n + place)}${addressee} that ${nth(CONTENTS, at + n)}.`;
  });
  return createReport({
    text: `${sentences.join(' ')}\n\nReport ${n} was filed from Velm 🌾.`,
    title: `Harbour notes ${n}`,
    outlet: nth(OUTLETS, n),
    byline: nth(PEOPLE, n + 1),
    published: `2022-0${1 + (n % 9)}-1${n % 10}`,
    address: `https://news.example/${n}`,
    language: n % 5 === 4 ? 'nb' : 'en',
    ...details,
  });
}

/**
 * What an engine might make of a {@link sampleReport}; of any other text it makes nothing.
 * @param version versions differ: `2` misses every third statement, is surer of kinds and knows the
 * Wikidata id of one person
 */
export function sampleReading(
  report: Report,
  version: '1' | '2' = '1',
  at = '2022-10-01T08:00:00Z',
): Reading {
  const pattern =
    /(\p{Lu}\p{L}+ \p{Lu}\p{L}+) (said|promised|warned|denied)(?: ((?:the )?\p{Lu}[\p{L} ]*?))? that ([^.]+)\./gu;
  const statements: Statement[] = [];
  const mentions: Mention[] = [];
  const actors = new Map<string, Actor>();
  let found = 0;
  for (const match of report.text.matchAll(pattern)) {
    const [, speaker = '', cue = '', addressee, content = ''] = match;
    const start = match.index;
    const end = start + match[0].length - 1;
    const source = { start, end: start + speaker.length };
    for (const actor of [person(speaker, version)]) actors.set(actor.id, actor);
    mentions.push({ anchor: anchor(report.text, source), actor: actorId(speaker) });
    found++;
    if (version === '2' && found % 3 === 0) continue;
    statements.push(
      sampleStatement(
        report,
        {
          content: [{ start: end - content.length, end }],
          cue: [{ start: source.end + 1, end: source.end + 1 + cue.length }],
          source: [source],
        },
        {
          speaker,
          kind: KIND_OF[cue] ?? 'claim',
          addressee: addressee ? [addressee] : [],
          due: content.includes('June') ? '../2022-06-30' : null,
          probability: version === '2' ? 0.95 : 0.5 + (found % 4) / 10,
        },
        { engine: ENGINE, version },
      ),
    );
  }
  return createReading(
    {
      report: report.id,
      engine: { name: ENGINE, version },
      statements,
      mentions,
      actors: [...actors.values()],
    },
    at,
  );
}

/** Any statement: its words as spans, the rest as given or empty. */
export function sampleStatement(
  report: Report,
  spans: { content: Span[]; cue?: Span[]; source?: Span[] },
  values: Partial<Statement> = {},
  by: Provenance['by'] = { person: 'Ada' },
): Statement {
  const anchors = (list: Span[] = []) => list.map((span) => anchor(report.text, span));
  const filled: Provenance = { by, basis: 'stated', probability: 'engine' in by ? 0.9 : null };
  return {
    id: statementId(report.id, spans.content, spans.cue ?? []),
    report: report.id,
    speaker: null,
    kind: 'claim',
    form: 'indirect',
    content: anchors(spans.content),
    cue: anchors(spans.cue),
    source: anchors(spans.source),
    addressee: [],
    via: [],
    holder: null,
    said: null,
    due: null,
    condition: [],
    parent: null,
    probability: null,
    provenance: Object.fromEntries(STATEMENT_FIELDS.map((field) => [field, filled])) as Record<
      StatementField,
      Provenance
    >,
    ...values,
  };
}

/** A report with its reading, as {@link sampleReport} and {@link sampleReading} make them. */
export function sampleItem(
  n: number,
  details: Partial<ReportInput> = {},
): { report: Report; reading: Reading } {
  const report = sampleReport(n, details);
  return { report, reading: sampleReading(report) };
}

function person(name: string, version: string): Actor {
  const known = version === '2' && name === 'Mira Okonjo';
  return {
    id: actorId(name),
    name,
    type: name.startsWith('Tevan') ? 'unknown' : 'person',
    names: [name.split(' ').at(-1) ?? name],
    wikidata: known ? 'Q900000001' : null,
    iso: null,
    offices: known ? [{ title: 'envoy', of: 'Ondaria', held: '2020/..' }] : [],
  };
}
