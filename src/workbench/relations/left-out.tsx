import type { Relations } from '../api/types.ts';
import { count } from '../words/tell-number.ts';

/** What fits and is not shown, and what was left out, so that nothing is missed unseen. */
export function LeftOut({ of: { fewer, undated, toItself, stateless } }: { of: Relations }) {
  const told = [
    fewer.relations > 0 && `${count(fewer.relations, 'relation')} of fewer statements`,
    undated > 0 && `${count(undated, 'statement')} of no date`,
    toItself > 0 && `${count(toItself, 'statement')} directed at who says it`,
    stateless > 0 && `${count(stateless, 'statement')} with a side that counts for no state`,
  ].filter((one) => one !== false);
  if (told.length === 0) return null;
  return <p className="text-sm text-ink-2">Left out: {told.join(', ')}.</p>;
}
