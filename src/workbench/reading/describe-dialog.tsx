import { type FormEvent, useState } from 'react';
import { REPORT_DETAILS } from '../../client/index.ts';
import type { Description, ReportDetail, ReportView } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Modal } from '../controls/modal.tsx';

const LABELS: Record<ReportDetail, { label: string; hint: string }> = {
  title: { label: 'Title', hint: 'the headline' },
  outlet: { label: 'Outlet', hint: 'who published it' },
  byline: { label: 'Byline', hint: 'the author line' },
  published: { label: 'Published', hint: '2021-07-14' },
  address: { label: 'Address', hint: 'https://…' },
  language: { label: 'Language', hint: 'en' },
};

/** Corrects what is known of a report; its text cannot be changed. */
export function DescribeDialog({
  view,
  onSave,
  onClose,
}: {
  view: ReportView;
  onSave: (values: Description) => void;
  onClose: () => void;
}) {
  const { report, described } = view;
  const [draft, setDraft] = useState(() =>
    Object.fromEntries(REPORT_DETAILS.map((detail) => [detail, report[detail] ?? ''])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const values: Description = {};
    for (const detail of REPORT_DETAILS) {
      const value = draft[detail]?.trim() || null;
      if (value !== report[detail]) values[detail] = value;
    }
    if (Object.keys(values).length > 0) onSave(values);
    else onClose();
  };
  return (
    <Modal title="Details of the report" onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-3 overflow-y-auto p-4">
        {REPORT_DETAILS.map((detail, i) => (
          <label key={detail} className="grid grid-cols-[6rem_minmax(0,1fr)] items-center gap-2">
            <span className="flex items-center gap-1 text-sm text-ink-2">
              {LABELS[detail].label}
              {described.includes(detail) && (
                <span title="A person corrected this" className="text-accent">
                  <Icon name="person" className="size-3.5" />
                  <span className="sr-only">corrected by a person</span>
                </span>
              )}
            </span>
            <input
              data-autofocus={i === 0 || undefined}
              dir="auto"
              className="field"
              placeholder={LABELS[detail].hint}
              value={draft[detail] ?? ''}
              onChange={(event) => setDraft({ ...draft, [detail]: event.target.value })}
            />
          </label>
        ))}
        <div className="mt-1 flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}
