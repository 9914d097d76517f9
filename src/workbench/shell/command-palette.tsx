import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useDeferredValue, useMemo, useState } from 'react';
import { dataOf } from '../../client/index.ts';
import { LINK_SORTS } from '../address/list-states.ts';
import { client } from '../api/client.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { Modal } from '../controls/modal.tsx';
import type { ActionId } from '../keyboard/keymap.ts';
import { availableActions } from '../keyboard/use-keys.ts';
import { useSamples } from '../samples/use-samples.ts';
import { useBeginTour } from '../tour/use-begin-tour.ts';
import { tellDate } from '../words/tell-date.ts';
import { PLACES } from './places.ts';
import type { Overlay } from './shell.tsx';
import { applyTheme } from './theme.ts';

/** What machines propose between statements, in words. */
const LINK_LABELS: Record<(typeof LINK_SORTS)[number], string> = {
  evidence: 'Proposed evidence',
  joins: 'Joins of statements',
  disputes: 'Disputes',
};
/** How many reports and actors are offered; more than fit on a screen help nobody. */
const OFFERED = 6;

/** Keys that only move; a list to choose from is no place for them. */
const MOVES: ReadonlySet<ActionId> = new Set([
  'next',
  'previous',
  'next-unreviewed',
  'previous-unreviewed',
  'leave',
  'entry-next',
  'entry-previous',
  'entry-next-open',
  'entry-previous-open',
  'entry-leave',
  'review-later',
  'review-back',
  'ledger-first',
  'ledger-last',
  'ledger-choose-next',
  'ledger-choose-previous',
  'ledger-leave',
]);

/** Goes anywhere and does anything: places, reports and actors by name, commands. */
export function CommandPalette({
  onClose,
  onOpen,
}: {
  onClose: () => void;
  onOpen: (overlay: Overlay) => void;
}) {
  const navigate = useNavigate();
  const begin = useBeginTour();
  const samples = useSamples();
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const found = useQuery({
    queryKey: ['palette', q],
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      // What is typed may not be finished, unless quotation marks or a star say how it is meant.
      const query = { q: /["*]/.test(q) ? q : `${q}*`, limit: OFFERED };
      const [reports, actors] = await Promise.all([
        dataOf(client.GET('/api/reports', { signal, params: { query } })),
        dataOf(client.GET('/api/actors', { signal, params: { query } })),
      ]);
      return { reports: reports.items, actors: actors.items };
    },
  });
  // The palette goes first, so that what opens a dialog of its own gets the focus.
  const done = (run: () => unknown) => () => {
    onClose();
    window.setTimeout(run);
  };
  const commands: {
    label: string;
    icon: IconName;
    action?: ActionId;
    run: () => unknown;
    stays?: boolean;
  }[] = [
    ...PLACES.map(({ to, label, icon, action }) => ({ label, icon, action, run: () => navigate({ to }) })),
    { label: 'Add reports', icon: 'plus', action: 'go-add', run: () => navigate({ to: '/add' }) },
    {
      label: 'Reports with statements to review',
      icon: 'check',
      run: () => navigate({ to: '/', search: { unreviewed: 'true' } }),
    },
    {
      label: 'Statements to review, least sure first',
      icon: 'review',
      run: () => navigate({ to: '/review' }),
    },
    ...LINK_SORTS.map((what) => ({
      label: `${LINK_LABELS[what]} to decide on, least sure first`,
      icon: 'review' as const,
      run: () => navigate({ to: '/review', search: { what } }),
    })),
    {
      label: 'Entries overdue and open, longest overdue first',
      icon: 'ledger',
      run: () =>
        navigate({ to: '/ledger', search: { schedule: ['overdue'], outcome: ['open'], sort: 'due' } }),
    },
    { label: 'Show the tour', icon: 'play', run: begin },
    ...(samples.canPutIn
      ? [{ label: 'Add the samples', icon: 'plus' as const, run: () => samples.move('add') }]
      : []),
    ...(samples.shown.size > 0
      ? [{ label: 'Take the samples out', icon: 'trash' as const, run: () => samples.move('remove') }]
      : []),
    { label: 'Show all keys', icon: 'keyboard', action: 'help', run: () => onOpen('help'), stays: true },
    { label: 'Settings', icon: 'settings', run: () => onOpen('settings'), stays: true },
    { label: 'Light theme', icon: 'sun', run: () => applyTheme('light') },
    { label: 'Dark theme', icon: 'sun', run: () => applyTheme('dark') },
    { label: 'Theme of the system', icon: 'sun', run: () => applyTheme('system') },
  ];
  // By what is typed now, not a moment later: Enter right behind a word must mean what the word says.
  const typed = words.trim().toLowerCase();
  const hold = (label: string) => label.toLowerCase().includes(typed);
  const fits = commands.filter(({ label }) => hold(label));
  const here = useMemo(
    () =>
      (['add', 'reading', 'review', 'ledger', 'entry', 'actors', 'dossier'] as const)
        .flatMap(availableActions)
        .filter(({ id }) => !MOVES.has(id)),
    [],
  );
  const fitsHere = here.filter(({ label }) => hold(label));
  const items = q.length > 1 ? found.data : undefined;
  return (
    <Modal title="Search and commands" onClose={onClose} bare className="max-w-xl">
      <Command label="Search and commands" shouldFilter={false} loop className="flex min-h-0 flex-col">
        <div className="flex items-center gap-2.5 border-b border-line px-4">
          <Icon name="search" className="size-4 text-ink-3" />
          <Command.Input
            data-autofocus
            value={words}
            onValueChange={setWords}
            placeholder="Go to a report or an actor, or do something"
            className="h-12 min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3"
          />
        </div>
        <Command.List className="min-h-0 flex-1 overflow-y-auto p-1.5">
          {fitsHere.length > 0 && (
            <Command.Group heading="On this page" className="pick-group">
              {fitsHere.map(({ id, label, run }) => (
                <Command.Item key={id} value={`here ${id}`} onSelect={done(run)} className="pick-item">
                  <span className="size-4" />
                  <span className="min-w-0 flex-1 truncate">{label}</span>
                  <KeyCaps action={id} className="text-ink-2" />
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {fits.length > 0 && (
            <Command.Group heading="Commands" className="pick-group">
              {fits.map(({ label, icon, action, run, stays }) => (
                <Command.Item
                  key={label}
                  value={label}
                  onSelect={stays ? () => run() : done(run)}
                  className="pick-item"
                >
                  <Icon name={icon} className="size-4 text-ink-3" />
                  <span className="min-w-0 flex-1 truncate">{label}</span>
                  {action && <KeyCaps action={action} className="text-ink-2" />}
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {q && (
            <Command.Group heading="Search" className="pick-group">
              <Command.Item
                value="search-statements"
                onSelect={done(() => navigate({ to: '/statements', search: { q } }))}
                className="pick-item"
              >
                <Icon name="quote" className="size-4 text-ink-3" />
                <span className="min-w-0 truncate">
                  Statements with “<bdi>{q}</bdi>”
                </span>
              </Command.Item>
              <Command.Item
                value="search-entries"
                onSelect={done(() => navigate({ to: '/ledger', search: { q } }))}
                className="pick-item"
              >
                <Icon name="ledger" className="size-4 text-ink-3" />
                <span className="min-w-0 truncate">
                  Entries with “<bdi>{q}</bdi>”
                </span>
              </Command.Item>
              <Command.Item
                value="search-reports"
                onSelect={done(() => navigate({ to: '/', search: { q } }))}
                className="pick-item"
              >
                <Icon name="report" className="size-4 text-ink-3" />
                <span className="min-w-0 truncate">
                  Reports with “<bdi>{q}</bdi>”
                </span>
              </Command.Item>
            </Command.Group>
          )}
          {items && items.reports.length > 0 && (
            <Command.Group heading="Reports" className="pick-group">
              {items.reports.map((report) => (
                <Command.Item
                  key={report.id}
                  value={report.id}
                  onSelect={done(() => navigate({ to: '/reports/$id', params: { id: report.id } }))}
                  className="pick-item"
                >
                  <Icon name="report" className="size-4 text-ink-3" />
                  <bdi className="min-w-0 flex-1 truncate">
                    {report.title ?? report.file ?? 'Untitled report'}
                  </bdi>
                  <span className="shrink-0 text-xs text-ink-2">{tellDate(report.published)}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {items && items.actors.length > 0 && (
            <Command.Group heading="Actors" className="pick-group">
              {items.actors.map((actor) => (
                <Command.Item
                  key={actor.id}
                  value={`actor ${actor.id}`}
                  onSelect={done(() => navigate({ to: '/actors/$id', params: { id: actor.id } }))}
                  className="pick-item"
                >
                  <Icon name="person" className="size-4 text-ink-3" />
                  <bdi className="min-w-0 flex-1 truncate">{actor.name}</bdi>
                  <span className="shrink-0 text-xs text-ink-2">{actor.statements} statements</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </Modal>
  );
}
