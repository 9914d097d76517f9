import { type Command, Option } from 'commander';
import { toJson } from '../../exports/index.ts';
import { createAct } from '../../model/index.ts';
import { findStatement } from '../ledger/find-statement.ts';
import { dataOption, knownOption } from '../options.ts';
import { personOption } from '../person-option.ts';
import type { Session } from '../session.ts';
import { type StatementDecision, toStatementDeeds } from '../statement-deeds.ts';
import { renderFields } from '../statement-fields.ts';
import { withExistingStore, withKnownStore } from '../with-store.ts';

interface StatementOptions extends StatementDecision {
  person: string;
  json?: boolean;
  asKnownOn?: string;
  data: string;
}

const DECIDING = ['accept', 'reject', 'set', 'undo'] as const;

/** `troth statement`: every field of statements with who filled it, and what a person says of them. */
export function define(command: Command, session: Session): void {
  command
    .argument('<ids...>', 'their ids, as troth search and troth review tell them with --json')
    .addOption(new Option('--accept', 'say that they are right, as --set leaves them').conflicts(['reject']))
    .addOption(new Option('--reject', 'say that they are none, or wrong beyond correcting').conflicts('set'))
    .option(
      '--set <field=value...>',
      'correct fields; nothing behind the = empties one, a ; parts several names',
    )
    .addOption(
      new Option('--undo <act>', 'take any of these back, by the id of the act').conflicts(
        DECIDING.slice(0, 3),
      ),
    )
    .addOption(personOption())
    .option('--json', 'as JSON, a list')
    .addOption(knownOption().conflicts([...DECIDING]))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Fields that are set: speaker, kind, form, addressee, via, holder, said, due (EDTF), parent (an id). Words are corrected in
the workbench, which shows them. All statements are decided on, or, when one cannot be, none. Examples:
  troth statement s_1f2a3b4c5d6e7f809a1b
  troth statement s_1f2a3b4c5d6e7f809a1b --accept
  troth statement s_1f2a3b4c5d6e7f809a1b --set kind=threat "speaker=Ann Orme" "via=Reuters; AFP" due=
  troth review --kind claim --json | jq -r '.items[].statement.id' | xargs troth statement --accept`,
    )
    .action((ids: string[], options: StatementOptions) => statement(ids, options, session));
}

async function statement(ids: string[], options: StatementOptions, { terminal }: Session): Promise<void> {
  if (DECIDING.some((name) => options[name] !== undefined)) {
    await withExistingStore(options.data, terminal, async (store) => {
      const deeds = await toStatementDeeds(store, ids, options);
      const at = new Date().toISOString();
      const done = deeds.map((deed) => ({ deed, act: createAct(deed, options.person, at) }));
      await store.addActs(done.map(({ act }) => act));
      for (const { deed, act } of done)
        if (deed.type !== 'undo')
          terminal.note(`Taken back with: troth statement ${deed.statement} --undo ${act.id}`);
    });
  }
  const found = await withKnownStore(options, terminal, (store) =>
    Promise.all(ids.map((id) => findStatement(store, id))),
  );
  await terminal.write(
    options.json ? `${toJson(found, 2)}\n` : found.map((row) => renderFields(row, terminal)).join('\n'),
  );
}
