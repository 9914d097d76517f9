import type { Provenance } from '../api/types.ts';
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

/** The same as a small sign: a person or a machine, `implied` where it is, and how sure. */
export function ProvenanceMark({ provenance }: { provenance: Provenance }) {
  const person = 'person' in provenance.by;
  const told = tellProvenance(provenance);
  return (
    <span
      title={told}
      className={`inline-flex items-center gap-1 text-xs whitespace-nowrap ${person ? 'text-accent' : 'text-ink-3'}`}
    >
      <Icon name={person ? 'person' : 'machine'} className="size-3.5" />
      <span aria-hidden="true">
        {[
          provenance.basis !== 'stated' && provenance.basis,
          provenance.probability !== null && percent(provenance.probability),
        ]
          .filter(Boolean)
          .join(' ')}
      </span>
      <span className="sr-only">{told}</span>
    </span>
  );
}
