// `text/<language>.yaml`: every word a visitor reads, one file for each language.
import * as v from 'valibot';
import { sourceKinds } from './fact-schema';
import { identifierSchema, nonEmptyTextSchema } from './identifier';
import { placeKinds } from './map-schema';

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

/** Words of films, testimonies and images: their controls, and what is not known of them. */
const mediaTextSchema = v.strictObject({
  watch: nonEmptyTextSchema,
  listen: nonEmptyTextSchema,
  play: nonEmptyTextSchema,
  pause: nonEmptyTextSchema,
  /** What a step does; `{step}` is what its button shows, such as "−10 s". */
  stepBack: templateSchema('{step}'),
  stepOnwards: templateSchema('{step}'),
  position: nonEmptyTextSchema,
  /** "2 minutes of 20 minutes". */
  positionOf: templateSchema('{position}', '{length}'),
  /** A switch that is on while nothing is heard. */
  mute: nonEmptyTextSchema,
  captions: nonEmptyTextSchema,
  transcript: nonEmptyTextSchema,
  unknownPlace: nonEmptyTextSchema,
  unknownDate: nonEmptyTextSchema,
  unknownAuthor: nonEmptyTextSchema,
  /** Stands where a file cannot be shown. */
  unavailable: nonEmptyTextSchema,
});

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
  /** The way back from the map and the timeline. */
  story: nonEmptyTextSchema,
  map: nonEmptyTextSchema,
  timeline: nonEmptyTextSchema,
  sources: nonEmptyTextSchema,
  howDoWeKnow: nonEmptyTextSchema,
  /** What one can do with a source: touch it, and take it along. */
  sourcesHint: nonEmptyTextSchema,
  forYourTelephone: nonEmptyTextSchema,
  linkMayHaveChanged: nonEmptyTextSchema,
  noAddress: nonEmptyTextSchema,
  /** The name of the code for those who do not see it. */
  codeOf: templateSchema('{source}'),
  /** Where in the chapter one stands: "3 of 12". */
  scenePosition: templateSchema('{scene}', '{total}'),
  noticeContinue: nonEmptyTextSchema,
  noticeSkip: nonEmptyTextSchema,
  /** How far historians agree, for each confidence of a fact. */
  agreement: v.strictObject({
    high: nonEmptyTextSchema,
    medium: nonEmptyTextSchema,
    disputed: nonEmptyTextSchema,
  }),
  /** What each kind of source is called. */
  sourceKinds: v.strictObject(v.entriesFromList(sourceKinds, nonEmptyTextSchema)),
  /** The clocks: Central European Time (UTC+1), Moscow time of 1945 (UTC+3). */
  clockCentralEurope: nonEmptyTextSchema,
  clockMoscow: nonEmptyTextSchema,
  figureAbout: templateSchema('{estimate}'),
  figureBetween: templateSchema('{low}', '{high}'),
  figureAtLeast: templateSchema('{low}'),
  figureAtMost: templateSchema('{high}'),
  routeFoot: nonEmptyTextSchema,
  routeTrain: nonEmptyTextSchema,
  routeShip: nonEmptyTextSchema,
  routeMixed: nonEmptyTextSchema,
  routesSchematic: nonEmptyTextSchema,
  /** Beside a field of marks: that each is one person, and that one may look closer. */
  field: v.strictObject({ onePersonEach: nonEmptyTextSchema, lookCloser: nonEmptyTextSchema }),
});

const figureWordsSchema = v.strictObject({
  /** What the number counts: "personas salieron a pie de Auschwitz". */
  counts: nonEmptyTextSchema,
  /** Who says so: "según el museo del campo". */
  attribution: nonEmptyTextSchema,
});

const cardTextSchema = v.strictObject({
  /** Where and when, for a card that stands for a document or an act. */
  kicker: v.optional(nonEmptyTextSchema),
  title: nonEmptyTextSchema,
  body: nonEmptyTextSchema,
});

const sceneTextSchema = v.strictObject({
  /** The small line above the title: where and when. */
  kicker: nonEmptyTextSchema,
  title: nonEmptyTextSchema,
  /** Paragraphs, with an empty line between them; `{fact.figure}` puts a figure in. */
  body: nonEmptyTextSchema,
  /** For a scene with a figure. */
  figure: v.optional(figureWordsSchema),
  /** For a field with marked persons: who they are. */
  marked: v.optional(figureWordsSchema),
  /** For a scene with cards, by the card's id. */
  cards: v.optional(v.record(identifierSchema, cardTextSchema)),
  /** For a scene about a word: that word, in this language. */
  term: v.optional(nonEmptyTextSchema),
  /** What is said before the scene: for the first opening, and for a scene about a killing. */
  notice: v.optional(nonEmptyTextSchema),
  /** For a map scene: what the map shows, for those who do not see it. */
  mapDescription: v.optional(nonEmptyTextSchema),
  /** For a scene with a picture: what it shows, for those who do not see it. */
  imageDescription: v.optional(nonEmptyTextSchema),
  /** For a media scene: what is seen or heard, for those who do not see or hear it. */
  mediaDescription: v.optional(nonEmptyTextSchema),
});

/** Words of the timeline that shows every fact. */
const timelineTextSchema = v.strictObject({
  /** The facts of the scene one comes from. */
  youAreHere: nonEmptyTextSchema,
  /** Said of a fact that a scene about a killing tells, before one goes there. */
  aboutKilling: nonEmptyTextSchema,
});

/** Words of the map that visitors explore by themselves. */
const explorerTextSchema = v.strictObject({
  help: nonEmptyTextSchema,
  date: nonEmptyTextSchema,
  play: nonEmptyTextSchema,
  pause: nonEmptyTextSchema,
  dayBack: nonEmptyTextSchema,
  dayOn: nonEmptyTextSchema,
  zoomIn: nonEmptyTextSchema,
  zoomOut: nonEmptyTextSchema,
  whole: nonEmptyTextSchema,
  list: nonEmptyTextSchema,
  listUp: nonEmptyTextSchema,
  listDown: nonEmptyTextSchema,
  camps: nonEmptyTextSchema,
  otherCamps: nonEmptyTextSchema,
  otherPlaces: nonEmptyTextSchema,
  campStanding: nonEmptyTextSchema,
  campLeft: nonEmptyTextSchema,
  campReached: nonEmptyTextSchema,
  route: templateSchema('{from}', '{to}'),
  routeVia: templateSchema('{places}'),
  routesFrom: nonEmptyTextSchema,
  routesTo: nonEmptyTextSchema,
  routesThrough: nonEmptyTextSchema,
  today: templateSchema('{name}'),
  told: nonEmptyTextSchema,
  /** What each kind of place is called. */
  placeKinds: v.strictObject(v.entriesFromList(placeKinds, nonEmptyTextSchema)),
});

export const textFileSchema = v.strictObject({
  title: nonEmptyTextSchema,
  interface: interfaceTextSchema,
  chapters: v.record(identifierSchema, v.strictObject({ title: nonEmptyTextSchema })),
  scenes: v.record(identifierSchema, sceneTextSchema),
  /** Place names that this language writes otherwise than the map of the time. */
  places: v.optional(v.record(identifierSchema, nonEmptyTextSchema), {}),
  /** To whom places belonged in 1944-45: the words for each "statusThen" of places.yaml. */
  status: v.record(identifierSchema, nonEmptyTextSchema),
  media: mediaTextSchema,
  timeline: timelineTextSchema,
  explorer: explorerTextSchema,
  /** What the numbers of each route count. */
  routes: v.record(
    identifierSchema,
    v.strictObject({ people: v.optional(nonEmptyTextSchema), deaths: v.optional(nonEmptyTextSchema) }),
  ),
});

export type PackText = v.InferOutput<typeof textFileSchema>;
export type InterfaceText = v.InferOutput<typeof interfaceTextSchema>;
export type MediaText = v.InferOutput<typeof mediaTextSchema>;
export type SceneText = v.InferOutput<typeof sceneTextSchema>;
export type ExplorerText = v.InferOutput<typeof explorerTextSchema>;
