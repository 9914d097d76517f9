import { FIELD_LABELS } from '../acts/tell-act.ts';
import { Button } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import type { Adjusting } from './use-adjust.ts';

/** What is being adjusted and how; stands at the foot of the window. */
export function AdjustBar({ adjusting }: { adjusting: Adjusting }) {
  const { adjustment } = adjusting;
  if (!adjustment) return null;
  const { field, spans, at } = adjustment;
  const label = FIELD_LABELS[field].toLowerCase();
  return (
    <section
      aria-label={`Adjusting the ${label}`}
      className="adjust-bar fixed inset-x-0 bottom-0 z-40 border-t border-line-strong bg-surface px-4 py-3 shadow-2xl"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 gap-y-2 text-sm">
        <p aria-live="polite" className="font-semibold">
          Adjusting the {label}
          {spans.length > 1 && ` · fragment ${at + 1} of ${spans.length}`}
          {spans.length === 0 && ' · select words in the text'}
        </p>
        <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2 max-sm:hidden">
          <li className="flex items-center gap-1.5">
            <KeyCaps keys="ArrowLeft" />
            <KeyCaps keys="ArrowRight" /> end
          </li>
          <li className="flex items-center gap-1.5">
            <KeyCaps keys="shift+ArrowLeft" />
            <KeyCaps keys="ArrowRight" /> start
          </li>
          <li className="flex items-center gap-1.5">
            <KeyCaps keys="alt" /> by character
          </li>
          <li>or select words; with Alt, a further fragment</li>
        </ul>
        <span className="ml-auto flex gap-2">
          {spans.length > 1 && (
            <Button onClick={adjusting.next} action="fragment-next">
              Next fragment
            </Button>
          )}
          <Button look="quiet" action="span-cancel" onClick={adjusting.cancel}>
            Cancel
          </Button>
          <Button
            look="primary"
            action="span-save"
            disabled={spans.length === 0 && field === 'content'}
            onClick={adjusting.save}
          >
            Save
          </Button>
        </span>
      </div>
    </section>
  );
}
