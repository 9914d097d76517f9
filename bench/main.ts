import { Command, InvalidArgumentError, Option } from 'commander';
import { TrothError } from '../src/model/index.ts';

const program = new Command('bench')
  .description('Measures Troth: what it finds, how fast, how it holds with much and with hostile material.')
  .showHelpAfterError();

program
  .command('quality')
  .description('run the engine over annotated reports and score what it finds')
  .requiredOption('--gold <dir>', 'NAME.txt + NAME.json, or text/ + attributions/ (PolNeAR)')
  .option('--texts <dir>', 'where the texts are, when not beside NAME.json')
  .addOption(
    new Option('--convention <rules>', 'whose rules the engine follows (default: those of the gold)').choices(
      ['polnear', 'codebook'],
    ),
  )
  .option('--pred <file>', 'write the predictions there (default: a temporary file, which is named)')
  .option('--score <file>', 'score these predictions and do not run the engine')
  .option('--errors', 'list every disagreement, a line each')
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    `
Spans in predictions and gold count code points. PolNeAR's gold is asked for in PolNeAR's own
convention (quotation marks and "that" stay in the content); --convention codebook measures
what the product itself shows. Examples:
  npm run bench -- quality --gold samples/golden
  npm run bench -- quality --gold samples/annotations --texts samples/dossier --errors
  npm run bench -- quality --gold ../shared/data/attribution/polnear/dev --pred pred.jsonl
  npm run bench -- quality --gold samples/golden --score pred.jsonl --json`,
  )
  .action(async (options) => (await import('./quality.ts')).quality(options));

program
  .command('speed')
  .description('time the engine over reports made from the sample dossier, and onnxruntime within it')
  .option('--reports <n>', 'how many reports', parseCount, 200)
  .option('--against <revision>', 'the engine of another commit, measured turn by turn with this one')
  .option('--rounds <n>', 'with --against: how often each is measured', parseCount, 3)
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    `
With --against it ends with exit code 1 when this engine reads fewer than .8 times as many words. Examples:
  npm run bench -- speed --reports 500
  npm run bench -- speed --against b4f9601`,
  )
  .action(async (options) =>
    options.against
      ? (await import('./speed-against.ts')).speedAgainst(options)
      : (await import('./speed.ts')).speed(options),
  );

program
  .command('memory')
  .description('run the real `troth read` over reports and tell the most memory that it held')
  .argument('[path...]', 'files or folders of reports', ['../shared/data/reports'])
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    `
Ends with exit code 1 above 600 MB. Examples:
  npm run bench -- memory
  npm run bench -- memory samples/dossier --json`,
  )
  .action(async (paths, options) => (await import('./memory.ts')).memory(paths, options));

program
  .command('store')
  .description('fill a store and time lists, filters and searches through the HTTP API')
  .option('--reports <n>', 'how many reports', parseCount, 10_000)
  .option('--rounds <n>', 'how often each sort of request is sent', parseCount, 100)
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    `
Ends with exit code 1 when a sort of request takes 100 ms or more at p95. Example:
  npm run bench -- store --reports 1000`,
  )
  .action(async (options) => (await import('./store.ts')).store(options));

program
  .command('scale')
  .description('fill stores of some sizes: what one more report costs, and how fast the ledger answers')
  .option('--sizes <list>', 'numbers of reports, with commas', parseCounts, [100, 1000, 10_000])
  .option('--rounds <n>', 'how often each sort of request is sent', parseCount, 50)
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    `
Ends with exit code 1 when an answer takes 100 ms or more at p95, or when a report costs the store
more than twice as much at the largest size as at the smallest.
100,000 reports take some two hours, and each size disk space of 300 kB a report in the temporary folder. Example:
  npm run bench -- scale --sizes 100,1000,10000,100000`,
  )
  .action(async (options) => (await import('./scale.ts')).scale(options));

program
  .command('workbench')
  .description('how long people wait for the pages, in a real browser on a store of many entries')
  .option('--entries <n>', 'entries of the ledger, at least', parseCount, 5000)
  .option('--rounds <n>', 'how often each is done', parseCount, 10)
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    `
Ends with exit code 1 when at p95 a first paint takes 1 s, a filter 150 ms, or the next row or statement 50 ms.
Example:
  npm run bench -- workbench --entries 1000`,
  )
  .action(async (options) => (await import('./workbench.ts')).workbench(options));

program
  .command('known')
  .description('fill a store and ask it as known on a day: how long that takes, once and again')
  .option('--reports <n>', 'how many reports', parseCount, 2000)
  .option('--json', 'one JSON object')
  .addHelpText('after', '\nExample:\n  npm run bench -- known --reports 500')
  .action(async (options) => (await import('./known.ts')).known(options));

program
  .command('intake')
  .description('read hostile pages, huge pages and realistic pages')
  .option('--cases <n>', 'how many hostile pages', parseCount, 10_000)
  .option('--seed <n>', 'which ones', parseCount, 1)
  .option('--no-huge', 'leave out the huge pages')
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    `
Ends with exit code 1 when a page ends in anything but a report or a coded error. Example:
  npm run bench -- intake --cases 500 --seed 7`,
  )
  .action(async (options) => (await import('./intake.ts')).intake(options));

program
  .command('times')
  .description(
    'find the time expressions of documents in TimeML and score spans and values as TempEval-3 does',
  )
  .option('--dir <dir>', 'where the documents are', '../shared/data/time')
  .option('--dated <dir>', 'measure `said` and `due` on annotated reports (NAME.txt + NAME.json) instead')
  .option('--half <half>', 'seen (rules were written from it), unseen, or both', 'unseen')
  .option('--errors', 'list every disagreement, a line each')
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run bench -- times --half seen --errors\n  npm run bench -- times --dated ../shared/data/gold-train',
  )
  .action(async (options) => (await import('./times.ts')).times(options));

program
  .command('entities')
  .description('find the names of annotated reports and score them to the word and type, as CoNLL does')
  .option(
    '--labels <dir>',
    'NAME.txt.tsv, a token and its label a line',
    '../shared/data/ner/worldwide-newswire',
  )
  .option('--texts <dir>', 'NAME.txt', '../shared/data/reports/worldwide-newswire')
  .addOption(
    new Option('--half <half>', 'held (nothing was learned from it), taught, or both')
      .choices(['held', 'taught', 'both'])
      .default('held'),
  )
  .option('--errors', 'list every disagreement, a line each')
  .option('--json', 'one JSON object')
  .addHelpText('after', '\nExample:\n  npm run bench -- entities --errors')
  .action(async (options) => (await import('./entities.ts')).entities(options));

program
  .command('card')
  .description('measure everything that the model card tells, and write its figures and its diagram')
  .option('--gold <dir>', 'reports annotated with the codebook', '../shared/data/gold')
  .option('--polnear <dir>', 'articles in PolNeAR’s layout', '../shared/data/attribution/polnear/dev')
  .option(
    '--labels <dir>',
    'reports with marked names, as bench entities takes them',
    '../shared/data/ner/worldwide-newswire',
  )
  .option('--texts <dir>', 'their texts', '../shared/data/reports/worldwide-newswire')
  .option('--reports <dir>', 'reports that peak memory is measured on', '../shared/data/reports')
  .option('--card <file>', 'the card, with the marks between which its figures stand', 'model/README.md')
  .option('--no-speed', 'leave out speed and memory, which take the longest')
  .option('--json', 'one JSON object of what was measured, beside the card')
  .addHelpText(
    'after',
    `
Figures stand between <!-- figures --> and <!-- /figures -->; all else in the card is kept. The
diagram is written beside the card, as calibration.svg. Examples:
  npm run bench -- card
  npm run bench -- card --no-speed
  npm run bench -- card --gold samples/golden --card draft/README.md`,
  )
  .action(async (options) => (await import('./card.ts')).card(options));

program
  .command('ledger')
  .description(
    'build ledgers of running stories, from annotations and from the engine’s own reading, and score them',
  )
  .addOption(
    new Option('--stories <set>', 'the sample dossier’s three, or the five that the ledger learned from')
      .choices(['dossier', 'training'])
      .default('dossier'),
  )
  .option('--json', 'one JSON object')
  .addHelpText('after', '\nExample:\n  npm run bench -- ledger --stories training')
  .action(async (options) => (await import('./ledger.ts')).ledger(options));

program
  .command('utterances')
  .description(
    'group the statements of running stories into utterances and origins, from annotations and from the engine’s own reading, and score them',
  )
  .addOption(
    new Option('--stories <set>', 'the sample dossier’s three, or the five that the ledger learned from')
      .choices(['dossier', 'training'])
      .default('dossier'),
  )
  .option('--json', 'one JSON object')
  .addHelpText('after', '\nExample:\n  npm run bench -- utterances --stories training')
  .action(async (options) => (await import('./utterances.ts')).utterances(options));

program
  .command('registry')
  .description('time look-ups in the registry with many invented names over it')
  .option('--names <n>', 'how many names', parseCount, 100_000)
  .option('--json', 'one JSON object')
  .addHelpText(
    'after',
    '\nEnds with exit code 1 when a look-up takes 50 µs or more. Example:\n  npm run bench -- registry',
  )
  .action(async (options) => (await import('./registry.ts')).registry(options));

program
  .command('floor')
  .description('raise bench/golden-floor.json to what the engine reaches on samples/golden')
  .addHelpText('after', '\nExample:\n  npm run bench -- floor')
  .action(async () => (await import('./golden-floor.ts')).raiseFloor());

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof TrothError)) throw error;
  console.error(`${error.code}: ${error.message}${error.remedy ? `\n${error.remedy}` : ''}`);
  process.exitCode = 1;
}

function parseCount(value: string): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('Give a whole number above 0.');
}

function parseCounts(value: string): number[] {
  return value.split(',').map(parseCount);
}
