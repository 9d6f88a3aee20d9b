/** Chuyên mục, chuyên trang: the register, with who leads each and how often it comes. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { COLUMN_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import { listColumnsRoute } from '@guongsang/contract/publicity-channels.ts'
import { z } from 'zod'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { yearChoices } from '../../../lib/year.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, oneOf, someText, someYear, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { columnColumns } from './column-columns.tsx'

const help = {
  about: 'Chuyên mục phát, đăng đều kỳ; chuyên trang mở cho một dịp. Mỗi chuyên mục có một đơn vị chủ trì.',
  steps: [
    'Bấm tên để xem nhịp phát, thời lượng tối đa, nhật ký đổi mới.',
    'Lọc theo năm mở để biết trong năm đã mở thêm bao nhiêu chuyên trang, chuyên mục.',
  ],
  notes: ['Số kỳ từng tháng xem ở Bảng tháng.'],
}

const Search = ListSearch.extend({
  loai: oneOf('column', 'special-page'),
  chutri: someText,
  nammo: someYear,
  dung: z.coerce.boolean().optional().catch(undefined),
})

export function ColumnsPage() {
  const may = useMay()
  const { today } = useSession()
  const [{ q, loai, chutri, nammo, dung, cursor }, change] = useListSearch(Search)
  const filter = {
    q,
    kind: loai,
    leadId: chutri,
    openedIn: nammo,
    ...(dung === true && { closed: 'true' as const }),
  }
  const reply = useQuery(readList(listColumnsRoute, { query: { ...filter, cursor } }))
  return (
    <Page
      wide
      kicker={<Link to="/kenh">Kênh tuyên truyền</Link>}
      title="Chuyên mục, chuyên trang"
      lead="Ai chủ trì, trên kênh nào, bao lâu một kỳ."
      acts={may('can-keep-columns') && <LinkButton to="/chuyen-muc/mo-moi">Mở chuyên mục</LinkButton>}
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm theo tên" value={q} onChange={(text) => change({ q: text })} />
        <FilterChoice
          label="Loại"
          placeholder="Cả hai loại"
          w={170}
          data={choicesOf(COLUMN_KINDS)}
          value={loai}
          onChange={(kind) => change({ loai: kind })}
        />
        <OrganizationPicker
          label="Chủ trì"
          placeholder="Mọi đơn vị"
          w={260}
          value={chutri ?? null}
          onChange={(unit) => change({ chutri: unit ?? undefined })}
        />
        <Choose
          label="Mở trong năm"
          placeholder="Mọi năm"
          clearable
          w={140}
          data={yearChoices(today, Number(today.slice(0, 4)) - 10).map(String)}
          value={nammo === undefined ? null : String(nammo)}
          onChange={(year) => change({ nammo: year === null ? undefined : Number(year) })}
        />
        <Choose
          label="Tình trạng"
          w={190}
          allowDeselect={false}
          data={[
            { value: 'mo', label: 'Đang mở' },
            { value: 'tat-ca', label: 'Cả chuyên mục đã dừng' },
          ]}
          value={dung === true ? 'tat-ca' : 'mo'}
          onChange={(value) => change({ dung: value === 'tat-ca' ? true : undefined })}
        />
      </Filters>
      <DataTable
        caption="Chuyên mục, chuyên trang"
        columns={columnColumns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Không có chuyên mục nào khớp">Bỏ bớt điều kiện lọc, hoặc bấm Mở chuyên mục.</Empty>
        }
      />
    </Page>
  )
}
