/** Số người tham gia: of our own contest counted from what was handed in, of a higher level's as the units say. */
import type { countParticipationRoute, showParticipationRoute } from '@guongsang/contract/contests.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { CONTEST_STATES } from '@guongsang/contract/contests-words.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { listBlocs, organizationNames, organizationOn } from '../organizations/index.ts'
import { countByUnit } from './contest-queries.ts'
import { findContest, loadCounts, lockContest, saveCount, type StoredContest } from './contest-store.ts'
import { refuse } from './errors.ts'
import { canCountParticipation, canRunContests, overlooks } from './policy.ts'
import { stateOn } from './take-contest.ts'

type Shown = Ok<typeof showParticipationRoute>
type Counted = Omit<Shown['units'][number], 'organization'> & { id: string | null }

export const showParticipation = (ctx: Ctx, id: string): Promise<Shown> =>
  ctx.transaction(async (tx) => {
    const contest = await findContest(tx, localityOf(ctx), id)
    if (contest.state === 'draft' && !overlooks(ctx.actor, canRunContests))
      throw new AppError('contest-not-found', { id })
    return participationOf(ctx, tx, contest)
  })

/** Blocs as they are made up on the last day, or today while it goes on. */
async function participationOf(ctx: Ctx, tx: Tx, contest: StoredContest): Promise<Shown> {
  const { locality_id: localityId } = contest
  const counted = await countedOf(tx, contest)
  const on = contest.closes_on < ctx.today ? contest.closes_on : ctx.today
  const blocs = await listBlocs(tx, localityId, on)
  const units = counted.flatMap(({ id }) => id ?? [])
  const names = await organizationNames(tx, localityId, units, ctx.today)
  const byUnit = new Map(counted.map((one) => [one.id, one]))
  const none = byUnit.get(null)
  const members = new Map(
    blocs.flatMap((bloc) => bloc.members.map(({ organization }) => [organization.id, organization])),
  )
  return {
    units: counted
      .flatMap(({ id, ...one }) =>
        id === null ? [] : [{ organization: { id, name: names.get(id) ?? '' }, ...one }],
      )
      .toSorted(
        (a, b) => b.participants - a.participants || (a.organization.name < b.organization.name ? -1 : 1),
      ),
    blocs: blocs.map((bloc) => {
      const taking = bloc.members.flatMap(({ organization }) => {
        const one = byUnit.get(organization.id)
        return one === undefined || one.participants === 0 ? [] : [one]
      })
      return {
        bloc: { id: bloc.id, name: bloc.name },
        members: bloc.members.length,
        taking: taking.length,
        participants: taking.reduce((sum, one) => sum + one.participants, 0),
        entries: taking.reduce((sum, one) => sum + one.entries, 0),
      }
    }),
    silent: [...members.values()].filter(({ id }) => (byUnit.get(id)?.participants ?? 0) === 0),
    withoutUnit: { participants: none?.participants ?? 0, entries: none?.entries ?? 0 },
    mayCount:
      contest.origin === 'higher' && contest.state === 'launched' && may(ctx.actor, canCountParticipation),
  }
}

async function countedOf(tx: Tx, contest: StoredContest): Promise<Counted[]> {
  if (contest.origin === 'own')
    return (await countByUnit(tx, contest.locality_id, contest.id)).map((one) => ({
      id: one.organization_id,
      participants: one.participants,
      entries: one.entries,
      note: null,
      countedOn: null,
      version: null,
    }))
  return (await loadCounts(tx, contest.locality_id, contest.id)).map((one) => ({
    id: one.organization_id,
    participants: one.participants,
    entries: one.entries,
    note: one.note,
    countedOn: one.counted_on,
    version: one.version,
  }))
}

/** Ghi số người dự cuộc thi cấp trên: a unit its own, the office anybody's. */
export const countParticipation = (
  ctx: Ctx,
  id: string,
  { organizationId, participants, entries, note, version }: Parsed<typeof countParticipationRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const contest = await lockContest(tx, localityId, id, 'share')
    if (contest.origin === 'own') throw new AppError('contest-counted-here')
    if (contest.state !== 'launched')
      throw new AppError('contest-state-refuses', { state: CONTEST_STATES[stateOn(contest, ctx.today)] })
    const unit = await organizationOn(tx, localityId, organizationId, ctx.today)
    if (unit === undefined) refuse('organizationId', 'Không có đơn vị này. Hãy chọn lại.')
    if (!may(ctx.actor, canCountParticipation, { localityId, organizationPath: unit.path }))
      throw new AppError('forbidden')
    if (entries > 0 && participants === 0) refuse('participants', 'Có bài dự thi thì có người dự thi.')
    const row = {
      locality_id: localityId,
      contest_id: id,
      organization_id: organizationId,
      participants,
      entries,
      note: note === null ? null : cleanLine(note) || null,
      counted_on: ctx.today,
      counted_by: ctx.actor.name,
    }
    await saveCount(tx, row, version)
    const words = { organization: unit.name, participants, entries }
    await ctx.record(tx, 'contest-participation-counted', { kind: 'contest', id }, words)
  })

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Đơn vị, cụm, khối', width: 50 },
  { header: 'Số người dự thi', width: 16, kind: 'number' },
  { header: 'Số bài', width: 12, kind: 'number' },
  { header: 'Ghi chú', width: 50 },
]

/** Xuất số liệu tham gia: units, then blocs, then who is silent. */
export async function exportParticipation(ctx: Ctx, id: string): Promise<Download> {
  const { shown, title } = await ctx.transaction(async (tx) => {
    const contest = await findContest(tx, localityOf(ctx), id)
    if (contest.state === 'draft') throw new AppError('contest-not-found', { id })
    await ctx.record(tx, 'contest-participation-exported', { kind: 'contest', id })
    return { shown: await participationOf(ctx, tx, contest), title: contest.title }
  })
  const { units, blocs, silent, withoutUnit } = shown
  const rows: [string, number, number, string | null][] = [
    ...units.map((one): (typeof rows)[number] => [
      one.organization.name,
      one.participants,
      one.entries,
      one.note,
    ]),
    ['Không ghi đơn vị', withoutUnit.participants, withoutUnit.entries, null],
    ...blocs.map((one): (typeof rows)[number] => [
      one.bloc.name,
      one.participants,
      one.entries,
      `${one.taking} trên ${one.members} đơn vị có người dự thi`,
    ]),
    ...silent.map((one): (typeof rows)[number] => [one.name, 0, 0, 'Chưa có người dự thi']),
  ]
  return {
    body: exportSheet(
      'Tham gia',
      columns,
      rows.map((row, at) => [at + 1, ...row]),
    ),
    type: formats.xlsx,
    fileName: `Tham gia ${title} ngày ${formatDay(ctx.today).replaceAll('/', '-')}.xlsx`,
  }
}
