import {
  IMPORT_ACTIONS,
  IMPORT_STATES,
  type ImportBatch,
  type ImportRow,
} from '@guongsang/contract/imports.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { StateWord } from '../state-word.tsx'

const stateTones: Record<ImportBatch['state'], State> = {
  previewed: 'waiting',
  applying: 'waiting',
  applied: 'done',
  undoing: 'waiting',
  undone: 'not-applicable',
  discarded: 'not-applicable',
}
const actionTones: Record<ImportRow['action'], State> = {
  create: 'done',
  update: 'waiting',
  link: 'not-applicable',
  choose: 'soon',
  skip: 'not-applicable',
  blocked: 'late',
}

export const ImportStateWord = ({ state }: { state: ImportBatch['state'] }) => (
  <StateWord state={stateTones[state]}>{IMPORT_STATES[state]}</StateWord>
)
export const ImportActionWord = ({ action }: { action: ImportRow['action'] }) => (
  <StateWord state={actionTones[action]}>{IMPORT_ACTIONS[action]}</StateWord>
)
