import './styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError } from '../client/index.ts';
import { createAppRouter } from './routes.tsx';
import { ToastProvider } from './shell/toast.tsx';

const cache = new QueryClient({
  defaultOptions: {
    queries: {
      // The server says when something changed, so what was fetched stays good until then.
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // The server is this machine: it is there or it is not. What it refuses once, it refuses again.
      retry: (failures, error) => failures < 1 && error instanceof ApiError && error.status === 0,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
const router = createAppRouter();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <ToastProvider>
        <RouterProvider router={router} />
      </ToastProvider>
    </QueryClientProvider>
  </StrictMode>,
);
