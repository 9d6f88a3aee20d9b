/** Bàn tiếp nhận sáng kiến: what was handed in, what is ready for the council. */
import { useQuery } from '@tanstack/react-query'
import { listInitiativesRoute } from '@guongsang/contract/initiatives.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { deskColumns } from './initiative-columns.tsx'

const help = {
  about: 'Đơn sáng kiến các đơn vị đã nộp, và đơn đã tiếp nhận đang chờ Hội đồng.',
  steps: [
    'Mở từng đơn, bấm So độ giống để chương trình tìm đoạn trùng với sáng kiến đã có.',
    'Tiếp nhận, hoặc trả lại kèm điều cần bổ sung.',
    'Đủ đơn thì bấm Chuẩn bị phiên họp.',
  ],
  notes: ['Phòng giáo dục tiếp nhận đơn của năm học; cơ quan thường trực tiếp nhận mọi đơn.'],
}

export function InitiativeDeskPage() {
  const may = useMay()
  return (
    <Page
      wide
      title="Bàn tiếp nhận sáng kiến"
      lead="Đơn mới nộp và đơn đang chờ Hội đồng."
      acts={
        may('can-hold-initiative-sessions') && (
          <LinkButton to="/hoi-dong-sang-kien/chuan-bi">Chuẩn bị phiên họp</LinkButton>
        )
      }
      help={help}
    >
      <Tabs
        label="Bước"
        tabs={[
          { key: 'moi', label: 'Chờ tiếp nhận', content: () => <InState state="submitted" /> },
          { key: 'da-nhan', label: 'Đã tiếp nhận', content: () => <InState state="accepted" /> },
          { key: 'tra-lai', label: 'Đã trả lại', content: () => <InState state="returned" /> },
        ]}
      />
    </Page>
  )
}

function InState({ state }: { state: 'submitted' | 'accepted' | 'returned' }) {
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listInitiativesRoute, { query: { state, cursor } }))
  return (
    <DataTable
      caption="Đơn sáng kiến"
      columns={deskColumns}
      reply={reply}
      rowKey={(row) => row.id}
      cursor={cursor}
      onCursor={(next) => change({ cursor: next })}
      empty={
        <Empty title="Không có đơn nào ở bước này">Đơn của các đơn vị sẽ hiện ở đây khi được nộp.</Empty>
      }
    />
  )
}
