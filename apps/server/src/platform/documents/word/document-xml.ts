/** word/document.xml: the document and its annexes, each annex a section with pages of its own. */
import type { Printed, PrintedAnnex } from '../printed.ts'
import { blocks, signatureBlock } from './body.ts'
import { lengthOf, letterhead, opening } from './head.ts'
import { KEEP_NEXT, paragraph, rule, twips } from './xml.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export function documentXml(document: Printed): string {
  const { annexes, isLandscape } = document
  const width = textWidth(document, isLandscape)
  const main =
    letterhead(document, width) +
    opening(document, width) +
    blocks(document.blocks, width, true) +
    signatureBlock(document, width)
  const sections = [
    { content: main, isLandscape, isAnnex: false },
    ...annexes.map((annex) => ({
      content: annexXml(document, annex, textWidth(document, annex.isLandscape)),
      isLandscape: annex.isLandscape,
      isAnnex: true,
    })),
  ]
  const body = sections.map(({ content, isLandscape, isAnnex }, at) => {
    const section = sectionProperties(document, isLandscape, isAnnex)
    // The last section belongs to the body, the others to their last paragraph.
    const isLast = at === sections.length - 1
    return content + paragraph('SectionEnd', [], isLast ? '' : section) + (isLast ? section : '')
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`
}

function annexXml(
  document: Printed,
  { name, title, reference, blocks: parts }: PrintedAnnex,
  width: number,
): string {
  return (
    paragraph('AnnexName', name) +
    paragraph('AnnexTitle', title) +
    paragraph('AnnexReference', reference) +
    rule(width, document.shortRule * lengthOf(title, document.size.annexTitle), KEEP_NEXT, 240) +
    blocks(parts, width, false)
  )
}

function textWidth({ page }: Printed, isLandscape: boolean): number {
  return twips((isLandscape ? page.height : page.width) - page.left - page.right)
}

function sectionProperties({ page }: Printed, isLandscape: boolean, isAnnex: boolean): string {
  const [width, height] = isLandscape ? [page.height, page.width] : [page.width, page.height]
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:type w:val="nextPage"/>' +
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${isLandscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${twips(page.top)}" w:right="${twips(page.right)}" w:bottom="${twips(page.bottom)}" w:left="${twips(page.left)}" w:header="567" w:footer="567" w:gutter="0"/>` +
    `${isAnnex ? '<w:pgNumType w:start="1"/>' : ''}<w:titlePg/></w:sectPr>`
  )
}
