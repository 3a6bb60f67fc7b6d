// `text/<language>.yaml`: every word a visitor reads, one file for each language.
import * as v from 'valibot';
import { identifierSchema, nonEmptyTextSchema } from './identifier';

/** A text with places for numbers. A place too many, or one twice, would stand on screen unfilled. */
function templateSchema(...places: readonly string[]) {
  const found = (text: string) => (text.match(/\{[^{}]*\}|[{}]/g) ?? []).toSorted();
  return v.pipe(
    nonEmptyTextSchema,
    v.check(
      (text) => found(text).join() === places.toSorted().join(),
      `expected ${places.join(' and ')} and no other place for a number`,
    ),
  );
}

/** Words of the controls. A new language needs no code: it brings these with it. */
const interfaceTextSchema = v.strictObject({
  touchToBegin: nonEmptyTextSchema,
  chapters: nonEmptyTextSchema,
  next: nonEmptyTextSchema,
  back: nonEmptyTextSchema,
  fromTheBeginning: nonEmptyTextSchema,
  endVisit: nonEmptyTextSchema,
  language: nonEmptyTextSchema,
  aids: nonEmptyTextSchema,
  textSize: nonEmptyTextSchema,
  movement: nonEmptyTextSchema,
  movementFull: nonEmptyTextSchema,
  movementReduced: nonEmptyTextSchema,
  close: nonEmptyTextSchema,
  idleQuestion: nonEmptyTextSchema,
  idleExplanation: nonEmptyTextSchema,
  idleStay: nonEmptyTextSchema,
  sources: nonEmptyTextSchema,
  figureAbout: templateSchema('{estimate}'),
  figureBetween: templateSchema('{low}', '{high}'),
  figureAtLeast: templateSchema('{low}'),
  figureAtMost: templateSchema('{high}'),
  routeFoot: nonEmptyTextSchema,
  routeTrain: nonEmptyTextSchema,
  routeShip: nonEmptyTextSchema,
  routeMixed: nonEmptyTextSchema,
  routesSchematic: nonEmptyTextSchema,
});

const sceneTextSchema = v.strictObject({
  /** The small line above the title: where and when. */
  kicker: nonEmptyTextSchema,
  title: nonEmptyTextSchema,
  /** Paragraphs, with an empty line between them; `{fact.figure}` puts a figure in. */
  body: nonEmptyTextSchema,
  /** For a scene with a figure. */
  figure: v.optional(
    v.strictObject({
      /** What the number counts: "personas salieron a pie de Auschwitz". */
      counts: nonEmptyTextSchema,
      /** Who says so: "según el museo del campo". */
      attribution: nonEmptyTextSchema,
    }),
  ),
  /** For a map scene: what the map shows, for those who do not see it. */
  mapDescription: v.optional(nonEmptyTextSchema),
  /** For a scene with a picture: what it shows, for those who do not see it. */
  imageDescription: v.optional(nonEmptyTextSchema),
});

export const textFileSchema = v.strictObject({
  title: nonEmptyTextSchema,
  interface: interfaceTextSchema,
  chapters: v.record(identifierSchema, v.strictObject({ title: nonEmptyTextSchema })),
  scenes: v.record(identifierSchema, sceneTextSchema),
  /** Place names that this language writes otherwise than the map of the time. */
  places: v.optional(v.record(identifierSchema, nonEmptyTextSchema), {}),
});

export type PackText = v.InferOutput<typeof textFileSchema>;
export type InterfaceText = v.InferOutput<typeof interfaceTextSchema>;
export type SceneText = v.InferOutput<typeof sceneTextSchema>;
