/**
 * Expected refusals. Each code is declared once, by the module that owns it, with its status and the Vietnamese
 * sentence that says what to do; platform/http/problem.ts turns them into problem+json in one place.
 */
export type ErrorEntry = {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 423 | 429 | 500 | 502 | 503 | 507
  /** `{fact}` is replaced by the fact of that name. */
  sentence: string
}
export type FieldError = { field: string; message: string }

const catalogue = new Map<string, ErrorEntry>()

export function defineErrors<const E extends Record<string, ErrorEntry>>(entries: E): E {
  for (const [code, entry] of Object.entries(entries)) {
    if (catalogue.has(code)) throw new Error(`Error code "${code}" is declared twice`)
    catalogue.set(code, entry)
  }
  return entries
}

/** Every declared code, in alphabetical order: docs/errors.md is written from it. */
export const errorCatalogue = (): [string, ErrorEntry][] =>
  [...catalogue].sort(([a], [b]) => (a < b ? -1 : 1))

export class AppError extends Error {
  readonly code: string
  readonly facts: Record<string, unknown>
  readonly fields: readonly FieldError[]

  constructor(code: string, facts: Record<string, unknown> = {}, fields: readonly FieldError[] = []) {
    super(code)
    this.code = code
    this.facts = facts
    this.fields = fields
  }

  get entry(): ErrorEntry {
    const entry = catalogue.get(this.code)
    if (!entry) throw new Error(`Error code "${this.code}" is not declared`)
    return entry
  }

  get sentence(): string {
    return this.entry.sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(this.facts[name] ?? ''))
  }
}

defineErrors({
  'invalid-input': { status: 422, sentence: 'Có ô chưa đúng. Xem lời nhắc ở từng ô, sửa rồi gửi lại.' },
  'not-signed-in': {
    status: 401,
    sentence: 'Phiên làm việc đã hết hoặc chưa đăng nhập. Hãy đăng nhập rồi làm lại.',
  },
  forbidden: {
    status: 403,
    sentence: 'Tài khoản này không được làm việc đó. Nếu cần, hãy hỏi quản trị viên về vai trò được giao.',
  },
  'not-found': {
    status: 404,
    sentence: 'Không tìm thấy nội dung này. Có thể đường dẫn sai hoặc nội dung đã được gỡ.',
  },
  'locality-not-chosen': {
    status: 409,
    sentence: 'Tài khoản này chưa ở địa phương nào. Hãy chọn địa phương ở góc trên rồi làm lại.',
  },
  'changed-meanwhile': {
    status: 409,
    sentence:
      'Người khác vừa sửa nội dung này. Hãy tải lại để xem bản mới rồi sửa tiếp; phần đã nhập vẫn còn trên màn hình.',
  },
  'request-too-large': {
    status: 413,
    sentence: 'Nội dung gửi lên quá lớn. Hãy giảm dung lượng rồi gửi lại.',
  },
  'too-many-requests': {
    status: 429,
    sentence: 'Gửi quá nhiều lần trong thời gian ngắn. Thử lại sau {wait}.',
  },
  'foreign-origin': {
    status: 403,
    sentence: 'Yêu cầu đến từ một trang khác nên không được nhận. Hãy mở lại trang làm việc và thử lại.',
  },
  'internal-error': {
    status: 500,
    sentence:
      'Hệ thống gặp lỗi, chưa ghi gì. Thử lại sau ít phút; nếu vẫn lỗi, báo quản trị viên kèm mã {requestId}.',
  },
  'database-busy': { status: 503, sentence: 'Cơ sở dữ liệu đang bận, chưa ghi gì. Thử lại sau ít giây.' },
})
