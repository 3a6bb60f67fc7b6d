// `story.yaml`: chapters and their scenes, in the order they are told.
import * as v from 'valibot';
import { identifierSchema } from './identifier';

/** `fact.figure`, for instance `E18_auschwitz_march.on_foot`. */
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
};

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

const mapSceneSchema = v.strictObject({
  ...sceneBase,
  type: v.literal('map'),
  /** Place ids that the view must hold. */
  frame: v.pipe(v.array(identifierSchema), v.minLength(2, 'expected at least two places to frame')),
  /** Place ids to name, the most important first. */
  places: v.array(identifierSchema),
  /** Route ids, in the order they appear. */
  routes: v.array(identifierSchema),
  figure: v.optional(figureReferenceSchema),
});

export const sceneSchema = v.variant('type', [textSceneSchema, figureSceneSchema, mapSceneSchema]);

export const storyFileSchema = v.strictObject({
  chapters: v.pipe(
    v.array(
      v.strictObject({
        id: identifierSchema,
        scenes: v.pipe(v.array(sceneSchema), v.minLength(1, 'expected at least one scene')),
      }),
    ),
    v.minLength(1, 'expected at least one chapter'),
  ),
});

export type Scene = v.InferOutput<typeof sceneSchema>;
export type SceneType = Scene['type'];
export type SceneOf<T extends SceneType> = Extract<Scene, { type: T }>;
export type Chapter = v.InferOutput<typeof storyFileSchema>['chapters'][number];
