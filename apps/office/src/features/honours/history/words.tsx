import type { AwardRow } from '@guongsang/contract/honours.ts'
import { showDay } from '../../../lib/format.ts'
import { StateWord } from '../../../ui/state-word.tsx'

/** '2024', or '2020–2024' for an achievement of several years. */
export const yearsOf = ({ yearFrom, year }: Pick<AwardRow, 'yearFrom' | 'year'>): string =>
  yearFrom === year ? String(year) : `${yearFrom}–${year}`

/** 'số 12/QĐ-UBND, ngày 05/03/2024', as far as it is known. */
export const decisionOf = (of: { decisionNumber: string | null; decidedOn: string | null }): string =>
  [of.decisionNumber && `số ${of.decisionNumber}`, of.decidedOn && `ngày ${showDay(of.decidedOn)}`]
    .filter(Boolean)
    .join(', ')

export const AwardStateWord = ({ revoked }: { revoked: boolean }) =>
  revoked ? <StateWord state="late">Đã thu hồi</StateWord> : <StateWord state="done">Có hiệu lực</StateWord>
