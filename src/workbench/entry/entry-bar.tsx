import { useRouter } from '@tanstack/react-router';
import type { EntryView } from '../api/types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import type { EntryList } from './use-entry-list.ts';

/** The bar of an entry's page: the way back and on in the list, and what can be done with the entry. */
export function EntryBar({
  view,
  list,
  panel,
  isFixed,
  onDay,
  onJudge,
  onHistory,
  onUndo,
  onRedo,
  onCite,
  onDossier,
}: {
  view: EntryView;
  /** where it stands in the list that it was opened from */
  list: EntryList | null;
  panel: 'verdict' | 'history' | null;
  /** whether it is shown as known on a day, and nothing can be decided */
  isFixed: boolean;
  /** asks for the day that it is shown as known on */
  onDay: () => void;
  onJudge: () => void;
  onHistory: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onCite: () => void;
  /** adds it to a dossier */
  onDossier: () => void;
}) {
  const { history } = useRouter();
  const open = view.entry.proposals;
  return (
    <div className="sticky top-12 z-20 border-b border-line bg-paper print:hidden max-lg:static">
      <div className="mx-auto flex max-w-[86rem] flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2 sm:px-6">
        {list && (
          <nav
            aria-label="The list that it was opened from"
            className="flex items-center gap-1 text-sm text-ink-2"
          >
            <Button look="quiet" icon="left" onClick={() => history.back()}>
              List
            </Button>
            <IconButton
              icon="up"
              label="Previous entry of the list"
              disabled={list.place === 1}
              onClick={() => list.go(-1)}
            />
            <IconButton
              icon="down"
              label="Next entry of the list"
              disabled={list.place === list.total}
              onClick={() => list.go(1)}
            />
            {list.place} of {list.total}
            <KeyCaps keys="[" className="ml-1 max-lg:hidden" />
            <KeyCaps keys="]" className="max-lg:hidden" />
          </nav>
        )}
        <p className="text-sm text-ink-2" aria-live="polite">
          {isFixed ? 'nothing can be decided' : open > 0 ? `${open} to decide` : 'nothing to decide'}
        </p>
        <div className="ml-auto flex flex-wrap items-center gap-1">
          {!isFixed && (
            <Button look="primary" action="entry-judge" aria-pressed={panel === 'verdict'} onClick={onJudge}>
              Verdict
            </Button>
          )}
          <IconButton icon="due" label="As known on a day" aria-pressed={isFixed} onClick={onDay} />
          <Button action="entry-cite" onClick={onCite}>
            Cite
          </Button>
          <IconButton icon="dossier" label="Add to a dossier" onClick={onDossier} />
          {!isFixed && (
            <>
              <IconButton icon="undo" label="Undo" onClick={onUndo} />
              <IconButton icon="redo" label="Redo" onClick={onRedo} />
              <IconButton
                icon="history"
                label="History"
                aria-pressed={panel === 'history'}
                onClick={onHistory}
              />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
