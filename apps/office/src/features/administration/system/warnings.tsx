/** Sentences an administrator must read, each beside the place where it can be dealt with. */
import type { SystemState } from '@guongsang/contract/administration-system.ts'
import { Icon } from '../../../ui/icon.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import styles from './system-page.module.css'

const places = {
  'mail-off': { to: '/quan-tri/hop-thu-di', word: 'Mở hộp thư đi' },
  'mail-refused': { to: '/quan-tri/hop-thu-di', word: 'Mở hộp thư đi' },
  'jobs-dead': { to: '/quan-tri/viec-nen', word: 'Mở việc chạy nền' },
} as const

export function Warnings({ warnings }: { warnings: SystemState['warnings'] }) {
  if (warnings.length === 0) return null
  return (
    <ul className={styles.warnings} aria-label="Điều cần xử lý">
      {warnings.map(({ code, sentence }) => {
        const place = places[code as keyof typeof places]
        return (
          <li key={code} className={styles.warning}>
            <span className={styles.sign}>
              <Icon name="warning" size={20} />
            </span>
            <p className={styles.sentence}>{sentence}</p>
            {place !== undefined && (
              <LinkButton to={place.to} variant="default" size="compact-sm">
                {place.word}
              </LinkButton>
            )}
          </li>
        )
      })}
    </ul>
  )
}
