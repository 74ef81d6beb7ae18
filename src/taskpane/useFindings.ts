import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Finding } from "../validator/Finding";
import { type Filter, filterFindings, noFilter } from "./filterFindings";
import { findingKeys } from "./findingKeys";
import { findingRows, type Row } from "./findingRows";
import type { Grouping } from "./grouping";
import { useSpeech } from "./language";

export interface Findings {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly rows: readonly Row[];
  /** Those of the rows, in their order. */
  readonly shown: readonly Finding[];
  readonly keyOf: (finding: Finding) => string | undefined;
  /** Its key. */
  readonly current: string | undefined;
  /** Of the current finding, from 1; 0 where there is none. */
  readonly position: number;
  readonly setCurrent: (finding: Finding) => void;
  /** How far the list was last scrolled, in pixels. */
  readonly scrolledTo: () => number;
  readonly scrollTo: (top: number) => void;
  /** The finding before or after the current one; where that is gone, after the place that it had. */
  readonly stepFrom: (by: 1 | -1) => Finding | undefined;
}

interface Current {
  readonly key: string | undefined;
  readonly index: number;
}

/** The findings as the user wants them listed, and the current one, which stays current when the list changes. */
export function useFindings(findings: readonly Finding[]): Findings {
  const { language } = useSpeech();
  const [filter, setFilter] = useState(noFilter);
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const [current, setCurrent] = useState<Current>();
  const scrolled = useRef(0);
  const wanted = useDeferredValue(filter);
  const rows = useMemo(
    () => findingRows(filterFindings(findings, wanted, language), grouping),
    [findings, wanted, grouping, language],
  );
  const shown = useMemo(() => rows.flatMap((row) => (row.kind === "finding" ? [row.finding] : [])), [rows]);
  const keys = useMemo(() => findingKeys(findings), [findings]);
  const index = current ? shown.findIndex((finding) => keys.get(finding) === current.key) : -1;
  return {
    filter,
    setFilter,
    grouping,
    setGrouping,
    rows,
    shown,
    keyOf: (finding) => keys.get(finding),
    current: current?.key,
    position: index + 1,
    scrolledTo: () => scrolled.current,
    scrollTo: (top) => {
      scrolled.current = top;
    },
    setCurrent: (finding) => setCurrent({ key: keys.get(finding), index: shown.indexOf(finding) }),
    stepFrom: (by) => {
      if (index >= 0 || !current) return shown[index + by];
      return shown[by > 0 ? current.index : current.index - 1] ?? shown.at(-1);
    },
  };
}
