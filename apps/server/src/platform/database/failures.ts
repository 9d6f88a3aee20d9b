import { AppError, defineErrors } from '../errors.ts'
import { Refusal } from './refusal.ts'

defineErrors({
  'statement-too-long': {
    status: 503,
    sentence:
      'Việc này chạy quá lâu nên đã bị dừng, chưa ghi gì. Hãy thu hẹp phạm vi (năm, đơn vị) rồi làm lại.',
  },
  // It may have ended between the commit and the answer, so nobody can say whether anything was written.
  'database-restarted': {
    status: 503,
    sentence:
      'Cơ sở dữ liệu vừa phải khởi động lại. Hãy tải lại trang, xem thay đổi đã được ghi chưa rồi làm tiếp.',
  },
  'storage-nearly-full': {
    status: 507,
    sentence:
      'Ổ đĩa của máy chủ sắp đầy nên tạm thời chỉ xem được, chưa ghi gì. Báo quản trị viên dọn ổ đĩa; đủ chỗ trống thì hệ thống tự ghi lại được.',
  },
})

/** What PostgreSQL says, and what the person at the screen can be told. */
const told = new Map([
  ['57014', 'statement-too-long'],
  ['53100', 'storage-nearly-full'],
  ['53300', 'database-busy'],
  ['57P01', 'database-restarted'],
  ['57P03', 'database-busy'],
  ['08006', 'database-restarted'],
  ['ECONNREFUSED', 'database-busy'],
  ['ECONNRESET', 'database-restarted'],
])
const READ_ONLY = '25006'
const UNREACHABLE = /^timeout exceeded/
const BROKEN = /^(Connection terminated|Client has encountered a connection error)/

/** The refusal a failure amounts to; a failure that is nobody's refusal stays as it is. */
export function translate(error: unknown, readOnly: boolean): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error
  const refusal = refusalOf(error, readOnly)
  return refusal === null ? error : Object.assign(new AppError(refusal), { cause: error })
}

function refusalOf(error: Error & { code?: unknown }, readOnly: boolean): string | null {
  // The engine ended and could not be opened again: it goes on trying.
  if (error instanceof Refusal || UNREACHABLE.test(error.message)) return 'database-busy'
  if (BROKEN.test(error.message)) return 'database-restarted'
  const code = String(error.code)
  return readOnly && code === READ_ONLY ? 'storage-nearly-full' : (told.get(code) ?? null)
}
