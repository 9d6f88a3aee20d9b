/** Lời mời báo cáo kinh nghiệm: those sent to exemplars of one's own, and those one has sent. */
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listInvitationsRoute } from '@guongsang/contract/exemplars-invitations.ts'
import { INVITATION_STATES, InvitationState } from '@guongsang/contract/exemplars-words.ts'
import type { z } from 'zod'
import { readList } from '../../../lib/query.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { InvitationList } from './invitation-list.tsx'

const help = {
  about: 'Lời mời điển hình đến giao lưu, báo cáo kinh nghiệm: gửi đến điển hình của mình, và mình gửi đi.',
  steps: [
    'Muốn mời: mở trang của điển hình, bấm Ghi thêm, Mời báo cáo kinh nghiệm.',
    'Được mời: bấm Nhận lời hoặc Từ chối, bên mời nhận được thông báo.',
    'Sau buổi báo cáo, bấm Ghi đã báo cáo và dán bài vào: bài được giữ để dùng lại.',
  ],
  notes: ['Chỉ hai đơn vị liên quan và cơ quan thường trực thấy lời mời.'],
}

const Search = ListSearch.pick({ cursor: true }).extend({
  state: InvitationState.optional().catch(undefined),
})

export function InvitationsPage() {
  const [{ cursor, state }, change] = useListSearch(Search)
  const reply = useQuery(readList(listInvitationsRoute, { query: { cursor, state } }))
  return (
    <Page
      kicker={<Link to="/dien-hinh">Điển hình tiên tiến</Link>}
      title="Lời mời báo cáo kinh nghiệm"
      lead="Ai được mời, đến đâu, ngày nào, đã nhận lời chưa."
      help={help}
    >
      <Filters>
        <NativeSelect
          label="Tình trạng"
          data={[{ value: '', label: 'Tất cả' }, ...choicesOf(INVITATION_STATES)]}
          value={state ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ state: (value || undefined) as z.output<typeof Search>['state'] })
          }
        />
      </Filters>
      <Await reply={reply}>
        {({ rows, next, total }) =>
          rows.length === 0 && cursor === undefined ? (
            <Empty title="Không có lời mời nào">
              Mở trang của một điển hình, bấm Ghi thêm để mời đến báo cáo kinh nghiệm.
            </Empty>
          ) : (
            <>
              <InvitationList rows={rows} />
              <Pager
                cursor={cursor}
                onCursor={(to) => change({ cursor: to })}
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
