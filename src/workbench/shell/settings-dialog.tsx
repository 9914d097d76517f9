import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { statusQuery } from '../api/queries.ts';
import { Modal } from '../controls/modal.tsx';
import { readPerson, writePerson } from './person.ts';
import { applyTheme, readTheme, THEMES } from './theme.ts';

/** Who the person is, how the pages look, and what runs underneath. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const status = useQuery(statusQuery());
  const [name, setName] = useState(readPerson() ?? '');
  const [theme, setTheme] = useState(readTheme);
  return (
    <Modal title="Settings" onClose={onClose}>
      <div className="flex flex-col gap-5 overflow-y-auto p-4">
        <label className="flex flex-col gap-1.5">
          <span className="text-sm font-medium">Your name</span>
          <input
            className="field"
            dir="auto"
            value={name}
            placeholder={status.data?.person}
            onChange={(event) => {
              setName(event.target.value);
              writePerson(event.target.value);
            }}
          />
          <span className="text-sm text-ink-2">
            Every correction is kept with the name of who made it. Stays in this browser.
          </span>
        </label>
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1.5 text-sm font-medium">Theme</legend>
          <div className="flex gap-1 self-start rounded-lg bg-sunken p-1">
            {THEMES.map((each) => (
              <label
                key={each}
                className="cursor-pointer rounded-md px-3 py-1 text-sm capitalize has-checked:bg-surface has-checked:font-medium has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-accent"
              >
                <input
                  type="radio"
                  name="theme"
                  className="sr-only"
                  checked={theme === each}
                  onChange={() => {
                    setTheme(each);
                    applyTheme(each);
                  }}
                />
                {each}
              </label>
            ))}
          </div>
        </fieldset>
        {status.data && (
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-line pt-4 text-sm">
            <dt className="text-ink-2">Troth</dt>
            <dd>{status.data.version}</dd>
            <dt className="text-ink-2">Engine</dt>
            <dd>
              {status.data.engine.name} {status.data.engine.version}
            </dd>
            <dt className="text-ink-2">Data</dt>
            <dd className="wrap-anywhere">{status.data.data}</dd>
            <dt className="text-ink-2">Holds</dt>
            <dd>
              {status.data.counts.reports} reports, {status.data.counts.statements} statements,{' '}
              {status.data.counts.actors} actors, {status.data.counts.acts} acts
            </dd>
          </dl>
        )}
      </div>
    </Modal>
  );
}
