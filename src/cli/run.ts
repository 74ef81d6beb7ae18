import { check, type CheckResult, isJudged } from "../check";
import type { Grid } from "../grid/Grid";
import { locales } from "../locales";
import { format } from "../locales/format";
import { forTerminal } from "./forTerminal";
import { nameWorkbooks } from "./nameWorkbooks";
import { type Call, parseArguments } from "./parseArguments";
import { type Input, readInput } from "./readInput";
import { readPlan } from "./readPlan";
import { texts } from "./texts";
import { toJson } from "./toJson";
import { toText } from "./toText";
import { writeReports } from "./writeReports";

/** Where answers and complaints go. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** 0: no finding of severity error; 1: at least one; 2: an input could not be read, or the call was wrong. */
export type ExitStatus = 0 | 1 | 2;

/** The command line as a function of its arguments. */
export async function run(argv: readonly string[], { out, error }: Streams): Promise<ExitStatus> {
  const call = parseArguments(argv);
  const complain = (line: string) => error(`${forTerminal(line)}\n`);
  switch (call.kind) {
    case "help":
      out(`${texts[call.language].usage}\n`);
      return 0;
    case "wrong":
      complain(call.message);
      return 2;
    case "check":
      return runCheck(call, out, complain);
  }
}

async function runCheck(
  call: Extract<Call, { readonly kind: "check" }>,
  out: Streams["out"],
  complain: (line: string) => void,
): Promise<ExitStatus> {
  const { language, files, history } = call;
  const words = texts[language];
  const planned = call.plan === undefined ? undefined : await readPlan(call.plan, language);
  if (planned && "complaints" in planned) {
    planned.complaints.forEach(complain);
    return 2;
  }
  const read: Input[] = [];
  for (const { path, workbook } of nameWorkbooks([...files, ...history])) read.push(await readInput(path, workbook));
  const earlier = read.splice(nameWorkbooks(files).length);
  const result = check(gridsOf(read), {
    ...call.options,
    ...planned,
    ...(history.length > 0 && { history: gridsOf(earlier) }),
  });
  const inputs = read.map((input) => judgeInput(input, result));
  for (const input of [...inputs, ...earlier]) {
    if ("failure" in input) complain(`${input.workbook}: ${words.failures[input.failure]}`);
  }
  for (const workbook of result.withoutEvidence)
    complain(format(words.withoutEvidence, { workbook }, locales[language]));
  out(call.json ? toJson(inputs, result, language) : toText(result, call.options, language));

  const failures = call.out === undefined ? [] : await writeOut(call.out, inputs, result, call, out, complain);
  if (failures.length > 0 || [...inputs, ...earlier].some((input) => "failure" in input)) return 2;
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function gridsOf(inputs: readonly Input[]): readonly Grid[] {
  return inputs.flatMap((input) => ("grids" in input ? input.grids : []));
}

/** A workbook in which no register is found has not been read either: nobody may take it for checked. */
function judgeInput(input: Input, result: CheckResult): Input {
  if ("failure" in input) return input;
  const own = result.workbooks.find(({ workbook }) => workbook === input.workbook);
  return own && isJudged(own, result) ? input : { workbook: input.workbook, path: input.path, failure: "no-register" };
}

async function writeOut(
  target: string,
  inputs: readonly Input[],
  result: CheckResult,
  { language, json }: Extract<Call, { readonly kind: "check" }>,
  out: Streams["out"],
  complain: (line: string) => void,
): Promise<readonly string[]> {
  const { paths, failures } = await writeReports(target, inputs, result, language);
  if (!json)
    for (const value of paths) out(`${forTerminal(format(texts[language].written, { value }, locales[language]))}\n`);
  failures.forEach(complain);
  return failures;
}
