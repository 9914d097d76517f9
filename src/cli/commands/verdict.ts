import { type Command, Option } from 'commander';
import { toJson } from '../../exports/index.ts';
import { createAct, type LedgerDeed, OUTCOMES, type Outcome, TrothError } from '../../model/index.ts';
import { shortEntryId } from '../ledger/entry-table.ts';
import { findEntry } from '../ledger/find-entry.ts';
import { todayOf, todayOption } from '../ledger/ledger-options.ts';
import { dataOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import type { Session } from '../session.ts';
import { withExistingStore } from '../with-store.ts';

interface VerdictOptions {
  outcome?: Outcome;
  grounds?: string;
  undo?: boolean;
  today?: string;
  person: string;
  json?: boolean;
  data: string;
}

/** `troth verdict`: a person judges an entry. */
export function define(command: Command, session: Session): void {
  command
    .argument('<entry>', 'its id, the beginning of it, or the id of one of its statements')
    .addOption(new Option('--outcome <outcome>', 'what became of it').choices(OUTCOMES))
    .option('--grounds <words>', 'why')
    .option('--undo', 'take the last verdict back')
    .addOption(todayOption())
    .addOption(personOption())
    .option('--json', 'tell what was done as JSON')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
A later verdict stands in place of an earlier one, which stays in the history. Examples:
  troth verdict e_1f2a3b4c --outcome kept --grounds "Nineteen came home on the day."
  troth verdict e_1f2a3b4c --undo`,
    )
    .action((entry: string, options: VerdictOptions) => judge(entry, options, session));
}

async function judge(id: string, options: VerdictOptions, { terminal }: Session): Promise<void> {
  const { outcome, grounds, undo, person, json, data } = options;
  const today = todayOf(options);
  await withExistingStore(data, terminal, async (store) => {
    const { entry, verdicts } = await findEntry(store, id, today);
    const deed = undo ? undoOf(verdicts.at(-1)?.act, id) : toJudge(entry.statement, outcome, grounds, today);
    const act = createAct(deed, person, new Date().toISOString());
    await store.addActs([act]);
    if (json) {
      await terminal.write(`${toJson(act, 2)}\n`);
      return;
    }
    const now = await findEntry(store, id, today);
    await terminal.write(`${shortEntryId(entry.id)}: ${now.entry.state.outcome}\n`);
    if (!undo) terminal.note(`Taken back with: troth verdict ${shortEntryId(entry.id)} --undo`);
  });
}

function toJudge(
  entry: Extract<LedgerDeed, { type: 'judge' }>['entry'],
  outcome: Outcome | undefined,
  grounds: string | undefined,
  on: string,
): LedgerDeed {
  if (outcome && grounds?.trim()) return { type: 'judge', entry, outcome, grounds, evidence: [], on };
  throw new TrothError('cli/usage', 'A verdict needs an outcome and its grounds.', {
    remedy: 'Give both: --outcome kept --grounds "…", or --undo.',
  });
}

function undoOf(act: string | undefined, entry: string): LedgerDeed {
  if (act !== undefined) return { type: 'undo-ledger', act };
  throw new TrothError('act/unknown-target', 'Nobody has judged this entry.', { where: entry });
}
