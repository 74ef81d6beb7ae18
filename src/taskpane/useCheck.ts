import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { CellRef } from "../grid/CellRef";
import type { Plan } from "../plan/Plan";
import type { ColumnMapping } from "../registration/ColumnMapping";
import type { CellEdit } from "../rules/Rule";
import {
  applyEdits,
  checkAnew,
  type Desk,
  goTo,
  keepChoices,
  keepMappings,
  runCheck,
  takeBack,
  writeSummary,
  writeTargets,
} from "./actions";
import type { Choices } from "./choices";
import type { Environment } from "./Environment";
import { followChanges } from "./followChanges";
import type { Deed } from "./journal";
import { paneStore } from "./paneStore";
import type { Services } from "./services";
import { checkOptions, type Settings } from "./settings";
import { checkedOf, type PaneState } from "./state";

export interface Check {
  readonly state: PaneState;
  readonly runCheck: () => void;
  readonly stop: () => void;
  readonly writeSummary: () => void;
  /** The settings are those that apply once the plan is a sheet. */
  readonly writeTargets: (plan: Plan, settings: Settings) => void;
  readonly goTo: (at: CellRef) => void;
  readonly apply: (edits: readonly CellEdit[], rule?: string) => void;
  readonly takeBack: (deed: Deed) => void;
  readonly keepMappings: (mappings: readonly ColumnMapping[]) => void;
  readonly keepChoices: (choices: Choices) => void;
  readonly closeNotice: () => void;
  /** Judges what was read by other settings. */
  readonly judgeBy: (settings: Settings) => void;
}

/** The pane's state and what moves it; what the ribbon asked for starts at once. */
export function useCheck(services: Services, environment: Environment, settings: Settings): Check {
  const [store] = useState(paneStore);
  const { tell } = store;
  const state = useSyncExternalStore(store.subscribe, store.state);
  const running = useRef<AbortController>(undefined);
  const desk = deskOf(services, environment, settings, tell);
  const deskNow = useRef(desk);
  const atOnce = useRef(() => {
    if (environment.task === "check") begin(runCheck);
    if (environment.task === "summary") begin(writeSummary);
  });

  useEffect(() => {
    deskNow.current = desk;
  });
  useEffect(() => atOnce.current(), []);
  useEffect(() => {
    if (!settings.live) return undefined;
    return followChanges(services, () => ({ desk: deskNow.current, state: store.state() }));
  }, [services, store, settings.live]);

  // What the workbook remembers may be recalled, or something else said, while a check is under way.
  useEffect(() => {
    if (state.status !== "checked" || state.work) return;
    const { mappings, choices } = state.checked.settled;
    if (mappings !== settings.mappings || choices !== settings.choices) checkAnew(desk, state.checked);
  });

  function begin(act: (desk: Desk, signal: AbortSignal) => Promise<unknown>): void {
    running.current?.abort();
    running.current = new AbortController();
    void act(desk, running.current.signal);
  }

  return {
    state,
    runCheck: () => begin(runCheck),
    stop: () => {
      running.current?.abort();
      tell({ type: "checkStopped" });
    },
    writeSummary: () => begin(writeSummary),
    writeTargets: (plan, changed) => void writeTargets(deskOf(services, environment, changed, tell), plan),
    goTo: (at) => void goTo(desk, at),
    apply: (edits, rule) => void applyEdits(desk, edits, rule),
    takeBack: (deed) => void takeBack(desk, deed),
    keepMappings: (mappings) => void keepMappings(desk, mappings),
    keepChoices: (choices) => void keepChoices(desk, choices),
    closeNotice: () => tell({ type: "noticeRead" }),
    judgeBy: (changed) => {
      const checked = checkedOf(state);
      if (checked) checkAnew(deskOf(services, environment, changed, tell), checked);
    },
  };
}

function deskOf(services: Services, environment: Environment, settings: Settings, tell: Desk["tell"]): Desk {
  const { readOnly, today } = environment;
  return {
    services,
    readOnly,
    language: settings.language,
    options: checkOptions(settings, today),
    settled: settings,
    tell,
  };
}
