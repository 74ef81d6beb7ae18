import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo } from "react";
import { announcement } from "./announcement";
import { Boundary } from "./components/Boundary";
import { FailureView } from "./components/FailureView";
import { IdleView } from "./components/IdleView";
import { NoRegisterView } from "./components/NoRegisterView";
import { NoticeBar } from "./components/NoticeBar";
import { Progress } from "./components/Progress";
import { ResultView } from "./components/ResultView";
import { Toolbar } from "./components/Toolbar";
import type { Environment } from "./Environment";
import { speechOf, SpeechContext } from "./language";
import type { Services } from "./services";
import { hasRegister, isBusy, resultOf } from "./state";
import { useCheck } from "./useCheck";
import { useDark } from "./useDark";
import { useWaiting } from "./useWaiting";

export interface AppProps {
  readonly services: Services;
  readonly environment: Environment;
}

export function App({ services, environment }: AppProps) {
  const styles = useStyles();
  const check = useCheck(services, environment);
  const { state } = check;
  const waiting = useWaiting(services);
  const dark = useDark(environment.dark);
  const speech = useMemo(() => speechOf(environment.language), [environment.language]);
  const result = resultOf(state);
  const busy = isBusy(state);
  const notice = state.status === "checked" ? state.notice : undefined;
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.pane} lang={environment.language}>
      <SpeechContext value={speech}>
        <main className={styles.main}>
          <h1 className={styles.unseen}>{speech.say("title")}</h1>
          <div className={styles.unseen} role="status">
            {announcement(state, speech.say)}
          </div>
          <Toolbar
            checkedBefore={result !== undefined || state.status === "failed"}
            canWrite={result !== undefined && hasRegister(result)}
            busy={busy}
            onCheck={check.runCheck}
            onWriteSummary={check.writeSummary}
          />
          <Progress
            text={busy ? speech.say(state.status === "checking" ? "checking" : "writing") : undefined}
            waiting={waiting}
          />
          {notice && <NoticeBar notice={notice} onClose={check.closeNotice} />}
          {state.status === "idle" && <IdleView />}
          {state.status === "failed" && <FailureView failure={state.failure} />}
          {result && (
            <Boundary>
              {hasRegister(result) ? (
                <ResultView result={result} onGoTo={check.goTo} />
              ) : (
                <NoRegisterView result={result} />
              )}
            </Boundary>
          )}
        </main>
      </SpeechContext>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  pane: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  main: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
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
