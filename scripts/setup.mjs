// Sets up what an npm script needs, and skips what is done: checks Node, installs the packages
// when the lockfile changed, and (with --build) builds when the sources changed. Uses nothing but
// Node itself, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const installedMark = path.join(root, 'node_modules', '.troth-installed');
const builtMark = path.join(root, 'dist', '.troth-built');

checkNode();
install();
if (process.argv.includes('--build')) build();

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Troth needs Node 20.19 or newer; this is ${process.version}. Get one from nodejs.org or your package manager.`,
  );
}

function install() {
  const wanted = hash(['package-lock.json', '.npmrc'], [process.version, process.platform, process.arch]);
  if (read(installedMark) === wanted) return;
  say('installing the packages (once)');
  // onnxruntime-node would download a build for graphics cards, which Troth does not use.
  process.env.ONNXRUNTIME_NODE_INSTALL = 'skip';
  // npm_execpath is the npm that runs this script; it is a JavaScript file, so it runs on Node itself.
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], {
        cwd: root,
        stdio: ['ignore', 2, 2],
      })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: root,
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      });
  if (done.status !== 0)
    fail(
      'npm ci failed: see its message above. It needs the npm registry the first time; afterwards Troth works offline.',
    );
  writeFileSync(installedMark, wanted);
}

function build() {
  const wanted = hash(sources(), [process.version]);
  if (read(builtMark) === wanted) return;
  say('building');
  const done = spawnSync(process.execPath, [path.join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) fail('the build failed: see the message above.');
  mkdirSync(path.dirname(builtMark), { recursive: true });
  writeFileSync(builtMark, wanted);
}

/** Every file that goes into the build, relative to the root. */
function sources() {
  const found = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  return [
    ...found.sort(),
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts/build.mjs',
  ];
}

function hash(files, words) {
  const digest = createHash('sha256');
  for (const file of files) digest.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return digest.update(words.join('\n')).digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function say(words) {
  process.stderr.write(`troth: ${words} …\n`);
}

function fail(words) {
  process.stderr.write(`troth: ${words}\n`);
  process.exit(1);
}
