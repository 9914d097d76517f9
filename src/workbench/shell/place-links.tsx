import { Link, useLocation } from '@tanstack/react-router';
import { DropdownMenu } from 'radix-ui';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { PLACES } from './places.ts';

const LINK =
  'h-8 items-center gap-1.5 rounded-md px-2 text-sm font-medium text-ink-2 hover:bg-hover hover:text-ink data-[status=active]:bg-accent-soft data-[status=active]:text-accent lg:px-2.5';

const IN_BAR = PLACES.filter(({ inBar }) => inBar !== 'never');
const IN_MENU = PLACES.filter(({ inBar }) => inBar !== 'always');

/** The places as links in the bar, and a menu of those that do not fit there. */
export function PlaceLinks() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const within = PLACES.find(({ to, inBar }) => inBar === 'never' && path.startsWith(to));
  return (
    <nav aria-label="Places" className="flex gap-0.5">
      {IN_BAR.map(({ to, label, icon, inBar }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/', includeSearch: false }}
          className={`${LINK} ${inBar === 'wide' ? 'hidden xl:flex' : 'flex'}`}
        >
          <Icon name={icon} />
          <span className="max-lg:sr-only">{label}</span>
        </Link>
      ))}
      {IN_MENU.length > 0 && (
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger
            className={`${LINK} flex`}
            // A place of the menu that is open is told by the menu's own button.
            data-status={within ? 'active' : undefined}
          >
            <Icon name={within?.icon ?? 'more'} />
            <span className="max-lg:sr-only">{within?.label ?? 'More'}</span>
            <span className="sr-only">{within ? ', more places' : ' places'}</span>
            <Icon name="chevron" className="size-3 max-sm:hidden" />
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content
              align="start"
              sideOffset={4}
              collisionPadding={8}
              className="z-40 min-w-52 rounded-lg border border-line-strong bg-surface p-1 shadow-xl"
            >
              {IN_MENU.map(({ to, label, icon, action, inBar }) => (
                <DropdownMenu.Item key={to} asChild>
                  <Link
                    to={to}
                    className={`flex items-center gap-2.5 rounded-md px-3 py-1.5 text-sm outline-none data-highlighted:bg-hover data-[status=active]:text-accent ${inBar === 'wide' ? 'xl:hidden' : ''}`}
                  >
                    <Icon name={icon} className="size-4 text-ink-3" />
                    {label} <KeyCaps action={action} className="ml-auto text-ink-2" />
                  </Link>
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      )}
    </nav>
  );
}
