import { actorsOf, actsInForce, actsTakenBack, type Doing, layActors } from '../ledger/index.ts';
import { type Act, type ActorAct, foldName, type MentionPlace, TrothError } from '../model/index.ts';

/** What an act on actors is checked against. */
export interface ActorTarget {
  /** acts on actors before this one, oldest first */
  acts: readonly ActorAct[];
  /** the name by which an actor is shown; null when reports and people know none of this id */
  shownName(id: string): Promise<string | null>;
  /** whether the store shows a report */
  hasReport(id: string): Promise<boolean>;
  /** whether the reading that a report shows has a mention at exactly this place */
  hasMention(place: MentionPlace): Promise<boolean>;
}

/**
 * Refuses an act on actors that cannot be carried out.
 * @throws TrothError `act/unknown-target` when it names an actor, report, mention or act that is not
 * there; `act/blocked` when it takes back, or does again, what later acts rest on; `act/invalid` otherwise
 */
export async function checkActorAct(act: ActorAct, target: ActorTarget): Promise<void> {
  if (act.type === 'undo-actor') await checkUndo(act, target);
  else {
    await checkThere(act, target);
    const fault = layActors([...target.acts, act]).faults.find((fault) => fault.act.id === act.id);
    if (fault) throw invalid(actorsOf(act)[0]?.id ?? act.id, fault.reason);
  }
}

/** Checks that what an act is about is there, and that what it makes is not. */
async function checkThere(act: Doing<ActorAct>, target: ActorTarget): Promise<void> {
  const { follow, own } = layActors(target.acts);
  const isThere = async (id: string) => own.has(id) || (await target.shownName(id)) !== null;
  const made = madeBy(act);
  if (made !== null && (await isThere(made))) throw invalid(made, 'there is an actor with this id already');
  for (const { id } of actorsOf(act)) {
    // A split may bring back what was merged away; every other act on such a one is told so by the ledger.
    if (id !== made && follow(id) === id && !(await isThere(id))) throw unknown(id, 'there is no such actor');
  }
  if (act.type === 'split-actor') await checkLeaving(act, target);
}

async function checkLeaving(act: ActorAct & { type: 'split-actor' }, target: ActorTarget): Promise<void> {
  const { names, reports, mentions } = act.leaves;
  const shown = await target.shownName(act.actor.id);
  const own = names.find((name) => shown !== null && foldName(name) === foldName(shown));
  if (own !== undefined) {
    throw new TrothError('act/invalid', 'the name that an actor is shown by cannot leave it', {
      where: own,
      remedy: 'Correct the name of the actor first, or split off the other names.',
    });
  }
  for (const id of reports) {
    if (!(await target.hasReport(id))) throw unknown(id, 'there is no such report');
  }
  for (const place of mentions) {
    if (await target.hasMention(place)) continue;
    throw unknown(`${place.report} ${place.start}-${place.end}`, 'the report names nobody at this place');
  }
}

async function checkUndo(act: ActorAct & { type: 'undo-actor' }, target: ActorTarget): Promise<void> {
  const { acts } = target;
  if (!acts.some((earlier) => earlier.id === act.act))
    throw unknown(act.act, 'there is no such act on actors');
  if (actsTakenBack(acts).has(act.act)) throw invalid(act.act, 'the act is undone already');
  const before = actsInForce(acts);
  const after = actsInForce([...acts, act]);
  const without = (some: Doing<ActorAct>[], others: Doing<ActorAct>[]) =>
    some.find((one) => !others.includes(one));
  const undone = without(before, after);
  const again = without(after, before);
  const made = undone && madeBy(undone);
  const needing = made ? after.find((other) => actorsOf(other).some(({ id }) => id === made)) : undefined;
  if (needing) throw blocked(needing, `it bears on the actor ${made}`);
  if (again) await checkThere(again, target);
  const [fault] = layActors([...acts, act]).faults;
  if (fault) throw blocked(fault.act, fault.reason);
}

/** The id of the actor that an act makes; null when it makes none. */
function madeBy(act: Doing<ActorAct>): string | null {
  if (act.type === 'add-actor') return act.actor.id;
  return act.type === 'split-actor' && 'type' in act.into ? act.into.id : null;
}

function blocked({ id, by, at, type }: Act, reason: string): TrothError {
  return new TrothError('act/blocked', `a later act stands in the way (${type} by ${by}, ${at}): ${reason}`, {
    where: id,
    remedy: 'Undo that act first.',
  });
}

function unknown(where: string, message: string): TrothError {
  return new TrothError('act/unknown-target', message, { where });
}

function invalid(where: string, message: string): TrothError {
  return new TrothError('act/invalid', message, { where });
}
