import { useQuery } from '@tanstack/react-query'
import { listInvitationsRoute } from '@guongsang/contract/exemplars-invitations.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { Section } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { InvitationList } from './invitation-list.tsx'

/** Lời mời of one exemplar, those the reader has to do with. */
export function InvitationsOf({ exemplarId }: { exemplarId: string }) {
  const may = useMay()
  const isTheirs = may('can-invite-exemplars')
  const reply = useQuery({ ...readList(listInvitationsRoute, { query: { exemplarId } }), enabled: isTheirs })
  if (!isTheirs) return null
  return (
    <Section title="Lời mời báo cáo kinh nghiệm">
      <Await reply={reply}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>Chưa có lời mời. Bấm Ghi thêm, Mời báo cáo kinh nghiệm để mời điển hình này đến đơn vị.</p>
          ) : (
            <InvitationList rows={rows} ofOne />
          )
        }
      </Await>
    </Section>
  )
}
