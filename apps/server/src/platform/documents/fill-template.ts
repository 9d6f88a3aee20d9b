/** Word documents: a template of ours, filled with values. */
import Docxtemplater from 'docxtemplater'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import PizZip from 'pizzip'
import { cleanAll } from './printed.ts'
import { parseTag } from './template-parser.ts'

const templates = join(import.meta.dirname, 'templates')

/** The parts of a template lie unpacked beside this file, so that a change of one can be read in a diff. */
function packed(name: string): PizZip {
  const folder = join(templates, name)
  const zip = new PizZip()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    zip.file(relative(folder, path).replaceAll('\\', '/'), readFileSync(path), { createFolders: false })
  }
  return zip
}

interface Part {
  module?: string
  value?: string
}

/** A field that the data lacks stops the document: a gap on paper would be signed unseen. */
function refuseMissing(part: Part): string {
  if (part.module) return ''
  throw new Error(`Thiếu dữ liệu cho {${part.value}}`)
}

export function fillTemplate(name: string, data: object): Buffer {
  const document = new Docxtemplater(packed(name), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: parseTag,
    nullGetter: refuseMissing,
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
