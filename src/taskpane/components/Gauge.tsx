import { makeStyles, tokens } from "@fluentui/react-components";
import type { Possible } from "../../plan/possible";

/** A bar from nobody to everybody: the part of it that is possible, and a line where the register stands. It adds nothing to the words beside it. */
export function Gauge({ min, max, actual, size }: Pick<Possible, "min" | "max" | "actual" | "size">) {
  const styles = useStyles();
  // Each whole number has a place of its own, so that a single possible one is seen.
  const top = Math.min(max, size);
  return (
    <svg aria-hidden viewBox={`-0.5 0 ${size + 1} 1`} preserveAspectRatio="none" className={styles.gauge}>
      {min <= top && <rect x={min - 0.5} width={top - min + 1} height={1} className={styles.possible} />}
      <line x1={actual} x2={actual} y1={0} y2={1} className={styles.actual} />
    </svg>
  );
}

const highContrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  gauge: {
    display: "block",
    width: "100%",
    height: "8px",
    margin: `${tokens.spacingVerticalXXS} 0`,
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  possible: { fill: tokens.colorPaletteGreenBackground2, [highContrast]: { fill: "GrayText" } },
  actual: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "3px",
    vectorEffect: "non-scaling-stroke",
    [highContrast]: { stroke: "Highlight" },
  },
});
