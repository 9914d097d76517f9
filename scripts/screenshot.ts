/**
 * Takes the README's picture anew: the reading view of the sample dossier, in a real browser.
 *
 *     npx tsx scripts/screenshot.ts
 */
import path from 'node:path';
import { createClient } from '../src/client/index.ts';
import { launchBrowser } from '../tests/browser.ts';
import { ROOT, startTroth, temporaryFolder } from '../tests/troth.ts';

const folder = temporaryFolder();
const served = await startTroth([], path.join(folder.path, 'data'));
const browser = await launchBrowser();
try {
  const client = createClient({ baseUrl: served.address });
  const { data } = await client.GET('/api/reports', { params: { query: { q: 'silence its guns' } } });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, baseURL: served.address });
  await page.goto(`/reports/${data?.items[0]?.id}`);
  await page.getByRole('list', { name: 'Statements' }).getByRole('listitem').first().waitFor();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('j');
  await page.waitForTimeout(700);
  await page.screenshot({ path: path.join(ROOT, 'docs', 'workbench.png') });
} finally {
  await browser.close();
  await served.stop();
  folder.remove();
}
