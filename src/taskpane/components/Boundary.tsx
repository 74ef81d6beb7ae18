import { Component, type ReactNode } from "react";
import { type Failure, failureOf } from "../Failure";
import { FailureView } from "./FailureView";

interface BoundaryState {
  readonly failure?: Failure;
}

/** Tells a mistake of ours in what is shown, where the pane would else go blank. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = {};

  static getDerivedStateFromError(thrown: unknown): BoundaryState {
    return { failure: failureOf(thrown, false) };
  }

  override render() {
    return this.state.failure ? <FailureView failure={this.state.failure} /> : this.props.children;
  }
}
