import type { Problem } from '@guongsang/contract/route.ts'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { AppError, type FieldError } from '../errors.ts'

const titles: Record<number, string> = {
  400: 'Yêu cầu chưa đúng',
  401: 'Chưa đăng nhập',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  409: 'Trùng hoặc đã thay đổi',
  410: 'Không còn nữa',
  413: 'Quá lớn',
  415: 'Loại tệp không nhận',
  422: 'Chưa hợp lệ',
  423: 'Đang khóa',
  429: 'Quá nhiều lần',
  500: 'Lỗi hệ thống',
  502: 'Dịch vụ ngoài không trả lời',
  503: 'Đang bận',
  507: 'Hết chỗ lưu',
}

type Issue = { instancePath?: string; message?: string; params?: Record<string, unknown> }

/** Turns whatever was thrown into the one refusal. Anything that is not expected is a bug: logged, and told without detail. */
export function asRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error
  const { validation, validationContext, statusCode, code } = error as FastifyError & {
    validationContext?: string
  }
  if (validation)
    return new AppError('invalid-input', { place: validationContext ?? '' }, fieldsOf(validation as Issue[]))
  if (statusCode === 413 || code === 'FST_REQ_FILE_TOO_LARGE') return new AppError('request-too-large')
  if (statusCode === 404) return new AppError('not-found')
  if (statusCode !== undefined && statusCode < 500) return new AppError('invalid-input')
  return new AppError('internal-error')
}

const fieldsOf = (issues: readonly Issue[]): FieldError[] =>
  issues.map((issue) => ({
    field: (issue.instancePath ?? '').replace(/^\//, '').replaceAll('/', '.'),
    message: issue.message ?? 'Giá trị chưa đúng.',
  }))

export function problemOf(refusal: AppError, requestId: string): Problem {
  const { status } = refusal.entry
  const stated = refusal.code === 'internal-error' ? new AppError(refusal.code, { requestId }) : refusal
  return {
    type: `/loi/${refusal.code}`,
    title: titles[status] ?? 'Không thực hiện được',
    status,
    code: refusal.code,
    detail: stated.sentence,
    ...(refusal.fields.length > 0 && { errors: [...refusal.fields] }),
    ...(Object.keys(refusal.facts).length > 0 && { facts: refusal.facts }),
    requestId,
  }
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = asRefusal(error)
  if (refusal.entry.status >= 500) request.log.error({ err: error }, refusal.code)
  return reply
    .code(refusal.entry.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(refusal, request.id)))
}
