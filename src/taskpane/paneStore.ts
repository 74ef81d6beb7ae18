import { initialState, nextState, type PaneAction, type PaneState } from "./state";

export interface PaneStore {
  readonly state: () => PaneState;
  readonly tell: (action: PaneAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The pane's state outside React: changes come faster than it renders, and each builds on the one before. */
export function paneStore(): PaneStore {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    tell: (action) => {
      state = nextState(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
