// Puts handlers behind the channels of the contract. Every call is checked here, sender first, then argument; what goes
// wrong crosses back as data.
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { ipcContract, type Answer, type AnswerErrorCode, type Handlers } from '../../exhibit/ipc/contract';
import type { Journal } from '../journal/journal';

export type IpcSender = Pick<IpcMainInvokeEvent | IpcMainEvent, 'sender' | 'senderFrame'>;

export interface IpcService {
  readonly port: Pick<IpcMain, 'handle' | 'on'>;
  readonly isTrusted: (sender: IpcSender) => boolean;
  readonly handlers: Handlers;
  readonly journal: Journal;
}

type CheckedArgument = { readonly ok: true; readonly argument: unknown } | Refusal;
type Refusal = Extract<Answer<never>, { ok: false }>;
type ArgumentSchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** The channels that come in; derived from the contract, so that a new one needs no line here. */
export function serveContract(service: IpcService): void {
  for (const [channel, definition] of Object.entries(ipcContract)) {
    if (definition.kind === 'request') serveRequest(service, channel, definition.argument);
    else if (definition.kind === 'signal') serveSignal(service, channel, definition.argument);
  }
}

function serveRequest(service: IpcService, channel: string, schema: ArgumentSchema): void {
  service.port.handle(channel, async (event, raw: unknown): Promise<Answer<unknown>> => {
    const checked = check(service, channel, schema, event, raw);
    if (!checked.ok) return checked;
    try {
      return { ok: true, value: await handlerOf(service, channel)(checked.argument) };
    } catch (error) {
      return fail(service, channel, error);
    }
  });
}

function serveSignal(service: IpcService, channel: string, schema: ArgumentSchema): void {
  service.port.on(channel, (event, raw: unknown) => {
    const checked = check(service, channel, schema, event, raw);
    if (!checked.ok) return;
    try {
      handlerOf(service, channel)(checked.argument);
    } catch (error) {
      fail(service, channel, error);
    }
  });
}

type Handler = (argument: unknown) => unknown;

/** Here types are left behind: the contract names the channels, and its schema has just checked what goes in. */
function handlerOf({ handlers }: IpcService, channel: string): Handler {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return handlers[channel as keyof Handlers] as Handler;
}

function check(
  service: IpcService,
  channel: string,
  schema: ArgumentSchema,
  sender: IpcSender,
  raw: unknown,
): CheckedArgument {
  if (!service.isTrusted(sender))
    return refuse(service, channel, 'refused-sender', 'not a page of the exhibit');
  const result = v.safeParse(schema, raw);
  if (result.success) return { ok: true, argument: result.output };
  return refuse(service, channel, 'refused-argument', result.issues.map(describe).join('; '));
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

function refuse(service: IpcService, channel: string, code: AnswerErrorCode, message: string): Refusal {
  service.journal.warn('call refused', `${channel}: ${message}`);
  return { ok: false, error: { code, message } };
}

function fail(service: IpcService, channel: string, error: unknown): Refusal {
  service.journal.error(`call failed, ${channel}`, error);
  return { ok: false, error: { code: 'failed', message: 'the call failed; the journal says why' } };
}
