import { type Command, Option } from 'commander';
import { DECISION_TEXTS, type DecisionText, exportDecisions } from '../../exports/index.ts';
import { dataOption, knownOption } from '../options.ts';
import type { Session } from '../session.ts';
import { withKnownStore } from '../with-store.ts';
import { writePieces } from '../write-pieces.ts';

interface DecisionsOptions {
  text: DecisionText;
  output?: string;
  asKnownOn?: string;
  data: string;
}

/** `troth decisions`: what people decided, beside what machines had said, as training data. */
export function define(command: Command, session: Session): void {
  command
    .addOption(
      new Option('--text <extent>', 'how much of the texts goes with each decision')
        .choices(DECISION_TEXTS)
        .default('window'),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addOption(knownOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
One decision a line, as JSON (docs/formats.md): what a machine had said, with its version and how sure it was, what the
person made of it, who and when. What was undone is left out; of what was said twice the last counts.

none    places and digests alone, for who may not give texts away
window  the paragraphs around the words
full    the whole text; training/decisions.ts makes annotations of it

Examples:
  troth decisions -o decisions.jsonl
  troth decisions --text full -o decisions.jsonl
  troth decisions --text none > decisions.jsonl`,
    )
    .action((options: DecisionsOptions) => decisions(options, session));
}

async function decisions(options: DecisionsOptions, { terminal }: Session): Promise<void> {
  const { text, output } = options;
  await withKnownStore(options, terminal, (store) =>
    writePieces(exportDecisions(store, text), output, terminal),
  );
}
