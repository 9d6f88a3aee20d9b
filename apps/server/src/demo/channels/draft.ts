/** What the parts of the sample share: whose channels, by which chance, and which exemplars there are to show. */
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { DemoLocality } from '../build.ts'
import { idOf } from '../ids.ts'
import { holdsInDemo, nameOf } from '../initiatives/draft.ts'
import type { PlanSource } from '../plans/plan-source.ts'
import { type Random, seededRandom } from '../random.ts'
import type { LocalitySource } from '../source.ts'

/** Somebody who may be shown in public. */
export interface Shown {
  id: string
  title: string
  organizationId: string
}

export interface Draft {
  slug: string
  source: LocalitySource
  plan: PlanSource
  random: Random
  communes: { id: string; name: string }[]
  /** Units of the locality that plan their publicity. */
  units: { id: string; name: string }[]
  exemplars: readonly Shown[]
  unit(key: string): string
}

/** A province has hundreds of communes; so many have a loudspeaker in the sample. */
const COMMUNES_MAX = 8

export function draftOf(
  demo: DemoLocality,
  source: LocalitySource,
  plan: PlanSource,
  exemplars: readonly Shown[],
): Draft {
  const { slug } = source
  // The commune that has an account comes first: it has something to do.
  const own = idOf(slug, 'organization', `ubnd-${slugOf(source.accounts.commune)}`)
  const living = demo.directory.organizations.filter(
    ({ names, foundedOn }) => names.some(holdsInDemo) && (foundedOn === null || foundedOn < '2024-01-01'),
  )
  const named = (ids: typeof living) => ids.map(({ id }) => ({ id, name: nameOf({ demo }, id) }))
  return {
    slug,
    source,
    plan,
    random: seededRandom(`${slug}/channels`),
    communes: named([
      ...living.filter(({ id }) => id === own),
      ...living.filter(({ id, kind }) => kind === 'commune-committee' && id !== own),
    ]).slice(0, COMMUNES_MAX),
    units: named(living.filter(({ kind }) => ['union', 'front', 'school'].includes(kind)).slice(0, 5)),
    exemplars,
    unit: (key) => idOf(slug, 'organization', key),
  }
}
