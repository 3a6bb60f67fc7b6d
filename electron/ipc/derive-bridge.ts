// Makes the bridge that the renderer sees out of the contract: one function for each channel, no list kept by hand.
import type { IpcRenderer } from 'electron';
import { ipcContract, type Answer, type Bridge } from '../../exhibit/ipc/contract';

type Port = Pick<IpcRenderer, 'invoke' | 'send' | 'on' | 'removeListener'>;

export function deriveBridge(port: Port): Bridge {
  const entries = Object.entries(ipcContract).map(([channel, { kind }]) => [
    channel,
    functionOf(port, channel, kind),
  ]);
  // The contract has made both the keys and the kinds of functions that `Bridge` promises.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return Object.fromEntries(entries) as Bridge;
}

type Kind = (typeof ipcContract)[keyof typeof ipcContract]['kind'];

function functionOf(port: Port, channel: string, kind: Kind) {
  switch (kind) {
    case 'request':
      return (argument: unknown) => ask(port, channel, argument);
    case 'signal':
      return (argument: unknown) => port.send(channel, argument);
    case 'push':
      return (listener: (payload: unknown) => void) => listen(port, channel, listener);
  }
}

/** Never rejects, so that every failure reaches the caller in one form. */
async function ask(port: Port, channel: string, argument: unknown): Promise<Answer<unknown>> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main answers every call with an envelope
    return (await port.invoke(channel, argument)) as Answer<unknown>;
  } catch (error) {
    return { ok: false, error: { code: 'failed', message: String(error) } };
  }
}

/** The event stays here: it would hand the page a way to answer. */
function listen(port: Port, channel: string, listener: (payload: unknown) => void) {
  const heard = (_event: unknown, payload: unknown) => listener(payload);
  port.on(channel, heard);
  return () => void port.removeListener(channel, heard);
}
