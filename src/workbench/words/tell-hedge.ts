import type { Hedge } from '../api/types.ts';
import { percent } from './tell-number.ts';

/** What a hedge means: "possible", "likely, 55%–80%", "low confidence". */
export function tellHedge({ likelihood, low, high, confidence }: Hedge): string {
  if (likelihood === null) return `${confidence} confidence`;
  if (low === null || high === null) return likelihood;
  return `${likelihood}, ${low === high ? percent(low) : `${percent(low)}–${percent(high)}`}`;
}
