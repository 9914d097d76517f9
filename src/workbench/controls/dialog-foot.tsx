import { ApiError } from '../../client/index.ts';
import { Button } from './button.tsx';
import { KeyCaps } from './key-caps.tsx';

/** The foot of a dialog that does something: why it could not be done, and its buttons. */
export function DialogFoot({
  label,
  keys,
  busy,
  error,
  disabled = false,
  onClose,
}: {
  label: string;
  /** the keys that do the same as its button */
  keys?: string;
  busy: boolean;
  error: unknown;
  disabled?: boolean;
  onClose: () => void;
}) {
  const problem = error instanceof ApiError ? error.problem : null;
  return (
    <footer className="flex flex-col gap-2 border-t border-line px-4 py-3">
      {error !== null && (
        <p role="alert" className="text-sm text-danger wrap-anywhere">
          {problem?.message ?? (error instanceof Error ? error.message : 'It could not be done.')}
          {problem?.remedy && <span className="block text-ink-2">{problem.remedy}</span>}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={busy || disabled}>
          {label}
          {keys && <KeyCaps keys={keys} className="max-lg:hidden" />}
        </Button>
      </div>
    </footer>
  );
}
