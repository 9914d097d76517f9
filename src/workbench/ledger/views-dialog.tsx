import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button, IconButton } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';
import { useToast } from '../shell/toast.tsx';
import { readViews, type SavedView, USUAL_VIEWS, withView, writeViews } from './saved-views.ts';

/** Goes to a saved view, saves the one that is shown, or forgets one. */
export function ViewsDialog({
  query,
  summary,
  onGo,
  onClose,
}: {
  /** of the address that is shown */
  query: string;
  /** what narrows it, in words: a name to begin with */
  summary: string;
  onGo: (query: string) => void;
  onClose: () => void;
}) {
  const toast = useToast();
  const [views, setViews] = useState(readViews);
  const [name, setName] = useState(() => views.find((view) => view.query === query)?.name ?? summary);
  const keep = (next: SavedView[]) => {
    setViews(next);
    if (!writeViews(next))
      toast.fail(new Error('This browser keeps nothing for the page; bookmark the address instead.'));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    keep(withView(views, { name: name.trim(), query }));
    toast.say(`Saved the view “${name.trim()}”`);
    onClose();
  };
  const go = (view: SavedView) => {
    onClose();
    onGo(view.query);
  };
  return (
    <Modal title="Views" onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only go between what Tab reaches, too */}
      <div onKeyDown={walk} className="flex flex-col gap-4 overflow-y-auto p-4">
        <form onSubmit={save} className="flex items-end gap-2">
          <label className="flex min-w-0 flex-1 flex-col gap-1 text-sm text-ink-2">
            Save what is shown as
            <input
              dir="auto"
              className="field text-ink"
              value={name}
              maxLength={200}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <Button look="primary" type="submit" disabled={!name.trim()}>
            Save
          </Button>
        </form>
        <ViewList
          title="Saved on this machine"
          views={views}
          isFirst
          onGo={go}
          onForget={(view) => keep(views.filter(({ name }) => name !== view.name))}
        />
        <ViewList title="To begin with" views={USUAL_VIEWS} isFirst={views.length === 0} onGo={go} />
        <p className="text-xs text-ink-2">
          The address holds the whole view: search, filters, order and columns. Copy it to share the view.
        </p>
      </div>
    </Modal>
  );
}

/** Arrow keys go from view to view. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const views = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-view]')];
  const at = views.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  views[Math.min(views.length - 1, Math.max(0, at + step))]?.focus();
}

function ViewList({
  title,
  views,
  isFirst,
  onGo,
  onForget,
}: {
  title: string;
  views: readonly SavedView[];
  /** whether its first view takes the focus */
  isFirst: boolean;
  onGo: (view: SavedView) => void;
  onForget?: (view: SavedView) => void;
}) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1 text-xs text-ink-2">{title}</h3>
      {views.length === 0 && <p className="text-sm text-ink-2">None yet.</p>}
      <ul>
        {views.map((view, i) => (
          <li key={view.name} className="flex items-center gap-1">
            <button
              type="button"
              data-view
              data-autofocus={(i === 0 && isFirst) || undefined}
              onClick={() => onGo(view)}
              className="min-w-0 flex-1 rounded px-2 py-1.5 text-left text-sm hover:bg-hover"
            >
              <bdi className="block truncate">{view.name}</bdi>
            </button>
            {onForget && (
              <IconButton icon="trash" label={`Forget ${view.name}`} onClick={() => onForget(view)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
