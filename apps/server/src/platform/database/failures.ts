import { AppError, defineErrors } from '../errors.ts'
import { Refusal } from './refusal.ts'

defineErrors({
  'statement-too-long': {
    status: 503,
    sentence:
      'Việc này chạy quá lâu nên đã bị dừng, chưa ghi gì. Hãy thu hẹp phạm vi (năm, đơn vị) rồi làm lại.',
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
  ['57P01', 'database-busy'],
  ['57P03', 'database-busy'],
  ['08006', 'database-busy'],
  ['ECONNREFUSED', 'database-busy'],
  ['ECONNRESET', 'database-busy'],
])
const READ_ONLY = '25006'
const UNREACHABLE = /^(timeout exceeded|Connection terminated|Client has encountered a connection error)/

/** The refusal a failure amounts to; a failure that is nobody's refusal stays as it is. */
export function translate(error: unknown, readOnly: boolean): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error
  const code = String((error as { code?: unknown }).code)
  // The engine ended and could not be opened again: it goes on trying.
  if (error instanceof Refusal) return new AppError('database-busy')
  const known = readOnly && code === READ_ONLY ? 'storage-nearly-full' : told.get(code)
  const refusal = known ?? (UNREACHABLE.test(error.message) ? 'database-busy' : null)
  return refusal === null ? error : Object.assign(new AppError(refusal), { cause: error })
}
