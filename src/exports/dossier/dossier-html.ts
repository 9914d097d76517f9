import { type DossierRow, ITEM_SORTS, type ItemSort, type Score } from '../../model/index.ts';
import { DOSSIER_STYLE } from './dossier-style.ts';
import { type Drawn, disputesHtml, entryHtml, plainHtml, saidHtml } from './entry-html.ts';
import { Html, html } from './html.ts';
import { excerptsHtml, fullTextHtml } from './quote-html.ts';
import { type CitedReport, type DossierContent, labelOf } from './stored-dossier.ts';
import { counted, sureness } from './tell-said.ts';

/** What a file of a dossier is made with. */
export interface DossierFileOptions {
  /** when it is made, ISO 8601 UTC */
  made: string;
  /** the day that schedules are told for, `YYYY-MM-DD` */
  today: string;
  /** the day that it is told as known on; null: as known when it is made */
  asKnownOn: string | null;
  /** version of Troth */
  troth: string;
  /** whether it holds the full texts of the reports, and not only what is quoted in its paragraphs */
  texts: boolean;
}

/** The content policy: nothing is run, nothing is fetched, only the style in the file itself counts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const GROUP_WORDS: Readonly<Record<ItemSort, string>> = {
  entry: 'Entries of the ledger',
  statement: 'Statements',
  actor: 'Actors',
  report: 'Reports',
};

/**
 * A dossier as one HTML file that needs nothing but itself: no script, no request, works from a folder and on paper.
 * Every quotation stands in its context and leads to its report; what people said and what a machine read are told
 * apart. The same content with the same options gives the same bytes.
 */
export function dossierHtml(content: DossierContent, options: DossierFileOptions): string {
  const { dossier, reports } = content;
  const drawn: Drawn = { ...content, cited: new Map(reports.map((one) => [one.report.id, one])) };
  const groups = ITEM_SORTS.map((sort) => ({
    sort,
    items: dossier.items.filter(({ thing }) => thing.sort === sort),
  })).filter(({ items }) => items.length > 0);
  return `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Troth ${options.troth}">
<title>${dossier.title}</title>
<style>${new Html(DOSSIER_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
<h1 dir="auto">${dossier.title}</h1>
<div class="summary">${plainHtml(dossier.summary)}</div>
${madeHtml(content, options)}
</header>
<nav aria-label="Contents">
<h2>Contents</h2>
<ul>${groups.map(
    ({ sort, items }) => html`<li><a href="#${sort}">${GROUP_WORDS[sort]}</a> (${items.length})
<ol>${items.map((item) => html`<li><a href="#${idOf(item)}"><bdi>${labelOf(item)}</bdi></a></li>`)}</ol></li>
`,
  )}<li><a href="#sources">Sources</a> (${reports.length})</li></ul>
</nav>
<main id="content">
${groups.map(
  ({ sort, items }) => html`<section aria-labelledby="${sort}">
<h2 id="${sort}">${GROUP_WORDS[sort]}</h2>
${items.map((item) => itemHtml(item, drawn))}</section>
`,
)}<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<p class="soft">Every report that is quoted above, by date, ${
    options.texts ? 'in full' : 'with the paragraphs that the quotations stand in'
  }. The hash is the SHA-256 of its text in UTF-8, as it was read.</p>
${reports.map((report) => sourceHtml(report, options.texts))}</section>
</main>
<footer>
<h2>How to read this</h2>
<p>What a machine read in the reports is marked <span class="who machine">machine</span>, with how sure it is; it can be wrong. What a person said or decided is marked <span class="who person">person</span>, with who and when. Only people judge outcomes, and only what people took for evidence counts as evidence. Statements of one report, copies of one wording and words that came through one channel have one origin.</p>
<p>Made with Troth ${options.troth}. Nothing in this file is fetched from elsewhere, and no script runs in it.</p>
</footer>
</body>
</html>`}\n`;
}

function madeHtml(
  { dossier, reports }: DossierContent,
  { made, today, asKnownOn, texts }: DossierFileOptions,
): Html {
  const engines = new Map<string, number>();
  for (const { reading } of reports) {
    if (!reading) continue;
    const name = `${reading.engine.name} ${reading.engine.version}`;
    engines.set(name, (engines.get(name) ?? 0) + 1);
  }
  const read = [...engines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} (${counted(count, 'report')})`);
  const facts: [string, string][] = [
    ['Made', `${made.slice(0, 10)}, ${made.slice(11, 16)} UTC`],
    ['Schedules as of', today],
    ['As known on', asKnownOn ?? 'the day it was made'],
    ['Begun', `${dossier.begun.at.slice(0, 10)} by ${dossier.begun.by}`],
    ['Last changed', `${dossier.changed.at.slice(0, 10)} by ${dossier.changed.by}`],
    ['Reports read by', read.length > 0 ? read.join(', ') : 'no machine'],
    [
      'Texts',
      texts
        ? 'The full texts of the reports are in this file; mind whose they are before you pass it on.'
        : 'Only excerpts of the reports are in this file, around what is quoted.',
    ],
  ];
  return html`<dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`)}</dl>`;
}

function idOf({ key }: DossierRow): string {
  return `i-${key.replace(/[^\w-]/g, '_')}`;
}

function itemHtml(item: DossierRow, drawn: Drawn): Html {
  const { note, noted, lost, sameAs, by, at } = item;
  const id = idOf(item);
  return html`<article id="${id}" aria-labelledby="${id}-h">
<h3 id="${id}-h" dir="auto">${labelOf(item)}</h3>
${
  note !== '' &&
  html`<div class="note" role="note">${plainHtml(note)}${
    noted && html`<p class="soft">Noted by <bdi>${noted.by}</bdi>, ${noted.at.slice(0, 10)}</p>`
  }</div>`
}
${lost ? html`<p class="warn">Lost: it is no longer there. Above stands what it was when it was taken in.</p>` : null}
${
  sameAs !== null
    ? html`<p>It has become one with <a href="#i-${sameAs.replace(/[^\w-]/g, '_')}">an item above</a>.</p>`
    : foundHtml(item, drawn)
}
<p class="soft">Taken in by <bdi>${by}</bdi>, ${at.slice(0, 10)}</p>
</article>
`;
}

function foundHtml(
  { key, statement, enclosing, actor, scores, report }: DossierRow,
  drawn: Drawn,
): Html | null {
  const entry = drawn.entries.get(key);
  if (entry) return entryHtml(entry, drawn);
  if (statement) {
    return html`<p>${statement.kind}${statement.said !== null && `, said ${statement.said}`}</p>
${saidHtml(statement, enclosing, drawn)}${disputesHtml(drawn.disputes.get(key) ?? [], drawn)}`;
  }
  if (actor) {
    const { name, names, type, statements, addressed, reports } = actor;
    return html`<p>${type}${names.length > 0 && html`; also <bdi>${names.join(', ')}</bdi>`}. Speaks ${counted(
      statements,
      'statement',
    )}, is addressed in ${addressed}, named in ${counted(reports, 'report')}.</p>${scores.length > 0 && scoresHtml(name, scores)}`;
  }
  const cited = report && drawn.cited.get(report.id);
  return cited ? html`<p>${detailsOf(cited)}. <a href="#${sourceId(cited)}">Below</a></p>` : null;
}

function scoresHtml(name: string, scores: readonly Score[]): Html {
  return html`<table><caption class="soft">How it turned out: <bdi>${name}</bdi></caption>
<thead><tr><th scope="col">Kind</th><th scope="col">Entries</th><th scope="col">Nobody judged</th><th scope="col">Kept of those judged</th></tr></thead>
<tbody>${scores.map(
    ({ kind, entries, unjudged, kept }) =>
      html`<tr><th scope="row">${kind}</th><td>${entries}</td><td>${
        unjudged.count
      }</td><td>${kept.count} of ${kept.of}${
        kept.low !== null &&
        kept.high !== null &&
        ` (95 % interval ${sureness(kept.low)} to ${sureness(kept.high)})`
      }</td></tr>`,
  )}</tbody></table>`;
}

function sourceId({ report }: CitedReport): string {
  return `r-${report.id.replace(/[^\w-]/g, '_')}`;
}

function detailsOf({ report }: CitedReport): string {
  return [report.outlet ?? 'unknown outlet', report.byline, report.published ?? 'without a date']
    .filter((part) => part !== null)
    .join(', ');
}

function sourceHtml(source: CitedReport, texts: boolean): Html {
  const { report, added, reading, cited } = source;
  const id = sourceId(source);
  return html`<article id="${id}" aria-labelledby="${id}-h">
<h3 id="${id}-h" dir="auto">${report.title ?? 'Untitled report'}</h3>
<dl><dt>Published</dt><dd><bdi>${detailsOf(source)}</bdi></dd>
<dt>Address</dt><dd>${addressHtml(report.address)}</dd>
<dt>Added</dt><dd>${added.slice(0, 10)}</dd>
<dt>Read by</dt><dd>${
    reading
      ? html`<bdi>${reading.engine.name} ${reading.engine.version}</bdi>, ${reading.at.slice(0, 10)}`
      : 'no machine'
  }</dd>
<dt>Hash of its text</dt><dd><code>${report.hash}</code></dd>
<dt>Id</dt><dd><code>${report.id}</code></dd></dl>
<div class="text">${texts ? fullTextHtml(report, cited) : excerptsHtml(report, cited)}</div>
</article>
`;
}

/** An address as a link where it is one that a page may lead to, else as text. */
function addressHtml(address: string | null): Html {
  if (address === null) return html`unknown`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return html`<bdi>${address}</bdi>`;
  return html`<a href="${url.href}" rel="noreferrer noopener nofollow"><bdi>${address}</bdi></a>`;
}
