import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `vite dev` finds the API; `troth serve` answers there unless told otherwise. */
const api = process.env.TROTH_API ?? 'http://127.0.0.1:4177';

export default defineConfig({
  root: here('.'),
  publicDir: here('./public'),
  plugins: [react(), tailwind()],
  build: {
    outDir: here('../../dist/workbench'),
    emptyOutDir: true,
    // The pages are served under `default-src 'self'`, which allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
});
