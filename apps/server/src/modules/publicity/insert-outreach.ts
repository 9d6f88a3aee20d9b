/** Everything of a locality's outreach at once, as one value: what the sample data brings. */
import type { Insertable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { insertOutreach } from './outreach-store.ts'
import type { OutreachTables } from './outreach-tables.ts'

export type SampleOutreach = {
  [T in keyof OutreachTables]: Omit<Insertable<OutreachTables[T]>, 'locality_id'>[]
}

/** Parents before what hangs on them. */
const order: readonly (keyof OutreachTables)[] = [
  'activities',
  'hand_overs',
  'hand_over_recipients',
  'hand_over_uses',
  'visits',
  'notes',
  'note_acknowledgements',
  'cooperations',
  'cooperation_parties',
  'cooperation_commitments',
  'cooperation_results',
  'interaction_counts',
  'audience_texts',
]

export async function insertOutreachSamples(
  tx: Tx,
  localityId: string,
  sample: SampleOutreach,
): Promise<void> {
  for (const table of order) {
    const rows = sample[table].map((row) => ({ ...row, locality_id: localityId }))
    await insertOutreach(tx, table, rows as Insertable<OutreachTables[typeof table]>[])
  }
}
