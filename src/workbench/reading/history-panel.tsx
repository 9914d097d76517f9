import { tellAct } from '../acts/tell-act.ts';
import { takenBack } from '../acts/undo-target.ts';
import type { ReportView } from '../api/types.ts';
import { IconButton } from '../controls/button.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellMoment } from '../words/tell-date.ts';

/** Everything that was done to a report, newest first; anything in force can be undone. */
export function HistoryPanel({
  view,
  onChoose,
  onUndo,
  onClose,
}: {
  view: ReportView;
  onChoose: (id: string) => void;
  onUndo: (act: string) => void;
  onClose: () => void;
}) {
  const { acts, statements, reading, added } = view;
  const back = takenBack(acts);
  const about = (id: string) => statements.find((statement) => statement.id === id);
  return (
    <aside
      aria-label="History"
      className="fixed top-12 right-0 bottom-0 z-20 flex w-80 max-w-full flex-col border-l border-line bg-surface shadow-xl"
    >
      <header className="flex items-center justify-between border-b border-line py-1.5 pr-2 pl-4">
        <h2 className="font-semibold">History</h2>
        <IconButton icon="close" label="Close the history" onClick={onClose} />
      </header>
      <ol className="flex-1 overflow-y-auto px-4 py-2 text-sm">
        {acts.toReversed().map((act) => {
          const statement =
            'statement' in act && typeof act.statement === 'string' ? about(act.statement) : undefined;
          const undone = back.has(act.id);
          return (
            <li key={act.id} className="border-b border-line py-2 last:border-b-0">
              <div className="flex items-start gap-2">
                <p className={`min-w-0 flex-1 wrap-anywhere ${undone ? 'text-ink-3 line-through' : ''}`}>
                  {tellAct(act, acts)}
                </p>
                {!undone && act.type !== 'undo' && (
                  <IconButton
                    icon="undo"
                    label={`Undo: ${tellAct(act, acts)}`}
                    className="-my-1.5"
                    onClick={() => onUndo(act.id)}
                  />
                )}
              </div>
              {statement && (
                <button
                  type="button"
                  dir="auto"
                  className="block w-full truncate text-left font-reading text-ink-2 hover:text-ink hover:underline"
                  onClick={() => onChoose(statement.id)}
                >
                  {KIND_STYLES[statement.kind].label}: {statement.content[0]?.quote}
                </button>
              )}
              <p className="text-xs text-ink-3">
                <bdi>{act.by}</bdi>, {tellMoment(act.at)}
              </p>
            </li>
          );
        })}
        {reading && (
          <li className="border-b border-line py-2">
            Read by {reading.engine.name} {reading.engine.version}
            <p className="text-xs text-ink-3">{tellMoment(reading.at)}</p>
          </li>
        )}
        <li className="py-2">
          Added to the store
          <p className="text-xs text-ink-3">{tellMoment(added)}</p>
        </li>
      </ol>
    </aside>
  );
}
