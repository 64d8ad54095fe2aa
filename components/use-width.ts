import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Root font size that layouts reckon with, in CSS pixels; a reader's larger font scales them. */
const ROOT_PX = 16;

/** The width of an element in units of a layout: CSS pixels at a root font of 16 px. 0 before it is measured. */
export function useWidth<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => {
      // Hidden for a while: what is there keeps its place.
      if (current.clientWidth === 0) return;
      const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || ROOT_PX;
      setWidth(Math.floor((current.clientWidth * ROOT_PX) / rootPx));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  return { element, width };
}

/** A length of a layout as CSS. */
export function rem(length: number): string {
  return `${length / ROOT_PX}rem`;
}
