import type { HostObject } from "./HostObject";

/** The ranges that the client keeps from one request to the next, by the number we gave them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): void {
    if (!object.keepsReference || this.idOf(object) !== undefined) return;
    this.objects.set(`r${this.next++}`, object);
  }

  remove(id: unknown): void {
    this.objects.delete(String(id));
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    if (!object.keepsReference) return undefined;
    for (const [id, kept] of this.objects) if (kept === object) return id;
    return undefined;
  }

  get size(): number {
    return this.objects.size;
  }
}
