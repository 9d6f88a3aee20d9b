/** Sáng kiến: every initiative one may see, the newest season first. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { exportInitiativesRoute, listInitiativesRoute } from '@guongsang/contract/initiatives.ts'
import {
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  SEASONS,
  WORK_SCOPES,
} from '@guongsang/contract/initiatives-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, FilterYear, SearchBox } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { initiativeColumns } from './initiative-columns.tsx'
import { filterOf, InitiativeSearch } from './initiative-search.ts'

const help = {
  about: 'Sáng kiến, giải pháp, đề tài khoa học của địa phương, theo hai mùa xét: năm và năm học.',
  steps: [
    'Lọc theo loại, mùa, năm, trạng thái, phạm vi, đơn vị; bấm tên để mở một sáng kiến.',
    'Bấm tên tác giả để xem mọi sáng kiến của người đó và những lần đã dùng để xét khen thưởng.',
    'Đơn vị bấm Soạn đơn để gửi một sáng kiến mới.',
  ],
  notes: [
    'Đơn đang soạn chỉ đơn vị soạn xem được. Sáng kiến đã công nhận thì mọi đơn vị cùng xem để học tập.',
  ],
}

export function InitiativesPage() {
  const may = useMay()
  const [search, change] = useListSearch(InitiativeSearch)
  const filter = filterOf(search)
  const reply = useQuery(readList(listInitiativesRoute, { query: { ...filter, cursor: search.cursor } }))
  return (
    <Page
      wide
      title="Sáng kiến"
      lead="Từ đơn yêu cầu công nhận đến quyết định, phổ biến và nhân rộng."
      acts={
        <>
          <Button
            component="a"
            download
            variant="default"
            href={addressOf(exportInitiativesRoute, { query: filter })}
          >
            Xuất Excel
          </Button>
          {may('can-write-initiatives') && <LinkButton to="/sang-kien/soan-moi">Soạn đơn</LinkButton>}
        </>
      }
      help={help}
    >
      <InitiativeFilters />
      <DataTable
        caption="Sáng kiến"
        columns={initiativeColumns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Empty title="Chưa có sáng kiến nào khớp">Bỏ bớt điều kiện lọc, hoặc bấm Soạn đơn.</Empty>}
      />
    </Page>
  )
}

function InitiativeFilters() {
  const [search, change] = useListSearch(InitiativeSearch)
  return (
    <Filters>
      <SearchBox label="Tìm theo tên, tác giả" value={search.q} onChange={(q) => change({ q })} />
      <FilterChoice
        label="Mùa xét"
        placeholder="Cả hai mùa"
        w={190}
        data={choicesOf(SEASONS)}
        value={search.mua}
        onChange={(mua) => change({ mua })}
      />
      <FilterYear value={search.nam} onChange={(year) => change({ nam: year })} />
      <FilterChoice
        label="Trạng thái"
        placeholder="Mọi trạng thái"
        w={180}
        data={choicesOf(INITIATIVE_STATES)}
        value={search.trangthai}
        onChange={(state) => change({ trangthai: state })}
      />
      <FilterChoice
        label="Loại"
        placeholder="Mọi loại"
        w={170}
        data={choicesOf(INITIATIVE_KINDS)}
        value={search.loai}
        onChange={(loai) => change({ loai })}
      />
      <FilterChoice
        label="Phạm vi"
        placeholder="Mọi phạm vi"
        w={150}
        data={choicesOf(WORK_SCOPES)}
        value={search.phamvi}
        onChange={(scope) => change({ phamvi: scope })}
      />
      <OrganizationPicker
        label="Đơn vị"
        placeholder="Mọi đơn vị"
        w={240}
        value={search.donvi ?? null}
        onChange={(unit) => change({ donvi: unit ?? undefined })}
      />
    </Filters>
  )
}
