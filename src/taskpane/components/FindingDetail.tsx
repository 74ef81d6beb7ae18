import type { Finding } from "../../validator/Finding";
import { rowAround } from "../rowAround";
import type { Checked } from "../state";
import { RowAround } from "./RowAround";

export interface FindingDetailProps {
  readonly finding: Finding;
  readonly checked: Checked;
}

/** What the current finding shows besides: the row that it stands in. */
export function FindingDetail({ finding, checked }: FindingDetailProps) {
  return <RowAround cells={rowAround(checked.result, checked.grids, finding.at)} />;
}
