import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import type { SamplesHere } from '../samples/use-samples.ts';
import { hasSeenTour, rememberTour } from './tour-seen.ts';
import { useBeginTour } from './use-begin-tour.ts';

/** What the first visit is greeted with, until somebody takes the tour or leaves it. */
export function Welcome({ samples }: { samples: SamplesHere }) {
  const [isLeft, setLeft] = useState(hasSeenTour);
  const begin = useBeginTour();
  const leave = () => {
    rememberTour();
    setLeft(true);
  };
  useKeys('tour', { 'tour-next': begin, 'tour-leave': leave }, { enabled: !isLeft, above: true });
  if (isLeft) return null;
  const isSampled = samples.shown.size > 0;
  return (
    <section
      aria-label="Welcome"
      className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border border-accent/40 bg-accent-soft px-4 py-3 print:hidden"
    >
      <div className="min-w-64 flex-1">
        <h2 className="font-reading text-lg">Who said what, and what became of it</h2>
        <p className="text-sm text-pretty text-ink-2">
          Troth reads reports, keeps every statement with its speaker and its words, and holds promises and
          threats beside what later reports tell, until you judge them.{' '}
          {isSampled && 'The reports here are invented samples: they show it in a minute.'}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" icon="play" action="tour-next" onClick={begin}>
          Show me, in five steps
        </Button>
        <Button action="tour-leave" onClick={leave}>
          Not now
        </Button>
      </div>
    </section>
  );
}
