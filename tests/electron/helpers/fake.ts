// Stands for a part of Electron where only a corner of it is needed.

/** A value with the members that a test needs, as loosely typed as it likes; touching any other one fails the test. */
export function fake<T extends object>(members: { readonly [Name in keyof T]?: unknown }): T {
  const strict: object = new Proxy(members, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name);
      throw new Error(`the fake has no ${String(name)}`);
    },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the proxy refuses what is not there
  return strict as T;
}
