/** Channels, columns, fourteen months of broadcasts, targets and programmes of a sample locality. */
import type { SampleChannels } from '../../modules/publicity/index.ts'
import type { DemoLocality } from '../build.ts'
import { idOf } from '../ids.ts'
import type { PlanSource } from '../plans/plan-source.ts'
import type { LocalitySource } from '../source.ts'
import { buildBroadcasts } from './broadcasts.ts'
import { buildChannels as buildOwn } from './channels.ts'
import { buildColumns } from './columns.ts'
import { type Draft, draftOf, type Shown } from './draft.ts'
import { buildPublicityLabels } from './labels.ts'
import { buildProgrammes } from './programmes.ts'

export function buildChannels(
  demo: DemoLocality,
  source: LocalitySource,
  plan: PlanSource,
  exemplars: readonly Shown[],
): SampleChannels {
  const draft = draftOf(demo, source, plan, exemplars)
  return {
    labels: buildPublicityLabels(draft.slug, plan),
    channels: buildOwn(draft),
    ...buildColumns(draft),
    ...buildBroadcasts(draft),
    targets: targetsOf(draft),
    ...buildProgrammes(draft),
  }
}

/** Of last year and this, for the station and the office that keeps the portal. */
const targetsOf = ({ slug, source: { accounts }, unit }: Draft): SampleChannels['targets'] =>
  [2023, 2024].flatMap((year) =>
    (
      [
        [accounts.broadcaster, 'minutes', 240],
        [accounts.broadcaster, 'broadcasts', 24],
        [accounts.portal, 'items', 60],
      ] as const
    ).map(([key, measure, target]) => ({
      id: idOf(slug, 'volume-target', `${key}/${measure}/${year}`),
      organization_id: unit(key),
      year,
      measure,
      target,
      source: 'Giao chỉ tiêu tuyên truyền đầu năm',
      recorded_by: 'Cơ quan thường trực',
    })),
  )
