/** Talks and activities, what went to the media, orientation notes, cooperation and what readers said: invented, for each locality. */
import type { SampleItems, SampleOutreach } from '../../modules/publicity/index.ts'
import type { DemoLocality } from '../build.ts'
import type { Shown } from '../channels/draft.ts'
import type { LocalitySource } from '../source.ts'
import { addActivities } from './activities.ts'
import { draftOf } from './draft.ts'
import { addHandOvers } from './hand-overs.ts'
import { addInteractions } from './interactions.ts'
import { addCooperations, addNotes } from './notes.ts'

export function buildOutreach(
  demo: DemoLocality,
  source: LocalitySource,
  exemplars: readonly Shown[],
  items: SampleItems['items'],
): SampleOutreach {
  const draft = draftOf(demo, source, exemplars, items)
  addActivities(draft)
  addHandOvers(draft)
  addNotes(draft)
  addCooperations(draft)
  addInteractions(draft)
  return draft.value
}
