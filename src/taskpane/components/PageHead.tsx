import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useSpeech } from "../language";

export interface PageHeadProps {
  readonly title: string;
  readonly onBack: () => void;
}

/** The head of a page that the user opened: the way back takes the focus, for the button pressed is gone. */
export function PageHead({ title, onBack }: PageHeadProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.head}>
      <Button autoFocus appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={say("back")} onClick={onBack} />
      <h2 className={styles.title}>{title}</h2>
    </div>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});
