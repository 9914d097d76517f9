import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { stringifySearch } from '../address/search-string.ts';
import { TOUR_STEPS, type TourStep } from '../address/tour-step.ts';
import { jobsQuery } from '../api/queries.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { useSamples } from '../samples/use-samples.ts';
import { count } from '../words/tell-number.ts';
import { rememberTour } from './tour-seen.ts';
import { type TourStops, tourStopsQuery } from './tour-stops.ts';
import { useFoot } from './use-foot.ts';
import { usePointer } from './use-pointer.ts';

const LAST = TOUR_STEPS.length as TourStep;

/** What stands out on the page of each step. */
const POINTED: Record<TourStep, string> = {
  1: 'article[aria-label="Report"]',
  2: 'section[aria-labelledby="said"]',
  3: 'section[aria-labelledby="evidence"]',
  4: 'section[aria-labelledby="part-on-record"]',
  5: 'section[aria-label="Files"]',
};

/** The tour: says at the foot of the window what the real page above it shows, step by step. */
export function TourPanel({ step }: { step: TourStep }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const stops = useQuery(tourStopsQuery(cache));
  const found = stops.data ?? null;
  const panel = useRef<HTMLElement>(null);
  useFoot(panel);

  const place = found && placeOf(step, found);
  const isHere = place !== null && path === place.path;
  const show = (to: TourStep) => found && history.push(addressOf(placeOf(to, found)));
  // An address that tells only the step leads to its place once that is known; who goes elsewhere then stays there.
  const arrived = useRef<TourStep | null>(null);
  useEffect(() => {
    if (!place || arrived.current === step) return;
    arrived.current = step;
    if (!isHere) history.replace(addressOf(place));
  }, [step, place, isHere, history]);
  // Whoever listens hears the step, and Enter means the next one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step, and once there is something to tell
  useEffect(() => panel.current?.focus({ preventScroll: true }), [step, found === null]);
  usePointer(isHere ? POINTED[step] : null);

  const leave = () => {
    rememberTour();
    void navigate({
      to: '.',
      search: (before) => ({ ...before, tour: undefined }),
      replace: true,
      state: true,
    });
  };
  const next = () => {
    if (step === LAST) leave();
    else show((step + 1) as TourStep);
  };
  useKeys(
    'tour',
    {
      'tour-next': next,
      'tour-back': () => step > 1 && show((step - 1) as TourStep),
      'tour-leave': leave,
    },
    { above: true },
  );

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby="tour-step"
      aria-describedby="tour-words"
      className="fixed inset-x-0 bottom-0 z-30 border-t-2 border-accent bg-surface px-4 pt-2.5 pb-[calc(0.625rem+env(safe-area-inset-bottom))] shadow-[0_-6px_24px_rgb(0_0_0/0.14)] outline-none sm:px-6 print:hidden"
    >
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-96">
          <h2 id="tour-step" className="flex items-baseline gap-2 text-sm font-semibold">
            <span className="sr-only">Tour, step </span>
            <span className="text-accent">
              {step} of {LAST}
            </span>
            {TITLES[step]}
          </h2>
          <p id="tour-words" className="text-sm text-pretty text-ink-2 max-sm:text-[13px]">
            {found ? tell(step, found) : <Waiting isSearched={stops.isSuccess} />}
          </p>
        </div>
        <div className="ml-auto flex items-center gap-2">
          {found && !isHere && <Button onClick={() => show(step)}>Show it</Button>}
          <Button
            look="quiet"
            action="tour-back"
            disabled={step === 1 || !found}
            onClick={() => show((step - 1) as TourStep)}
          >
            Back
          </Button>
          <Button look="primary" action="tour-next" disabled={!found} onClick={next}>
            {step === LAST ? 'Done' : 'Next'}
          </Button>
          <IconButton icon="close" label="Leave the tour" onClick={leave} />
        </div>
      </div>
    </section>
  );
}

const TITLES: Record<TourStep, string> = {
  1: 'A report, as read',
  2: 'One promise, wherever it is told',
  3: 'What came of it, and your verdict',
  4: 'Who keeps their word',
  5: 'Now your own reports',
};

/** What a step says of what stands above it. */
function tell(step: TourStep, { words, reports, origins, passedOn, title, actor }: TourStops): ReactNode {
  switch (step) {
    case 1:
      return (
        <>
          In “<bdi>{title}</bdi>” every statement is underlined by its kind. The chosen one is tinted, and its
          card tells who speaks, through whom it came and how sure that is. <KeyCaps keys="j" /> goes to the
          next.
        </>
      );
    case 2:
      return (
        <>
          “<bdi>{words}</bdi>” stands in {count(reports, 'report')}, from {count(origins, 'origin')}: once in
          the ledger, with its words from each.
          {passedOn && (
            <>
              {' '}
              Here <bdi>{passedOn.by}</bdi> passes on what <bdi>{passedOn.speaker}</bdi> said, and it is
              marked second-hand.
            </>
          )}
        </>
      );
    case 3:
      return (
        <>
          Later passages that may bear on it, as the machine proposes. <KeyCaps action="entry-accept" /> takes
          the chosen one for evidence, <KeyCaps action="entry-judge" /> gives your verdict,{' '}
          <KeyCaps action="entry-undo" /> takes it back. Only people judge.
        </>
      );
    case 4:
      return (
        <>
          All that <bdi>{actor?.name ?? 'somebody'}</bdi> promised, threatened, claimed and was told, where
          each stands, and how it turned out.
        </>
      );
    case 5:
      return (
        <>
          Drop files on any page, choose them here, or paste a text: each is read on this machine in seconds.
          The samples go with one key (<KeyCaps action="samples" />) on the page of reports. “Show the tour”
          in <KeyCaps action="palette" /> brings this back.
        </>
      );
  }
}

/** Why there is nothing to show yet, and what helps. */
function Waiting({ isSearched }: { isSearched: boolean }) {
  const samples = useSamples();
  const running = useQuery(jobsQuery()).data?.items.find(({ state }) => state === 'running');
  if (running)
    return (
      <span aria-live="polite">
        Reading: {running.done} of {count(running.total ?? 0, 'report')}. It goes on by itself.
      </span>
    );
  if (!isSearched) return <>Looking for a promise to show…</>;
  return (
    <>
      There is no promise to show yet.{' '}
      {samples.canPutIn && (
        <Button className="ml-1" disabled={samples.moving} onClick={() => samples.move('add')}>
          Add the samples
        </Button>
      )}
    </>
  );
}

/** Where a step leads. */
interface Place {
  path: string;
  search: { s?: string; tour: TourStep };
}

function placeOf(tour: TourStep, { report, statement, entry, passage, actor }: TourStops): Place {
  const at = (path: string, s?: string | null) => ({ path, search: { ...(s ? { s } : {}), tour } });
  if (tour === 1) return at(`/reports/${encodeURIComponent(report)}`, statement);
  if (tour === 2) return at(`/entries/${encodeURIComponent(entry)}`, statement);
  if (tour === 3) return at(`/entries/${encodeURIComponent(entry)}`, passage);
  if (tour === 4 && actor) return at(`/actors/${encodeURIComponent(actor.id)}`);
  return at('/add');
}

function addressOf({ path, search }: Place): string {
  return path + stringifySearch(search);
}
