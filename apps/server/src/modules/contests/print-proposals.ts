/** Danh sách đề nghị khen thưởng từ cuộc thi: on paper and as a workbook, with the same columns. */
import type { exportProposalsRoute, printProposalsRoute } from '@guongsang/contract/contests-results.ts'
import { PROPOSAL_KINDS } from '@guongsang/contract/contests-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askPrint, definePrint, type Issuer, issuerOn } from '../documents/index.ts'
import { findContest } from './contest-store.ts'
import { type ProposalRead, readProposals } from './result-store.ts'

const template = 'contest-proposals'
const MOST = 5000

definePrint({
  template,
  parameters: z.object({ contestId: z.uuid(), title: z.string() }),
  title: ({ title }) => `Danh sách đề nghị khen thưởng: ${title}`,
  document: async (ctx, tx, { contestId }) => {
    const contest = await findContest(tx, localityOf(ctx), contestId)
    const { rows } = await readProposals(tx, contest.locality_id, { contestId }, { limit: MOST })
    const issuer = await issuerOn(tx, contest.locality_id, ctx.today, contest.organization_id)
    return proposalsDocument(rows, { issuer, issuedOn: ctx.today, title: contest.title })
  },
})

/** In danh sách đề nghị khen thưởng của một cuộc thi. */
export const printProposals = (
  ctx: Ctx,
  id: string,
  { format }: Parsed<typeof printProposalsRoute>['body'],
  at: Date,
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { title } = await findContest(tx, localityOf(ctx), id)
    const print = await askPrint(ctx, tx, at, { template, format, parameters: { contestId: id, title } })
    return { id: print.id }
  })

const cells = (row: ProposalRead, at: number): string[] => [
  String(at + 1),
  row.name,
  row.place ?? '',
  row.kind === 'winner' ? (row.prize_label ?? '') : PROPOSAL_KINDS[row.kind],
  row.reason,
]

interface Options {
  issuer: Issuer
  issuedOn: Day
  title: string
}

function proposalsDocument(
  rows: readonly ProposalRead[],
  { issuer, issuedOn, title }: Options,
): OfficialDocument {
  const winners = rows.filter(({ kind }) => kind === 'winner').length
  const closing = `Danh sách có ${formatNumber(rows.length)} người: ${formatNumber(winners)} người đạt giải, ${formatNumber(rows.length - winners)} người được viết trong bài dự thi.`
  return {
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    documentNumber: null,
    documentSymbol: `DS${issuer.suffix}`,
    place: issuer.place,
    issuedOn,
    kind: 'list',
    subjectLine: `Đề nghị khen thưởng từ cuộc thi\n(${title})`,
    legalBases: [],
    orientation: 'landscape',
    body: [
      {
        block: 'table',
        columns: [
          { header: 'STT', share: 0.6, align: 'center' },
          { header: 'Họ và tên', share: 2.2, align: 'left' },
          { header: 'Nơi ở, đơn vị', share: 2.6, align: 'left' },
          { header: 'Diện đề nghị', share: 1.6, align: 'left' },
          { header: 'Lý do đề nghị', share: 6, align: 'left' },
        ],
        rows: rows.map((row, at) => ({ cells: cells(row, at) })),
      },
      { block: 'paragraph', text: closing },
    ],
    signature: { capacity: null, behalfOf: null, post: issuer.post, name: issuer.signatory },
    distributionList: [issuer.archive],
  }
}

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6 },
  { header: 'Họ và tên', width: 30 },
  { header: 'Nơi ở, đơn vị', width: 40 },
  { header: 'Diện đề nghị', width: 20 },
  { header: 'Lý do đề nghị', width: 80 },
  { header: 'Cuộc thi', width: 50 },
]

/** Xuất ra Excel. That it left the system is recorded. */
export async function exportProposals(
  ctx: Ctx,
  asked: Parsed<typeof exportProposalsRoute>['query'],
): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const read = await readProposals(tx, localityId, asked, { limit: MOST })
    const object = asked.contestId
      ? { kind: 'contest', id: asked.contestId }
      : { kind: 'locality', id: localityId }
    await ctx.record(tx, 'contest-proposals-exported', object, { count: read.rows.length })
    return read.rows
  })
  return {
    body: exportSheet(
      'Đề nghị khen thưởng',
      columns,
      rows.map((row, at) => [...cells(row, at), row.contest_title]),
    ),
    type: formats.xlsx,
    fileName: `Đề nghị khen thưởng từ cuộc thi ngày ${formatDay(ctx.today)}.xlsx`,
  }
}
