import type { EntryView, LedgerDeed } from '../api/types.ts';

/** Stands for the id of an act until the server gives it one. */
export const PENDING = 'pending';

/**
 * An entry as it will be once a deed is done, to be shown before the server answers: what people say of evidence.
 * What other deeds come to, and the state, only the server knows.
 */
export function applyLedgerDeed(view: EntryView, deed: LedgerDeed): EntryView {
  if (deed.type !== 'bear') return view;
  const { relation } = deed;
  const { passage } = deed.passage;
  const found = view.bearings.find((bearing) => bearing.passage.passage === passage);
  if (!found) return view;
  const others = view.bearings.filter((bearing) => bearing !== found);
  const wasProposed = found.act === null;
  const entry = { ...view.entry, proposals: view.entry.proposals - (wasProposed ? 1 : 0) };
  if (relation === 'none') return { ...view, entry, bearings: others, passages: view.passages - 1 };
  const taken = { ...found, relation, promise: null, probability: null, reasons: [], act: PENDING };
  // Where it will stand: people's come first, by their passages.
  const bearings = [...others, taken].sort(
    (a, b) => (b.probability ?? 2) - (a.probability ?? 2) || (a.passage.passage < b.passage.passage ? -1 : 1),
  );
  return { ...view, entry, bearings };
}
