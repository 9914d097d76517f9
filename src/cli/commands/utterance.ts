import { type Command, Option } from 'commander';
import { toJson } from '../../exports/index.ts';
import { type LedgerDeed, type StatementRow, TrothError, type UtteranceDetail } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { findStatement } from '../ledger/find-statement.ts';
import { keepDeed, refOf } from '../ledger/keep-deed.ts';
import { SAID, saidCells } from '../ledger/said-table.ts';
import { dataOption, knownOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import { plural } from '../plural.ts';
import { safeText } from '../safe-text.ts';
import type { Session } from '../session.ts';
import { renderTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { withExistingStore, withKnownStore } from '../with-store.ts';

interface UtteranceOptions {
  join?: string;
  part?: boolean;
  as: 'utterance' | 'origin';
  undo?: string;
  person: string;
  json?: boolean;
  asKnownOn?: string;
  data: string;
}

/** `troth utterance`: what a statement says, with all that say it on the same occasion. */
export function define(command: Command, session: Session): void {
  command
    .argument('<statement>', 'its id, as troth search --json tells it')
    .addOption(
      new Option('--join <other>', 'say that it is one with another statement').conflicts(['part', 'undo']),
    )
    .addOption(
      new Option('--part', 'say that it is not one with those that it was joined to').conflicts('undo'),
    )
    .addOption(
      new Option('--as <grouping>', 'in what way').choices(['utterance', 'origin']).default('utterance'),
    )
    .addOption(new Option('--undo <act>', 'take a join or part back, by the id of the act'))
    .addOption(personOption())
    .option('--json', 'as JSON')
    .addOption(knownOption().conflicts(['join', 'part', 'undo']))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
An utterance is one thing said on one occasion, however many reports carry it; reprints, agency copy and
words told one channel have one origin. Examples:
  troth utterance s_1f2a3b4c5d6e7f809a1b
  troth utterance s_1f2a3b4c5d6e7f809a1b --join s_0a1b2c3d4e5f60718293
  troth utterance s_1f2a3b4c5d6e7f809a1b --part --as origin`,
    )
    .action((id: string, options: UtteranceOptions) => utterance(id, options, session));
}

async function utterance(id: string, options: UtteranceOptions, { terminal }: Session): Promise<void> {
  if (options.join !== undefined || options.part || options.undo !== undefined)
    await withExistingStore(options.data, terminal, (store) => group(store, id, options, terminal));
  const detail = await withKnownStore(options, terminal, async (store) => {
    const statement = await findStatement(store, id);
    return { statement, found: await store.utterance(statement.id) };
  });
  const { statement, found } = detail;
  if (!found)
    throw new TrothError('store/not-found', 'The statement is rejected, or its words are lost.', {
      where: statement.id,
    });
  await terminal.write(options.json ? `${toJson(found, 2)}\n` : render(statement, found, terminal));
}

/** Joins or parts statements, or takes that back. */
async function group(store: Store, id: string, options: UtteranceOptions, terminal: Terminal): Promise<void> {
  const { as, join, undo, person } = options;
  const statement = refOf(await findStatement(store, id));
  const deed: LedgerDeed =
    undo !== undefined
      ? { type: 'undo-ledger', act: undo }
      : join !== undefined
        ? { type: 'join', as, statement, to: refOf(await findStatement(store, join)) }
        : { type: 'part', as, statement };
  await keepDeed(store, deed, person, `troth utterance ${statement.statement}`, terminal);
}

function render(
  { kind, speaker, id }: StatementRow,
  { statements, reports, origins, whole }: UtteranceDetail,
  { colors, width }: Terminal,
): string {
  const { bold, dim, yellow } = colors;
  const facts = [
    `${yellow(kind)} of ${bold(safeText(speaker ?? 'nobody named'))}`,
    plural(statements.length, 'statement'),
    plural(reports, 'report'),
    plural(origins, 'origin'),
    !whole && 'there may be more',
    id,
  ].filter(Boolean);
  return `${facts.join(' · ')}\n\n${renderTable(SAID, statements.map(saidCells), width, dim)}`;
}
