/** Diễn biến: what happened to this thing, newest first, as the audit log tells it. */
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getTimelineRoute } from '@guongsang/contract/administration.ts'
import { callWhile } from '../lib/call.ts'
import { showMoment } from '../lib/format.ts'
import { Empty, Loading, Trouble } from './states.tsx'
import styles from './timeline.module.css'

export function Timeline({ kind, id }: { kind: string; id: string }) {
  const reply = useInfiniteQuery({
    queryKey: [getTimelineRoute.id, kind, id],
    queryFn: ({ signal, pageParam }) =>
      callWhile(signal, getTimelineRoute, {
        params: { kind, id },
        query: { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  if (reply.data === undefined) {
    return reply.error ? <Trouble error={reply.error} onRetry={() => void reply.refetch()} /> : <Loading />
  }
  const rows = reply.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0)
    return <Empty title="Chưa có diễn biến">Việc làm với mục này từ nay sẽ được ghi lại ở đây.</Empty>
  return (
    <>
      <ol className={styles.line}>
        {rows.map((row) => (
          <li key={row.id} className={styles.event}>
            <p className={styles.sentence}>{row.sentence}</p>
            <p className={styles.who}>
              {row.actorName}
              {row.onBehalfOf !== null && `, thay ${row.onBehalfOf}`} · {showMoment(row.at)}
            </p>
          </li>
        ))}
      </ol>
      {reply.hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          loading={reply.isFetchingNextPage}
          onClick={() => void reply.fetchNextPage()}
        >
          Xem tiếp
        </Button>
      )}
    </>
  )
}
