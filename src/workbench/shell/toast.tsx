import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import { ApiError } from '../../client/index.ts';
import { Icon } from '../controls/icon.tsx';

/** Something to do about a message. */
export interface ToastAction {
  label: string;
  run: () => void;
}
interface Message {
  id: number;
  text: string;
  remedy: string | null;
  failed: boolean;
  action: ToastAction | undefined;
}
/** Tells the person what happened. */
export interface Toast {
  say(text: string, action?: ToastAction): void;
  fail(error: unknown): void;
}

/** How long a message stays, ms: long enough to read twelve words and reach for Undo. */
const STAY = 6000;
const ToastContext = createContext<Toast | null>(null);

/** The messages of the page. */
export function useToast(): Toast {
  const toast = use(ToastContext);
  if (!toast) throw new Error('useToast needs a ToastProvider');
  return toast;
}

/** Shows one message at a time; a newer one replaces it, so that fast work leaves no pile behind. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<Message | null>(null);
  const timer = useRef(0);
  const show = useCallback((next: Omit<Message, 'id'>) => {
    window.clearTimeout(timer.current);
    setMessage((before) => ({ ...next, id: (before?.id ?? 0) + 1 }));
    if (!next.failed) timer.current = window.setTimeout(() => setMessage(null), STAY);
  }, []);
  const toast = useMemo<Toast>(
    () => ({
      say: (text, action) => show({ text, remedy: null, failed: false, action }),
      fail: (error) =>
        show({
          text: error instanceof Error ? error.message : String(error),
          remedy: error instanceof ApiError ? error.problem.remedy : null,
          failed: true,
          action: undefined,
        }),
    }),
    [show],
  );
  return (
    <ToastContext value={toast}>
      {children}
      <div
        role="status"
        aria-label="Messages"
        className="toasts pointer-events-none fixed inset-x-3 bottom-[calc(1rem+var(--foot))] z-50 flex justify-center max-lg:bottom-auto max-lg:top-16 print:hidden"
      >
        {message && (
          <div
            key={message.id}
            className={`toast pointer-events-auto flex max-w-lg items-center gap-3 rounded-lg px-3.5 py-2 text-sm shadow-lg ${
              message.failed ? 'bg-danger text-on-danger' : 'bg-ink text-paper'
            }`}
          >
            <span className="wrap-anywhere">
              <bdi>{message.text}</bdi>
              {message.remedy && <span className="block opacity-85">{message.remedy}</span>}
            </span>
            {message.action && (
              <button
                type="button"
                className="rounded px-1.5 py-0.5 font-semibold underline underline-offset-2"
                onClick={() => {
                  message.action?.run();
                  setMessage(null);
                }}
              >
                {message.action.label}
              </button>
            )}
            <button
              type="button"
              aria-label="Dismiss"
              className="-mr-1 rounded p-1"
              onClick={() => setMessage(null)}
            >
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
