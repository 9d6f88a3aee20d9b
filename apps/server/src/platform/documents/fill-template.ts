/** Word documents: a template that an office made in Word, filled with values. */
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { cleanAll } from './printed.ts'
import { parseTag } from './template-parser.ts'

interface Part {
  module?: string
  value?: string
}

/** A field that the data lacks stops the document: a gap on paper would be signed unseen. */
function refuseMissing(part: Part): string {
  if (part.module) return ''
  throw new Error(`Thiếu dữ liệu cho {${part.value}}`)
}

/** {@field} would put the data into the document as markup: no template of an office has a use for it. */
const refuseMarkup = {
  name: 'RefuseMarkup',
  postparse<P extends Part>(parts: P[]): P[] {
    const raw = parts.find(({ module }) => module === 'rawxml')
    if (raw) throw new Error(`Thẻ không hợp lệ: {@${raw.value}}`)
    return parts
  },
}

export function fillTemplate(template: Uint8Array, data: object): Buffer {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: parseTag,
    nullGetter: refuseMissing,
    modules: [refuseMarkup],
  })
  document.render(cleanAll(data))
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** All faults of a template at once, each by the explanation it carries. */
export function reasonOf(error: unknown): string {
  const { properties, message } = error as {
    message: string
    properties?: { errors?: unknown[]; explanation?: string }
  }
  if (properties?.errors?.length) return properties.errors.map(reasonOf).join('; ')
  return properties?.explanation ?? message
}
