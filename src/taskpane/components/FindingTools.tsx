import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { Layer } from "../../rules/Rule";
import type { Filter } from "../filterFindings";
import { type Grouping, groupings } from "../grouping";
import { useSpeech } from "../language";

export interface FindingToolsProps {
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly onFilter: (filter: Filter) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

const layers: readonly Layer[] = ["law", "plan", "form"];

/** Search, kind of rule and order of the list. */
export function FindingTools({ filter, grouping, onFilter, onGrouping }: FindingToolsProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  return (
    <div className={styles.tools} role="search">
      <Input
        size="small"
        type="search"
        className={styles.search}
        contentBefore={<Search16Regular aria-hidden />}
        aria-label={say("search")}
        placeholder={say("search")}
        value={filter.search}
        onChange={(_, { value }) => onFilter({ ...filter, search: value })}
      />
      <Select
        size="small"
        className={styles.choice}
        aria-label={say("layerFilter")}
        value={filter.layer ?? ""}
        onChange={(_, { value }) => onFilter({ ...filter, layer: layers.find((layer) => layer === value) })}
      >
        <option value="">{say("allLayers")}</option>
        {layers.map((layer) => (
          <option key={layer} value={layer}>
            {locale.layers[layer]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.choice}
        aria-label={say("grouping")}
        value={grouping}
        onChange={(_, { value }) => onGrouping(groupings.find((candidate) => candidate === value) ?? grouping)}
      >
        {groupings.map((candidate) => (
          <option key={candidate} value={candidate}>
            {say(`groupBy-${candidate}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  search: { flexGrow: 1, flexBasis: "100%", minWidth: 0 },
  choice: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
});
