import { useNavigate } from '@tanstack/react-router';
import { rememberTour } from './tour-seen.ts';

/** Begins the tour: its panel finds what it leads to. */
export function useBeginTour(): () => void {
  const navigate = useNavigate();
  return () => {
    rememberTour();
    void navigate({ to: '/', search: { tour: 1 } });
  };
}
