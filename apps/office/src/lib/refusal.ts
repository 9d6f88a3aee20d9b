/** What a refusal says, and where. */
import { ApiError } from './call.ts'

export const sentenceOf = (error: unknown): string =>
  error instanceof ApiError
    ? error.problem.detail
    : 'Màn hình gặp lỗi, chưa ghi gì. Tải lại trang rồi làm lại; nếu vẫn lỗi, báo quản trị hệ thống.'

/** The server's list of field errors, and one sentence for what stands at no field of this form. */
export function refusalByField(
  error: unknown,
  hasField: (field: string) => boolean,
): { fields: Record<string, string>; rest: string | null } {
  const errors = (error instanceof ApiError && error.problem.errors) || []
  const shown = errors.filter(({ field }) => hasField(field))
  const homeless = errors.filter(({ field }) => !hasField(field)).map(({ message }) => message)
  if (shown.length > 0 && homeless.length === 0) return { fields: fieldsOf(shown), rest: null }
  return { fields: fieldsOf(shown), rest: homeless.length > 0 ? homeless.join(' ') : sentenceOf(error) }
}

const fieldsOf = (errors: { field: string; message: string }[]) =>
  Object.fromEntries(errors.map(({ field, message }) => [field, message]))
