import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readColumns } from './address/ledger-columns.ts';
import {
  actorList,
  type LedgerList,
  ledgerList,
  reportList,
  reviewList,
  statementList,
} from './address/list-states.ts';
import { parseSearch, stringifySearch, words } from './address/search-string.ts';
import { Failure } from './controls/states.tsx';
import { ReadingPage } from './reading/reading-page.tsx';
import { ReportsPage } from './reports/reports-page.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: reportList,
  component: ReportsPage,
});

const reading = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  // The statement that is chosen, or a stretch of the text, so that an address leads to it.
  validateSearch: (state): { s?: string; at?: string } => {
    const s = words(state.s);
    const at = words(state.at);
    return { ...(s ? { s } : {}), ...(at && /^\d+-\d+$/.test(at) ? { at } : {}) };
  },
  component: ReadingPage,
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
  validateSearch: (state): { q?: string } => {
    const q = words(state.q);
    return q ? { q } : {};
  },
  component: lazyRouteComponent(() => import('./actors/actor-page.tsx'), 'ActorPage'),
});

const entry = createRoute({
  getParentRoute: () => root,
  path: '/entries/$id',
  // The statement, passage or dispute that is chosen, so that an address leads to it.
  validateSearch: (state): { s?: string } => {
    const s = words(state.s);
    return s ? { s } : {};
  },
  component: lazyRouteComponent(() => import('./entry/entry-page.tsx'), 'EntryPage'),
});

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  // Whether an example is filled in.
  validateSearch: (state): { example?: 'yes' } => (state.example === 'yes' ? { example: 'yes' } : {}),
  component: lazyRouteComponent(() => import('./add/add-page.tsx'), 'AddPage'),
});

/** The pages and their addresses. */
export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([reports, reading, statements, review, ledger, entry, actors, actor, add]),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
