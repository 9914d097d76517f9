import { launchBrowser } from './browser.ts';
import { startTroth } from './troth.ts';
import { openPage, seriousFindings } from './watched-page.ts';
const [data, ...jobs] = process.argv.slice(2);
const served = await startTroth(['--empty'], data!);
const browser = await launchBrowser();
for (const job of jobs) {
  const [name, path, width, scheme, keys = ''] = job.split('|');
  const { page, complaints } = await openPage(browser, served.address, { viewport: { width: Number(width), height: 900 }, colorScheme: scheme as 'dark', reducedMotion: 'reduce' });
  const t = Date.now();
  await page.goto(path!);
  await page.waitForSelector('main svg [data-node], main table tbody tr, [data-place], [role=alert], main h2', { timeout: 20000 }).catch(() => {});
  console.log(name, Date.now() - t, 'ms');
  await page.waitForTimeout(900);
  for (const key of keys.split(' ').filter(Boolean)) { await page.keyboard.press(key); await page.waitForTimeout(250); }
  await page.waitForTimeout(700);
  await page.screenshot({ path: `/tmp/graph-${name}.png` });
  console.log(new URL(page.url()).search, await page.evaluate('document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent?.slice(0,80)'), 'overflow', await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), complaints);
  if (process.env.AXE) console.log(await seriousFindings(page));
  await page.context().close();
}
await browser.close();
await served.stop();
