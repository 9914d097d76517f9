import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TrothError } from '../../model/index.ts';
import { BUNDLE_FORMAT, loadBundle, Manifest } from './bundle.ts';

const OWN = fileURLToPath(new URL('../../../model', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'troth-bundle-'));
  await cp(OWN, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const inFolder = (name: string) => path.join(folder, name);
const readManifest = async () => JSON.parse(await readFile(inFolder('manifest.json'), 'utf8'));

/** Puts other values into the manifest; undefined takes one out. */
async function edit(change: (manifest: Manifest) => object): Promise<void> {
  const manifest = await readManifest();
  await writeFile(inFolder('manifest.json'), JSON.stringify({ ...manifest, ...change(manifest) }));
}

/** Expects that the bundle is refused and that the error names a file of it. */
async function expectBad(name: string, reason: RegExp): Promise<void> {
  const error = await loadBundle(folder).then(
    async (bundle) => {
      await bundle.close();
      return null;
    },
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(TrothError);
  expect(error).toMatchObject({ code: 'engine/bad-bundle', where: inFolder(name) });
  expect((error as TrothError).message).toMatch(reason);
  expect((error as TrothError).remedy).not.toBeNull();
}

const FILES = ['encoder.onnx', 'tagger.onnx', 'vocabulary.txt'];

describe('a bundle', () => {
  it('is loaded from the package and from any folder', async () => {
    const own = await loadBundle();
    const copy = await loadBundle(folder);
    expect(copy.manifest).toEqual(own.manifest);
    expect(own.manifest).toEqual(Manifest.parse(await readManifest()));
    expect(copy.wordPiece.words('salt')).toEqual(own.wordPiece.words('salt'));
    await Promise.all([own.close(), copy.close()]);
  });

  it.each(FILES)('is refused with an altered byte in %s', async (name) => {
    const bytes = await readFile(inFolder(name));
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] as number) ^ 1;
    await writeFile(inFolder(name), bytes);
    await expectBad(name, /not the file that the manifest names/);
  });

  it.each(FILES)('is refused with %s cut short', async (name) => {
    await truncate(inFolder(name), 100);
    await expectBad(name, /not the file that the manifest names/);
  });

  it.each([...FILES, 'manifest.json'])('is refused without %s', async (name) => {
    await rm(inFolder(name));
    await expectBad(name, /there is no such file/);
  });

  it('is refused when there is no folder', async () => {
    await rm(folder, { recursive: true });
    await expectBad('manifest.json', /there is no such file/);
  });

  it('is refused when the manifest names no hash of a file', async () => {
    await edit(({ files }) => ({ files: { ...files, 'tagger.onnx': undefined } }));
    await expectBad('tagger.onnx', /not the file that the manifest names/);
  });

  it.each<[string, (manifest: Manifest) => object]>([
    ['a format in letters', () => ({ format: `${BUNDLE_FORMAT}` })],
    ['no format', () => ({ format: undefined })],
    ['no name', () => ({ name: '' })],
    ['an unknown role', ({ roles }) => ({ roles: ['hearer', ...roles.slice(1)] })],
    ['kinds in another order', ({ kinds }) => ({ kinds: kinds.toReversed() })],
    ['a kind too few', ({ kinds }) => ({ kinds: kinds.slice(1) })],
    ['parts of names in another order', ({ names }) => ({ names: names.toReversed() })],
    ['no decoding', () => ({ decoding: undefined })],
    ['a probability over 1', ({ decoding }) => ({ decoding: { ...decoding, keep: 1.5 } })],
    [
      'no cost for a role',
      ({ decoding }) => ({ decoding: { ...decoding, switch: { ...decoding.switch, cue: undefined } } }),
    ],
    ['no slope', ({ calibration }) => ({ calibration: { ...calibration, kind: { shift: 0 } } })],
    ['a hash cut short', ({ files }) => ({ files: { ...files, 'tagger.onnx': 'ab' } })],
  ])('is refused when the manifest has %s', async (_, change) => {
    await edit(change);
    await expectBad('manifest.json', new RegExp(`no manifest of format ${BUNDLE_FORMAT}`));
  });

  it.each([BUNDLE_FORMAT + 1, BUNDLE_FORMAT - 1, 99, 1.5])(
    'is refused when it is of format %s, whatever else stands there',
    async (format) => {
      const reason = new RegExp(`of format ${format}, and this engine reads format ${BUNDLE_FORMAT}`);
      await edit(() => ({ format }));
      await expectBad('manifest.json', reason);
      await writeFile(inFolder('manifest.json'), JSON.stringify({ format, labels: {} }));
      await expectBad('manifest.json', reason);
    },
  );

  it('is refused with what is wrong by name', async () => {
    await edit(({ decoding, kinds }) => ({
      kinds: kinds.toReversed(),
      decoding: { ...decoding, keep: 2 },
    }));
    await expectBad('manifest.json', /kinds: the labels must be denial, .*decoding\.keep: /);
  });

  it.each([
    ['empty', '', 'not JSON'],
    ['no JSON', 'format: 1', 'not JSON'],
    ['JSON cut short', '{"format": 1, "name"', 'not JSON'],
    ['another thing', '[]', 'no manifest of format'],
    ['null', 'null', 'no manifest of format'],
  ])('is refused when the manifest is %s', async (_, text, reason) => {
    await writeFile(inFolder('manifest.json'), text);
    await expectBad('manifest.json', new RegExp(reason));
  });
});
