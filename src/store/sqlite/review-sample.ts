import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';

/** The largest prime below 2^31. */
const PRIME = 2_147_483_647;
/** How many digits of an id the key is made of. */
const DIGITS = 10;

/**
 * What statements are ordered by at random, and always in the same way for a seed: a hash of the id, so that it makes
 * no difference what else the store holds. Ids are digests; the digits of each are added up with weights that the
 * seed tells, modulo a prime (Carter and Wegman 1979), which SQLite can do without a function of ours.
 */
export function sampleKey(seed: string): RawBuilder<number> {
  const digest = createHash('sha256').update(seed, 'utf8').digest();
  const digits = Array.from({ length: DIGITS }, (_, at) => {
    const weight = digest.readUInt16LE(2 * at) * 32_749 + 1;
    return sql`${weight} * instr('123456789abcdef', substr(statement.id, ${at + 3}, 1))`;
  });
  return sql`(${sql.join(digits, sql` + `)}) % ${PRIME}`;
}
