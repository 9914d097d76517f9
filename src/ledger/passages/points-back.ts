import type { Kind, ReviewedStatement } from '../../model/index.ts';

/** What is asked, offered or promised, as what answers it calls it. */
const ASKED =
  '(?:appeal|application|bid|call|demand|idea|invitation|move|offer|petition|plan|proposal|request|suggestion|terms|ultimatum)s?';
/** What is promised or threatened, as who says it again calls it. */
const GIVEN = '(?:assurance|commitment|guarantee|oath|pledge|promise|threat|undertaking|vow|warning)s?';

/** The same again: "as much", "exactly the same". */
const SAME = /^(?:(?:exactly|just|precisely) )?(?:as much|so|the same(?: thing)?)$/i;
/** What stands for a whole statement: "it", "that", "the offer", "their request". */
const WHOLE = new RegExp(
  `^(?:it|them|this|that|these|those|(?:this|that|these|those|the|all|both|his|her|its|their) (?:\\w+ )?(?:${ASKED}|${GIVEN}))$`,
  'i',
);
/** What says something of a statement that it only points to: "any such plans", "this was a threat". */
const OF_IT =
  /^(?:(?:any|no|all|of|to) )*such\b|^(?:this|that)(?: \w+)?$|^(?:this|that) (?:is|isnt|was|wasnt|were|will|wont|would|wouldnt|did|didnt|had|has)\b/i;

/** UTF-16 units of what is looked at; words that only point back are fewer, and of others it tells enough. */
const LONGEST = 200;

/**
 * Whether the words of a statement only point back to what was said before it, and by themselves say nothing: "as
 * much", "the offer", and of a denial or refusal also "any such plans". A forecast that calls another "it" or "that"
 * mostly tells of something else, so of forecasts only "as much" and the like count.
 * @param content its words, without its condition
 */
export function pointsBack(kind: Kind, content: string): boolean {
  const plain = content
    .slice(0, LONGEST)
    .replace(/[“”"‘’]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.…]+|[\s,.!…]+$/g, '');
  if (SAME.test(plain)) return true;
  if (kind === 'prediction') return false;
  return WHOLE.test(plain) || ((kind === 'denial' || kind === 'refusal') && OF_IT.test(plain));
}

/** UTF-16 units up to which a statement stands right before another. */
const REACH = 200;

/** What of a statement tells where it stands. */
type Standing = Pick<ReviewedStatement, 'id' | 'content' | 'parent'>;

/**
 * Ids of the statement that ends last before another begins, within {@link REACH} units, with what encloses it and what
 * is inside of that: in "he accused her of breaking her promise to pay. She denied it", both the accusation and the
 * promise.
 * @param statements of the same report, in any order
 */
export function statementsBefore(statement: Standing, statements: readonly Standing[]): string[] {
  const start = startOf(statement);
  const before = statements.filter((one) => one.id !== statement.id && endOf(one) <= start);
  const [last] = before.toSorted((a, b) => endOf(b) - endOf(a));
  if (!last || start - endOf(last) > REACH) return [];
  const byId = new Map(before.map((one) => [one.id, one]));
  const outermost = (one: Standing): string => {
    const met = new Set<string>();
    let at = one;
    while (at.parent !== null && !met.has(at.id)) {
      met.add(at.id);
      at = byId.get(at.parent) ?? { ...at, parent: null };
    }
    return at.id;
  };
  const top = outermost(last);
  return before.filter((one) => outermost(one) === top).map(({ id }) => id);
}

function startOf({ content }: Standing): number {
  return content[0]?.start ?? 0;
}

function endOf({ content }: Standing): number {
  return content.at(-1)?.end ?? 0;
}
