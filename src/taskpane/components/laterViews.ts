import { lazy } from "react";

/** Views that a first check does without: each comes as a script of its own, so that the pane opens sooner. */
export const SettingsView = lazy(async () => ({ default: (await import("./SettingsView")).SettingsView }));
export const SummaryView = lazy(async () => ({ default: (await import("./SummaryView")).SummaryView }));
export const TargetsView = lazy(async () => ({ default: (await import("./TargetsView")).TargetsView }));
export const MappingView = lazy(async () => ({ default: (await import("./MappingView")).MappingView }));
export const FindingDetail = lazy(async () => ({ default: (await import("./FindingDetail")).FindingDetail }));
export const FixesView = lazy(async () => ({ default: (await import("./FixesView")).FixesView }));
export const JournalView = lazy(async () => ({ default: (await import("./JournalView")).JournalView }));
export const RuleView = lazy(async () => ({ default: (await import("./RuleView")).RuleView }));
