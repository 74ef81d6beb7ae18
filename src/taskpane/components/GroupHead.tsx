import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import { ruleTitle } from "../../locales/wordRule";
import type { Finding } from "../../validator/Finding";
import { columnTitle, type Grouping } from "../grouping";
import { type Speech, useSpeech } from "../language";
import { LayerIcon } from "./LayerIcon";
import { SeverityIcon } from "./SeverityIcon";

export interface GroupHeadProps {
  readonly grouping: Grouping;
  readonly result: CheckResult;
  readonly first: Finding;
  readonly count: number;
}

/** The head of a group of findings, by the first of them. */
export function GroupHead({ grouping, result, first, count }: GroupHeadProps) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <h3 className={styles.head}>
      {grouping === "severity" && <SeverityIcon severity={first.severity} />}
      {grouping === "rule" && <LayerIcon layer={first.layer} />}
      <span>{speech.say("groupCount", { name: nameOf(first, grouping, result, speech), count })}</span>
    </h3>
  );
}

function nameOf(first: Finding, grouping: Grouping, result: CheckResult, { say, locale, language }: Speech): string {
  switch (grouping) {
    case "severity":
      return locale.severities[first.severity];
    case "rule":
      return ruleTitle(first.ruleId, language);
    case "subject":
      return first.subject || say("wholeTable");
    case "unit":
      return first.unit || say("unitUnknown");
    case "column":
      return say("columnOf", { sheet: first.at.sheet, title: columnTitle(result, first.at) });
  }
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    "& > svg": { flexShrink: 0 },
    "& > span": { minWidth: 0 },
  },
});
