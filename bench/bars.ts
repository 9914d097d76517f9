import { rate } from './breakdown.ts';
import type { CardData } from './card-data.ts';

/** What this project asks of its model at least, and what it aims at: issue 5. */
export interface Bar {
  measure: string;
  floor: number;
  /** null where only a floor was set */
  aim: number | null;
  /** null when it was not measured */
  reached: number | null;
  /** whether less is better */
  isCeiling: boolean;
  /** decimals that are shown */
  decimals: number;
}

/** Every bar with what was reached. */
export function barsOf({ codebook, polnear, entities, bundleMB, speed, memory }: CardData): Bar[] {
  const f1 = (figures: CardData['codebook']['figures'], name: string) => figures[name]?.f1 ?? null;
  const { nested, errors } = codebook.breakdown;
  const calibrated = ({ calibration }: CardData['codebook'], name: string) =>
    calibration.find(([one]) => one === name)?.[1].error ?? null;
  const least = (
    measure: string,
    floor: number,
    aim: number | null,
    reached: number | null,
    decimals = 2,
  ) => ({
    ...{ measure, floor, aim, reached, decimals },
    isCeiling: false,
  });
  const most = (...args: Parameters<typeof least>) => ({ ...least(...args), isCeiling: true });
  return [
    least('PolNeAR, relation usable', 0.73, 0.8, f1(polnear.figures, 'relation usable')),
    least('PolNeAR, relation strict', 0.5, 0.62, f1(polnear.figures, 'relation strict')),
    least('PolNeAR, exact source', 0.77, 0.85, f1(polnear.figures, 'exact source')),
    least('PolNeAR, exact cue', 0.7, 0.77, f1(polnear.figures, 'exact cue')),
    least('PolNeAR, exact content', 0.65, 0.75, f1(polnear.figures, 'exact content')),
    least('codebook, statement', 0.84, 0.92, f1(codebook.figures, 'statement')),
    least('codebook, nested ones found', 0.6, 0.8, rate(nested.found, nested.gold)),
    most('codebook, wrongly joined source among found', 0.06, 0.03, rate(errors.joined, errors.found)),
    least('names, F1 to the word and type', 0.8, 0.9, entities?.all.f1 ?? null),
    most('PolNeAR, calibration error of a statement', 0.05, null, calibrated(polnear, 'statement'), 3),
    most('codebook, calibration error of a statement', 0.05, null, calibrated(codebook, 'statement'), 3),
    most('codebook, calibration error of a kind', 0.05, null, calibrated(codebook, 'kind'), 3),
    most('engine against the time inside onnxruntime', 1.5, 1.2, speed?.runtime.timesCpu ?? null),
    least('words per CPU second', 4000, 10_500, speed?.wordsPerCpuSecond ?? null, 0),
    most('bundle, MB', 30, 20, bundleMB, 1),
    most('peak memory of `troth read`, MB', 600, 350, memory?.peakMemoryMB ?? null, 0),
  ];
}

/** How a bar stands. */
export function standing({
  floor,
  aim,
  reached,
  isCeiling,
}: Bar): 'aim' | 'floor' | 'missed' | 'not measured' {
  if (reached === null) return 'not measured';
  const isPast = (bar: number) => (isCeiling ? reached <= bar : reached >= bar);
  if (aim !== null && isPast(aim)) return 'aim';
  return isPast(floor) ? 'floor' : 'missed';
}
