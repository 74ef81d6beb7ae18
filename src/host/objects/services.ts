import { type HostObject, defineClass } from "../wire/HostObject";

/** What the client tells the host apart from the workbook, as soon as its page is ready. */
const addinInternalService = defineClass<undefined>("AddinInternalService", {
  call: { NotifyActionHandlerReady: () => undefined },
});

/** Objects beside the workbook, by the name under which the client makes them. */
export const services: ReadonlyMap<string, HostObject> = new Map([
  ["Microsoft.InternalService.AddinInternalService", addinInternalService(undefined)],
]);
