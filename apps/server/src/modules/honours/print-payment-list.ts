import { type Print, PrintAsked } from '@guongsang/contract/documents.ts'
import { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { askPrint, definePrint, issuerOn } from '../documents/index.ts'
import { paymentListDocument } from './payment-list-document.ts'
import { canKeepPaymentLists, canViewPaymentLists } from './policy.ts'
import { requirePaymentList } from './require-payment-list.ts'

const template = 'payment-list'

definePrint({
  template,
  parameters: PrintAsked.extend({ listId: z.uuid(), title: z.string() }),
  title: ({ title }) => `Danh sách chi tiền thưởng ${title}`,
  document: async (ctx, tx, { listId, number, signerTitle, signerName }) => {
    const list = await requirePaymentList(ctx, tx, listId, canViewPaymentLists)
    return paymentListDocument(list, {
      issuer: await issuerOn(tx, localityOf(ctx), ctx.today, list.organizationId),
      issuedOn: ctx.today,
      number: number ?? null,
      signerTitle: signerTitle ?? null,
      signerName: signerName ?? null,
    })
  },
})

/** In danh sách chi tiền thưởng. */
export const printPaymentList = (
  ctx: Ctx,
  at: Date,
  id: string,
  asked: z.output<typeof PrintAsked>,
): Promise<Print> =>
  ctx.transaction(async (tx) => {
    const { title } = await requirePaymentList(ctx, tx, id, canKeepPaymentLists)
    const parameters = { ...asked, listId: id, title }
    return askPrint(ctx, tx, at, { template, format: asked.format, parameters })
  })
