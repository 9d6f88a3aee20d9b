import { DOCUMENT_KINDS, DOCUMENT_STATES } from '@guongsang/contract/documents-words.ts'
import type { IncomingEntry, OutgoingBookRow } from '@guongsang/contract/documents-books.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { type IncomingAsked, type OutgoingAsked, readIncomingBook, readOutgoingBook } from './book-queries.ts'
import './events.ts'
import { askingOf } from './reach.ts'

/** Columns of sổ đăng ký văn bản đi; Nghị định 30/2020/NĐ-CP, Phụ lục IV. */
const outgoingColumns: readonly SheetColumn[] = [
  { header: 'Số, ký hiệu văn bản', width: 18 },
  { header: 'Ngày, tháng văn bản', width: 14, kind: 'date' },
  { header: 'Tên loại và trích yếu nội dung văn bản', width: 60 },
  { header: 'Người ký', width: 30 },
  { header: 'Nơi nhận văn bản', width: 60 },
  { header: 'Đơn vị, người nhận bản lưu', width: 30 },
  { header: 'Số lượng bản', width: 10, kind: 'number' },
  { header: 'Ghi chú', width: 24 },
]
const incomingColumns: readonly SheetColumn[] = [
  { header: 'Ngày đến', width: 12, kind: 'date' },
  { header: 'Số đến', width: 8, kind: 'number' },
  { header: 'Tác giả', width: 36 },
  { header: 'Số, ký hiệu văn bản', width: 18 },
  { header: 'Ngày, tháng văn bản', width: 14, kind: 'date' },
  { header: 'Tên loại và trích yếu nội dung', width: 60 },
  { header: 'Đơn vị, người nhận', width: 30 },
  { header: 'Thời hạn giải quyết', width: 14, kind: 'date' },
  { header: 'Ghi chú', width: 24 },
]

/** Xuất sổ văn bản đi; that it left the system is recorded. */
export async function exportOutgoingBook(ctx: Ctx, asked: OutgoingAsked): Promise<Download> {
  const asking = askingOf(ctx)
  const rows = await ctx.transaction(async (tx) => {
    const read = await readOutgoingBook(tx, asking, asked)
    const book = { kind: 'locality', id: asking.localityId }
    await ctx.record(tx, 'outgoing-book-exported', book, { year: asked.year, count: read.length })
    return read
  })
  return {
    body: exportSheet(`Sổ văn bản đi ${asked.year}`, outgoingColumns, rows.map(outgoingCells)),
    type: formats.xlsx,
    fileName: `Sổ văn bản đi năm ${asked.year}.xlsx`,
  }
}

export async function exportIncomingBook(ctx: Ctx, asked: IncomingAsked): Promise<Download> {
  const asking = askingOf(ctx)
  const rows = await ctx.transaction(async (tx) => {
    const read = await readIncomingBook(tx, asking, asked)
    const book = { kind: 'locality', id: asking.localityId }
    await ctx.record(tx, 'incoming-book-exported', book, { year: asked.year, count: read.length })
    return read
  })
  return {
    body: exportSheet(`Sổ văn bản đến ${asked.year}`, incomingColumns, rows.map(incomingCells)),
    type: formats.xlsx,
    fileName: `Sổ văn bản đến năm ${asked.year}.xlsx`,
  }
}

const outgoingCells = ({ document, signer, recipients, copies }: OutgoingBookRow) => [
  document.reference,
  document.issuedOn,
  `${DOCUMENT_KINDS[document.kind]}: ${document.title}`,
  signer,
  recipients,
  document.organization.name,
  copies,
  document.state === 'issued' ? null : DOCUMENT_STATES[document.state],
]

const incomingCells = ({ document, receivedOn, number, handedTo, dueOn, note }: IncomingEntry) => [
  receivedOn,
  number,
  document.issuer.name,
  document.reference,
  document.issuedOn,
  `${DOCUMENT_KINDS[document.kind]}: ${document.title}`,
  handedTo,
  dueOn,
  note,
]
