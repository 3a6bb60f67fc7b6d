// The scene types and their parameters. Each has a component in `renderer/scenes/<type>/`.
import * as v from 'valibot';
import { identifierSchema, languageTagSchema, nonEmptyTextSchema, partialDateSchema } from './identifier';

/** `fact.figure`, for instance `E18_auschwitz_march.on_foot`; moments of a fact are named the same way. */
export const figureReferenceSchema = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/,
    'expected "fact.figure", such as "E18_auschwitz_march.on_foot"',
  ),
);

const sceneBase = {
  id: identifierSchema,
  /** The facts this scene tells. A scene without a fact has no place here. */
  facts: v.pipe(v.array(identifierSchema), v.minLength(1, 'expected at least one fact')),
  /** Claims of the brief that this scene tells. */
  claims: v.optional(v.array(identifierSchema), []),
  /**
   * A scene about a killing: announced before it is shown, never in the attract loop, and left out of the
   * school profile (history notes, "Visitor care and audiences").
   */
  care: v.optional(v.literal('killing')),
};

const cardsOf = <Card>(card: v.GenericSchema<unknown, Card>, most: number) =>
  v.pipe(
    v.array(card),
    v.minLength(2, 'expected at least two cards'),
    v.maxLength(most, `expected at most ${most} cards: more do not fit a screen`),
  );

/** The first scene of a chapter: its numeral, its name, its span of time. */
const openingSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('opening'),
  /** The time that the chapter tells; without it, the time of its facts. */
  span: v.optional(v.strictObject({ start: partialDateSchema, end: partialDateSchema })),
});

const textSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('text'),
  /** Media id. */
  image: v.optional(identifierSchema),
});

const figureSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('figure'),
  figure: figureReferenceSchema,
});

const placesToFrameSchema = v.pipe(
  v.array(identifierSchema),
  v.minLength(2, 'expected at least two places to frame'),
);

const mapSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('map'),
  /** Place ids that the view must hold. */
  frame: placesToFrameSchema,
  /** Place ids to name, the most important first. */
  places: v.array(identifierSchema),
  /** Route ids, in the order they appear. */
  routes: v.array(identifierSchema),
  figure: v.optional(figureReferenceSchema),
  /** The camera's stages after `frame`: while the date runs to `until`, the view goes to `frame`. */
  journey: v.optional(
    v.pipe(
      v.array(v.strictObject({ until: partialDateSchema, frame: placesToFrameSchema })),
      v.minLength(1, 'expected at least one stage'),
    ),
  ),
});

/** One still mark for each person; some of them marked, as far as the range of `marked` reaches. */
const fieldSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('field'),
  figure: figureReferenceSchema,
  marked: v.optional(figureReferenceSchema),
});

/** Cards side by side: orders, signatures; with `moments`, their clocks in the time zones of the time. */
const compareSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('compare'),
  cards: cardsOf(
    v.strictObject({
      id: identifierSchema,
      fact: identifierSchema,
      /** `fact.moment`, the moments whose clocks the card shows. */
      moments: v.optional(v.array(figureReferenceSchema), []),
    }),
    4,
  ),
});

/** A word, set very large, in this language and as it was said; and who says what about it. */
const termSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('term'),
  original: v.strictObject({ word: nonEmptyTextSchema, language: languageTagSchema }),
  /** Ids of the glosses. */
  cards: cardsOf(identifierSchema, 3),
});

const timelineSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('timeline'),
  /** Fact ids, in order of time. */
  entries: v.pipe(
    v.array(identifierSchema),
    v.minLength(3, 'expected at least three entries'),
    v.maxLength(9, 'expected at most nine entries: more do not fit a screen'),
  ),
});

/** The close: silence. A museum may add names, each with the source and the permission to show it. */
const namesSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('names'),
  names: v.optional(
    v.array(
      v.strictObject({
        name: nonEmptyTextSchema,
        /** Source id. */
        source: identifierSchema,
        /** Where the consent of the heirs, or the reason why none is needed, is kept. */
        permission: nonEmptyTextSchema,
      }),
    ),
    [],
  ),
});

/** An image, a film or a testimony that a museum adds. */
const mediaSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('media'),
  /** Media id. */
  media: identifierSchema,
});

export const sceneSchema = v.variant('type', [
  openingSceneSchema,
  textSceneSchema,
  figureSceneSchema,
  mapSceneSchema,
  fieldSceneSchema,
  compareSceneSchema,
  termSceneSchema,
  timelineSceneSchema,
  namesSceneSchema,
  mediaSceneSchema,
]);

export type Scene = v.InferOutput<typeof sceneSchema>;
export type SceneType = Scene['type'];
export type SceneOf<T extends SceneType> = Extract<Scene, { type: T }>;
