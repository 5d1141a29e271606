/**
 * Ids that are each other's own in one file, for formats that take two equal fingerprints for one finding: the first of equal ids
 * stays, the second is `id:2`. Two events may hold one discrepancy, since an id says nothing of the event.
 */
export function distinctIds(ids: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return ids.map((id) => {
    const count = (met.get(id) ?? 0) + 1;
    met.set(id, count);
    return count === 1 ? id : `${id}:${count}`;
  });
}
