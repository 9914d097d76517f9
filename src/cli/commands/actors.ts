import type { Command } from 'commander';
import { defineAdd } from '../actors/add.ts';
import { defineCorrect } from '../actors/correct.ts';
import { defineHistory } from '../actors/history.ts';
import { defineList } from '../actors/list.ts';
import { defineMerge } from '../actors/merge.ts';
import { defineShow } from '../actors/show.ts';
import { defineSplit } from '../actors/split.ts';
import { defineUndo } from '../actors/undo.ts';
import type { Session } from '../session.ts';

/** `troth actors`: whom the reports of the store name, and what people know better. */
export function define(command: Command, session: Session): void {
  command.addHelpText(
    'after',
    `
What people say of actors counts at once in every list and page, and the next report is read with it.
Everything is kept in a history and can be taken back.

Examples:
  troth actors list --search halden
  troth actors merge Halden "O. Halden" --into "Oskar Halden"
  troth actors split "Oskar Halden" --name "Mr Halden" --into "Ove Halden" --new
  troth actors add "Zelmira Front" --type armed-group --also ZLF
  troth actors history`,
  );
  defineList(command.command('list', { isDefault: true }), session);
  defineShow(command.command('show'), session);
  defineAdd(command.command('add'), session);
  defineCorrect(command.command('correct'), session);
  defineMerge(command.command('merge'), session);
  defineSplit(command.command('split'), session);
  defineUndo(command.command('undo'), session);
  defineHistory(command.command('history'), session);
}
