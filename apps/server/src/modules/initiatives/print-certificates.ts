/** Giấy chứng nhận sáng kiến: one for each recognition, in the name of the standing agency's committee. */
import type { Print } from '@guongsang/contract/documents.ts'
import type { printCertificatesRoute } from '@guongsang/contract/initiatives-councils.ts'
import { INITIATIVE_KINDS, WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Block } from '@guongsang/core/documents/blocks.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import { seasonLabel } from '@guongsang/core/initiatives/season.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { askPrint, definePrint, issuerOn } from '../documents/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { certificateFacts, type CertificateFacts } from './certificate-queries.ts'
import { readAuthors } from './initiative-queries.ts'
import { canHoldInitiativeSessions, demand } from './policy.ts'

const template = 'initiative-certificate'

definePrint({
  template,
  parameters: z.object({
    recognitionId: z.uuid(),
    title: z.string(),
    signerTitle: z.string().optional(),
    signerName: z.string().optional(),
  }),
  title: ({ title }) => `Giấy chứng nhận sáng kiến “${title}”`,
  // Whether the account may print it was asked when it asked.
  document: async (ctx, tx, { recognitionId, ...signer }) => {
    const [facts] = await certificateFacts(tx, localityOf(ctx), [recognitionId])
    if (facts === undefined) throw new AppError('recognition-not-found')
    return certificate(ctx, tx, facts, signer)
  },
})

export const printCertificates = (
  ctx: Ctx,
  at: Date,
  { recognitionIds, format, ...signer }: Parsed<typeof printCertificatesRoute>['body'],
): Promise<{ prints: Print[] }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    demand(ctx.actor, canHoldInitiativeSessions, { localityId })
    const found = await certificateFacts(tx, localityId, recognitionIds)
    if (found.length < new Set(recognitionIds).size) throw new AppError('recognition-not-found')
    const prints: Print[] = []
    for (const { id, title } of found)
      prints.push(
        await askPrint(ctx, tx, at, {
          template,
          format,
          parameters: { recognitionId: id, title, ...signer },
        }),
      )
    const object = { kind: 'locality', id: localityId }
    await ctx.record(tx, 'certificates-printed', object, { count: prints.length })
    return { prints }
  })

/** Who signs: whoever was chosen, else the head of the committee on the day of the decision. */
interface Signer {
  signerTitle?: string | undefined
  signerName?: string | undefined
}

async function certificate(
  ctx: Ctx,
  tx: Tx,
  facts: CertificateFacts,
  { signerTitle, signerName }: Signer,
): Promise<OfficialDocument> {
  const localityId = localityOf(ctx)
  const issuer = await issuerOn(tx, localityId, facts.decidedOn)
  const names = await organizationNames(tx, localityId, [facts.organizationId], facts.decidedOn)
  const authors = await readAuthors(tx, localityId, [facts.initiativeId])
  return {
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    documentNumber: facts.certificateNumber === null ? null : Number(facts.certificateNumber),
    documentSymbol: `GCN${issuer.suffix}`,
    place: issuer.place,
    issuedOn: ctx.today,
    kind: 'certificate',
    subjectLine: INITIATIVE_KINDS[facts.kind],
    legalBases: [],
    body: [
      ...bodyOf(facts, names.get(facts.organizationId) ?? ''),
      {
        block: 'table',
        caption: 'Tác giả và tỷ lệ đóng góp vào việc tạo ra sáng kiến',
        columns: [
          { header: 'STT', share: 0.8, align: 'center' },
          { header: 'Họ và tên', share: 4, align: 'left' },
          { header: 'Nơi công tác hoặc nơi ở', share: 4, align: 'left' },
          { header: 'Tỷ lệ đóng góp', share: 1.8, align: 'right' },
        ],
        rows: authors.map(({ name, place, share_percent: share }, at) => ({
          cells: [String(at + 1), name, place ?? '', `${formatNumber(Number(share), { decimals: 2 })}%`],
        })),
      },
    ],
    signature: {
      capacity: null,
      behalfOf: null,
      post: signerTitle ?? issuer.post,
      name: signerName ?? issuer.signatory,
    },
    distributionList: ['Tác giả', 'Đơn vị của tác giả', issuer.archive],
  }
}

function bodyOf(facts: CertificateFacts, unit: string): Block[] {
  const season = seasonLabel(facts.season, facts.seasonYear)
  const of = facts.season === 'education' ? `năm học ${season}` : `năm ${season}`
  const lines = [
    `Chứng nhận: ${INITIATIVE_KINDS[facts.kind]} “${facts.title}” của các tác giả có tên dưới đây, xét ${of}, được công nhận theo Quyết định số ${facts.decisionNumber} ngày ${formatDay(facts.decidedOn)} của ${facts.decidedBy}.`,
    `Cơ sở công nhận, áp dụng: ${unit}.`,
    `Phạm vi ảnh hưởng: ${WORK_SCOPES[facts.scope]}.`,
    ...(facts.effectText === null ? [] : [`Hiệu quả: ${facts.effectText}`]),
  ]
  return lines.map((text) => ({ block: 'paragraph', text }))
}
