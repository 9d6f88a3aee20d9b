/** Who leads and who helps, in one line as the plan prints them. */
import type { TaskShown } from '@guongsang/contract/plans.ts'
import { TASK_PARTS } from '@guongsang/contract/plans-words.ts'

type Party = TaskShown['parties'][number]
const parts = ['lead', 'doer', 'partner', 'submits-to'] as const

/** 'Chủ trì: Sở Nội vụ. Phối hợp: Văn phòng UBND tỉnh; Đài PTTH tỉnh' */
export function partyText({ parties }: { parties: readonly Party[] }): string {
  return parts
    .flatMap((part) => {
      const names = parties
        .filter((party) => party.part === part)
        .map((party) => party.text.replace(/[.;]$/, ''))
      return names.length === 0 ? [] : [`${TASK_PARTS[part]}: ${names.join('; ')}`]
    })
    .join('. ')
}

/** The leads alone. */
export const leadText = ({ parties }: { parties: readonly Party[] }): string =>
  parties
    .filter((party) => party.part === 'lead')
    .map((party) => party.text)
    .join('; ')

/** '1' is printed '1.'; a dash or 'a)' stands as it is. */
export const ordinalText = (ordinal: string): string =>
  /[\p{L}\p{N}]$/u.test(ordinal) ? `${ordinal}.` : ordinal
