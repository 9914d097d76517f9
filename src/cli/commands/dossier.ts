import type { Command } from 'commander';
import { defineExport, defineHistory, defineList, defineShow } from '../dossier/look.ts';
import {
  defineAdd,
  defineNew,
  defineNote,
  definePutAway,
  defineTakeOut,
  defineUndo,
} from '../dossier/work.ts';
import type { Session } from '../session.ts';

/** `troth dossier`: sets of entries, statements, actors and reports with notes. */
export function define(command: Command, session: Session): void {
  command.addHelpText(
    'after',
    `
A dossier gathers entries of the ledger, statements, actors and reports, with notes, and is passed on as one HTML
file that works offline and shows its evidence. Everything is kept in a history and can be taken back.

Examples:
  troth dossier new "Salt road" --summary "Who keeps to the accord of March."
  troth dossier add "Salt road" --entry e_5d21 --actor "Oskar Halden"
  troth dossier note "Salt road" 1 "The promise that matters."
  troth dossier show "Salt road"
  troth dossier export "Salt road" --html salt-road.html
  troth release make salt-road --dossier "Salt road"`,
  );
  defineList(command.command('list', { isDefault: true }), session);
  defineShow(command.command('show'), session);
  defineNew(command.command('new'), session);
  defineAdd(command.command('add'), session);
  defineNote(command.command('note'), session);
  defineTakeOut(command.command('take-out'), session);
  definePutAway(command.command('put-away'), session);
  defineUndo(command.command('undo'), session);
  defineHistory(command.command('history'), session);
  defineExport(command.command('export'), session);
}
