/**
 * The HTTP API and the pages, for this machine only.
 * @module
 */
export { type App, createApp } from './app.ts';
export { type Serving, serve } from './serve.ts';
