import type { Page } from 'playwright-core';

/** One step of a task: a key, a chord, two keys one after the other; or words typed and a key that ends them. */
export interface TaskStep {
  /** in the notation of docs/keyboard.md; null where words are typed */
  keys: string | null;
  words: string | null;
}

/** A task of docs/tasks.md. */
export interface Task {
  title: string;
  /** the number that the page gives */
  stated: number;
  steps: TaskStep[];
}

/**
 * Reads the tasks of docs/tasks.md: a heading with its number, a line `Steps: N`, a table whose second column holds
 * the keys: `` `g l` ``, or `` type `words` ``, which ends with Enter, or with the key behind it.
 * @throws Error where a row is none of these
 */
export function readTasks(text: string): Task[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const title = /^\d+\. (.+)$/m.exec(part)?.[1] ?? '';
      const stated = Number(/^Steps: (\d+)$/m.exec(part)?.[1]);
      const rows = [...part.matchAll(/^\| \d+ \| (.+?) \| .+ \|$/gm)].map(([, cell]) => cell ?? '');
      return { title, stated, steps: rows.map(readStep) };
    });
}

function readStep(cell: string): TaskStep {
  const typed = /^type `([^`]+)`(?: `([^`]+)`)?$/.exec(cell);
  if (typed) return { words: typed[1] ?? '', keys: typed[2] ?? 'Enter' };
  const keys = /^`([^`]+)`$/.exec(cell)?.[1];
  if (keys === undefined) throw new Error(`no step: ${cell}`);
  return { words: null, keys };
}

/** Does a step as a person does who looks at what comes of each before the next. */
export async function doStep(
  page: Page,
  { words, keys }: TaskStep,
  settled: () => Promise<void>,
): Promise<void> {
  if (words !== null) {
    await page.keyboard.type(words);
    await settled();
  }
  await Promise.all((keys?.split(' ') ?? []).map((key) => page.keyboard.press(toPlaywright(key))));
  await settled();
}

/** A chord of the key map as Playwright has it. */
function toPlaywright(keys: string): string {
  return keys
    .split('+')
    .map((part) => ({ mod: 'Control', shift: 'Shift', alt: 'Alt' })[part] ?? part)
    .join('+');
}
