import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useAddFiles } from '../add/use-add-files.ts';
import { Icon } from '../controls/icon.tsx';

/** Takes files dropped anywhere on the page. */
export function DropTarget() {
  const [over, setOver] = useState(false);
  const navigate = useNavigate();
  const { add } = useAddFiles();
  useEffect(() => {
    let depth = 0;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth--;
      if (depth <= 0) setOver(false);
    };
    const allow = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      add(files);
      void navigate({ to: '/add' });
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [add, navigate]);
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-40 flex items-center justify-center rounded-2xl border-2 border-dashed border-accent bg-paper/90">
      <p className="flex items-center gap-3 font-reading text-2xl text-accent">
        <Icon name="file" className="size-8" /> Drop files to add their reports
      </p>
    </div>
  );
}
