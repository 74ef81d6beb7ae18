import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { wordCites } from "../../locales/wordFinding";
import { type Feasibility, outOfReach } from "../../plan/feasibility";
import type { Edge } from "../../plan/possible";
import { wordEdge, wordMeasure } from "../../report/wordEdge";
import { useSpeech } from "../language";
import { Gauge } from "./Gauge";
import { Verdict } from "./Verdict";

export interface PossibleListProps {
  readonly title: string;
  readonly possible: readonly Feasibility[];
}

/** What numbers are possible, of the whole agency and of each unit; where none is, which two clauses clash. */
export function PossibleList({ title, possible }: PossibleListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const units = [...new Set(possible.map(({ unit }) => unit))];
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {units.map((unit, index) => {
        const own = possible.filter((one) => one.unit === unit);
        const count = own.filter(({ clash }) => clash).length;
        return (
          <details key={index} open={unit === undefined}>
            <summary className={styles.unit}>
              {unit === undefined ? say("wholeAgency") : unit || say("unitUnknown")}
              {count > 0 && ` · ${say("clashes", { count })}`}
            </summary>
            <ul className={styles.list}>
              {own.map((one) => (
                <li key={one.measure} className={styles.item}>
                  <Possible {...one} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

function Possible(possible: Feasibility) {
  const { measure, size, actual, min, max, clash, floors, ceilings } = possible;
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const clauseOf = (edge: Edge) => wordCites(edge, locale);
  const numberOf = (edge: Edge) => wordEdge(edge, measure, locale);
  const range = min > max ? "possibleNone" : min === max ? "possibleOne" : "possibleRange";
  const isWithin = min <= actual && actual <= max;
  return (
    <>
      <Verdict kind={isWithin ? "met" : "missed"}>
        <strong>{wordMeasure(measure, locale)}</strong>: {say(range, { actual, min, max })}
      </Verdict>
      <Gauge min={min} max={max} actual={actual} size={size} />
      {clash && (
        <div>
          {say("clash", {
            floor: clauseOf(clash.floor),
            least: numberOf(clash.floor),
            ceiling: clauseOf(clash.ceiling),
            most: numberOf(clash.ceiling),
            compromise: clash.compromise,
          })}
        </div>
      )}
      {outOfReach(possible).map((floor, index) => (
        <div key={index}>{say("tooMuch", { floor: clauseOf(floor), least: numberOf(floor), size })}</div>
      ))}
      {floors.filter(isLaw).map((floor, index) => {
        const { room } = floor;
        const value = numberOf(floor);
        const clause = clauseOf(floor);
        return (
          <div key={index} className={styles.aside}>
            {room > 0 ? say("floorMissing", { value, clause, room }) : say("floorMet", { value, clause })}
          </div>
        );
      })}
      {ceilings.map((ceiling, index) => {
        const { room } = ceiling;
        const value = numberOf(ceiling);
        const clause = clauseOf(ceiling);
        return (
          <div key={index} className={styles.aside}>
            {room < 0
              ? say("ceilingOver", { value, clause, over: -room })
              : say("ceilingRoom", { value, clause, room })}
          </div>
        );
      })}
    </>
  );
}

/** What a plan asks for stands among its targets. */
function isLaw({ by }: Edge): boolean {
  return by === "law";
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  unit: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
