import { makeStyles } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { announcement, describeTrouble } from "../announcement";
import type { Choices } from "../choices";
import type { ColumnMeanings } from "../ColumnMeanings";
import type { Environment } from "../Environment";
import { useSpeech } from "../language";
import type { Services } from "../services";
import type { Settings } from "../settings";
import { checkedOf, hasRegister, isBusy } from "../state";
import { useCheck } from "../useCheck";
import { useFindings } from "../useFindings";
import { useHighlights } from "../useHighlights";
import { useWaiting } from "../useWaiting";
import { Boundary } from "./Boundary";
import { CheckView } from "./CheckView";
import { SettingsView, SummaryView, TargetsView } from "./laterViews";
import { Message } from "./Message";
import { NoticeBar } from "./NoticeBar";
import { Progress } from "./Progress";
import { Toolbar } from "./Toolbar";
import { ViewTabs } from "./ViewTabs";

export interface PaneProps {
  readonly services: Services;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => Settings;
}

const none: readonly never[] = [];

/** The frame: sections, what is going on, and the section in sight or the settings. */
export function Pane({ services, environment, settings, onSettings }: PaneProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [settling, setSettling] = useState(false);
  const check = useCheck(services, environment, settings);
  const waiting = useWaiting(services);
  const { state } = check;
  const checked = checkedOf(state);
  const [marking, setMarking] = useState(false);
  const trouble = useHighlights(services, checked, marking, environment.readOnly);
  const troubleText = trouble && describeTrouble(trouble, say);
  const busy = isBusy(state);
  const notice = state.status === "checked" ? state.notice : undefined;
  const isStale = state.status === "checked" && state.isStale === true;
  const change = (changes: Partial<Settings>) => {
    check.judgeBy(onSettings(changes));
    if (changes.choices && !environment.readOnly) check.keepChoices(changes.choices);
  };
  const choose = (choices: Choices) => change({ choices: { ...settings.choices, ...choices } });
  const list = useFindings(checked?.result.findings ?? none);
  const meanings: ColumnMeanings = {
    mappings: settings.mappings,
    shared: services.sharedMappings(),
    change: (mappings) => {
      change({ mappings });
      check.keepMappings(mappings);
    },
    share: services.shareMappings,
  };
  return (
    <main className={styles.main}>
      <h1 className={styles.unseen}>{say("title")}</h1>
      <div className={styles.unseen} role="status">
        {[isStale ? say("stale") : announcement(state, say), troubleText].filter(Boolean).join(" ")}
      </div>
      {troubleText && <Message kind="warning">{troubleText}</Message>}
      {settling ? (
        <Boundary>
          <Suspense>
            <SettingsView
              settings={settings}
              readFile={services.readFile}
              onChange={change}
              marking={marking}
              onMarking={setMarking}
              onBack={() => setSettling(false)}
            />
          </Suspense>
        </Boundary>
      ) : (
        <>
          <ViewTabs view={settings.view} onView={(view) => onSettings({ view })} onSettings={() => setSettling(true)} />
          <Toolbar
            checkedBefore={checked !== undefined || state.status === "failed"}
            canWrite={checked !== undefined && hasRegister(checked.result)}
            busy={busy}
            onCheck={check.runCheck}
            onWriteSummary={check.writeSummary}
          />
          <Progress
            text={busy ? announcement(state, say) : isStale ? say("stale") : undefined}
            waiting={waiting}
            onStop={state.status === "checking" ? check.stop : undefined}
          />
          {notice && <NoticeBar notice={notice} onClose={check.closeNotice} onUndo={check.takeBack} />}
          <div id="view" role="tabpanel" aria-labelledby={`tab-${settings.view}`} className={styles.view}>
            <Boundary>
              <Suspense>
                {settings.view === "check" ? (
                  <CheckView
                    state={state}
                    onGoTo={check.goTo}
                    onApply={check.apply}
                    onTakeBack={check.takeBack}
                    recallJournal={services.recallJournal}
                    meanings={meanings}
                    list={list}
                    choices={settings.choices}
                    onChoose={choose}
                    onDropChoices={() => change({ choices: {} })}
                  />
                ) : settings.view === "summary" ? (
                  <SummaryView result={checked?.result} />
                ) : (
                  <TargetsView
                    checked={checked}
                    choice={settings.choices.plan}
                    busy={busy}
                    onChoose={(plan) => choose({ plan })}
                    onWrite={(plan) => {
                      const choices = { ...settings.choices, plan: undefined };
                      check.writeTargets(plan, onSettings({ choices }));
                      check.keepChoices(choices);
                    }}
                  />
                )}
              </Suspense>
            </Boundary>
          </div>
        </>
      )}
    </main>
  );
}

const useStyles = makeStyles({
  main: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  view: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
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
