/** Workbooks and uploads for the tests of imports. */
import { type SheetColumn, writeSheet } from '../spreadsheets/write-sheet.ts'
import type { Answer, Caller } from '../../../../../tests/support/app.ts'

export type Cell = string | number | null

/** A real .xlsx. A header that ends in '#' is a column of numbers, one that ends in '@' of dates; the mark is taken off. */
export const workbook = (headers: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Buffer> =>
  writeSheet({ name: 'Danh sách', columns: headers.map(columnOf), rows })

function columnOf(header: string): SheetColumn {
  const kind = header.endsWith('#') ? 'number' : header.endsWith('@') ? 'date' : 'text'
  return { header: kind === 'text' ? header : header.slice(0, -1), width: 20, kind }
}

type Subject = 'organizations' | 'people' | 'awards'
const pathOf = (subject: Subject): string => (subject === 'awards' ? '/api/award-imports' : '/api/imports')

const BOUNDARY = 'ranh-gioi'

/** As a browser sends a file. */
export function sendFile(
  caller: Caller,
  subject: Subject,
  bytes: Buffer,
  { name = 'danh-sach.xlsx', on }: { name?: string; on?: string } = {},
): Promise<Answer> {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return caller.send({
    method: 'POST',
    url: `${pathOf(subject)}?subject=${subject}${on ? `&effectiveOn=${on}` : ''}`,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
  })
}

interface Batch {
  id: string
  subject: Subject
  version: number
  state: string
  counts: Record<string, number>
  questions: { key: string; count: number }[]
  trouble: string | null
}
interface Row {
  rowNumber: number
  action: string
  summary: string
  choice: string | null
  target: { id: string; name: string } | null
  findings: { column: string; value: string; reason: string; severity: string; suggestions: string[] }[]
  changes: { column: string; before: string; after: string }[]
  question: string | null
  candidates: { id: string; name: string; detail: string; reasons: string[]; rowNumber: number | null }[]
  cells: Record<string, string>
}

export const uploaded = async (
  caller: Caller,
  subject: Subject,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  on?: string,
): Promise<Batch> => {
  const answer = await sendFile(
    caller,
    subject,
    await workbook(headers, rows),
    on === undefined ? {} : { on },
  )
  if (answer.status !== 201) throw new Error(`upload answered ${answer.status}: ${answer.text}`)
  return answer.body
}

export const rowsOf = async (caller: Caller, id: string, query = ''): Promise<Row[]> =>
  ((await caller.get(`/api/imports/${id}/rows?limit=500${query}`)).body as { rows: Row[] }).rows

/** Whoever may use both may read an import by either address. */
export const batchOf = async (caller: Caller, id: string): Promise<Batch> =>
  (await caller.get(`/api/imports/${id}`)).body

/** Confirms with the version it has now. */
export async function confirmed(caller: Caller, id: string, leaveOutBlocked = false): Promise<Answer> {
  const { version } = await batchOf(caller, id)
  return caller.post(`/api/imports/${id}/confirmation`, { version, leaveOutBlocked })
}

/** What a person reads of a row: number, action, and each finding as 'column: reason'. */
export const told = (rows: readonly Row[]) =>
  rows.map(({ rowNumber, action, findings }) => ({
    row: rowNumber,
    action,
    findings: findings.map(({ column, severity, reason }) => `${severity} ${column}: ${reason}`),
  }))
