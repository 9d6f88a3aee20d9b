/** What the parts of the sample share: who speaks, to whom things are sent, what there is to tell of. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { addDays } from '@guongsang/core/kernel/day.ts'
import type { SampleItems, SampleOutreach } from '../../modules/publicity/index.ts'
import { demoDefaultDay } from '../accounts.ts'
import type { DemoLocality } from '../build.ts'
import type { Shown } from '../channels/draft.ts'
import { idOf } from '../ids.ts'
import { holdsInDemo, isLocal, nameOf } from '../initiatives/draft.ts'
import { type Random, seededRandom } from '../random.ts'
import type { LocalitySource } from '../source.ts'

interface Unit {
  id: string
  name: string
}

export interface Draft {
  slug: string
  demo: DemoLocality
  source: LocalitySource
  random: Random
  value: SampleOutreach
  exemplars: readonly Shown[]
  items: SampleItems['items']
  unit(key: string): string
  communes: Unit[]
  offices: Unit[]
  unions: Unit[]
  speakers: DemoLocality['directory']['publicityMembers']
}

/** Before the day of the demo. */
export const ago = (days: number): Day => addDays(demoDefaultDay, -days)

export const empty = (): SampleOutreach => ({
  activities: [],
  hand_overs: [],
  hand_over_recipients: [],
  hand_over_uses: [],
  visits: [],
  notes: [],
  note_acknowledgements: [],
  cooperations: [],
  cooperation_parties: [],
  cooperation_commitments: [],
  cooperation_results: [],
  interaction_counts: [],
  audience_texts: [],
})

export function draftOf(
  demo: DemoLocality,
  source: LocalitySource,
  exemplars: readonly Shown[],
  items: SampleItems['items'],
): Draft {
  const { directory } = demo
  const living = (kinds: readonly string[]): Unit[] =>
    directory.organizations
      .filter(
        ({ id, kind, names }) => kinds.includes(kind) && names.some(holdsInDemo) && isLocal({ demo }, id),
      )
      .map(({ id }) => ({ id, name: nameOf({ demo }, id) }))
  return {
    slug: source.slug,
    demo,
    source,
    random: seededRandom(`${source.slug}/outreach`),
    value: empty(),
    exemplars,
    items,
    unit: (key) => idOf(source.slug, 'organization', key),
    communes: living(['commune-committee']),
    offices: living(['office', 'department']),
    unions: living(['union', 'front']),
    speakers: directory.publicityMembers.filter(({ kind }) => kind === 'reporter' || kind === 'propagandist'),
  }
}
