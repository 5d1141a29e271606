import { globSync } from 'tinyglobby';
import type { ReconcileOptions } from '../pipeline.js';
import type { InputChoices } from './inputs.js';
import { fromCurrentFolder } from './paths.js';

/** Whether a glob matches a file that is not in this run; like `exclude`, one without a slash means names in any folder. */
function hasFiles(glob: string): boolean {
  const plain = glob.replace(/\/+$/, '');
  const pattern = plain.replace(/^\.\//, '').includes('/') ? plain : `**/${plain}`;
  return globSync(pattern, { ignore: ['**/node_modules/**'] }).length > 0;
}

/** What flags and configuration say of how articles are put together, events and pins of the user's own among it. */
export function groupingOptions({
  groupBy,
  events,
  together,
  apart,
}: InputChoices): Pick<ReconcileOptions, 'groupBy' | 'grouping'> {
  const how = groupBy && { groupBy };
  if (!events && !together && !apart) return { ...how };
  return {
    ...how,
    grouping: {
      pathOf: fromCurrentFolder,
      isElsewhere: hasFiles,
      ...(events && { events }),
      ...(together && { together }),
      ...(apart && { apart }),
    },
  };
}
