/** Thông báo: news of the system, the unread ones marked; opening one marks it read. */
import { Button, SegmentedControl } from '@mantine/core'
import {
  listNotificationsRoute,
  type Notification,
  readAllNotificationsRoute,
  readNotificationRoute,
} from '@guongsang/contract/notifications.ts'
import { useQuery } from '@tanstack/react-query'
import { showDay } from '../../lib/format.ts'
import { readList } from '../../lib/query.ts'
import { useAct } from '../../ui/act.ts'
import { Filters } from '../../ui/filters.tsx'
import { ServerLink } from '../../ui/link.tsx'
import { ListSearch, oneOf, useListSearch } from '../../ui/list-search.ts'
import { Page } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Await, Empty } from '../../ui/states.tsx'
import styles from './notifications-page.module.css'

const Search = ListSearch.extend({ loc: oneOf('chua-doc') })

const help = {
  about: 'Những gì hệ thống báo cho mình: văn bản đã in xong, hạn sắp đến, ủy quyền, kết quả nhập dữ liệu.',
  steps: ['Bấm vào một thông báo để đến nội dung của nó; thông báo tự thành đã đọc.'],
  notes: ['Muốn nhận thêm qua thư điện tử: Tài khoản của tôi, mục Thư báo.'],
}

export function NotificationsPage() {
  const [search, change] = useListSearch(Search)
  const unreadOnly = search.loc === 'chua-doc'
  const reply = useQuery(
    readList(listNotificationsRoute, {
      query: {
        limit: 30,
        ...(search.cursor !== undefined && { cursor: search.cursor }),
        ...(unreadOnly && { unread: 'true' }),
      },
    }),
  )
  const readAll = useAct(readAllNotificationsRoute, { done: 'Đã đánh dấu tất cả là đã đọc.' })
  const unread = reply.data?.unread ?? 0
  return (
    <Page
      title="Thông báo"
      lead={unread > 0 ? `${unread} thông báo chưa đọc` : 'Đã đọc hết'}
      acts={
        unread > 0 && (
          <Button variant="default" loading={readAll.isPending} onClick={() => readAll.mutate({})}>
            Đánh dấu đã đọc tất cả
          </Button>
        )
      }
      help={help}
    >
      <Filters>
        <SegmentedControl
          value={search.loc ?? 'tat-ca'}
          onChange={(value) => change({ loc: value === 'chua-doc' ? value : undefined })}
          data={[
            { value: 'tat-ca', label: 'Tất cả' },
            { value: 'chua-doc', label: 'Chưa đọc' },
          ]}
        />
      </Filters>
      <Await reply={reply}>
        {({ rows, next, total }) =>
          rows.length === 0 ? (
            <Empty title={unreadOnly ? 'Không còn thông báo chưa đọc' : 'Chưa có thông báo'}>
              Khi có việc giao cho mình hoặc hạn sắp đến, hệ thống báo ở đây.
            </Empty>
          ) : (
            <>
              <ul className={styles.list}>
                {rows.map((row) => (
                  <News key={row.id} row={row} />
                ))}
              </ul>
              <Pager
                cursor={search.cursor}
                onCursor={(cursor) => change({ cursor })}
                next={next}
                shown={rows.length}
                total={total}
              />
            </>
          )
        }
      </Await>
    </Page>
  )
}

function News({ row }: { row: Notification }) {
  const markRead = useAct(readNotificationRoute, { quiet: true })
  const read = () => row.readAt === null && markRead.mutate({ params: { id: row.id } })
  return (
    <li className={styles.news} data-unread={row.readAt === null || undefined}>
      <div>
        <p className={styles.title} onClickCapture={read}>
          {row.href === null ? row.title : <ServerLink href={row.href}>{row.title}</ServerLink>}
          {row.readAt === null && <span className={styles.new}>Chưa đọc</span>}
        </p>
        {row.detail !== null && <p className={styles.detail}>{row.detail}</p>}
      </div>
      <div className={styles.side}>
        <span>{showDay(row.day)}</span>
        {row.readAt === null && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={read}>
            Đã đọc
          </Button>
        )}
      </div>
    </li>
  )
}
