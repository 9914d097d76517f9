import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { EXIT_MEANINGS } from './exit-codes.ts';
import { PACKAGE_ROOT } from './package-root.ts';
import { buildProgram, exitCodeOfUsage } from './program.ts';
import { runTroth } from './testing/run-troth.ts';
import { writtenTerminal } from './testing/written-terminal.ts';

const newSession = () => ({ terminal: writtenTerminal(80), exitCode: 0 as const });

describe('the program', () => {
  it('shows help with every command, examples and every exit code', async () => {
    const { code, out, err } = await runTroth(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const name of ['read', 'add', 'reread', 'list', 'show', 'search', 'actors', 'export', 'serve']) {
      expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
    }
    expect(out).toContain('Examples:');
    for (const [number, meaning] of Object.entries(EXIT_MEANINGS))
      expect(out).toContain(`${number.padEnd(4)} ${meaning}`);
  });

  it('has help with examples for every command', async () => {
    const names = (await buildProgram([], newSession())).commands.map((command) => command.name());
    expect(names).toHaveLength(22);
    for (const name of names) {
      const session = newSession();
      const program = await buildProgram([name], session);
      await expect(program.parseAsync([name, '--help'], { from: 'user' })).rejects.toThrow('outputHelp');
      expect(session.terminal.output(), name).toMatch(/Examples:\n {2}\S/);
      expect(session.terminal.output(), name).toContain('--no-color');
    }
  });

  it('shows the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
    expect(await runTroth(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('without a command shows help as an error of use', async () => {
    const { code, out, err } = await runTroth([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: troth');
  });

  it.each([
    [['reed'], /^error\[cli\/usage\]: unknown command 'reed'\n {2}Did you mean read\?\n$/],
    [
      ['read', '--formt', 'csv'],
      /^error\[cli\/usage\]: unknown option '--formt'\n {2}Did you mean --format\?\n$/,
    ],
    [['read', '--format', 'xml'], /^error\[cli\/usage\]: .*'xml' is invalid.*webannotation/],
    [['read', '--published', 'soon'], /^error\[cli\/usage\]: .*soon.*2021-07-14/],
    [['read', '--language', '!'], /^error\[cli\/usage\]: .*pt-BR/],
    [['show'], /^error\[cli\/usage\]: missing required argument 'id'/],
    [['list', '--limit', '0'], /^error\[cli\/usage\]: .*above 0/],
    [['list', '--from', 'x'], /^error\[cli\/usage\]: .*2021-07/],
    [['serve', '--port', '70000'], /^error\[cli\/usage\]: .*65535/],
  ])('refuses %j', async (args, message) => {
    const session = newSession();
    const program = await buildProgram(args, session);
    const error = await program.parseAsync(args, { from: 'user' }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(CommanderError);
    expect(exitCodeOfUsage(error as CommanderError)).toBe(2);
    expect(session.terminal.output()).toBe('');
    expect(`${session.terminal.notes().join('\n')}\n`).toMatch(message);
  });

  it('ends with 2 when it is called wrongly', async () => {
    const { code, out, err } = await runTroth(['reed']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe("error[cli/usage]: unknown command 'reed'\n  Did you mean read?\n");
  });
});
