import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { readColumns } from './address/ledger-columns.ts';
import {
  actorList,
  type DueView,
  dueView,
  knownDay,
  type LedgerList,
  ledgerList,
  mapList,
  networkList,
  type ReportList,
  reportList,
  reviewList,
  statementList,
  timelineView,
} from './address/list-states.ts';
import { parseSearch, stringifySearch, words } from './address/search-string.ts';
import { type TourStep, tourState } from './address/tour-step.ts';
import { Failure } from './controls/states.tsx';
import { readSeen } from './due/seen.ts';
import { ReportsPage } from './reports/reports-page.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
});

// The tour goes on while somebody moves about on the pages that it leads over.
const tour = { middlewares: [retainSearchParams<{ tour?: TourStep }>(['tour'])] };

const reports = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (state): ReportList & { tour?: TourStep } => ({
    ...reportList(state),
    ...tourState(state),
  }),
  search: tour,
  component: ReportsPage,
});

const reading = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  // The statement that is chosen, or a stretch of the text, so that an address leads to it.
  validateSearch: (state): { s?: string; at?: string; tour?: TourStep } => {
    const s = words(state.s);
    const at = words(state.at);
    return { ...(s ? { s } : {}), ...(at && /^\d+-\d+$/.test(at) ? { at } : {}), ...tourState(state) };
  },
  search: tour,
  component: lazyRouteComponent(() => import('./reading/reading-page.tsx'), 'ReadingPage'),
});

const statements = createRoute({
  getParentRoute: () => root,
  path: '/statements',
  validateSearch: statementList,
  component: lazyRouteComponent(() => import('./statements/statements-page.tsx'), 'StatementsPage'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: reviewList,
  component: lazyRouteComponent(() => import('./review/review-page.tsx'), 'ReviewPage'),
});

const ledger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  // The columns chosen on this machine come into the address, so that it tells all of the view.
  validateSearch: (state): LedgerList => {
    const shown = ledgerList(state);
    const columns = shown.columns ?? readColumns();
    return columns ? { ...shown, columns } : shown;
  },
  component: lazyRouteComponent(() => import('./ledger/ledger-page.tsx'), 'LedgerPage'),
});

const due = createRoute({
  getParentRoute: () => root,
  path: '/due',
  // From when on this person has not seen what is new comes into the address, so that it tells all of the view; not
  // where another day is looked at.
  validateSearch: (state): DueView => {
    const shown = dueView(state);
    const since = shown.since ?? (shown.today || shown.asKnownOn ? undefined : readSeen());
    return since ? { ...shown, since } : shown;
  },
  component: lazyRouteComponent(() => import('./due/due-page.tsx'), 'DuePage'),
});

const actors = createRoute({
  getParentRoute: () => root,
  path: '/actors',
  validateSearch: actorList,
  component: lazyRouteComponent(() => import('./actors/actors-page.tsx'), 'ActorsPage'),
});

const actor = createRoute({
  getParentRoute: () => root,
  path: '/actors/$id',
  // The words of a subject that its line is shown for.
  validateSearch: (state): { q?: string; asKnownOn?: string; tour?: TourStep } => {
    const q = words(state.q);
    return { ...(q ? { q } : {}), ...knownDay(state), ...tourState(state) };
  },
  search: tour,
  component: lazyRouteComponent(() => import('./actors/actor-page.tsx'), 'ActorPage'),
});

const timeline = createRoute({
  getParentRoute: () => root,
  path: '/timeline',
  validateSearch: timelineView,
  component: lazyRouteComponent(() => import('./timeline/timeline-page.tsx'), 'TimelinePage'),
});

const network = createRoute({
  getParentRoute: () => root,
  path: '/network',
  validateSearch: networkList,
  component: lazyRouteComponent(() => import('./network/network-page.tsx'), 'NetworkPage'),
});

const map = createRoute({
  getParentRoute: () => root,
  path: '/map',
  validateSearch: mapList,
  component: lazyRouteComponent(() => import('./map/map-page.tsx'), 'MapPage'),
});

const entry = createRoute({
  getParentRoute: () => root,
  path: '/entries/$id',
  // The statement, passage or dispute that is chosen, so that an address leads to it.
  validateSearch: (state): { s?: string; asKnownOn?: string; tour?: TourStep } => {
    const s = words(state.s);
    return { ...(s ? { s } : {}), ...knownDay(state), ...tourState(state) };
  },
  search: tour,
  component: lazyRouteComponent(() => import('./entry/entry-page.tsx'), 'EntryPage'),
});

const dossiers = createRoute({
  getParentRoute: () => root,
  path: '/dossiers',
  // Whether those that were put away are shown.
  validateSearch: (state): { away?: 'true' } => (state.away === 'true' ? { away: 'true' } : {}),
  component: lazyRouteComponent(() => import('./dossiers/dossiers-page.tsx'), 'DossiersPage'),
});

const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$id',
  validateSearch: knownDay,
  component: lazyRouteComponent(() => import('./dossiers/dossier-page.tsx'), 'DossierPage'),
});

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  // Whether an example is filled in.
  validateSearch: (state): { example?: 'yes'; tour?: TourStep } => ({
    ...(state.example === 'yes' ? { example: 'yes' } : {}),
    ...tourState(state),
  }),
  search: tour,
  component: lazyRouteComponent(() => import('./add/add-page.tsx'), 'AddPage'),
});

/** The pages and their addresses. */
export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([
      reports,
      reading,
      statements,
      ledger,
      entry,
      actors,
      actor,
      dossiers,
      dossier,
      add,
      due,
      timeline,
      network,
      map,
      review,
    ]),
    parseSearch,
    stringifySearch,
    // What no page of that address knows is dropped from it: the server would refuse it.
    search: { strict: true },
    scrollRestoration: true,
    defaultErrorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
