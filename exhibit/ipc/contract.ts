// The one contract between the processes. Preload, main, renderer and test doubles all derive from this value.
import * as v from 'valibot';
import type { Settings } from '../kiosk/settings-schema';
import type { LanguageTag } from '../pack/identifier';
import type { Pack } from '../pack/pack';

/** What the renderer starts with. A pack that cannot be shown comes without reasons: those are for the journal. */
export type ExhibitSetup =
  | {
      readonly kind: 'ready';
      readonly pack: Pack;
      readonly settings: Settings;
      readonly language: LanguageTag;
      /** Kiosk seconds for each second of the wall; 1 outside tests. */
      readonly clockSpeed: number;
    }
  | { readonly kind: 'unavailable' };

const shortText = v.pipe(v.string(), v.maxLength(200));

const sceneShownSchema = v.strictObject({
  mode: v.picklist(['attract', 'visit', 'idleWarning']),
  chapter: shortText,
  scene: shortText,
  language: shortText,
});

const complaintSchema = v.strictObject({
  severity: v.picklist(['warning', 'error']),
  message: v.pipe(v.string(), v.maxLength(2_000)),
  stack: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
});

export type SceneShown = v.InferOutput<typeof sceneShownSchema>;
export type Complaint = v.InferOutput<typeof complaintSchema>;

/** The renderer asks, main answers. */
function request<R>() {
  return <A>(argument: ArgumentSchema<A>) => ({
    kind: 'request' as const,
    argument,
    // Carries the type of the answer; the value itself is never read.
    reply: undefined as R | undefined,
  });
}

/** The renderer tells main something; nobody answers. */
function signal<A>(argument: ArgumentSchema<A>) {
  return { kind: 'signal' as const, argument };
}

/** Main tells the renderer something. */
function push<P>() {
  return { kind: 'push' as const, payload: undefined as P | undefined };
}

type ArgumentSchema<A> = v.BaseSchema<unknown, A, v.BaseIssue<unknown>>;

export const ipcContract = {
  'exhibit:load': request<ExhibitSetup>()(v.undefined()),
  /** The pack's files changed on disk while developing. */
  'exhibit:changed': push<ExhibitSetup>(),
  /** A scene has come to rest on screen. */
  'scene:settled': signal(sceneShownSchema),
  /** Something went wrong in the renderer; the visitor has not been told. */
  'journal:complain': signal(complaintSchema),
} as const;

export type IpcContract = typeof ipcContract;
export type Channel = keyof IpcContract;

type Reply<C extends Channel> = IpcContract[C] extends { reply: infer R } ? Exclude<R, undefined> : never;
type Payload<C extends Channel> = IpcContract[C] extends { payload: infer P } ? Exclude<P, undefined> : never;
type Argument<C extends Channel> = IpcContract[C] extends { argument: ArgumentSchema<infer A> } ? A : never;
type ChannelOf<Kind> = { [C in Channel]: IpcContract[C]['kind'] extends Kind ? C : never }[Channel];

export type RequestChannel = ChannelOf<'request'>;
export type SignalChannel = ChannelOf<'signal'>;
export type PushChannel = ChannelOf<'push'>;

/** Errors cross the boundary as data. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: AnswerErrorCode; readonly message: string } };

export type AnswerErrorCode = 'refused-sender' | 'refused-argument' | 'failed';

/** Takes a listener away again. */
export type Unsubscribe = () => void;

/** What the renderer sees of main: one function for each channel. */
export type Bridge = {
  readonly [C in RequestChannel]: (argument: Argument<C>) => Promise<Answer<Reply<C>>>;
} & {
  readonly [C in SignalChannel]: (argument: Argument<C>) => void;
} & { readonly [C in PushChannel]: (listener: (payload: Payload<C>) => void) => Unsubscribe };

/** What main puts behind the channels. */
export type Handlers = { readonly [C in RequestChannel]: (argument: Argument<C>) => Promise<Reply<C>> } & {
  readonly [C in SignalChannel]: (argument: Argument<C>) => void;
};

export type PushPayload<C extends PushChannel> = Payload<C>;

/** Name under which the preload hangs the bridge into the page. */
export const bridgeName = 'vigilia';
