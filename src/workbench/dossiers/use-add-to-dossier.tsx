import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Thing } from './add-to-dossier.tsx';
import { EarlyWords } from './early-words.tsx';

// The pages that open it are loaded first; it is not.
const AddToDossier = lazy(async () => ({ default: (await import('./add-to-dossier.tsx')).AddToDossier }));

/** What is about to be taken into a dossier. */
interface Adding {
  load: () => Promise<readonly Thing[]> | readonly Thing[];
  /** what that is, on one line */
  subject: string;
}

/** Lets a page take things into a dossier. */
export function useAddToDossier(): {
  /** asks which dossier, and takes the things in */
  addToDossier: (adding: Adding) => void;
  /** to be drawn by the page */
  dialog: ReactNode;
} {
  const [adding, setAdding] = useState<Adding | null>(null);
  const [words, setWords] = useState('');
  const close = () => setAdding(null);
  const early = { words, onWords: setWords, onClose: close };
  const dialog = adding && (
    // A dialog from the first moment: keys that come faster than it must not act on the page.
    <Suspense fallback={<EarlyWords {...early} />}>
      <AddToDossier load={adding.load} subject={adding.subject} {...early} />
    </Suspense>
  );
  const addToDossier = (adding: Adding) => {
    setWords('');
    setAdding(adding);
  };
  return { addToDossier, dialog };
}
