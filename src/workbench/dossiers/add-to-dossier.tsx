import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import type { DossierDeed, ItemSort } from '../api/types.ts';
import { Modal } from '../controls/modal.tsx';
import { type Choice, PickList } from '../controls/pick-list.tsx';
import { Failure } from '../controls/states.tsx';
import { useToast } from '../shell/toast.tsx';
import { count } from '../words/tell-number.ts';
import { dossiersQuery } from './dossier-queries.ts';
import { EarlyWords } from './early-words.tsx';
import { itemKeys, thingKey } from './item-keys.ts';
import { readLastDossier, writeLastDossier } from './last-dossier.ts';
import { useDossierActs } from './use-dossier-acts.ts';

/** What can be taken into a dossier. */
export interface Thing {
  sort: ItemSort;
  /** of an entry also that of any of its statements */
  id: string;
}

/** Things that can be taken in at once: as many deeds as one request may hold, with the beginning of a new dossier. */
const MOST_AT_ONCE = 499;

/**
 * Takes things into a dossier: the one that was used last comes first, typing finds others, and words that no
 * dossier has begin a new one.
 */
export function AddToDossier({
  load,
  subject,
  words,
  onWords,
  onClose,
}: {
  /** what is taken in */
  load: () => Promise<readonly Thing[]> | readonly Thing[];
  /** what that is, on one line */
  subject: string;
  /** what was typed before the dossiers were there */
  words: string;
  onWords: (words: string) => void;
  onClose: () => void;
}) {
  const toast = useToast();
  const navigate = useNavigate();
  const { act } = useDossierActs();
  const dossiers = useQuery(dossiersQuery());
  if (dossiers.isPending) return <EarlyWords words={words} onWords={onWords} onClose={onClose} />;
  if (!dossiers.data) {
    return (
      <Modal title="Add to a dossier" onClose={onClose}>
        <Failure error={dossiers.error} onRetry={() => void dossiers.refetch()} />
      </Modal>
    );
  }
  const last = readLastDossier();
  const inOrder = dossiers.data.toSorted((a, b) => Number(b.id === last) - Number(a.id === last));
  const choices = inOrder.map(({ id, title, counts }): Choice => {
    const items = Object.values(counts).reduce((sum, each) => sum + each, 0);
    return {
      id,
      label: title,
      detail: id === last ? `used last, ${count(items, 'item')}` : count(items, 'item'),
    };
  });
  const add = async (dossier: string, title: string, isOpening: boolean, begin: DossierDeed[] = []) => {
    onClose();
    try {
      const things = await load();
      if (things.length > MOST_AT_ONCE) {
        toast.say(`At most ${MOST_AT_ONCE} can be added at once: choose fewer.`);
        return;
      }
      const held = begin.length > 0 ? new Set<string>() : await heldIn(dossier);
      const fresh = things.filter((thing) => !held.has(thingKey(thing)));
      writeLastDossier(dossier);
      if (fresh.length + begin.length === 0) {
        toast.say(`${title} has ${things.length === 1 ? 'it' : 'them'} already.`);
      } else {
        const deeds = fresh.map((thing): DossierDeed => ({ type: 'take-in', dossier, thing, note: '' }));
        await act([...begin, ...deeds], `Added ${count(fresh.length, 'item')} to ${title}`);
      }
      if (!isOpening) return;
      const item = things[0] && thingKey(things[0]);
      await navigate({ to: '/dossiers/$id', params: { id: dossier }, state: { item } });
    } catch (error) {
      toast.fail(error);
    }
  };
  const begin = (title: string, isOpening: boolean) => {
    const dossier = `d_${crypto.randomUUID()}`;
    void add(dossier, title, isOpening, [{ type: 'begin-dossier', dossier, title, summary: '' }]);
  };
  return (
    <PickList
      title="Add to a dossier"
      placeholder={choices.length === 0 ? 'Title of a new dossier' : 'Dossier, or the title of a new one'}
      subject={<bdi>{subject}</bdi>}
      choices={choices}
      typedBefore={words}
      onPick={(id, isOpening) => {
        const title = dossiers.data.find((dossier) => dossier.id === id)?.title ?? '';
        void add(id, title, isOpening);
      }}
      free={begin}
      freeVerb="Begin"
      further="adds it and opens the dossier there"
      onClose={onClose}
      none={{
        label: 'Show all dossiers',
        pick: () => {
          onClose();
          void navigate({ to: '/dossiers' });
        },
      }}
    />
  );
}

/** What a dossier holds already, as sorts and ids; of entries all that they are known by here. */
async function heldIn(dossier: string): Promise<Set<string>> {
  const params = { path: { id: dossier }, query: {} };
  const { items } = await dataOf(client.GET('/api/dossiers/{id}', { params }));
  return new Set(items.flatMap(itemKeys));
}
