import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../law/Regime";
import { severities } from "../findingRows";
import { useSpeech } from "../language";
import { SeverityIcon } from "./SeverityIcon";

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly only: Severity | undefined;
  readonly onOnly: (severity: Severity | undefined) => void;
}

/** The counts; pressing one shows that severity only, pressing it again all. */
export function SeverityFilter({ counts, only, onOnly }: SeverityFilterProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  return (
    <div className={styles.filter} role="group" aria-label={say("filter")}>
      {severities.map((severity) => (
        <Button
          key={severity}
          size="small"
          className={mergeClasses(styles.count, severity === only && styles.pressed)}
          appearance={severity === only ? "outline" : "subtle"}
          aria-pressed={severity === only}
          disabled={counts[severity] === 0 && severity !== only}
          icon={<SeverityIcon severity={severity} />}
          onClick={() => onOnly(severity === only ? undefined : severity)}
        >
          {say("severityCount", { severity: locale.severities[severity], count: counts[severity] })}
        </Button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  filter: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  count: { minWidth: "unset", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalSNudge },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});
