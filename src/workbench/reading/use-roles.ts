import { useMemo } from 'react';
import type { ReviewedStatement } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { hoverMarks, type RoleMark, roleMarks } from './marks.ts';
import type { Adjustment } from './use-adjust.ts';

/**
 * What stands out in the text: the statement under the pointer, and the chosen one or, while spans
 * are adjusted, those spans.
 * @param pointed id of the statement under the pointer
 * @param offered those that a correction is offered for, while they are shown
 * @param place what the address names
 */
export function useRoles(
  statements: readonly ReviewedStatement[],
  chosen: ReviewedStatement | null,
  pointed: string | null,
  adjustment: Adjustment | null,
  offered: readonly ReviewedStatement[],
  place: RoleMark | null,
): RoleMark[] {
  return useMemo(() => {
    const find = (id: string) => statements.find((statement) => statement.id === id);
    const under = !adjustment && pointed !== null && pointed !== chosen?.id ? find(pointed) : undefined;
    if (!adjustment) {
      const beside = [...offered, ...(under ? [under] : [])].flatMap(hoverMarks);
      return [...(place ? [place] : []), ...beside, ...(chosen ? roleMarks(chosen) : [])];
    }
    const tint = KIND_STYLES[find(adjustment.statement)?.kind ?? 'claim'].color;
    return adjustment.spans.map((span, i): RoleMark => {
      return { type: 'role', role: i === adjustment.at ? 'draft' : 'draft-rest', tint, ...span };
    });
  }, [statements, chosen, pointed, adjustment, offered, place]);
}
