import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import PizZip from 'pizzip'
import { printed, type Printed } from './printed.ts'
import { documentXml } from './word/document-xml.ts'
import { escaped } from './word/xml.ts'

const folder = join(import.meta.dirname, 'templates/official-document.docx')

/** Styles, header and settings lie unpacked beside this file, so that a change of one can be read in a diff. */
const parts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ name: relative(folder, path).replaceAll('\\', '/'), content: readFileSync(path) }))

/** An official document as Word opens it: milliseconds, so it needs no thread, unlike the PDF. */
export function printDocx(document: OfficialDocument, at: Date): Buffer {
  const lines = printed(document)
  const zip = new PizZip()
  const options = { createFolders: false, date: at }
  for (const { name, content } of parts) zip.file(name, content, options)
  zip.file('docProps/core.xml', propertiesXml(lines, at), options)
  zip.file('word/document.xml', documentXml(lines), options)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** Title, author and language: what a screen reader says first. */
function propertiesXml({ title, issuingBody }: Printed, at: Date): string {
  const moment = `${at.toISOString().slice(0, 19)}Z`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(issuingBody.join(' '))}</dc:creator><dc:language>vi-VN</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
  )
}
