import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { Banner } from "./components/Banner";
import { Workbench } from "./components/Workbench";
import { texts } from "./texts";
import { useDark } from "./useDark";
import { useDesk } from "./useDesk";
import { useDrop } from "./useDrop";

/** The page: a spreadsheet over the embedded host, and beside it the add-in's own pane. */
export function Playground() {
  const styles = useStyles();
  const desk = useDesk();
  const drop = useDrop(desk.openFile);
  return (
    <FluentProvider theme={useDark() ? webDarkTheme : webLightTheme} style={fullHeight} {...drop.handlers}>
      <main aria-label={texts.title} className={mergeClasses(styles.main, drop.isOver && styles.over)}>
        <Banner notice={desk.notice} dropping={drop.isOver} onClose={() => desk.say(undefined)} />
        <h1 className={styles.unseen}>{texts.title}</h1>
        {desk.open && <Workbench key={desk.open.id} open={desk.open} desk={desk} />}
      </main>
    </FluentProvider>
  );
}

// A class would be taken over by whatever opens above the page, menus among them, and cover it.
const fullHeight = { height: "100%" };

const useStyles = makeStyles({
  main: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground2,
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
  },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-3px" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
