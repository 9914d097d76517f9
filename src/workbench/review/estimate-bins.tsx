import type { ErrorEstimate } from '../api/types.ts';
import { TARGET_LABELS } from './tell-estimate.ts';

/** What an estimate rests on: how many were reviewed, and how many of those were wrong, by how sure the engine was. */
export function EstimateBins({ estimates }: { estimates: readonly ErrorEstimate[] }) {
  return (
    <div className="flex flex-col gap-4">
      {estimates.map(({ target, bins }) => (
        <table key={target} className="w-full text-right text-xs tabular-nums">
          <caption className="pb-1 text-left font-medium text-ink">{TARGET_LABELS[target]}</caption>
          <thead className="text-ink-2">
            <tr>
              <th scope="col" className="text-left font-normal">
                Engine’s word
              </th>
              <th scope="col" className="font-normal">
                Reviewed
              </th>
              <th scope="col" className="font-normal">
                Wrong
              </th>
              <th scope="col" className="font-normal">
                Open
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ low, high, reviewed, wrong, open }) => (
              <tr key={low} className="border-t border-line">
                <th scope="row" className="py-0.5 text-left font-normal">
                  {Math.round(low * 100)}–{Math.round(high * 100)}%
                </th>
                <td>{reviewed.toLocaleString('en')}</td>
                <td>{wrong.toLocaleString('en')}</td>
                <td>{open.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
