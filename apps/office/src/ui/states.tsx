/** The three states of a page that has nothing to show: not yet, nothing, not possible. */
import type { ReactNode } from 'react'
import { Button, Loader } from '@mantine/core'
import { sentenceOf } from '../lib/refusal.ts'
import { GoldLine } from './drawing.tsx'
import styles from './states.module.css'

export function Loading({ what = 'Đang tải' }: { what?: string }) {
  return (
    <div className={styles.loading} role="status">
      <Loader size="sm" type="dots" color="gray" />
      <span>{what}…</span>
    </div>
  )
}

interface EmptyProps {
  title: string
  /** What to do first. */
  children: ReactNode
  act?: ReactNode
}

export function Empty({ title, children, act }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <GoldLine />
      <h2 className={styles.emptyTitle}>{title}</h2>
      <div className={styles.emptyText}>{children}</div>
      {act}
    </div>
  )
}

export function Trouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return (
    <div className={styles.empty} role="alert">
      <h2 className={styles.emptyTitle}>Chưa xem được nội dung này</h2>
      <p className={styles.emptyText}>{sentenceOf(error)}</p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          Thử lại
        </Button>
      )}
    </div>
  )
}

interface Reply<T> {
  data: T | undefined
  error: Error | null
  isPending: boolean
  refetch: () => unknown
}

/** What a query gives, once it is there. */
export function Await<T>({ reply, children }: { reply: Reply<T>; children: (data: T) => ReactNode }) {
  if (reply.data !== undefined) return children(reply.data)
  if (reply.error) return <Trouble error={reply.error} onRetry={() => void reply.refetch()} />
  return <Loading />
}
