import { useNavigate, useSearch } from '@tanstack/react-router';
import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import type { Kind, ReviewedStatement } from '../api/types.ts';
import { useToast } from '../shell/toast.tsx';
import { revealStatement } from './reveal-statement.ts';
import { useStable } from './use-stable.ts';
import { walk } from './walk.ts';

/** Which statement is chosen, and how to choose another. */
export interface Choosing {
  /** the statements of the kinds that are shown, and the chosen one */
  shown: readonly ReviewedStatement[];
  chosen: ReviewedStatement | null;
  choose(id: string | null): void;
  /** Goes to the next or the previous one, passing over the reviewed ones if asked to. */
  step(direction: 1 | -1, unreviewed?: boolean): void;
  /** Chooses at a place in the text; the innermost comes first, and again goes to the one around it. */
  pick(ids: readonly string[]): void;
}

/**
 * The chosen statement, kept in the address (`?s=`) and brought into view.
 * @param only kinds to show; empty shows all
 */
export function useChosen(
  statements: readonly ReviewedStatement[],
  only: ReadonlySet<Kind>,
  text: RefObject<HTMLDivElement | null>,
): Choosing {
  const { s: chosenId = null } = useSearch({ from: '/reports/$id' });
  const navigate = useNavigate({ from: '/reports/$id' });
  const toast = useToast();
  const shown = useMemo(
    () =>
      only.size === 0 ? statements : statements.filter(({ kind, id }) => only.has(kind) || id === chosenId),
    [statements, only, chosenId],
  );
  const choose = useCallback(
    (id: string | null) => void navigate({ search: id ? { s: id } : {}, replace: true, resetScroll: false }),
    [navigate],
  );
  useEffect(() => {
    if (chosenId) revealStatement(text.current, chosenId);
  }, [chosenId, text]);
  const step = useStable((direction: 1 | -1, unreviewed?: boolean) => {
    const next = walk(shown, chosenId, direction, unreviewed);
    if (next) choose(next);
    else if (unreviewed) toast.say(`Nothing left to review ${direction === 1 ? 'below' : 'above'}.`);
  });
  const pick = useStable((ids: readonly string[]) => {
    const at = ids.indexOf(chosenId ?? '');
    choose(ids[(at + 1) % ids.length] ?? null);
  });
  return {
    shown,
    chosen: statements.find((statement) => statement.id === chosenId) ?? null,
    choose,
    step,
    pick,
  };
}
