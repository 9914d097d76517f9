import { Fragment } from 'react';
import { Button } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { Modal } from '../controls/modal.tsx';
import { type Binding, KEYMAP, SCOPE_LABELS, type Scope } from '../keyboard/keymap.ts';
import { useBeginTour } from '../tour/use-begin-tour.ts';

/** All keys, by where they work. */
export function HelpOverlay({ onClose }: { onClose: () => void }) {
  const begin = useBeginTour();
  return (
    <Modal title="Keys" onClose={onClose} className="max-w-3xl">
      <section
        aria-label="All keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        data-autofocus
        className="columns-1 gap-8 overflow-y-auto p-4 outline-none sm:columns-2"
      >
        <p className="mb-4">
          <Button
            icon="play"
            onClick={() => {
              onClose();
              begin();
            }}
          >
            Show the tour
          </Button>
        </p>
        {(Object.keys(SCOPE_LABELS) as Scope[]).map((scope) => (
          <section key={scope} className="mb-5 break-inside-avoid-column">
            <h3 className="mb-1.5 text-sm font-semibold text-accent">{SCOPE_LABELS[scope]}</h3>
            <dl>
              {(KEYMAP as readonly Binding[])
                .filter((binding) => binding.scope === scope)
                .map(({ id, label, keys }) => (
                  <div
                    key={id}
                    className="flex items-center justify-between gap-4 border-t border-line py-1 text-sm"
                  >
                    <dt>{label}</dt>
                    <dd className="flex shrink-0 items-center gap-1.5">
                      {keys.map((each, i) => (
                        <Fragment key={each}>
                          {i > 0 && <span className="text-xs text-ink-3">or</span>}
                          <span className="sr-only">{each}</span>
                          <KeyCaps keys={each} />
                        </Fragment>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
    </Modal>
  );
}
