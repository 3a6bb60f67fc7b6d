// `story.yaml`: chapters and their scenes, in the order they are told.
import * as v from 'valibot';
import { identifierSchema } from './identifier';
import { sceneSchema } from './scene-schema';

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

export type Chapter = v.InferOutput<typeof storyFileSchema>['chapters'][number];
