// Where the rows of a list stand, measured: their words may take one line or three.
import { useLayoutEffect, useRef, useState } from 'react';

export interface RowHeights {
  /** Of the list, in px. */
  readonly height: number;
  /** Middle of the first line of each row, in px from the top of the list. */
  readonly middles: readonly number[];
  /** Size of a small label, in px: nothing on the line stands nearer together. */
  readonly labelPx: number;
}

const unknown: RowHeights = { height: 0, middles: [], labelPx: 0 };

/** The first paragraph of each row is what the line leads to. */
export function useRowHeights() {
  const list = useRef<HTMLOListElement>(null);
  const [heights, setHeights] = useState(unknown);
  useLayoutEffect(() => {
    const rows = list.current;
    if (!rows) return undefined;
    const measure = () => {
      const top = rows.getBoundingClientRect().top;
      const leads = [...rows.children].map((row) => row.querySelector('p') ?? row);
      setHeights({
        height: rows.clientHeight,
        middles: leads.map((lead) => {
          const box = lead.getBoundingClientRect();
          return box.top - top + box.height / 2;
        }),
        labelPx: parseFloat(getComputedStyle(leads[0] ?? rows).fontSize),
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(rows);
    for (const row of rows.children) observer.observe(row);
    measure();
    return () => observer.disconnect();
  }, []);
  return { list, heights };
}
