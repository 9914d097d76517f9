import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countSources, type FindOptions, findSources, readSource, type Source } from './index.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'troth intake '));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array = `The words of ${path}.`): Promise<string> {
  const full = join(root, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
  return full;
}

/** Names relative to the root, and codes of problems. */
async function find(paths: string[], options?: FindOptions): Promise<string[]> {
  const found: string[] = [];
  for await (const item of findSources(paths, options)) {
    found.push('source' in item ? relative(root, item.source.name) || item.source.name : item.problem.code);
  }
  return found;
}

async function sources(paths: string[], options?: FindOptions): Promise<Source[]> {
  const found: Source[] = [];
  for await (const item of findSources(paths, options)) if ('source' in item) found.push(item.source);
  return found;
}

describe('findSources', () => {
  it('walks folders by name and passes over what is no report', async () => {
    for (const path of [
      'b.txt',
      'a.HTML',
      'c/d.htm',
      'c/e.xhtml',
      'c/.hidden.txt',
      '.git/x.txt',
      'notes.md',
      'x.json',
    ])
      await put(path);
    expect(await find([root])).toEqual(['a.HTML', 'b.txt', 'c/d.htm', 'c/e.xhtml']);
    expect(await countSources([root])).toBe(4);
  });

  it('takes a file that is named whatever its ending', async () => {
    expect(await find([await put('notes.md'), await put('.hidden')])).toEqual(['notes.md', '.hidden']);
  });

  it('reports what does not exist and goes on', async () => {
    const good = await put('a.txt');
    expect(await find([join(root, 'nowhere.txt'), good, join(good, 'inside'), '\0'])).toEqual([
      'intake/not-found',
      'a.txt',
      'intake/not-found',
      'intake/unreadable',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('reports what may not be read and goes on', async () => {
    await chmod(await put('a.txt'), 0);
    await put('b.txt');
    expect(await find([root])).toEqual(['intake/unreadable', 'b.txt']);
  });

  it('survives links in circles and reports links to nowhere', async () => {
    await put('a/one.txt');
    await symlink(root, join(root, 'a', 'up'));
    await symlink(join(root, 'loop.txt'), join(root, 'loop.txt'));
    await symlink(join(root, 'gone'), join(root, 'gone.txt'));
    expect(await find([root])).toEqual(['a/one.txt', 'intake/not-found', 'intake/unreadable']);
  });

  it('finds a folder once however often it is named', async () => {
    await put('a.txt');
    expect(await find([root, root])).toEqual(['a.txt']);
  });

  it('reads standard input, once', async () => {
    async function* stdin() {
      yield Buffer.from('The minister ');
      yield 'promised it.';
    }
    const [source] = await sources(['-'], { stdin: stdin() });
    expect(Buffer.from((await source?.bytes()) ?? []).toString()).toBe('The minister promised it.');
    expect(Buffer.from((await source?.bytes()) ?? []).toString()).toBe('The minister promised it.');
    expect((await readSource(source as Source)).file).toBeNull();
  });

  it('ends an endless standard input', async () => {
    async function* stdin() {
      for (;;) yield Buffer.alloc(1024 * 1024, 'word ');
    }
    const [source] = await sources(['-'], { stdin: stdin() });
    await expect(source?.bytes()).rejects.toMatchObject({
      code: 'intake/too-large',
      where: 'standard input',
    });
  });

  it('stops quietly when told to', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await put(name);
    const stop = new AbortController();
    const found: string[] = [];
    for await (const item of findSources([root], { signal: stop.signal })) {
      found.push('source' in item ? item.source.name : item.problem.code);
      stop.abort();
    }
    expect(found).toHaveLength(1);
  });

  it('fails to read a file that went away, by name', async () => {
    const path = await put('a.txt');
    const [source] = await sources([root]);
    await rm(path);
    await expect(source?.bytes()).rejects.toMatchObject({ code: 'intake/not-found', where: path });
  });
});

describe('findSources with a manifest', () => {
  it('gives the files beside it their details, also when a file is named by itself', async () => {
    await put('reports.csv', 'file,outlet,title\na.txt,The Selne Post,Dam to open\nlist.lst,Bote,\n');
    const path = await put('a.txt');
    await put('list.lst');
    await put('sub/a.txt');
    const details = (await sources([root])).map(({ name, details }) => [
      relative(root, name),
      details?.outlet,
    ]);
    expect(details).toEqual([
      ['a.txt', 'The Selne Post'],
      ['list.lst', 'Bote'],
      ['sub/a.txt', undefined],
    ]);
    const [alone] = await sources([path]);
    expect(await readSource(alone as Source)).toMatchObject({
      outlet: 'The Selne Post',
      title: 'Dam to open',
      file: 'a.txt',
    });
  });

  it('reports bad rows and missing files, and reads the rest', async () => {
    await put('reports.csv', 'file,published\na.txt,yesterday\ngone.txt,2021\nb.txt,2021\n');
    await put('a.txt');
    await put('b.txt');
    await put('c.txt');
    expect(await find([root])).toEqual(['intake/bad-manifest', 'intake/not-found', 'b.txt', 'c.txt']);
    expect(await find([join(root, 'a.txt')])).toEqual(['intake/bad-manifest']);
  });

  it('stands for its files when it is named by itself', async () => {
    const manifest = await put('reports.csv', 'file,published\nb.txt,2021\na.txt,2021\n');
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await put(name);
    expect(await find([manifest])).toEqual(['b.txt', 'a.txt']);
  });

  it('reads the files without one that is of no use', async () => {
    await put('reports.csv', 'nothing,here\n1,2');
    await put('a.txt');
    expect(await find([root])).toEqual(['intake/bad-manifest', 'a.txt']);
  });
});
