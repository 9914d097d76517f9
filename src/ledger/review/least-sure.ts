import {
  type Candidates,
  type Doubt,
  isByPerson,
  REVIEW_TARGETS,
  type ReviewTarget,
  type Statement,
} from '../../model/index.ts';

/** How sure a machine is of what it filled; null where a person did, or nobody estimated it. */
export function surenessOf(statement: Statement, target: ReviewTarget): number | null {
  if (target === 'statement') return statement.probability;
  const filled = statement.provenance[target];
  return isByPerson(filled) ? null : filled.probability;
}

/**
 * What a machine is least sure of in a statement, with what it most likely is otherwise: that it is one at all, its
 * speaker or its kind, whichever has the lowest probability. The queue of review goes by it.
 * @returns null where no machine estimated anything that still stands
 */
export function leastSure(statement: Statement & { candidates: Candidates }): Doubt | null {
  let found: Doubt | null = null;
  for (const target of REVIEW_TARGETS) {
    const probability = surenessOf(statement, target);
    if (probability === null || (found && probability >= found.probability)) continue;
    found = { target, probability, next: nextBest(statement, target) };
  }
  return found;
}

function nextBest(
  { candidates, speaker, kind }: Statement & { candidates: Candidates },
  target: ReviewTarget,
): Doubt['next'] {
  if (target === 'kind') {
    const next = candidates.kind.find(({ value }) => value !== kind);
    return next ? { kind: next.value, probability: next.probability } : null;
  }
  if (target === 'speaker') {
    const next = candidates.speaker.find(({ value }) => value !== speaker);
    return next ? { speaker: next.value, probability: next.probability } : null;
  }
  return null;
}
