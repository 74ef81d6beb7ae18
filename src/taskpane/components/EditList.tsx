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
        <li key={index} className={styles.edit}>
          {say("edit", { place: `${at.sheet} · ${cellAddress(at)}`, from: String(from), to: String(to) })}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  // A thousand of them cost what those in sight do.
  edit: { contentVisibility: "auto", containIntrinsicSize: `auto ${tokens.lineHeightBase200}` },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
