import type { Kind } from '../api/types.ts';
import { KIND_STYLES } from './kind-style.ts';
import { underlineStyle } from './underline.ts';

/** A kind's name over its underline, in its colour: what the words under it look like in the text. */
export function KindLabel({ kind, className = '' }: { kind: Kind; className?: string }) {
  const { label, color } = KIND_STYLES[kind];
  return (
    <span
      className={`kind-label text-[13px]/4 font-semibold ${className}`}
      style={{ ...underlineStyle([{ kind, lane: 0 }], 1), color }}
    >
      {label}
    </span>
  );
}
