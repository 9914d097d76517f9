import { toJson } from '../../exports/index.ts';
import { createAct, type DossierDeed } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { safeText } from '../safe-text.ts';
import type { Terminal } from '../terminal.ts';
import { shortDossierId } from './dossier-table.ts';

/** What every command that does something takes. */
export interface DoOptions {
  person: string;
  json?: boolean;
  data: string;
}

/**
 * Does deeds on a dossier, all of them or none, and tells how they are taken back.
 * @param told what was done, in words
 */
export async function doDeeds(
  store: Pick<Store, 'addActs'>,
  deeds: readonly DossierDeed[],
  told: string,
  { person, json }: DoOptions,
  terminal: Terminal,
): Promise<void> {
  const at = new Date().toISOString();
  const acts = deeds.map((deed) => createAct(deed, person, at));
  await store.addActs(acts);
  if (json) {
    await terminal.write(`${toJson({ acts }, 2)}\n`);
    return;
  }
  await terminal.write(`${safeText(told)}\n`);
  const [first] = deeds;
  if (first && first.type !== 'undo-dossier')
    terminal.note(`Taken back with: troth dossier undo ${shortDossierId(first.dossier)}`);
}
