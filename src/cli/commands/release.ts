import type { Command } from 'commander';
import { defineCompare } from '../release/compare.ts';
import { defineMake } from '../release/make.ts';
import { defineVerify } from '../release/verify.ts';
import type { Session } from '../session.ts';

/** `troth release`: the store's data frozen, to be cited, verified and compared. */
export function define(command: Command, session: Session): void {
  command.addHelpText(
    'after',
    `
A release is a folder: reports with their texts and readings, acts, ledger and statements, and release.json with
versions and hashes.

Examples:
  troth release make accord-2022-06
  troth release make accord-as-of-april --as-known-on 2022-04-15
  troth release make salt-road --dossier "Salt road"
  troth release verify accord-2022-06
  troth release compare accord-as-of-april accord-2022-06`,
  );
  defineMake(command.command('make'), session);
  defineVerify(command.command('verify'), session);
  defineCompare(command.command('compare'), session);
}
