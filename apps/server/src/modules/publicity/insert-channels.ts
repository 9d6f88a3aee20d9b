/** Everything of a locality's channels at once, as one value: what the sample data brings. */
import type { Insertable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import {
  insertBroadcastLinks,
  insertBroadcasts,
  type BroadcastLink,
  type WrittenBroadcast,
} from './broadcast-store.ts'
import { insertPublicityLabels } from './channel-label-store.ts'
import { insertChannels as insertChannelRows, type WrittenChannel } from './channel-store.ts'
import type {
  ColumnRenewalRow,
  ColumnRuleRow,
  LabelRow,
  ProgrammeLineRow,
  ProgrammeResultRow,
  ProgrammeRow,
  VolumeTargetRow,
} from './channel-tables.ts'
import { insertColumns, insertRenewals, insertRules, type WrittenColumn } from './column-store.ts'
import { insertLines, insertProgrammes, insertResults } from './programme-store.ts'
import { insertTargets } from './volume-store.ts'

type Of<T> = Omit<T, 'locality_id'>

export interface SampleChannels {
  labels: Of<Insertable<LabelRow>>[]
  channels: (Of<WrittenChannel> & { owner_ids: readonly string[] })[]
  columns: Of<WrittenColumn>[]
  rules: Of<Insertable<ColumnRuleRow>>[]
  renewals: Of<Insertable<ColumnRenewalRow>>[]
  broadcasts: Of<WrittenBroadcast>[]
  links: Of<BroadcastLink>[]
  targets: Of<Insertable<VolumeTargetRow>>[]
  programmes: Of<Insertable<ProgrammeRow>>[]
  lines: Of<Insertable<ProgrammeLineRow>>[]
  results: Of<Insertable<ProgrammeResultRow>>[]
}

export async function insertChannels(tx: Tx, localityId: string, sample: SampleChannels): Promise<void> {
  const own = <T extends object>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, locality_id: localityId }))
  await insertPublicityLabels(tx, own(sample.labels))
  await insertChannelRows(tx, own(sample.channels))
  await insertColumns(tx, own(sample.columns))
  await insertRules(tx, own(sample.rules))
  await insertRenewals(tx, own(sample.renewals))
  await insertBroadcasts(tx, own(sample.broadcasts))
  await insertBroadcastLinks(tx, own(sample.links))
  await insertTargets(tx, own(sample.targets))
  await insertProgrammes(tx, own(sample.programmes))
  await insertLines(tx, own(sample.lines))
  await insertResults(tx, own(sample.results))
}
