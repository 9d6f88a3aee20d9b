import { html, type Html } from '../html.ts'
import { listHead, localityOf } from '../layout/parts.ts'
import { type Asked, link, type Page, procedurePath, type View } from '../layout/view.ts'
import type { PublicProcedure } from '../reads.ts'

/** Thủ tục khen thưởng: every award of the law of the day, the way to its papers and days. */
export async function proceduresPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const procedures = (await reads.procedures(slug, view.today)) ?? []
  return {
    title: `Thủ tục khen thưởng, ${fullName}`,
    description: `Danh hiệu thi đua và hình thức khen thưởng: hồ sơ gồm giấy tờ gì, ai nhận, ai quyết định, trong bao nhiêu ngày, theo quy định áp dụng ở ${fullName}.`,
    ...listHead(
      locality,
      'Thủ tục khen thưởng',
      'Mỗi danh hiệu, hình thức cần giấy tờ gì, ai nhận, ai quyết định, trong bao nhiêu ngày. Mỗi câu trả lời ghi điều luật; điều chưa đọc được trong văn bản thì nói rõ.',
    ),
    body: html`<div class="section"><ul class="index index-wide">${procedures.map((one) => entry(view, slug, one))}</ul></div>`,
  }
}

const entry = (view: View, slug: string, { awardCode, name, papers }: PublicProcedure): Html =>
  html`<li><a href="${link(view, procedurePath(slug, awardCode))}">${name}</a>${papers.length > 0 && html`<span class="leader" aria-hidden="true"></span><span class="number">${papers.length} giấy tờ</span>`}</li>`
