import { variedReports } from './corpus.ts';
import { cpuSeconds, describeMachine, peakMemory, thisMachine } from './machine.ts';
import { sum } from './statistics.ts';

/** The whole engine may take this many times the time inside onnxruntime: the bar and the aim of issue 5. */
const BAR_TIMES_RUNTIME = 1.5;
const AIM_TIMES_RUNTIME = 1.2;

/** What `bench speed` is told. */
export interface SpeedOptions {
  reports: number;
  json?: boolean;
}

/**
 * Measures the engine over a fixed set of reports made from the sample dossier: reports and words a
 * second, processor time, memory, where the time goes, and the whole against what is spent inside
 * onnxruntime in the same run. The reference is plain word segmentation
 * of the same texts, measured in the same run, so that figures of different machines compare; both by
 * processor time, which other work on the machine changes least.
 */
export async function speed(options: SpeedOptions): Promise<void> {
  const reports = [...variedReports(options.reports)];
  const texts = reports.map((report) => report.text);

  // The engine is loaded here, not above, so that its loading counts as part of the cold start.
  const coldStart = performance.now();
  const { createEngine } = await import('../src/engine/index.ts');
  const stages = new Map<string, number>();
  const engine = await createEngine({
    timer: {
      clock: () => performance.now(),
      onStage: (name, milliseconds) => stages.set(name, (stages.get(name) ?? 0) + milliseconds),
    },
  });
  const [first] = reports;
  if (first) await engine.analyse(first);
  const coldMilliseconds = performance.now() - coldStart;
  stages.clear();

  sum(texts.slice(0, 100).map(countWords));
  const referenceBefore = cpuSeconds();
  const words = sum(texts.map(countWords));
  const reference = cpuSeconds() - referenceBefore;

  const { watchRuntime } = await import('./watch-runtime.ts');
  const { spent: runtime, stop } = watchRuntime();
  const cpuBefore = cpuSeconds();
  const begun = performance.now();
  let statements = 0;
  for (const report of reports) statements += (await engine.analyse(report)).statements.length;
  const seconds = (performance.now() - begun) / 1000;
  const cpu = cpuSeconds() - cpuBefore;
  stop();
  await engine.close();

  const spent = sum(stages.values());
  const figures = {
    machine: thisMachine(),
    engine: { name: engine.name, version: engine.version },
    reports: reports.length,
    words,
    statements,
    seconds,
    reportsPerSecond: reports.length / seconds,
    wordsPerSecond: words / seconds,
    wordsPerCpuSecond: words / cpu,
    referenceWordsPerCpuSecond: words / reference,
    /** how much more processor time the engine takes than the reference */
    timesReference: cpu / reference,
    runtime: { ...runtime, timesSeconds: seconds / runtime.seconds, timesCpu: cpu / runtime.cpu },
    coldStartMilliseconds: coldMilliseconds,
    peakMemoryMB: peakMemory(),
    stages: Object.fromEntries([...stages].map(([name, time]) => [name, time / spent])),
  };
  if (options.json) return console.log(JSON.stringify(figures));

  const whole = (value: number) => Math.round(value).toLocaleString('en');
  console.log(describeMachine(figures.machine));
  console.log(
    `${engine.name} ${engine.version} over ${whole(reports.length)} reports, ${whole(words)} words`,
  );
  console.log(`reports/s            ${whole(figures.reportsPerSecond)}`);
  console.log(`words/s              ${whole(figures.wordsPerSecond)}`);
  console.log(`words/CPU second     ${whole(figures.wordsPerCpuSecond)}`);
  console.log(
    `times onnxruntime    ${figures.runtime.timesCpu.toFixed(3)} by processor time, ${figures.runtime.timesSeconds.toFixed(3)} by the clock (bar ${BAR_TIMES_RUNTIME}, aim ${AIM_TIMES_RUNTIME})`,
  );
  console.log(`statements           ${whole(statements)}`);
  console.log(`cold start           ${whole(coldMilliseconds)} ms (loading, creating, first report)`);
  console.log(`peak memory          ${whole(figures.peakMemoryMB)} MB`);
  console.log(
    `times the reference  ${figures.timesReference.toFixed(1)} (Intl.Segmenter by words: ${whole(figures.referenceWordsPerCpuSecond)} words/CPU second)`,
  );
  console.log('stages, share of the time:');
  for (const [name, time] of stages) {
    console.log(`  ${name.padEnd(18)} ${((100 * time) / spent).toFixed(1).padStart(5)} %`);
  }
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

function countWords(text: string): number {
  let words = 0;
  for (const segment of SEGMENTER.segment(text)) words += Number(segment.isWordLike);
  return words;
}
