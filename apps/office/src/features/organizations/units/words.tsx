/** The words of an organisation, in one form everywhere. */
import { LEVELS, ORGANIZATION_STATES } from '@guongsang/contract/organizations-words.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { showDay } from '../../../lib/format.ts'
import { StateWord } from '../../../ui/state-word.tsx'

export const levelWords = (level: string): string => LEVELS[level as keyof typeof LEVELS] ?? level

const tones: Record<keyof typeof ORGANIZATION_STATES, State> = {
  active: 'done',
  merged: 'not-applicable',
  split: 'not-applicable',
  dissolved: 'not-applicable',
  duplicate: 'not-applicable',
}

export function OrganizationStateWord({
  state,
  to,
}: {
  state: keyof typeof ORGANIZATION_STATES
  to?: string | null
}) {
  const last = state !== 'active' && to != null ? `, ngày cuối ${showDay(to)}` : ''
  return (
    <StateWord state={tones[state]}>
      {ORGANIZATION_STATES[state]}
      {last}
    </StateWord>
  )
}
