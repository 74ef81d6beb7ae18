import { ApiError } from "./ApiError";
import { type Arguments, type HostObject, isHostObject } from "./HostObject";
import { type QueryContext, isRecord } from "./query";
import type { References } from "./References";
import { type ArgumentInfo, type ObjectPath, PathType, type Request } from "./Request";

/** Where paths begin. */
export interface Roots {
  readonly workbook: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
}

/** The objects of one request. Each path is walked once, so that "Add" adds once however often its object is named. */
export class Batch {
  private readonly resolved = new Map<number, HostObject | undefined>();

  constructor(
    private readonly request: Request,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly context: QueryContext,
  ) {}

  /** The object at the end of a path; undefined is the null object, and so is all that is reached from it. */
  object(id: number): HostObject | undefined {
    if (!this.resolved.has(id)) this.resolved.set(id, this.walk(this.path(id)));
    return this.resolved.get(id);
  }

  args(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `path ${id}`);
    return path;
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((item, index) => this.argument(item, reference[index]));
    }
    if (!isRecord(value)) return value;
    if (typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.argument(inner, undefined)]));
  }

  private walk(path: ObjectPath): HostObject | undefined {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.roots.workbook;
      case PathType.nothing:
        return undefined;
      case PathType.reference:
        return this.kept(path.Name);
      case PathType.service:
        return this.service(path.Name);
      default:
        return this.step(path, this.object(path.ParentObjectPathId ?? 0));
    }
  }

  private service(name: string): HostObject {
    const service = this.roots.services.get(name);
    if (!service) throw new ApiError("ApiNotFound", name, `The embedded host has no ${name}.`);
    return service;
  }

  private kept(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new ApiError("InvalidReference", "_reference");
    return object;
  }

  private step(path: ObjectPath, parent: HostObject | undefined): HostObject | undefined {
    if (!parent) return undefined;
    if (path.ObjectPathType === PathType.property) return this.reach(parent, path.Name);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return this.find(parent, "getItem", args[0]);
    return this.call(parent, path.Name, args);
  }

  private reach(parent: HostObject, asked: string): HostObject | undefined {
    const name = parent.member("nav", asked);
    if (name === undefined) throw this.context.missing(parent, asked);
    this.context.used(parent, name);
    return parent.reach(name);
  }

  private call(parent: HostObject, asked: string, args: Arguments): HostObject | undefined {
    const name = parent.member("call", asked);
    const mayBeNothing = asked.endsWith("OrNullObject");
    if (name === undefined) {
      if (/^GetItem(AtIndex|At|OrNullObject)?$/.test(asked) && parent.items()) {
        return this.find(parent, asked, args[0], mayBeNothing);
      }
      throw this.context.missing(parent, asked);
    }
    this.context.used(parent, name);
    const result = parent.call(name, args);
    if (isHostObject(result)) return result;
    if (mayBeNothing) return undefined;
    throw new ApiError("ItemNotFound", location(parent, name));
  }

  private find(parent: HostObject, method: string, key: unknown, mayBeNothing = false): HostObject | undefined {
    this.context.used(parent, method);
    const found = method === "GetItemAt" ? parent.items()?.[Number(key)] : parent.find(key);
    if (!found && !mayBeNothing) throw new ApiError("ItemNotFound", location(parent, method));
    return found;
  }
}

/** "WorksheetCollection.getItem" */
export function location(object: HostObject, member: string): string {
  return `${object.className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
