/** From which state which act leads where; what is not in the table cannot happen. */
import { AppError } from '../../platform/errors.ts'
import './errors.ts'
import type { DocumentRecord } from './tables.ts'
import { stateInWords } from './words.ts'

type State = DocumentRecord['state']

const acts = {
  edit: ['draft'],
  submit: ['draft'],
  withdraw: ['draft', 'submitted'],
  return: ['submitted'],
  sign: ['submitted'],
  number: ['signed'],
  issue: ['numbered'],
  cancel: ['signed', 'numbered', 'issued'],
  forward: ['issued', 'recorded'],
  replace: ['issued', 'recorded'],
  expire: ['issued', 'recorded'],
  correct: ['recorded', 'replaced', 'expired'],
} as const satisfies Record<string, readonly State[]>

export type Act = keyof typeof acts

export const isOpenTo = ({ state }: Pick<DocumentRecord, 'state'>, act: Act): boolean =>
  (acts[act] as readonly State[]).includes(state)

const FROZEN: readonly State[] = ['signed', 'numbered', 'issued', 'replaced', 'expired']

/** Refuses in words; what was signed says that it was. */
export function demandState(document: Pick<DocumentRecord, 'state'>, act: Act): void {
  if (isOpenTo(document, act)) return
  if (act === 'edit' && FROZEN.includes(document.state)) throw new AppError('document-frozen')
  throw new AppError('document-act-refused', { state: stateInWords(document) })
}
