/** The icons, drawn on a grid of 16 with lines of 1.5. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  search: 'M7 12A5 5 0 107 2a5 5 0 000 10zM10.8 10.8L14 14',
  plus: 'M8 3v10M3 8h10',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  left: 'M13 8H3.5M7 4L3 8l4 4',
  right: 'M3 8h9.5M9 4l4 4-4 4',
  chevron: 'M4 6l4 4 4-4',
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 010 7H7',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 000 7H9',
  person: 'M8 8a2.75 2.75 0 100-5.5A2.75 2.75 0 008 8zM2.8 14c.5-2.9 2.5-4.25 5.2-4.25s4.7 1.35 5.2 4.25',
  machine: 'M4 5h8v7H4zM8 5V2.5M6.25 8v1M9.75 8v1M2 7.5v2M14 7.5v2',
  pencil: 'M3 13l.7-2.9L10.9 2.9a1 1 0 011.4 0l.8.8a1 1 0 010 1.4L5.9 12.3z',
  span: 'M3 3v10M13 3v10M5.5 8h5M7 6.5L5.5 8 7 9.5M9 6.5L10.5 8 9 9.5',
  history: 'M2.5 8a5.5 5.5 0 105.5-5.5c-2 0-3.6 1-4.6 2.5M3.2 2.5V5.2H6M8 5v3.3l2.2 1.3',
  report: 'M4 2.5h8v11H4zM6 5.5h4M6 8h4M6 10.5h2.5',
  quote: 'M3 10.5V7.5C3 5.5 4 4.5 6 4M3 8.5h3v3H3zM9 10.5V7.5c0-2 1-3 3-3.5M9 8.5h3v3H9z',
  ledger: 'M2.5 3h11v10h-11zM2.5 6.200h11M2.5 9.600h11M6.200 6.200V13',
  dossier: 'M2.5 4.500h4l1.500 1.500h5.500v7.500h-11zM4.500 4.500V2.500h7V6',
  due: 'M3 4h10v9.5H3zM3 7h10M5.5 2.500v3M10.500 2.500v3M8 9v2l1.500 1',
  minus: 'M3 8h10',
  timeline: 'M2 13.500h12M3.500 4.500h4M6 7.500h6M10 10.500h3M3.500 10.500h2',
  review: 'M2.500 3.500h11M2.500 7h6M2.500 10.500h4M9 10.800l2 2 3.500-4.500',
  columns: 'M2.5 3h11v10h-11zM6.200 3v10M9.800 3v10',
  filter: 'M2.5 4h11M4.500 8h7M6.500 12h3',
  bookmark: 'M4.500 2.500h7v11L8 10.700 4.500 13.500z',
  scales: 'M8 2.500v11M5 13.500h6M3 4.500h10M3 4.500L1.500 9h3zM13 4.500L11.500 9h3z',
  actors:
    'M6 7.5a2.25 2.25 0 100-4.5 2.25 2.25 0 000 4.5zM1.8 13c.4-2.5 2-3.5 4.2-3.5s3.8 1 4.2 3.5M10.5 7.3a2 2 0 10-.4-3.8M11.7 9.7c1.5.3 2.3 1.4 2.6 3.3',
  network:
    'M4 5.5a1.75 1.75 0 100-3.500 1.75 1.75 0 000 3.500zM12.5 7.500a1.75 1.75 0 100-3.500 1.75 1.75 0 000 3.500zM6 14a1.75 1.75 0 100-3.500 1.75 1.75 0 000 3.500zM5.700 4.200l5.100 1.200M11.500 7.200l-4.200 3.800M4.300 5.500l1.200 5',
  map: 'M2.5 4l3.700-1.500L9.800 4l3.700-1.500v9.500L9.800 13.500 6.200 12 2.500 13.500zM6.200 2.500V12M9.800 4v9.500',
  export: 'M8 10V2.5M5 5l3-3 3 3M3 9.5V13h10V9.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  sun: 'M8 10.8a2.8 2.8 0 100-5.6 2.8 2.8 0 000 5.6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  warning: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.2h.01',
  lost: 'M6.5 4.5L8 3a2.8 2.8 0 014 4l-1.5 1.5M9.5 11.5L8 13a2.8 2.8 0 01-4-4l1.5-1.5M2.5 5h1.5M5 2.5V4M11 12v1.5M12 11h1.5',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  stop: 'M4.5 4.5h7v7h-7z',
  play: 'M5 3.5l7 4.5-7 4.5z',
  keyboard: 'M2 4.5h12v7H2zM4.5 7h.01M7 7h.01M9.5 7h.01M11.5 7h.01M5.5 9.3h5',
  settings: 'M2.5 5h5.5M12 5h1.5M10 3.2v3.600M2.500 11H4M8 11h5.500M6 9.200v3.600',
  trash: 'M3.5 4.5h9M6 4.5V3h4v1.5M4.7 4.5l.5 8.5h5.6l.5-8.5',
  refresh: 'M13 7.5A5 5 0 004 5.2L2.8 6.5M2.8 3.5v3h3M3 8.5a5 5 0 009 2.3l1.2-1.3M13.2 12.5v-3h-3',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon; always decoration, beside words or in a button with a label. */
export function Icon({ name, className = 'size-4' }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.4 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
