import { makeStyles, tokens } from "@fluentui/react-components";

export interface FactsProps {
  readonly title: string;
  readonly facts: readonly string[];
}

/** A small titled list; nothing where there are no facts. */
export function Facts({ title, facts }: FactsProps) {
  const styles = useStyles();
  if (facts.length === 0) return null;
  return (
    <div className={styles.facts}>
      <div className={styles.title}>{title}</div>
      <ul className={styles.list}>
        {facts.map((fact, index) => (
          <li key={index}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  facts: {
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});
