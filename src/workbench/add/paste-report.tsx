import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { reportKey } from '../api/queries.ts';
import type { NewReport } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Failure } from '../controls/states.tsx';
import { EXAMPLE_REPORT } from './example-report.ts';

const DETAILS = [
  { name: 'title', label: 'Title', hint: 'found in the text if left out' },
  { name: 'outlet', label: 'Outlet', hint: 'who published it' },
  { name: 'published', label: 'Published', hint: '2024-05-31, so that “on Monday” can be dated' },
  { name: 'address', label: 'Address', hint: 'https://…' },
] as const;

/** Adds one report from pasted text; a pasted page's HTML is read as a page. */
export function PasteReport({ example }: { example: boolean }) {
  const [draft, setDraft] = useState<NewReport>(example ? EXAMPLE_REPORT : { text: '' });
  const cache = useQueryClient();
  const navigate = useNavigate();
  const adding = useMutation({
    mutationFn: (report: NewReport) => dataOf(client.POST('/api/reports', { body: report })),
    onSuccess: ({ added, report }) => {
      cache.setQueryData(reportKey(report.report.id), report);
      void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'report' });
      if (added) void navigate({ to: '/reports/$id', params: { id: report.report.id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = Object.entries(draft).filter(([, value]) => value?.trim());
    if (draft.text.trim()) adding.mutate({ ...Object.fromEntries(given), text: draft.text });
  };
  const held = adding.data?.added === false ? adding.data.report : null;
  return (
    <form aria-label="Paste a report" onSubmit={submit} className="flex flex-col gap-3">
      <label className="flex flex-col gap-1.5">
        <span className="text-sm font-medium">Text of the report</span>
        <textarea
          required
          dir="auto"
          rows={14}
          className="field w-full resize-y font-reading text-base! leading-relaxed"
          placeholder="Paste the text, or the HTML of the page"
          value={draft.text}
          onChange={(event) => {
            adding.reset();
            setDraft({ ...draft, text: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="sr-only">Details, all optional</legend>
        {DETAILS.map(({ name, label, hint }) => (
          <label key={name} className="flex flex-col gap-1">
            <span className="text-sm">
              {label} <span className="text-ink-3">· optional</span>
            </span>
            <input
              className="field"
              dir="auto"
              placeholder={hint}
              value={draft[name] ?? ''}
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
          </label>
        ))}
      </fieldset>
      {held && (
        <div
          role="status"
          className="flex items-start gap-2 rounded-lg border border-accent bg-accent-soft p-3"
        >
          <Icon name="check" className="mt-0.5 size-4 text-accent" />
          <p>
            This report is already in the store. Nothing was added.{' '}
            <Link
              to="/reports/$id"
              params={{ id: held.report.id }}
              className="font-medium text-accent underline underline-offset-4"
            >
              Open “<bdi>{held.report.title ?? 'Untitled report'}</bdi>”
            </Link>
          </p>
        </div>
      )}
      {adding.isError && <Failure error={adding.error} />}
      <div className="flex items-center gap-3">
        <Button type="submit" look="primary" disabled={adding.isPending || !draft.text.trim()}>
          {adding.isPending ? 'Reading…' : 'Read and add'}
        </Button>
        <span className="text-sm text-ink-2 max-sm:hidden">Ctrl+Enter</span>
        {!draft.text && (
          <Button look="quiet" className="ml-auto" onClick={() => setDraft(EXAMPLE_REPORT)}>
            Fill in an example
          </Button>
        )}
      </div>
    </form>
  );
}
