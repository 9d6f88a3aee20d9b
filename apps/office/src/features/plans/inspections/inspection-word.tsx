import { INSPECTION_STANDINGS, type InspectionRow } from '@guongsang/contract/plans-inspections.ts'
import { StateWord } from '../../../ui/state-word.tsx'

const colours = {
  draft: 'not-applicable',
  'no-remedy': 'done',
  awaiting: 'soon',
  late: 'late',
  answered: 'waiting',
  remedied: 'done',
  cancelled: 'not-applicable',
} as const

export const InspectionWord = ({ standing }: Pick<InspectionRow, 'standing'>) => (
  <StateWord state={colours[standing]}>{INSPECTION_STANDINGS[standing]}</StateWord>
)
