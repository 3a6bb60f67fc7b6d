// What the checks hand to one another: files that match their schemas, with the memory of where everything stands.
import type { Claim } from './claim-schema';
import type { Fact, Source } from './fact-schema';
import type { Place, Route } from './map-schema';
import type { Media } from './media-schema';
import type { Chapter } from './story-schema';
import type { YamlFile } from './yaml-file';

/** A checked file with the memory of where its values stand. */
export interface CheckedFile<Value> {
  readonly value: Value;
  readonly yaml: YamlFile;
}

/** The data files, each where it could be read. */
export interface CheckedDataFiles {
  readonly story: CheckedFile<{ chapters: Chapter[] }> | undefined;
  readonly facts: CheckedFile<Record<string, Fact>> | undefined;
  readonly sources: CheckedFile<Record<string, Source>> | undefined;
  readonly places: CheckedFile<Record<string, Place>> | undefined;
  readonly routes: CheckedFile<Record<string, Route>> | undefined;
  readonly media: CheckedFile<Record<string, Media>> | undefined;
  readonly claims: CheckedFile<Record<string, Claim>> | undefined;
}
