import { makeStyles, tokens } from "@fluentui/react-components";
import { Tab, TabList } from "@fluentui/react-components";
import type { Sheet } from "../../model/Sheet";
import { texts } from "../texts";

export interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly onShow: (sheet: Sheet) => void;
}

/** The sheets of the workbook, at its foot. */
export function SheetTabs({ sheets, active, onShow }: SheetTabsProps) {
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={texts.sheets}
      selectedValue={active.id}
      onTabSelect={(_, { value }) => {
        const sheet = sheets.find(({ id }) => id === value);
        if (sheet) onShow(sheet);
      }}
    >
      {sheets.map(({ id, name }) => (
        <Tab key={id} value={id} className={styles.tab}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: { flexShrink: 0, whiteSpace: "nowrap" },
});
