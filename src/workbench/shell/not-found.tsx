import { Link } from '@tanstack/react-router';
import { Empty } from '../controls/states.tsx';

/** Shown at an address where there is nothing. */
export function NotFound() {
  return (
    <Empty icon="search" title="There is nothing at this address">
      <Link to="/" className="font-medium text-accent underline underline-offset-4">
        Go to the reports
      </Link>
    </Empty>
  );
}
