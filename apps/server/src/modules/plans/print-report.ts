import type { Print } from '@guongsang/contract/documents.ts'
import type { AnswerShown, printReportRoute } from '@guongsang/contract/plans-outlines.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Block } from '@guongsang/core/documents/blocks.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import { roman } from '@guongsang/core/kernel/vietnamese/roman.ts'
import { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { askPrint, definePrint, issuerOn } from '../documents/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { askingOf } from './access.ts'
import { shownTo } from './item-acts.ts'
import { findItem } from './item-store.ts'
import { shownSubmissions } from './shown-submissions.ts'
import { findSubmission } from './submission-store.ts'
import { itemInHand } from './take-item.ts'

const template = 'unit-report'

/** In báo cáo của đơn vị: the headings of the outline in their order, as Word, to be signed or corrected by hand. */
export const printReport = (
  ctx: Ctx,
  at: Date,
  id: string,
  { format }: Parsed<typeof printReportRoute>['body'],
): Promise<Print> =>
  ctx.transaction(async (tx) => {
    const { item, duty } = await takePrintable(ctx, tx, id)
    const parameters = { submissionId: id, title: `${duty.title}, ${item.period_label}` }
    return askPrint(ctx, tx, at, { template, format, parameters })
  })

definePrint({
  template,
  parameters: z.object({ submissionId: z.uuid(), title: z.string() }),
  title: ({ title }) => title,
  document: (ctx, tx, { submissionId, title }) => reportPaper(ctx, tx, submissionId, title),
})

/** A draft is the unit's own, on paper as on screen. */
async function takePrintable(ctx: Ctx, tx: Tx, id: string) {
  const asking = askingOf(ctx)
  const submission = await findSubmission(tx, asking.localityId, id)
  const inHand = await itemInHand(tx, asking, await findItem(tx, asking.localityId, submission.item_id))
  if (shownTo(inHand.rights, [submission]).length === 0) throw new AppError('submission-not-found', { id })
  return { ...inHand, submission }
}

async function reportPaper(ctx: Ctx, tx: Tx, id: string, title: string): Promise<OfficialDocument> {
  const { submission, unit, duty } = await takePrintable(ctx, tx, id)
  const localityId = localityOf(ctx)
  const [shown] = await shownSubmissions(tx, askingOf(ctx), [submission])
  const issuer = await issuerOn(tx, localityId, submission.sent_on ?? ctx.today, unit.id)
  const receiver = duty.sends_to_id
  const names = await organizationNames(tx, localityId, receiver === null ? [] : [receiver], ctx.today)
  const addressees = receiver === null ? [] : [names.get(receiver)].flatMap((name) => name ?? [])
  return {
    kind: 'report',
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    documentNumber: null,
    documentSymbol: `BC${issuer.suffix}`,
    place: issuer.place,
    issuedOn: submission.sent_on,
    subjectLine: title.replace(/^báo cáo\s+/iu, ''),
    ...(addressees.length > 0 && { addressees }),
    legalBases: [],
    body: [...paragraphs(shown!.note), ...shown!.answers.flatMap(section)],
    signature: { capacity: null, behalfOf: null, post: issuer.post, name: issuer.signatory },
    distributionList: [issuer.archive],
  }
}

const paragraphs = (text: string | null): Block[] =>
  (text ?? '').split('\n').flatMap((line) => (line === '' ? [] : [{ block: 'paragraph', text: line }]))

function section({ heading, kind, columns, text, rows, files }: AnswerShown, at: number): Block[] {
  const said: Block[] =
    kind === 'table' && rows.length > 0
      ? [
          {
            block: 'table',
            caption: heading,
            columns: columns.map((header) => ({ header, share: 1 / columns.length, align: 'left' as const })),
            rows: rows.map((cells) => ({ cells })),
          },
        ]
      : paragraphs(text ?? 'Không có nội dung báo cáo.')
  const proved =
    files.length === 0 ? null : `Minh chứng kèm theo: ${files.map(({ name }) => name).join('; ')}.`
  return [
    { block: 'heading', level: 1, ordinal: roman(at + 1), text: heading },
    ...said,
    ...paragraphs(proved),
  ]
}
