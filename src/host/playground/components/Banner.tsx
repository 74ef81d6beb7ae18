import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { texts } from "../texts";
import type { Notice } from "../useDesk";

export interface BannerProps {
  readonly notice: Notice | undefined;
  readonly dropping: boolean;
  readonly onClose: () => void;
}

/** One line on top: what this page is, unless there is something to tell. */
export function Banner({ notice, dropping, onClose }: BannerProps) {
  const styles = useStyles();
  const isError = notice?.kind === "error" && !dropping;
  return (
    <div className={mergeClasses(styles.banner, isError && styles.error)} role="status">
      <span className={styles.text}>{dropping ? texts.dropHere : (notice?.text ?? texts.banner)}</span>
      {isError && (
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={texts.dismiss}
          onClick={onClose}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  banner: {
    display: "flex",
    alignItems: "center",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  text: { flexGrow: 1, padding: `${tokens.spacingVerticalXS} 0` },
});
