/** Bàn chấm: what a juror sees and does. Nothing here reads who wrote an entry but to cover the name in the text. */
import { extname } from 'node:path'
import type {
  listDeskRoute,
  markEntryRoute,
  showBlindEntryRoute,
  standAsideRoute,
} from '@guongsang/contract/contests-jury.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { pointFaults, totalOf } from '@guongsang/core/contests/marking.ts'
import { masked } from '@guongsang/core/contests/masking.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { Download } from '../../platform/http/handle.ts'
import type { Platform } from '../../platform/http/server.ts'
import { keptFile } from '../files/index.ts'
import { lockContest } from './contest-store.ts'
import { markOfSeats } from './entry-rows.ts'
import { lockEntry } from './entry-store.ts'
import { type BlindRead, type DeskRead, findBlind, readDesk } from './jury-queries.ts'
import { insertMark, loadSeatsOf } from './jury-store.ts'
import { passOn, seatEmpty } from './seat-jurors.ts'

const me = (ctx: Ctx): string => {
  if (ctx.actor.accountId === null) throw new AppError('forbidden')
  return ctx.actor.accountId
}

export const listDesk = (
  ctx: Ctx,
  asked: Parsed<typeof listDeskRoute>['query'],
): Promise<Ok<typeof listDeskRoute>> =>
  ctx.transaction(async (tx) => {
    const read = await readDesk(tx, localityOf(ctx), me(ctx), asked)
    return { ...read, rows: read.rows.map(shownRow) }
  })

const shownRow = (row: DeskRead) => ({
  entryId: row.entry_id,
  contest: { id: row.contest_id, name: row.contest_title },
  maskNumber: row.mask_number,
  title: masked(row.title, row.to_cover),
  category: row.categories.find(({ code }) => code === row.category) ?? null,
  isThird: row.seat === 3,
  total: row.total,
})

export const showBlindEntry = (ctx: Ctx, id: string): Promise<Ok<typeof showBlindEntryRoute>> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const entry = await requireBlind(ctx, tx, id)
    const cover = (text: string | null) => (text === null ? null : masked(text, entry.to_cover))
    const left = await readDesk(tx, localityId, me(ctx), {
      limit: 2,
      left: true,
      contestId: entry.contest_id,
    })
    return {
      ...shownRow(entry),
      text: cover(entry.text),
      files: entry.file_ids.map((fileId, at) => ({ id: fileId, name: `Bản chụp ${at + 1}` })),
      aboutName: cover(entry.about_name),
      aboutPlace: cover(entry.about_place),
      criteria: entry.criteria,
      points: entry.points,
      note: entry.note,
      asideReason: entry.aside_reason,
      nextId: left.rows.find(({ entry_id }) => entry_id !== id)?.entry_id ?? null,
      mayMark: entry.state === 'marking' && entry.total === null && entry.aside_reason === null,
    }
  })

async function requireBlind(ctx: Ctx, tx: Tx, id: string): Promise<BlindRead> {
  const entry = await findBlind(tx, localityOf(ctx), me(ctx), id)
  if (entry === undefined) throw new AppError('seat-not-found', { id })
  return entry
}

/** Bản chụp: under a number of its own, as the name of a file often is that of its author. */
export async function downloadBlindFile(
  ctx: Ctx,
  platform: Platform,
  { id, fileId }: { id: string; fileId: string },
): Promise<Download> {
  const { open, at } = await ctx.transaction(async (tx) => {
    const place = (await requireBlind(ctx, tx, id)).file_ids.indexOf(fileId)
    if (place < 0) throw new AppError('seat-not-found', { id })
    return { open: await keptFile(tx, localityOf(ctx), fileId), at: place }
  })
  const file = await open(platform)
  return { ...file, fileName: `Bản chụp ${at + 1}${extname(file.fileName ?? '')}` }
}

/** An entry to be marked: contest, then entry, so that two who mark it at once come one after the other. */
async function takeSeat(ctx: Ctx, tx: Tx, id: string) {
  const localityId = localityOf(ctx)
  const seat = await requireBlind(ctx, tx, id)
  const contest = await lockContest(tx, localityId, seat.contest_id, 'share')
  await lockEntry(tx, localityId, id)
  if (contest.state !== 'marking') throw new AppError('seat-not-found', { id })
  const again = await requireBlind(ctx, tx, id)
  if (again.aside_reason !== null) throw new AppError('juror-stood-aside')
  if (again.total !== null) throw new AppError('mark-given')
  return { contest, seat: again }
}

/** Cho điểm: given once, kept. When the second one is too far from the first, a third juror is called at once. */
export const markEntry = (
  ctx: Ctx,
  id: string,
  { points, note }: Parsed<typeof markEntryRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest, seat } = await takeSeat(ctx, tx, id)
    const { locality_id: localityId, criteria } = contest
    const faults = pointFaults(criteria, points)
    if (faults.length > 0)
      throw new AppError(
        'invalid-input',
        {},
        faults.map(({ code, sentence }) => ({ field: `points.${code}`, message: sentence })),
      )
    const counted = Object.fromEntries(criteria.map(({ code }) => [code, points[code]!]))
    await insertMark(tx, {
      locality_id: localityId,
      entry_id: id,
      account_id: me(ctx),
      points: JSON.stringify(counted),
      total: totalOf(criteria, counted),
      note: note === null ? null : cleanText(note) || null,
    })
    const object = { kind: 'contest-entry', id }
    const number = seat.mask_number
    await ctx.record(tx, 'contest-entry-marked', object, { juror: ctx.actor.name, number })
    const mark = markOfSeats(await loadSeatsOf(tx, localityId, [id]), contest.most_apart)
    if (mark.kind !== 'third-needed') return
    await ctx.record(tx, 'contest-entry-third-called', object, { apart: mark.apart, number })
    await seatEmpty(ctx, tx, contest, id)
  })

/** Không chấm vì có liên quan: the entry goes to somebody else at once. */
export const standAside = (
  ctx: Ctx,
  id: string,
  { reason }: Parsed<typeof standAsideRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest } = await takeSeat(ctx, tx, id)
    const juror = { accountId: me(ctx), name: ctx.actor.name }
    await passOn(ctx, tx, contest, juror, { reason: cleanLine(reason), entryId: id })
  })
