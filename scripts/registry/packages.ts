import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Packages of the npm registry that serve as sources: they are fetched when the data are compiled and are
 * no dependency of the product.
 */
const PACKAGES = {
  cldr: {
    name: 'cldr-localenames-full',
    version: '48.2.0',
    sha512: '4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
  },
  coder: {
    name: '@rapideditor/country-coder',
    version: '5.6.1',
    sha512: '/3xCpRIyhGv0lKxk26qNJgBWU6UnvE6SmOvE2GWE1CKu6pxcUVukECg6XVJLfmesYWyKHmaj1ZXtNOpz3lJkWg==',
  },
  capitals: {
    name: 'countries-list',
    version: '3.4.1',
    sha512: 'sKLGAZD5EAdzQwQ19vOp/9u33MTjmZ0CkdXPYtp/An6cyIlJ/E8TwGf2FcPe1AnzHO+h7nbTfoHyXIi58Hpa+Q==',
  },
  nationalities: {
    name: 'i18n-nationality',
    version: '1.4.0',
    sha512: '/zZBGY8TbdL4xsIo5RMe1XTdMyHlHhLA6S2u7XsYJDh2c2ONVwxf0Pz5yKcLjKxtl8ma4jgtGnUaEgF/4ZOWbQ==',
  },
} as const;

/** Where a package lies once it was fetched. */
export function packageFile(which: keyof typeof PACKAGES, cache: string): string {
  const { name, version } = PACKAGES[which];
  return path.join(cache, `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`);
}

/**
 * A file of one of the packages, fetched into a cache on first use.
 * @throws Error when the package is not the one that the data were made from
 */
export function readPackageFile(which: keyof typeof PACKAGES, file: string, cache: string): string {
  const { name, version, sha512 } = PACKAGES[which];
  const tarball = packageFile(which, cache);
  if (!existsSync(tarball)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', cache], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  const found = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (found !== sha512) throw new Error(`${tarball} is not ${name} ${version}: its sha512 is ${found}`);
  return execFileSync('tar', ['-xzOf', tarball, `package/${file}`], {
    encoding: 'utf8',
    maxBuffer: 100e6,
  });
}
