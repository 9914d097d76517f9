import { type RefObject, useEffect, useRef } from 'react';
import { panned, type TimeRange, zoomed } from './time-range.ts';

/** How far a pointer moves before it drags and no longer presses, px. */
const DRAG = 5;
/** How much nearer one turn of the wheel brings it. */
const WHEEL = 0.0022;

/**
 * Moves a stretch of time by dragging and by the wheel held sideways (or with Shift), and brings it nearer by pinching
 * and by the wheel with Ctrl or Cmd; the wheel alone scrolls the page.
 * @param left px at the left of the element that are no part of the drawing
 */
export function useZoomPan(
  element: RefObject<HTMLElement | null>,
  range: TimeRange | null,
  left: number,
  onChange: (range: TimeRange) => void,
): void {
  const now = useRef({ range, onChange, left });
  now.current = { range, onChange, left };
  useEffect(() => {
    const own = element.current;
    if (!own) return;
    const pointers = new Map<number, Point>();
    let moved = 0;
    const widthOf = () => Math.max(1, own.clientWidth - now.current.left);
    const shareOf = (x: number) =>
      Math.min(1, Math.max(0, (x - own.getBoundingClientRect().left - now.current.left) / widthOf()));
    const change = (make: (range: TimeRange) => TimeRange) => {
      if (!now.current.range) return;
      // Two fingers move before anything is drawn, and the second goes on from where the first brought it.
      now.current.range = make(now.current.range);
      now.current.onChange(now.current.range);
    };
    const onWheel = (event: WheelEvent) => {
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        change((range) => zoomed(range, Math.exp(event.deltaY * WHEEL), shareOf(event.clientX)));
      } else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        event.preventDefault();
        change((range) => panned(range, sideways / widthOf()));
      }
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, pointOf(event));
      if (pointers.size === 1) moved = 0;
    };
    const onMove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const [middleBefore, apartBefore] = [middleOf(pointers), apartOf(pointers)];
      pointers.set(event.pointerId, pointOf(event));
      moved += Math.abs(event.clientX - before.x);
      if (pointers.size > 1) moved += Math.abs(event.clientY - before.y);
      if (moved < DRAG) return;
      if (!own.hasPointerCapture(event.pointerId)) own.setPointerCapture(event.pointerId);
      const middle = middleOf(pointers);
      change((range) => panned(range, (middleBefore - middle) / widthOf()));
      if (pointers.size > 1) {
        const factor = apartBefore / Math.max(1, apartOf(pointers));
        change((range) => zoomed(range, Math.max(0.5, Math.min(2, factor)), shareOf(middle)));
      }
    };
    const onUp = (event: PointerEvent) => pointers.delete(event.pointerId);
    // What was dragged is not pressed.
    const onClick = (event: MouseEvent) => {
      if (moved >= DRAG) event.stopPropagation();
      moved = 0;
    };
    own.addEventListener('wheel', onWheel, { passive: false });
    own.addEventListener('pointerdown', onDown);
    own.addEventListener('pointermove', onMove);
    own.addEventListener('pointerup', onUp);
    own.addEventListener('pointercancel', onUp);
    own.addEventListener('click', onClick, { capture: true });
    return () => {
      own.removeEventListener('wheel', onWheel);
      own.removeEventListener('pointerdown', onDown);
      own.removeEventListener('pointermove', onMove);
      own.removeEventListener('pointerup', onUp);
      own.removeEventListener('pointercancel', onUp);
      own.removeEventListener('click', onClick, { capture: true });
    };
  }, [element]);
}

interface Point {
  x: number;
  y: number;
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

/** How far two fingers are apart, px, however they lie. */
function apartOf(pointers: ReadonlyMap<number, Point>): number {
  const [one, other = one] = pointers.values();
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
}

function middleOf(pointers: ReadonlyMap<number, Point>): number {
  const all = [...pointers.values()].map(({ x }) => x);
  return (Math.max(...all) + Math.min(...all)) / 2;
}
