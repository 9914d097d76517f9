import { IconButton } from '../controls/button.tsx';

/** Closer, farther and the whole, for whoever uses no keys. */
export function ZoomButtons({
  scale,
  onCloser,
  onFarther,
  onAll,
}: {
  scale: number;
  onCloser: () => void;
  onFarther: () => void;
  onAll: () => void;
}) {
  return (
    <div className="absolute top-2 right-2 flex flex-col gap-1 rounded-md border border-line-strong bg-surface p-0.5">
      <IconButton icon="plus" label="Closer" onClick={onCloser} />
      <IconButton icon="minus" label="Farther" disabled={scale === 1} onClick={onFarther} />
      <IconButton icon="refresh" label="The whole" disabled={scale === 1} onClick={onAll} />
    </div>
  );
}
