import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { tourState } from '../address/tour-step.ts';
import { useEvents } from '../api/use-events.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { CommandPalette } from './command-palette.tsx';
import { DropTarget } from './drop-target.tsx';
import { PlaceLinks } from './place-links.tsx';
import { PLACES } from './places.ts';

const TourPanel = lazy(async () => ({ default: (await import('../tour/tour-panel.tsx')).TourPanel }));
const HelpOverlay = lazy(async () => ({ default: (await import('./help-overlay.tsx')).HelpOverlay }));
const SettingsDialog = lazy(async () => ({
  default: (await import('./settings-dialog.tsx')).SettingsDialog,
}));

/** What is open over the page. */
export type Overlay = 'palette' | 'help' | 'settings';

/** The frame of every page: skip link, bar with the places, the page, what opens over it. */
export function Shell() {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const navigate = useNavigate();
  const { tour } = useLocation({ select: ({ search }) => tourState(search) });
  useEvents();
  useKeys('everywhere', {
    palette: () => setOverlay('palette'),
    help: () => setOverlay('help'),
    search: () => {
      const box = document.querySelector<HTMLInputElement>('main input[type=search]');
      if (box) box.select();
      else setOverlay('palette');
    },
    ...Object.fromEntries(PLACES.map(({ to, action }) => [action, () => void navigate({ to })])),
    'go-add': () => void navigate({ to: '/add' }),
  });
  const close = () => setOverlay(null);
  return (
    <>
      <button
        type="button"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
        onClick={() => document.getElementById('main')?.focus()}
      >
        Skip to the page
      </button>
      <header className="sticky top-0 z-30 flex h-12 items-center gap-1 border-b border-line bg-paper px-3 sm:gap-2 sm:px-4 print:hidden">
        <Link
          to="/"
          className="mr-1 flex items-center gap-2 rounded px-1 font-reading text-lg sm:mr-4"
          aria-label="Troth, reports"
        >
          <svg aria-hidden="true" viewBox="0 0 18 18" className="size-5 text-accent" fill="currentColor">
            <path d="M2 2h14v3h-5.500v5h-3v-5H2zM2 12.200h14v1.200H2zM2 15h14v1.200H2z" />
          </svg>
          <span className="max-sm:sr-only">Troth</span>
        </Link>
        <PlaceLinks />
        <div className="ml-auto flex items-center gap-1">
          <button
            type="button"
            onClick={() => setOverlay('palette')}
            aria-label="Search and commands"
            className="flex h-8 items-center gap-2 rounded-md px-2 text-sm text-ink-2 hover:bg-hover hover:text-ink lg:mr-1 lg:w-56 lg:border lg:border-line-strong lg:bg-surface"
          >
            <Icon name="search" />
            <span className="max-lg:sr-only">Go to, search, do…</span>
            <KeyCaps action="palette" className="ml-auto max-lg:hidden" />
          </button>
          <Link
            to="/add"
            className="flex h-8 items-center gap-1.5 rounded-md bg-accent px-2 text-sm font-medium text-on-accent hover:bg-accent-strong sm:px-2.5"
          >
            <Icon name="plus" />
            <span className="max-sm:sr-only">Add reports</span>
          </Link>
          <IconButton
            icon="keyboard"
            label="Keys"
            className="max-sm:hidden"
            onClick={() => setOverlay('help')}
          />
          <IconButton icon="settings" label="Settings" onClick={() => setOverlay('settings')} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="pb-(--foot) outline-none">
        <Outlet />
      </main>
      <DropTarget />
      {overlay === 'palette' && <CommandPalette onClose={close} onOpen={setOverlay} />}
      <Suspense fallback={null}>{tour && <TourPanel step={tour} />}</Suspense>
      <Suspense fallback={null}>
        {overlay === 'help' && <HelpOverlay onClose={close} />}
        {overlay === 'settings' && <SettingsDialog onClose={close} />}
      </Suspense>
    </>
  );
}
