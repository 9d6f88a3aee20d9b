import type { MailRow } from '@guongsang/contract/administration-system.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { StateWord } from '../../../ui/state-word.tsx'

const tones: Record<MailRow['state'], State> = {
  waiting: 'waiting',
  sent: 'done',
  kept: 'soon',
  refused: 'late',
}
export const MAIL_STATES: Record<MailRow['state'], string> = {
  waiting: 'Chờ gửi',
  sent: 'Đã gửi',
  kept: 'Còn giữ',
  refused: 'Bị từ chối',
}

export const MailStateWord = ({ state }: { state: MailRow['state'] }) => (
  <StateWord state={tones[state]}>{MAIL_STATES[state]}</StateWord>
)
