import type { Doubt } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { percent } from '../words/tell-number.ts';
import { StepButtons } from './step-buttons.tsx';
import { tellNext } from './why-line.tsx';

/** What can be decided of a statement, by one press or key each; on small screens at the lower edge. */
export function DecisionBar({
  next,
  onAccept,
  onReject,
  onSecond,
  onKind,
  onSpeaker,
  onLater,
  onBack,
  onUndo,
}: {
  /** what it most likely is otherwise; null where nothing else was weighed */
  next: Doubt['next'];
  onAccept: () => void;
  onReject: () => void;
  onSecond: () => void;
  onKind: () => void;
  onSpeaker: () => void;
  onLater: () => void;
  onBack: () => void;
  onUndo: () => void;
}) {
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-t border-line bg-surface px-4 py-2.5 max-lg:sticky max-lg:bottom-0 max-lg:z-10">
      <Button look="primary" icon="check" action="accept" onClick={onAccept}>
        Accept
      </Button>
      {next && (
        <Button
          onClick={onSecond}
          title={`Change to ${tellNext(next)}, accept, and go on`}
          className="min-w-0"
        >
          <bdi className="max-w-40 truncate">{tellNext(next)}</bdi>
          <span className="text-xs font-normal text-ink-2">{percent(next.probability)}</span>
          <KeyCaps action="review-second" className="max-lg:hidden" />
        </Button>
      )}
      <Button look="danger" icon="cross" action="reject" onClick={onReject}>
        Reject
      </Button>
      <Button action="retype" className="max-sm:hidden" onClick={onKind}>
        Kind…
      </Button>
      <Button action="speaker" className="max-sm:hidden" onClick={onSpeaker}>
        Speaker…
      </Button>
      <StepButtons onLater={onLater} onBack={onBack} onUndo={onUndo} />
    </div>
  );
}
