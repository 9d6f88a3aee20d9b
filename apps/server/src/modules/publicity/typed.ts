/** What was typed, as it is kept, and how it is refused. */
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'

export const line = (text: string | null): string | null => cleanLine(text ?? '') || null
export const block = (text: string | null): string | null => cleanText(text ?? '') || null

export function refuseIf(problems: readonly FieldError[]): void {
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
}

/** One field alone. */
export function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', {}, [{ field, message }])
}
