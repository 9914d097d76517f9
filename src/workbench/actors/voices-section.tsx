import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ActorRecord } from '../api/types.ts';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { actorRecordQuery } from './actor-queries.ts';
import { Part } from './part.tsx';

type Voices = ActorRecord['voices'];

/** Who speaks for an actor, and for whom it speaks. Its record tells when that cannot be fetched. */
export function VoicesSection({
  actor,
  asKnownOn,
}: {
  actor: string;
  /** the day that its page is shown as known on; undefined for now */
  asKnownOn: string | undefined;
}) {
  const { data } = useQuery(actorRecordQuery(actor, asKnownOn));
  if (!data || data.voices.length + data.represents.length === 0) return null;
  return (
    <Part
      title="Who speaks for whom"
      note="by promises, threats and refusals that one voices and the other would carry out, and by offices"
    >
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <VoiceList title="Spoken for by" voices={data.voices} asKnownOn={asKnownOn} />
        <VoiceList title="Speaks for" voices={data.represents} asKnownOn={asKnownOn} />
      </div>
    </Part>
  );
}

function VoiceList({
  title,
  voices,
  asKnownOn,
}: {
  title: string;
  voices: Voices;
  asKnownOn: string | undefined;
}) {
  if (voices.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="font-semibold">
        {title} <span className="font-normal text-ink-2">{voices.length}</span>
      </h3>
      <ul>
        {voices.map(({ actor, statements, offices }) => (
          <li key={actor.id} data-row className="relative border-t border-line py-1.5 hover:bg-hover/60">
            <Link
              to="/actors/$id"
              params={{ id: actor.id }}
              search={{ asKnownOn }}
              data-row-link
              dir="auto"
              className="font-medium wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
            >
              {actor.name}
            </Link>
            <p className="text-sm text-ink-2">
              {[...offices.map(tellOffice), statements > 0 && count(statements, 'statement')]
                .filter(Boolean)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function tellOffice({ title, held }: Voices[number]['offices'][number]): string {
  return held ? `${title} (${tellDate(held)})` : title;
}
