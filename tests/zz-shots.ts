import path from 'node:path';
import { launchBrowser } from './browser.ts';
import { startTroth, temporaryFolder } from './troth.ts';
const folder = temporaryFolder();
const served = await startTroth([], path.join(folder.path, 'data'));
const browser = await launchBrowser();
const pages = process.argv[2]?.split(',') ?? ['', 'due', 'timeline', 'network', 'map', 'review', 'dossiers'];
for (const [width, height, scheme] of [[1280, 860, 'light'], [390, 844, 'dark']] as const) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, baseURL: served.address });
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log(m.text()); });
  for (const at of pages) {
    await page.goto(`/${at}`);
    await page.waitForTimeout(2500);
    await page.screenshot({ path: `/tmp/shots/${(at || 'home').replace(/\W/g, '_')}-${width}.png` });
  }
  await context.close();
}
await browser.close(); await served.stop(); folder.remove();
