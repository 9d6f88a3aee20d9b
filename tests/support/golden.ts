/** Printed documents held against what a person has looked at once. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'

/** A difference is read by a person, who deletes the golden file when the new one is right. */
export function expectGolden(folder: string, name: string, text: string): void {
  const path = join(folder, 'golden', name)
  if (!existsSync(path)) {
    mkdirSync(join(folder, 'golden'), { recursive: true })
    writeFileSync(path, text)
    throw new Error(`${name} was absent and has been written: look at it, then run the test again`)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}

/** word/document.xml with a paragraph, a row, a cell to a line. */
export const wordLines = (xml: string): string =>
  `${xml.replace(/\n?(<w:(?:p|tr|tc|tbl|sectPr)>)/g, '\n$1')}\n`

export const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

export function pagesOfPdf(pdf: Buffer): string[] {
  const path = join(mkdtempSync(join(tmpdir(), 'pdf-')), 'a.pdf')
  writeFileSync(path, pdf)
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f')
}

/** Without what only the arrangement on the page decides: blanks in a row, empty lines. */
export const textOfPdf = (pdf: Buffer): string =>
  pagesOfPdf(pdf)
    .join('\f')
    .replace(/[ \t]+/g, ' ')
    .replace(/^ | $/gm, '')
    .replace(/\n{2,}/g, '\n')
