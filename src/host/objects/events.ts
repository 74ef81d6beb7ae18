/**
 * The methods by which the client asks for an event and asks no longer. All events are told to everybody, and the
 * client picks: so nothing is to be done here.
 */
export function events(...names: readonly string[]): Readonly<Record<string, () => undefined>> {
  const nothing = () => undefined;
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, nothing],
      [`_Unregister${name}Event`, nothing],
    ]),
  );
}
