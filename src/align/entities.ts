import type { Cluster } from '../core/cluster.js';
import type { Entity } from '../core/entity.js';
import { byKeys, byText } from '../core/order.js';

/**
 * The entities that clusters of names stand for: each goes by its longest form, of equally long ones by that with
 * most claims, then by code unit. A naming kind's claims have the form as their subject.
 */
export function entitiesOf(clusters: readonly Cluster[]): readonly Entity[] {
  return clusters.flatMap((cluster) => {
    if (cluster.claims[0]?.attribute !== 'name') return [];
    const counts = new Map<string, number>();
    for (const claim of cluster.claims) counts.set(claim.subject, (counts.get(claim.subject) ?? 0) + 1);
    const forms = [...counts.keys()].sort(
      byKeys(
        (form) => -form.split(/\s+/).length,
        (form) => -(counts.get(form) ?? 0),
        (form) => form,
      ),
    );
    const [name] = forms;
    const [first] = cluster.claims;
    if (name === undefined || !first) return [];
    return [
      {
        id: `${cluster.kind}:${first.id}`,
        kind: cluster.kind,
        name,
        forms: forms.sort(byText),
        claims: cluster.claims.map((claim) => claim.id),
      },
    ];
  });
}
