import { INITIATIVE_STATES, SESSION_STATES, WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import { AppError } from '../../platform/errors.ts'
import type { InitiativeRow, RecognitionRow, SessionRow } from './tables.ts'

export const stateWord = (state: InitiativeRow['state']): string => INITIATIVE_STATES[state]
export const sessionStateWord = (state: SessionRow['state']): string => SESSION_STATES[state]
export const scopeWord = (scope: RecognitionRow['scope']): string => WORK_SCOPES[scope].toLowerCase()

export function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', {}, [{ field, message }])
}
