import type { ReviewedStatement } from '../api/types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import type { CardActions } from './card-actions.ts';
import { OpenCard } from './open-card.tsx';
import type { Offer } from './use-offer.ts';

/** On small screens: the chosen statement's card at the foot of the window. */
export function CardSheet({
  statements,
  chosen,
  onStep,
  offer,
  actions,
}: {
  statements: readonly ReviewedStatement[];
  chosen: ReviewedStatement | null;
  onStep: (step: 1 | -1) => void;
  /** what is offered from the chosen one's card */
  offer: Offer | null;
  actions: CardActions;
}) {
  const at = statements.findIndex((statement) => statement.id === chosen?.id);
  return (
    <section
      aria-label="Chosen statement"
      className="fixed inset-x-0 bottom-(--foot) z-20 flex max-h-[52dvh] flex-col border-t border-line-strong bg-paper pb-[env(safe-area-inset-bottom)] shadow-2xl"
    >
      <div className="flex items-center gap-1 px-2 py-1.5 text-sm">
        <IconButton icon="left" label="Previous statement" disabled={at === 0} onClick={() => onStep(-1)} />
        <IconButton
          icon="right"
          label="Next statement"
          disabled={at === statements.length - 1}
          onClick={() => onStep(1)}
        />
        <span className="mx-1 text-ink-2">
          {chosen ? `${at + 1} of ${statements.length}` : `${statements.length} statements`}
        </span>
        <span className="ml-auto">
          {chosen ? (
            <IconButton icon="close" label="Let go of the statement" onClick={() => actions.onChoose(null)} />
          ) : (
            <Button look="primary" disabled={statements.length === 0} onClick={() => onStep(1)}>
              Begin
            </Button>
          )}
        </span>
      </div>
      {chosen && (
        <div className="overflow-y-auto px-2 pb-2">
          <OpenCard
            statement={chosen}
            offer={offer}
            parent={statements.find((statement) => statement.id === chosen.parent) ?? null}
            actions={actions}
          />
        </div>
      )}
    </section>
  );
}
