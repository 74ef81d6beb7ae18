/** An object of Excel's API as the dispatcher sees it: a class by its name, and members that are asked for by name. */
export interface HostObject {
  readonly className: string;
  /** What it stands for in the model. */
  readonly target: unknown;
  /** Ranges live on between two requests under a number; all else is found again by id or path. */
  readonly keepsReference: boolean;
  /** What the client is told as soon as it names the object, such as a worksheet's id. */
  identity(): Record<string, unknown>;
  scalars(): readonly string[];
  /** The name in its own spelling of a property, of a way to another object, of a method. */
  member(kind: MemberKind, name: string): string | undefined;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  reach(name: string): HostObject | undefined;
  call(name: string, args: Arguments): unknown;
  /** The members of a collection; undefined where it is none. */
  items(): readonly HostObject[] | undefined;
  find(key: unknown): HostObject | undefined;
}

type MemberKind = "get" | "set" | "nav" | "call";
export type Arguments = readonly unknown[];

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject;
}

/** One class of Excel's API, as tables of what a client may load, set, reach and call on a thing of our model. */
export interface ExcelClass<T> {
  readonly id?: (target: T) => Readonly<Record<string, unknown>>;
  readonly keepsReference?: true;
  readonly get?: Readonly<Record<string, (target: T) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly nav?: Readonly<Record<string, (target: T) => HostObject | undefined>>;
  /** A method gives a value, or an object; "…OrNullObject" may give undefined, any other that does says that it found nothing. */
  readonly call?: Readonly<Record<string, (target: T, ...args: Arguments) => unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
  readonly find?: (target: T, key: unknown) => HostObject | undefined;
}

/** Dresses a thing of the model as an object of one class of the API. */
export type Dress<T> = (target: T) => HostObject;

/** Gives the function that does so. Classes lead to each other in circles, so some have to name the type of theirs. */
export function defineClass<T>(className: string, members: ExcelClass<T>): Dress<T> {
  const names = spellings(members);
  return (target) => new BoundObject(className, members, names, target);
}

class BoundObject<T> implements HostObject {
  constructor(
    readonly className: string,
    private readonly members: ExcelClass<T>,
    private readonly names: Spellings,
    readonly target: T,
  ) {}

  get keepsReference(): boolean {
    return this.members.keepsReference ?? false;
  }

  identity(): Record<string, unknown> {
    return { ...this.members.id?.(this.target) };
  }

  scalars(): readonly string[] {
    return Object.keys(this.members.get ?? {});
  }

  member(kind: MemberKind, name: string): string | undefined {
    return this.names[kind].get(name.toLowerCase());
  }

  read(name: string): unknown {
    return this.members.get?.[name]?.(this.target);
  }

  write(name: string, value: unknown): void {
    this.members.set?.[name]?.(this.target, value);
  }

  reach(name: string): HostObject | undefined {
    return this.members.nav?.[name]?.(this.target);
  }

  call(name: string, args: Arguments): unknown {
    return this.members.call?.[name]?.(this.target, ...args);
  }

  items(): readonly HostObject[] | undefined {
    return this.members.items?.(this.target);
  }

  find(key: unknown): HostObject | undefined {
    return this.members.find?.(this.target, key);
  }
}

type Spellings = Readonly<Record<MemberKind, ReadonlyMap<string, string>>>;

/** Clients write members as their callers typed them, so they are found whatever their case. */
function spellings<T>({ get, set, nav, call }: ExcelClass<T>): Spellings {
  const of = (table: object = {}) => new Map(Object.keys(table).map((name) => [name.toLowerCase(), name]));
  return { get: of(get), set: of(set), nav: of(nav), call: of(call) };
}
