/** Pages by cursor: the address keeps the place, the browser's own history keeps the way back. */
import { Button } from '@mantine/core'
import { useCanGoBack, useRouter } from '@tanstack/react-router'
import { countSentence, type Total } from './count-sentence.ts'
import styles from './pager.module.css'

export interface PagerProps {
  /** Where this page begins; undefined on the first one. */
  cursor: string | undefined
  onCursor?: ((cursor: string | undefined) => void) | undefined
  next: string | null
  shown: number
  total?: Total | undefined
}

export function Pager({ cursor, onCursor, next, shown, total }: PagerProps) {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  const single = cursor === undefined && next === null
  return (
    <nav className={styles.pager} aria-label="Trang của danh sách">
      <span className={styles.count}>{countSentence(shown, total, single)}</span>
      {!single && (
        <span className={styles.acts}>
          {cursor !== undefined && (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onCursor?.(undefined)}>
              Về đầu
            </Button>
          )}
          <Button
            variant="default"
            size="compact-sm"
            disabled={cursor === undefined || !canGoBack}
            onClick={() => router.history.back()}
          >
            Trang trước
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            disabled={next === null}
            onClick={() => onCursor?.(next ?? undefined)}
          >
            Trang sau
          </Button>
        </span>
      )}
    </nav>
  )
}
