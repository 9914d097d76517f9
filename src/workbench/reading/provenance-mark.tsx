import type { Provenance, ReviewedStatement } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { percent } from '../words/tell-number.ts';

/** Who filled a field, on what it rests and how sure that is, in words. */
export function tellProvenance({ by, basis, probability }: Provenance): string {
  const who = 'person' in by ? `Filled by ${by.person}` : `Filled by ${by.engine} ${by.version}`;
  const rest = {
    stated: 'stated in the report',
    implied: 'implied by the report',
    unknown: 'the report does not tell',
  }[basis];
  return [who, rest, probability !== null && `${percent(probability)} sure`].filter(Boolean).join(', ');
}

/** The same as a small sign: a machine or which person, on what it rests, and how sure. */
export function ProvenanceMark({ provenance }: { provenance: Provenance }) {
  const { by, basis, probability } = provenance;
  const person = 'person' in by ? by.person : null;
  const told = tellProvenance(provenance);
  return (
    <span
      title={told}
      className={`inline-flex items-center gap-1 text-xs whitespace-nowrap ${person === null ? 'text-ink-3' : 'text-accent'}`}
    >
      <Icon name={person === null ? 'machine' : 'person'} className="size-3.5" />
      <span aria-hidden="true" className="flex gap-1">
        {person === null ? <span>{basis}</span> : <bdi className="max-w-20 truncate">{person}</bdi>}
        {probability !== null && <span>{percent(probability)}</span>}
      </span>
      <span className="sr-only">{told}</span>
    </span>
  );
}

/** Whoever filled the fields of a statement, each once, in words: "troth 1.0", "Ada". */
export function tellAuthors(provenance: ReviewedStatement['provenance']): string {
  const authors = Object.values(provenance).map(({ by }) =>
    'person' in by ? by.person : `${by.engine} ${by.version}`,
  );
  return [...new Set(authors)].join(', ');
}
