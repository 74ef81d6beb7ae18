import { ApiError } from "./ApiError";
import { Batch, type Roots, location } from "./Batch";
import { type Arguments, type HostObject, isHostObject } from "./HostObject";
import { inApiSpelling, query } from "./query";
import { queryTree } from "./QueryTree";
import { References } from "./References";
import { type Action, ActionType, type Request, type Response, type ResponseError } from "./Request";

/** Carries out what the Office.js client asks for, on the objects reached from the workbook. */
export class Dispatcher {
  readonly references = new References();
  /** All members used so far: "Range.values". */
  readonly used = new Set<string>();

  constructor(private readonly roots: Roots) {}

  /** Carries out the actions one after the other, up to the first that fails; what was written before it stays. */
  execute(request: Request): Response {
    const batch = new Batch(request, this.roots, this.references, this.context);
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action, batch) ?? null });
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      } catch (error) {
        return { Results, TraceIds, Error: responseError(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  private readonly context = {
    identity: (object: HostObject): Record<string, unknown> => {
      const id = this.references.idOf(object);
      return { ...object.identity(), ...(id === undefined ? {} : { _ReferenceId: id }) };
    },
    used: (object: HostObject, member: string): void => {
      this.used.add(location(object, member));
    },
    missing: (object: HostObject, member: string): ApiError => {
      const at = location(object, member);
      return new ApiError("ApiNotFound", at, `The embedded host has no ${at}.`);
    },
  };

  private act(action: Action, batch: Batch): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = batch.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.context.identity(object);
      case ActionType.query:
        return object && this.query(object, action);
      case ActionType.queryAsJson:
        return object && inApiSpelling(this.query(object, action));
      case ActionType.method:
        return this.call(object, action.Name, batch.args(action.ArgumentInfo));
      case ActionType.setProperty:
        return this.set(object, action.Name, batch.args(action.ArgumentInfo)[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw new ApiError("ApiNotFound", `action ${action.ActionType}`);
    }
  }

  private query(object: HostObject, { QueryInfo: info = {} }: Action): unknown {
    return query(object, queryTree(info), this.context, info);
  }

  private call(object: HostObject | undefined, asked: string, args: Arguments): unknown {
    if (asked === "_KeepReference") return object && this.references.keep(object);
    if (asked === "_RemoveReference") return this.references.remove(args[0]);
    if (!object) throw new ApiError("InvalidObjectPath", asked);
    const name = object.member("call", asked);
    if (name === undefined && asked === "GetCount" && object.items()) return object.items()?.length;
    if (name === undefined) throw this.context.missing(object, asked);
    this.context.used(object, name);
    const result = object.call(name, args);
    return isHostObject(result) ? null : result;
  }

  private set(object: HostObject | undefined, asked: string, value: unknown): void {
    if (!object) throw new ApiError("InvalidObjectPath", asked);
    const name = object.member("set", asked);
    if (name === undefined) throw this.context.missing(object, asked);
    this.context.used(object, name);
    object.write(name, value);
  }
}

function responseError(error: unknown, index: number): ResponseError {
  if (error instanceof ApiError) {
    return { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index };
  }
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: `The embedded host erred: ${cause}`, ActionIndex: index };
}
