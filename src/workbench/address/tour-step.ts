import type { SearchState } from './search-string.ts';

/** The steps of the tour, from 1. */
export const TOUR_STEPS = [1, 2, 3, 4, 5] as const;
/** A step of the tour. */
export type TourStep = (typeof TOUR_STEPS)[number];

/** The step of the tour in an address, as a state that has it; without it when there is none. */
export function tourState({ tour }: SearchState): { tour?: TourStep } {
  const step = TOUR_STEPS.find((one) => one === Number(tour));
  return step ? { tour: step } : {};
}
