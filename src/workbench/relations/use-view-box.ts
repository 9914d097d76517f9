import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** A box of a drawing, in its units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A step of the keys and buttons. */
const STEP = 1.5;
/** How much closer than the whole one can come. */
const CLOSEST = 12;

/** The part of a drawing that is seen: closer, farther, the whole of it, and moved by dragging. */
export function useViewBox(svg: RefObject<SVGSVGElement | null>, whole: Box) {
  /** of the element, px */
  const [size, setSize] = useState({ width: 1000, height: 600 });
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const watch = new ResizeObserver(() =>
      setSize({ width: element.clientWidth || 1, height: element.clientHeight || 1 }),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [svg]);
  const [seen, setSeen] = useState({ x: 0, y: 0, scale: 1 });
  const from = useRef<{ clientX: number; clientY: number; x: number; y: number } | null>(null);
  const [width, height] = [whole.width / seen.scale, whole.height / seen.scale];
  const [x, y] = [
    whole.x + (whole.width - width) / 2 + seen.x,
    whole.y + (whole.height - height) / 2 + seen.y,
  ];
  const zoom = (factor: number) =>
    setSeen((before) => {
      const scale = Math.min(CLOSEST, Math.max(1, before.scale * factor));
      return scale === 1 ? { x: 0, y: 0, scale } : { ...before, scale };
    });
  return {
    /** units of the drawing in a px of the screen */
    unit: Math.max(width / size.width, height / size.height),
    viewBox: `${x} ${y} ${width} ${height}`,
    scale: seen.scale,
    closer: () => zoom(STEP),
    farther: () => zoom(1 / STEP),
    all: () => setSeen({ x: 0, y: 0, scale: 1 }),
    /** Brings a point into what is seen, where it is not; so that the keys lead nowhere unseen. */
    show: (point: { x: number; y: number }) => {
      const isSeen = point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
      if (isSeen) return;
      setSeen(({ scale }) => ({
        x: point.x - (whole.x + whole.width / 2),
        y: point.y - (whole.y + whole.height / 2),
        scale,
      }));
    },
    dragging: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button !== 0 || seen.scale === 1) return;
        from.current = { clientX: event.clientX, clientY: event.clientY, x: seen.x, y: seen.y };
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const start = from.current;
        if (!start) return;
        const unit = Math.max(width / size.width, height / size.height);
        setSeen(({ scale }) => ({
          x: start.x - (event.clientX - start.clientX) * unit,
          y: start.y - (event.clientY - start.clientY) * unit,
          scale,
        }));
      },
      onPointerUp: () => {
        from.current = null;
      },
      onPointerLeave: () => {
        from.current = null;
      },
    },
  };
}
