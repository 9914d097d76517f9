import { afterEach, beforeEach, expect, it } from 'vitest';
import { createReading, createReport } from '../../model/index.ts';
import { openStore } from '../../store/index.ts';
import { INVENTED_TEXT, openApp, type TestApp } from '../testing/open-app.ts';

let test: TestApp;
beforeEach(async () => {
  test = await openApp();
});
afterEach(() => test.close());

/** Listens; `until` reads on until the stream has said something, or ended. */
async function listen() {
  const response = await test.send('GET', '/api/events', { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('content-encoding')).toBeNull();
  const reader = (response.body as ReadableStream<Uint8Array>)
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let heard = '';
  return {
    async until(words: string): Promise<string> {
      while (!heard.includes(words)) {
        const { done, value } = await reader.read();
        if (done) throw new Error(`the stream ended without ${words}: ${heard}`);
        heard += value;
      }
      return heard;
    },
    end: async () => {
      for (;;) if ((await reader.read()).done) return;
    },
    leave: () => reader.cancel(),
  };
}

it('tells of what is done here', async () => {
  const events = await listen();
  await events.until('retry: ');
  await test.ask('POST', '/api/reports', { text: INVENTED_TEXT });
  await events.until('event: change\ndata: {}\n\n');
  await events.leave();
});

it('tells how far a job is', async () => {
  const events = await listen();
  await events.until('retry: ');
  const form = new FormData();
  form.append('files', new File([INVENTED_TEXT], 'a.txt'));
  await test.ask('POST', '/api/jobs', form);
  const heard = await events.until('"state":"done"');
  const last = heard.split('event: job\ndata: ').at(-1) as string;
  expect(JSON.parse(last.slice(0, last.indexOf('\n')))).toMatchObject({ done: 1, added: 1, problems: [] });
  await events.until('event: change');
  await events.leave();
});

it('tells of what another process writes', async () => {
  const events = await listen();
  await events.until('retry: ');
  const other = await openStore({ folder: test.folder });
  const report = createReport({ text: INVENTED_TEXT });
  const reading = createReading(await test.engine.analyse(report), '2022-03-01T00:00:00Z');
  // The server must have looked once before, to see a difference.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await other.addReports([{ report, reading }], '2022-03-01T00:00:00Z');
  await other.close();
  await events.until('event: change');
  await events.leave();
});

it('ends when the server closes', async () => {
  const events = await listen();
  await events.until('retry: ');
  await test.app.close();
  await events.end();
});
