import { AppError } from '../../platform/errors.ts'

export function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', {}, [{ field, message }])
}
