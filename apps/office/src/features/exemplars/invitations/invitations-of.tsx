import { useQuery } from '@tanstack/react-query'
import { listInvitationsRoute } from '@guongsang/contract/exemplars-invitations.ts'
import { readList } from '../../../lib/query.ts'
import { Await, Empty } from '../../../ui/states.tsx'
import { InvitationList } from './invitation-list.tsx'

/** Lời mời of one exemplar, those the reader has to do with. */
export function InvitationsOf({ exemplarId }: { exemplarId: string }) {
  const reply = useQuery(readList(listInvitationsRoute, { query: { exemplarId } }))
  return (
    <Await reply={reply}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title="Chưa có lời mời">
            Bấm Ghi thêm, Mời báo cáo kinh nghiệm để mời điển hình này đến đơn vị.
          </Empty>
        ) : (
          <InvitationList rows={rows} />
        )
      }
    </Await>
  )
}
