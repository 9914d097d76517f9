import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine, type Engine } from '../../engine/index.ts';
import { openStore } from '../../store/index.ts';
import { createApp } from '../app.ts';
import { checkAnswer } from './fits-document.ts';

const SAMPLES = fileURLToPath(new URL('../../../samples/dossier', import.meta.url));

/** A text for tests; everybody and everything in it is invented. */
export const INVENTED_TEXT = `Garrison to stay in Arveld, minister says

The defence minister of Ondaria, Lena Orsk, said on Tuesday that the garrison would stay in Arveld.

“We will not leave the port before winter,” Orsk told reporters. 🙂

The Kessel Front denied that it had shelled the harbour.
`;

/** One for all apps of this process: making it takes longer than most tests, and it keeps nothing of what it reads. */
let made: Promise<Engine> | undefined;

/** An app over a store of its own in a new folder, with a real engine. */
export async function openApp() {
  const folder = mkdtempSync(join(tmpdir(), 'troth-server-'));
  const store = await openStore({ folder });
  made ??= createEngine();
  const engine = await made;
  const logged: string[] = [];
  const app = createApp({
    store,
    engine,
    person: 'Ada Test',
    version: '0.0.0',
    folder,
    samples: SAMPLES,
    log: (line) => logged.push(line),
  });

  const send = async (method: string, path: string, init: Omit<RequestInit, 'method'> = {}) =>
    app.fetch(new Request(`http://127.0.0.1:4181${path}`, { method, ...init }));

  return {
    app,
    store,
    engine,
    folder,
    /** lines that went to the log */
    logged,
    /** Sends a request as it is. */
    send,
    /** Sends a request with a JSON body, checks the answer against the OpenAPI document and reads it. */
    async ask(method: string, path: string, json?: unknown) {
      const body = json instanceof FormData ? json : JSON.stringify(json);
      const headers =
        json instanceof FormData || json === undefined ? [] : [['content-type', 'application/json']];
      const response = await send(method, path, {
        headers: headers as [string, string][],
        ...(json !== undefined && { body }),
      });
      const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
      const text = await response.text();
      // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shape is checked below
      const answer: any = mediaType === 'application/json' ? JSON.parse(text) : text;
      checkAnswer(method, path.split('?', 1)[0] as string, response.status, mediaType, answer);
      return { status: response.status, body: answer, headers: response.headers };
    },
    async close() {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type TestApp = Awaited<ReturnType<typeof openApp>>;
