// A canvas that draws nothing and remembers everything, for tests that run without a screen.
export interface Recorded {
  /** The name of the method called or of the property set. */
  readonly name: string;
  readonly values: readonly unknown[];
}

export interface Recording {
  readonly context: CanvasRenderingContext2D;
  readonly calls: Recorded[];
  /** The calls of one method, or the values given to one property, in order. */
  readonly of: (name: string) => readonly (readonly unknown[])[];
}

export function recordingContext(): Recording {
  const calls: Recorded[] = [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the proxy below answers to every name
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get: (_target, name) => {
      return (...values: unknown[]): void => void calls.push({ name: String(name), values });
    },
    set: (_target, name, value) => {
      calls.push({ name: String(name), values: [value] });
      return true;
    },
  });
  return {
    context,
    calls,
    of: (name) => calls.filter((call) => call.name === name).map((call) => call.values),
  };
}
