import { makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../grid/address";
import type { CellEdit } from "../../rules/Rule";
import { useSpeech } from "../language";

/** Each cell before and after. */
export function EditList({ edits }: { readonly edits: readonly CellEdit[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <ul className={styles.list}>
      {edits.map(({ at, from, to }, index) => (
        <li key={index}>
          {say("edit", { place: `${at.sheet} · ${cellAddress(at)}`, from: String(from), to: String(to) })}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
