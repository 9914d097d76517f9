import { Button, IconButton } from '../controls/button.tsx';

/** What goes through a queue without deciding: on, back, and back to what was decided last. */
export function StepButtons({
  onLater,
  onBack,
  onUndo,
}: {
  onLater: () => void;
  onBack: () => void;
  onUndo: () => void;
}) {
  return (
    <span className="ml-auto flex gap-0.5 max-sm:ml-0">
      <IconButton icon="undo" label="Undo" onClick={onUndo} />
      <IconButton icon="up" label="Back to the one before" onClick={onBack} />
      <Button look="quiet" icon="down" action="review-later" onClick={onLater}>
        Later
      </Button>
    </span>
  );
}
