import { z } from 'zod'
import type { Print } from '@guongsang/contract/documents.ts'
import type { printMediaKitRoute } from '@guongsang/contract/exemplars-effects.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Block } from '@guongsang/core/documents/blocks.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { askPrint, definePrint, issuerOn } from '../documents/index.ts'
import { type MediaKit, mediaKit } from './media-kit.ts'
import { canPublishExemplars } from './policy.ts'
import { takeLiving } from './take-exemplar.ts'

const template = 'exemplar-media-kit'

definePrint({
  template,
  parameters: z.object({
    exemplarId: z.uuid(),
    title: z.string(),
    number: z.number().optional(),
    signerTitle: z.string().optional(),
    signerName: z.string().optional(),
  }),
  title: ({ title }) => `Hồ sơ cung cấp báo chí: ${title}`,
  document: async (ctx, tx, { exemplarId, number, signerTitle, signerName }) => {
    const kit = await mediaKit(ctx, tx, exemplarId)
    const issuer = await issuerOn(tx, localityOf(ctx), ctx.today)
    return {
      superiorBody: issuer.superiorBody,
      issuingBody: issuer.issuingBody,
      documentNumber: number ?? null,
      documentSymbol: `TB${issuer.suffix}`,
      place: issuer.place,
      issuedOn: ctx.today,
      kind: 'notice',
      subjectLine: `Cung cấp thông tin cho báo chí về điển hình\n“${kit.title}”`,
      legalBases: [],
      body: bodyOf(kit),
      signature: {
        capacity: null,
        behalfOf: null,
        post: signerTitle ?? issuer.post,
        name: signerName ?? issuer.signatory,
      },
      distributionList: ['Các cơ quan báo chí', issuer.archive],
    }
  },
})

/** In hồ sơ cung cấp báo chí, once nothing stands in its way. */
export const printMediaKit = (
  ctx: Ctx,
  at: Date,
  id: string,
  { format, ...asked }: Parsed<typeof printMediaKitRoute>['body'],
): Promise<Print> =>
  ctx.transaction(async (tx) => {
    await takeLiving(ctx, tx, id, canPublishExemplars)
    const { title } = await mediaKit(ctx, tx, id)
    return askPrint(ctx, tx, at, { template, format, parameters: { exemplarId: id, title, ...asked } })
  })

function bodyOf(kit: MediaKit): Block[] {
  const heading = (text: string): Block => ({ block: 'heading', level: 2, text })
  const told = (text: string): Block[] =>
    text
      .split(/\n+/)
      .filter((one) => one.trim() !== '')
      .map((one) => ({ block: 'paragraph', text: one }))
  const about = [
    `Điển hình: ${kit.subjectName}, ${kit.organizationName}.`,
    `Loại: ${kit.kind}. Lĩnh vực: ${kit.fields.join(', ')}.`,
    ...(kit.contact === null ? [] : [`Liên hệ (người trong cuộc đã đồng ý): ${kit.contact}.`]),
  ]
  return [
    heading('Giới thiệu'),
    ...about.flatMap(told),
    heading('Tóm tắt'),
    ...told(kit.summary),
    ...told(`Người duyệt bản tóm tắt: ${kit.approvedBy}.`),
    ...kit.story.flatMap(({ heading: title, text }) => [heading(title), ...told(text)]),
    ...(kit.honours.length === 0 ? [] : [heading('Đã được ghi nhận')]),
    ...kit.honours.flatMap(({ form, level, on }) =>
      told(`${form} (${level}, ngày ${formatDay(on as Day)}).`),
    ),
    ...(kit.photo === null
      ? []
      : [
          heading('Ảnh'),
          ...told(`${kit.photo.alt}${kit.photo.credit === null ? '' : ` Ảnh: ${kit.photo.credit}.`}`),
        ]),
  ]
}
