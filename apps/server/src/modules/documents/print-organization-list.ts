import { type Print, printOrganizationListRoute } from '@guongsang/contract/documents.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { organizationListOn } from '../organizations/index.ts'
import { askPrint } from './ask-print.ts'
import { definePrint } from './define-print.ts'
import { issuerSettings } from './issuer.ts'
import { organizationListDocument } from './organization-list.ts'

const template = 'organization-list'

definePrint({
  template,
  parameters: printOrganizationListRoute.body,
  title: ({ on }) => `Danh sách cơ quan, đơn vị ngày ${formatDay(on as Day)}`,
  document: async (ctx, tx, { on, kinds, number, signerTitle, signerName }) => {
    const localityId = localityOf(ctx)
    return organizationListDocument(await organizationListOn(tx, localityId, on as Day, { kinds }), {
      on: on as Day,
      issuedOn: ctx.today,
      number: number ?? null,
      ...(await issuerSettings(tx, localityId, ctx.today)),
      signerTitle: signerTitle ?? null,
      signerName: signerName ?? null,
    })
  },
})

/** In danh sách: asks for it; a job prints it and tells the account when it is there. */
export const printOrganizationList = (
  ctx: Ctx,
  at: Date,
  asked: Parsed<typeof printOrganizationListRoute>['body'],
): Promise<Print> =>
  ctx.transaction((tx) => askPrint(ctx, tx, at, { template, format: asked.format, parameters: asked }))
