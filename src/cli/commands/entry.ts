import { type Command, Option } from 'commander';
import { toJson } from '../../exports/index.ts';
import {
  type DisputeRow,
  type EntryBearing,
  type EntryDetail,
  RELATIONS,
  type Verdict,
} from '../../model/index.ts';
import { renderDisputes } from '../ledger/dispute-pairs.ts';
import { DECIDING, type EntryDecision, toEntryDeed } from '../ledger/entry-deed.ts';
import { shortEntryId, tellState } from '../ledger/entry-table.ts';
import { findEntry } from '../ledger/find-entry.ts';
import { keepDeed } from '../ledger/keep-deed.ts';
import { todayOf, todayOption } from '../ledger/ledger-options.ts';
import { SAID, saidCells } from '../ledger/said-table.ts';
import { dataOption, knownOption } from '../options.ts';
import { percent } from '../percent.ts';
import { personOption } from '../person-option.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { type Column, renderTable } from '../table.ts';
import { takePages } from '../take-pages.ts';
import type { Terminal } from '../terminal.ts';
import { withExistingStore, withKnownStore } from '../with-store.ts';

interface EntryOptions extends EntryDecision {
  today?: string;
  person: string;
  json?: boolean;
  asKnownOn?: string;
  data: string;
}

/** `troth entry`: one entry with everything that voices it and bears on it, and what a person says of that. */
export function define(command: Command, session: Session): void {
  command
    .argument('<id>', 'its id, the beginning of it, or the id of one of its statements')
    .addOption(todayOption())
    .addOption(decides('--link <passage>', 'say that a passage bears on it, by its id'))
    .addOption(
      new Option(
        '--as <relation>',
        'with --link: what it is to it; unless told, what a machine proposes',
      ).choices(RELATIONS),
    )
    .addOption(decides('--reject <passage>', 'say that a passage does not bear on it'))
    .addOption(
      decides('--join <statements...>', 'say that two statements, by their ids, are one undertaking'),
    )
    .addOption(decides('--part <statement>', 'say that a statement of it is another undertaking'))
    .addOption(decides('--undo <act>', 'take any of these back, by the id of the act'))
    .addOption(personOption())
    .option('--json', 'as JSON')
    .addOption(knownOption().conflicts([...DECIDING]))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
What a machine proposes, as evidence or as in dispute, is marked so, with how likely it is. Passages have the ids of
statements, or n_… where a report tells something in its own voice, as --json and troth review tell them. Examples:
  troth entry e_1f2a3b4c
  troth entry e_1f2a3b4c --json
  troth entry e_1f2a3b4c --link s_1f2a3b4c5d6e7f809a1b --as "goes against"
  troth entry e_1f2a3b4c --reject s_1f2a3b4c5d6e7f809a1b
  troth entry e_1f2a3b4c --join s_1f2a3b4c5d6e7f809a1b s_0a1b2c3d4e5f60718293
  troth entry e_1f2a3b4c --part s_1f2a3b4c5d6e7f809a1b`,
    )
    .action(async (id: string, options: EntryOptions) => {
      if (DECIDING.some((name) => options[name] !== undefined)) await decide(id, options, session);
      await show(id, options, session);
    });
}

/** An option by which a person decides; one is done at a time. */
function decides(flags: string, description: string): Option {
  const own = flags.replace(/^--(\w+).*/, '$1');
  return new Option(flags, description).conflicts(DECIDING.filter((name) => name !== own));
}

async function decide(id: string, options: EntryOptions, { terminal }: Session): Promise<void> {
  await withExistingStore(options.data, terminal, async (store) => {
    const deed = await toEntryDeed(store, await findEntry(store, id, todayOf(options)), options);
    await keepDeed(store, deed, options.person, `troth entry ${id}`, terminal);
  });
}

async function show(id: string, options: EntryOptions, { terminal }: Session): Promise<void> {
  const { json } = options;
  const shown = await withKnownStore(options, terminal, async (store): Promise<Shown> => {
    const detail = await findEntry(store, id, todayOf(options));
    const statement = detail.statements.map((each) => each.statement.id);
    const { items: disputes } = await takePages(
      (page) => store.listDisputes({ statement, ...page }),
      Number.POSITIVE_INFINITY,
    );
    return { ...detail, disputes };
  });
  await terminal.write(json ? `${toJson(shown, 2)}\n` : renderEntry(shown, terminal));
}

/** An entry, and what its statements do not go together with. */
interface Shown extends EntryDetail {
  disputes: DisputeRow[];
}

const BEARS: readonly Column[] = [
  { label: 'published', least: 10, most: 21 },
  { label: 'outlet', least: 8, most: 20 },
  { label: 'relation', least: 10, most: 15 },
  { label: 'words', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'says who', least: 12, most: 30 },
];
const JUDGED: readonly Column[] = [
  { label: 'as of', least: 10, most: 10 },
  { label: 'outcome', least: 8, most: 11 },
  { label: 'grounds', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'who', least: 8, most: 20 },
];

function renderEntry({ entry, statements, bearings, disputes, verdicts }: Shown, terminal: Terminal): string {
  const { bold, dim, yellow } = terminal.colors;
  const { kind, holder, speaker, words, condition, due, state } = entry;
  const facts = [
    `${yellow(kind)} of ${bold(safeText(holder ?? speaker ?? 'nobody named'))}`,
    due && `due ${due}`,
    condition && `condition: ${safeText(condition)}`,
    `outcome ${bold(state.outcome)}`,
    tellState(entry),
    shortEntryId(entry.id),
  ].filter(Boolean);
  const part = (title: string, text: string, none: string) => `\n${bold(title)}\n${text || `${none}\n`}`;
  const table = (columns: readonly Column[], rows: string[][]) =>
    renderTable(columns, rows, terminal.width, dim);
  return [
    `${bold(safeText(words))}\n${facts.join(' · ')}\n`,
    part('Said', table(SAID, statements.map(saidCells)), ''),
    part('Bears on it', table(BEARS, bearings.map(bearingCells)), 'Nothing that is known.'),
    part('Disputed', renderDisputes(disputes, terminal), 'By nothing that is known.'),
    part('Judged', table(JUDGED, verdicts.map(verdictCells)), 'Nobody has judged it.'),
  ].join('');
}

function bearingCells({
  published,
  outlet,
  relation,
  passage,
  probability,
  reasons,
  act,
}: EntryBearing): string[] {
  return [
    published ?? '',
    safeText(outlet ?? ''),
    relation,
    safeText(passage.anchor.quote),
    act === null ? `proposed, ${percent(probability)}: ${reasons.join(', ')}` : 'a person',
  ];
}

function verdictCells({ on, outcome, grounds, by }: Verdict): string[] {
  return [on, outcome, safeText(grounds), safeText(by)];
}
