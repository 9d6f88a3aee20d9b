import type {
  endCooperationRoute,
  recordCooperationRoute,
  reportCooperationRoute,
} from '@guongsang/contract/publicity-notes.ts'
import { FULFILMENTS } from '@guongsang/contract/publicity-outreach-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { organizationNames, organizationPaths } from '../organizations/index.ts'
import { readCooperationParts } from './cooperation-queries.ts'
import { askingOf } from './asking.ts'
import { actsFor, entryOf, linkProblems } from './outreach-facts.ts'
import { line, refuseIf } from './typed.ts'
import { canKeepCooperations, canReportForParties, demand } from './outreach-policy.ts'
import { insertOutreach, lockOutreach, saveCooperation } from './outreach-store.ts'

type Asked = Parsed<typeof recordCooperationRoute>['body']

/** Ghi chương trình phối hợp đã ký. */
export const recordCooperation = (ctx: Ctx, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    demand(ctx.actor, canKeepCooperations, { localityId })
    const known = asked.parties.flatMap(({ organizationId }) => organizationId ?? [])
    refuseIf([
      ...problemsOf(ctx, asked),
      ...(await linkProblems(ctx, tx, {
        fileIds: asked.fileIds,
        documentId: asked.documentId,
        organizations: asked.parties.map(({ organizationId: id }, at) => ({ field: `parties.${at}`, id })),
      })),
    ])
    const names = await organizationNames(tx, localityId, known, ctx.today)
    const row = {
      ...entryOf(ctx),
      organization_id: ctx.actor.organizationId ?? known[0]!,
      title: cleanLine(asked.title),
      symbol: line(asked.symbol),
      document_id: asked.documentId,
      signed_on: asked.signedOn as Day,
      valid_from: asked.from as Day,
      valid_to: asked.to as Day | null,
      ended_on: null,
      ended_reason: null,
      file_ids: asked.fileIds,
    }
    await insertOutreach(tx, 'cooperations', [row])
    const of = { locality_id: localityId, cooperation_id: row.id }
    const parties = asked.parties.map(({ organizationId, name }, at) => ({
      ...of,
      position: at + 1,
      organization_id: organizationId,
      name: organizationId === null ? cleanLine(name!) : names.get(organizationId)!,
    }))
    await insertOutreach(tx, 'cooperation_parties', parties)
    await insertOutreach(
      tx,
      'cooperation_commitments',
      asked.commitments.map(({ party, text }, at) => ({
        ...of,
        position: at + 1,
        party,
        text: cleanText(text),
      })),
    )
    const facts = { title: row.title, parties: parties.map(({ name }) => name).join('; ') }
    await ctx.record(tx, 'cooperation-recorded', { kind: 'cooperation-programme', id: row.id }, facts)
    return { id: row.id }
  })

function problemsOf(ctx: Ctx, asked: Asked): FieldError[] {
  const problems: FieldError[] = []
  const say = (field: string, message: string) => problems.push({ field, message })
  if (asked.signedOn > ctx.today) say('signedOn', 'Ngày ký chưa tới.')
  if (asked.to !== null && asked.to < asked.from) say('to', 'Ngày kết thúc trước ngày bắt đầu.')
  const keys = asked.parties.map(({ organizationId, name }) => organizationId ?? cleanLine(name ?? ''))
  keys.forEach((key, at) => {
    if (key === '') say(`parties.${at}`, 'Chọn cơ quan, đơn vị hoặc ghi tên bên tham gia.')
    if (key !== '' && keys.indexOf(key) < at) say(`parties.${at}`, 'Bên này đã có ở trên.')
  })
  asked.commitments.forEach(({ party }, at) => {
    if (party !== null && party > asked.parties.length)
      say(`commitments.${at}`, 'Chọn một bên trong danh sách.')
  })
  if (
    ctx.actor.organizationId === null &&
    asked.parties.every(({ organizationId }) => organizationId === null)
  )
    say('parties.0', 'Ít nhất một bên là cơ quan, đơn vị của địa phương.')
  return problems
}

/** Ghi kết quả một năm của một bên: the party's own word, or what the standing agency wrote down for it. */
export const reportCooperation = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof reportCooperationRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const programme = await lockOutreach(tx, 'cooperations', localityId, id)
    const { parties } = await readCooperationParts(tx, localityId, [id])
    const party = parties.find(({ position }) => position === asked.party)
    if (party === undefined) throw new AppError('cooperation-not-found', { id })
    const unit = party.organization_id
    const paths = await organizationPaths(tx, localityId, unit === null ? [] : [unit], today)
    if (!actsFor(asking, unit ?? '', unit === null ? null : (paths.get(unit) ?? null), canReportForParties))
      throw new AppError('forbidden')
    const last = programme.ended_on ?? programme.valid_to
    if (
      asked.year < yearOf(programme.valid_from) ||
      asked.year > yearOf(today) ||
      (last !== null && asked.year > yearOf(last))
    )
      refuseIf([
        { field: 'year', message: 'Năm này không nằm trong thời hạn đã thực hiện của chương trình.' },
      ])
    const row = {
      ...entryOf(ctx),
      cooperation_id: id,
      party: asked.party,
      year: asked.year,
      fulfilled: asked.fulfilled,
      text: cleanText(asked.text),
    }
    await insertOutreach(tx, 'cooperation_results', [row])
    await ctx.record(
      tx,
      'cooperation-reported',
      { kind: 'cooperation-programme', id },
      {
        year: asked.year,
        party: party.name,
        title: programme.title,
        fulfilled: FULFILMENTS[asked.fulfilled].toLowerCase(),
      },
    )
    return { id: row.id }
  })

/** Chấm dứt trước hạn. */
export const endCooperation = (
  ctx: Ctx,
  id: string,
  { endedOn, reason, version }: Parsed<typeof endCooperationRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    demand(ctx.actor, canKeepCooperations, { localityId })
    const row = await lockOutreach(tx, 'cooperations', localityId, id)
    if (row.ended_on !== null) throw new AppError('cooperation-ended')
    if (endedOn < row.valid_from || (row.valid_to !== null && endedOn > row.valid_to))
      refuseIf([{ field: 'endedOn', message: 'Ngày này không nằm trong thời hạn của chương trình.' }])
    await saveCooperation(tx, row, version, { ended_on: endedOn as Day, ended_reason: reason })
    const facts = { title: row.title, on: formatDay(endedOn as Day), reason }
    await ctx.record(tx, 'cooperation-ended', { kind: 'cooperation-programme', id }, facts)
  })
