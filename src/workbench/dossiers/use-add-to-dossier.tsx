import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Modal } from '../controls/modal.tsx';
import { Skeleton } from '../controls/states.tsx';
import type { Thing } from './add-to-dossier.tsx';

// The pages that open it are loaded first; it is not.
const AddToDossier = lazy(async () => ({ default: (await import('./add-to-dossier.tsx')).AddToDossier }));

/** What is about to be taken into a dossier. */
interface Adding {
  load: () => Promise<readonly Thing[]> | readonly Thing[];
  /** what that is, on one line */
  subject: string;
}

function Fetching({ onClose }: { onClose: () => void }) {
  return (
    <Modal title="Add to a dossier" onClose={onClose}>
      <Skeleton label="Fetching the dossiers" rows={3} />
    </Modal>
  );
}

/** Lets a page take things into a dossier. */
export function useAddToDossier(): {
  /** asks which dossier, and takes the things in */
  addToDossier: (adding: Adding) => void;
  /** to be drawn by the page */
  dialog: ReactNode;
} {
  const [adding, setAdding] = useState<Adding | null>(null);
  const close = () => setAdding(null);
  const dialog = adding && (
    // A dialog from the first moment: keys that come faster than it must not act on the page.
    <Suspense fallback={<Fetching onClose={close} />}>
      <AddToDossier load={adding.load} subject={adding.subject} onClose={close} />
    </Suspense>
  );
  return { addToDossier: setAdding, dialog };
}
