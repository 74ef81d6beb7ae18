import { TargetArrow16Regular, Gavel16Regular, Table16Regular } from "@fluentui/react-icons";
import type { Layer } from "../../rules/Rule";

const icons = { law: Gavel16Regular, plan: TargetArrow16Regular, form: Table16Regular };

/** The sign of a kind of rule; its word stands beside it. */
export function LayerIcon({ layer }: { readonly layer: Layer }) {
  const Icon = icons[layer];
  return <Icon aria-hidden />;
}
