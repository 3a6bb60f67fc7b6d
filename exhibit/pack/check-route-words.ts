// What the numbers of a route count is said in every language: "people to all destinations" is not "people".
import type { CheckedDataFiles } from './checked-files';
import { dataFiles } from './pack-files';
import type { PackProblem } from './problem';
import type { PackText } from './text-schema';
import type { YamlFile } from './yaml-file';

export function checkRouteWords(value: PackText, known: CheckedDataFiles, yaml: YamlFile): PackProblem[] {
  const routes = known.routes?.value;
  if (!routes) return [];
  const unknown = Object.keys(value.routes).filter((id) => !Object.hasOwn(routes, id));
  const counts = ['people', 'deaths'] as const;
  return [
    ...unknown.map((id) =>
      yaml.problemAt(['routes', id], `found "${id}", which is not in ${dataFiles.routes}: mend the name`),
    ),
    ...Object.entries(routes).flatMap(([id, route]) =>
      counts
        .filter((count) => route[count] !== undefined && value.routes[id]?.[count] === undefined)
        .map((count) =>
          yaml.problemAt(
            ['routes', id],
            `expected "${count}", what that number of ${dataFiles.routes} counts, found nothing: add it`,
          ),
        ),
    ),
  ];
}
