import { Button } from '../controls/button.tsx';

/** What can be said of two statements that may be in dispute, by one press or key each. */
export function DisputeChoices({
  isProposed,
  onAccept,
  onReject,
}: {
  /** whether a machine proposes it, and nobody said anything of it */
  isProposed: boolean;
  onAccept: () => void;
  onReject: () => void;
}) {
  return (
    <p className="flex flex-wrap gap-1.5 print:hidden">
      {isProposed && (
        <Button look="primary" icon="check" action="entry-accept" onClick={onAccept}>
          They are in dispute
        </Button>
      )}
      <Button look="danger" icon="cross" action="entry-reject" onClick={onReject}>
        They are not
      </Button>
    </p>
  );
}
