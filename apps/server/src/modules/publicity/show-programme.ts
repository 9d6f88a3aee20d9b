import type { Programme } from '@guongsang/contract/publicity-programmes.ts'
import {
  nextProgrammeState,
  type ProgrammeAct,
  programmeLineStanding,
} from '@guongsang/core/publicity/programme-lines.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import type { Asking } from './asking.ts'
import { broadcastTitles } from './broadcast-queries.ts'
import { channelHeads } from './channel-heads.ts'
import { publicityLabelBook } from './channel-labels.ts'
import { canApproveProgrammes, canKeepProgrammes } from './channel-policy.ts'
import { itemHeads } from './item-heads.ts'
import { shownProgramme } from './list-programmes.ts'
import { findProgramme, type ProgrammeRead, type ProgrammeSeen } from './programme-queries.ts'
import { linesOf, resultsOf, type StoredResult } from './programme-store.ts'

/** Một chương trình tuyên truyền: từng tháng làm gì, đến đâu. */
export async function showProgramme(tx: Tx, asking: Asking, id: string): Promise<Programme> {
  const { localityId, today } = asking
  const programme = await findProgramme(tx, asking, id)
  if (programme === undefined) throw new AppError('programme-not-found', { id })
  const names = await organizationNames(tx, localityId, [programme.organization_id], today)
  return {
    ...shownProgramme(programme, names),
    approvedOn: programme.approved_on,
    approvedBy: programme.approved_by,
    result: programme.result,
    lines: await shownLines(tx, asking, programme),
    version: programme.version,
    may: actsOn(asking, programme),
  }
}

async function shownLines(
  tx: Tx,
  { localityId, today }: Asking,
  { id, year }: ProgrammeRead,
): Promise<Programme['lines']> {
  const lines = await linesOf(tx, localityId, id)
  const results = await resultsOf(tx, localityId, id)
  const all = [...results.values()].flat()
  const channels = await channelHeads(
    tx,
    localityId,
    lines.flatMap((line) => line.channel_id ?? []),
  )
  const book = await publicityLabelBook(tx, localityId)
  const items = await itemHeads(
    tx,
    localityId,
    all.flatMap((one) => one.item_id ?? []),
  )
  const broadcasts = await broadcastTitles(
    tx,
    localityId,
    all.flatMap((one) => one.broadcast_id ?? []),
  )
  const shownResult = (one: StoredResult) => ({
    id: one.id,
    doneOn: one.done_on,
    quantity: one.quantity,
    text: one.text,
    item: one.item_id === null ? null : { id: one.item_id, name: items.get(one.item_id)?.title ?? '' },
    broadcast:
      one.broadcast_id === null
        ? null
        : { id: one.broadcast_id, name: broadcasts.get(one.broadcast_id) ?? '' },
    recordedBy: one.recorded_by,
  })
  return lines.map((line) => {
    const own = results.get(line.id) ?? []
    const done = own.reduce((sum, { quantity }) => sum + quantity, 0)
    const { month, quantity } = line
    return {
      id: line.id,
      month,
      content: line.content,
      form: line.form === null ? null : book.coded('form', line.form),
      channel:
        line.channel_id === null
          ? null
          : { id: line.channel_id, name: channels.get(line.channel_id)?.name ?? '' },
      topics: book.codedAll('topic', line.topics),
      audiences: book.codedAll('audience', line.audiences),
      quantity,
      inCharge: line.in_charge,
      done,
      standing: programmeLineStanding({ year, month, quantity, done }, today),
      results: own.map(shownResult),
    }
  })
}

/** The same questions as the acts themselves ask. */
function actsOn({ actor, localityId }: Asking, { path, state }: ProgrammeSeen): ProgrammeAct[] {
  const target = { localityId, organizationPath: path }
  const keeps: ProgrammeAct[] = may(actor, canKeepProgrammes, target) ? ['edit', 'record'] : []
  const approves: ProgrammeAct[] = may(actor, canApproveProgrammes, target) ? ['approve', 'close'] : []
  return [...keeps, ...approves].filter((act) => nextProgrammeState(state, act) !== undefined)
}
