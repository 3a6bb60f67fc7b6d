// A stand-in for the bridge between the processes, made from the contract itself: it cannot drift from it.
import * as v from 'valibot';
import {
  ipcContract,
  type Answer,
  type Bridge,
  type Handlers,
  type PushChannel,
  type PushPayload,
  type RequestChannel,
} from '../../exhibit/ipc/contract';

/** What a test answers to the renderer's requests. */
export type RequestHandlers = Pick<Handlers, RequestChannel>;

export interface RecordedSignal {
  readonly channel: string;
  readonly argument: unknown;
}

export interface BridgeDouble {
  readonly bridge: Bridge;
  /** Everything that the renderer told main, in order. */
  readonly signals: readonly RecordedSignal[];
  /** Main tells the renderer something. */
  readonly push: <C extends PushChannel>(channel: C, payload: PushPayload<C>) => void;
  /** How many listeners wait for a push: a component that leaves takes its own away. */
  readonly listenerCount: (channel: PushChannel) => number;
}

type Listener = (payload: unknown) => void;
type Schema = v.GenericSchema;
type Handler = (argument: never) => Promise<unknown>;

/** Behaves as main does: arguments are checked, errors cross as data, and each side holds a copy of its own. */
export function bridgeDouble(handlers: RequestHandlers): BridgeDouble {
  const handlerOf: Readonly<Record<string, Handler>> = handlers;
  const signals: RecordedSignal[] = [];
  const listeners = new Map<string, Set<Listener>>();

  function signal(channel: string, schema: Schema, argument: unknown): void {
    // Main drops a bad signal and writes it down; a test should know at once.
    v.assert(schema, argument);
    signals.push({ channel, argument: structuredClone(argument) });
  }

  function listen(channel: string, listener: Listener): () => void {
    const all = listeners.get(channel) ?? new Set<Listener>();
    listeners.set(channel, all.add(listener));
    return () => void all.delete(listener);
  }

  const functions = Object.entries(ipcContract).map(([channel, contract]) => {
    switch (contract.kind) {
      case 'request':
        return [
          channel,
          (argument: unknown) => answer(contract.argument, argument, handlerOf[channel]),
        ] as const;
      case 'signal':
        return [channel, (argument: unknown) => signal(channel, contract.argument, argument)] as const;
      case 'push':
        return [channel, (listener: Listener) => listen(channel, listener)] as const;
    }
  });
  return {
    // One function for each channel of the contract, of the kind that the contract names.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    bridge: Object.fromEntries<unknown>(functions) as Bridge,
    signals,
    push(channel, payload) {
      for (const listener of listeners.get(channel) ?? []) listener(structuredClone(payload));
    },
    listenerCount: (channel) => listeners.get(channel)?.size ?? 0,
  };
}

async function answer(
  schema: Schema,
  argument: unknown,
  handle: Handler | undefined,
): Promise<Answer<unknown>> {
  const { success, issues } = v.safeParse(schema, argument);
  if (!success) return refuse('refused-argument', issues[0].message);
  if (!handle) return refuse('failed', 'the test gave no handler');
  try {
    // The schema has just said that this is what the handler takes.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { ok: true, value: structuredClone(await handle(structuredClone(argument) as never)) };
  } catch (error) {
    return refuse('failed', String(error));
  }
}

function refuse(code: 'refused-argument' | 'failed', message: string): Answer<never> {
  return { ok: false, error: { code, message } };
}
