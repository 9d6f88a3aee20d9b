import type { Print } from '@guongsang/contract/documents.ts'
import type { printInspectionRoute } from '@guongsang/contract/plans-inspections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Block } from '@guongsang/core/documents/blocks.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { roman } from '@guongsang/core/kernel/vietnamese/roman.ts'
import { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { askPrint, definePrint, issuerOn } from '../documents/index.ts'
import { askingOf } from './access.ts'
import type { Asking } from './reach.ts'
import { showInspection } from './show-inspection.ts'

const template = 'inspection-notice'

/** In thông báo kết luận kiểm tra: to be given a number and signed by whoever inspected. */
export const printInspection = (
  ctx: Ctx,
  at: Date,
  id: string,
  { format }: Parsed<typeof printInspectionRoute>['body'],
): Promise<Print> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    // What is not seen is refused at once and not by the job.
    const { subjectLine } = await noticePaper(tx, asking, id)
    const parameters = { inspectionId: id, title: subjectLine }
    return askPrint(ctx, tx, at, { template, format, parameters })
  })

definePrint({
  template,
  parameters: z.object({ inspectionId: z.uuid(), title: z.string() }),
  title: ({ title }) => title,
  document: (ctx, tx, { inspectionId }) => noticePaper(tx, askingOf(ctx), inspectionId),
})

async function noticePaper(tx: Tx, asking: Asking, id: string): Promise<OfficialDocument> {
  const { localityId, today } = asking
  const shown = await showInspection(tx, asking, id)
  const { organization, heldOn, byWhom, scope, demand, remedyDueOn } = shown
  const sentOn = shown.sentOn as Day | null
  const issuer = await issuerOn(tx, localityId, sentOn ?? today)
  const due = remedyDueOn === null ? '' : `Khắc phục chậm nhất ngày ${formatDay(remedyDueOn as Day)}.`
  const parts = [
    ['Nội dung kiểm tra', scope],
    ['Kết quả', shown.findings],
    ['Hạn chế, thiếu sót', shown.shortcomings],
    ['Hướng dẫn', shown.advice],
    ['Yêu cầu khắc phục', demand === null ? null : `${demand}\n${due}`],
  ] as const
  const told = parts.filter(([, text]) => text !== null)
  return {
    kind: 'notice',
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    documentNumber: null,
    documentSymbol: `TB${issuer.suffix}`,
    place: issuer.place,
    issuedOn: sentOn,
    subjectLine: `Kết luận kiểm tra công tác thi đua, khen thưởng đối với ${organization.name}`,
    legalBases: [],
    body: [
      ...paragraphs(
        `Ngày ${formatDay(heldOn as Day)}, ${byWhom} kiểm tra công tác thi đua, khen thưởng đối với ${organization.name}. Kết luận như sau:`,
      ),
      ...told.flatMap(([text, said], at): Block[] => [
        { block: 'heading', level: 1, ordinal: roman(at + 1), text },
        ...paragraphs(said ?? ''),
      ]),
    ],
    signature: { capacity: null, behalfOf: null, post: issuer.post, name: issuer.signatory },
    distributionList: [`${organization.name};`, issuer.archive],
  }
}

const paragraphs = (text: string): Block[] =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [{ block: 'paragraph', text: line }]))
