import { useState } from 'react';
import { stringifySearch } from '../address/search-string.ts';
import type { DossierDetail } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { Modal } from '../controls/modal.tsx';
import { todayHere } from '../entry/tell-days.ts';

/** Offers a dossier as a file. */
export function ShareDialog({
  dossier,
  asKnownOn,
  onClose,
}: {
  dossier: DossierDetail;
  asKnownOn: string | null;
  onClose: () => void;
}) {
  const [texts, setTexts] = useState(false);
  const day = asKnownOn ? { asKnownOn } : { today: todayHere() };
  const href = (format: string) =>
    `/api/export/dossier/${encodeURIComponent(dossier.id)}${stringifySearch({
      format,
      ...(format === 'html' && texts && { texts: 'true' }),
      ...day,
    })}`;
  return (
    <Modal title="Share the dossier" onClose={onClose} className="max-w-xl">
      <div className="flex flex-col gap-4 overflow-y-auto p-4">
        <p className="text-pretty text-ink-2">
          One HTML file that needs nothing but itself: every quotation in its context, evidence with who took
          it, verdicts with their grounds, notes, and the reports with their addresses and hashes. It opens in
          any browser, offline, and prints.
        </p>
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-1 size-4 accent-(--accent)"
            checked={texts}
            onChange={(event) => setTexts(event.target.checked)}
          />
          <span>
            With the full texts of the reports
            <span className="block text-sm text-ink-2">
              Without, only the paragraphs around what is quoted are in it. Mind whose texts they are before
              you pass them on.
            </span>
          </span>
        </label>
        <a
          data-autofocus
          href={href('html')}
          download
          onClick={onClose}
          className="inline-flex h-9 items-center justify-center gap-1.5 self-start rounded-md bg-accent px-3 text-sm font-medium text-on-accent hover:bg-accent-strong"
        >
          <Icon name="export" /> Save as HTML
        </a>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <a
            href={href('csv')}
            download
            onClick={onClose}
            className="text-accent underline underline-offset-2"
          >
            CSV, for spreadsheets
          </a>
          <a
            href={href('json')}
            download
            onClick={onClose}
            className="text-accent underline underline-offset-2"
          >
            JSON, with everything
          </a>
        </p>
        <p className="text-sm text-ink-2">
          To be verified by others, with its reports and acts frozen:
          <code className="mt-1 block rounded bg-sunken px-2 py-1 text-xs wrap-anywhere">
            troth release make FOLDER --dossier {dossier.id}
          </code>
        </p>
      </div>
    </Modal>
  );
}
