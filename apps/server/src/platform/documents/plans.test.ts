/** Two published plans, typed off, printed back, and looked at beside the originals. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planDocument, type PlanOnPaper } from '@guongsang/core/documents/plan-document.ts'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import {
  expectGolden,
  hasPoppler,
  pagesOfPdf,
  textOfPdf,
  wordLines,
} from '../../../../../tests/support/golden.ts'
import { printDocx } from './print-docx.ts'
import { printPdf } from './print-pdf.ts'

const at = new Date('2024-04-12T02:00:00Z')
const xmlOf = (docx: Buffer): string => new PizZip(docx).file('word/document.xml')!.asText()
const plans = join(import.meta.dirname, '../../../../../tests/support/plans-on-paper')
const planOf = (name: string) => JSON.parse(readFileSync(join(plans, `${name}.json`), 'utf8')) as PlanOnPaper
const vinhThuan = planOf('vinh-thuan-2024')
const dienBien = planOf('dien-bien-2024')

describe('S000-S-1, S003-III-0: a plan printed back', () => {
  test.each([
    ['vinh-thuan-2024', planDocument(vinhThuan, 'as-printed')],
    ['dien-bien-2024', planDocument(dienBien, 'as-printed')],
    ['vinh-thuan-2024-by-organisation', planDocument(vinhThuan, 'by-organisation')],
  ])('%s is the golden Word document', (name, document) => {
    expectGolden(import.meta.dirname, `${name}.xml`, wordLines(xmlOf(printDocx(document, at))))
  })

  test.skipIf(!hasPoppler).each([
    ['vinh-thuan-2024', planDocument(vinhThuan, 'as-printed'), 4],
    ['dien-bien-2024', planDocument(dienBien, 'as-printed'), 9],
    ['vinh-thuan-2024-by-organisation', planDocument(vinhThuan, 'by-organisation'), 6],
  ])('%s is the golden PDF', async (name, document, pages) => {
    const printed = await printPdf(document, at)
    expect(printed.pages).toBe(pages)
    expectGolden(import.meta.dirname, `${name}.txt`, textOfPdf(printed.bytes))
  })

  test('its titles are headings, its table heads come again on every page', () => {
    const xml = wordLines(xmlOf(printDocx(planDocument(dienBien, 'as-printed'), at)))
    const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0
    // I to IV; their numbered titles; 30 tasks under five periods.
    expect([count(/"Heading1"/g), count(/"Heading2"/g)]).toEqual([4, 10])
    expect([count(/<w:tblHeader\/>/g), count(/"GroupOrdinal"/g), count(/"CellCentre"/g)]).toEqual([1, 5, 30])
    expect(xml).toContain(
      '<w:tblCaption w:val="Nhiệm vụ của Kế hoạch: Công tác thi đua, khen thưởng năm 2024"/>',
    )
  })
})

describe.skipIf(!hasPoppler)('the end of a plan', () => {
  test('whatever its length, the signature stands with the last words of the plan', async () => {
    const lone: number[] = []
    for (let sentences = 0; sentences < 12; sentences++) {
      const extra = Array.from({ length: sentences }, (_, at) => `- Việc thêm thứ ${at + 1}.`).join('\n')
      const closing = `${extra}\n${vinhThuan.closing}`
      const { bytes } = await printPdf(planDocument({ ...vinhThuan, closing }, 'as-printed'), at)
      const last = pagesOfPdf(bytes).findLast((page) => page.includes('KT. CHỦ TỊCH')) ?? ''
      if (!last.includes('Vĩnh Thuận./.')) lone.push(sentences)
    }
    expect(lone).toEqual([])
  })
})
