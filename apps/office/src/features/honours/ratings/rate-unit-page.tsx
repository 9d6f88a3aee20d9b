/** Xếp loại hằng năm: a whole unit as one table, one decision, one press; the keyboard alone is enough. */
import { Link } from '@tanstack/react-router'
import { SegmentedControl } from '@mantine/core'
import { z } from 'zod'
import { useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { RatingForm } from './rating-form.tsx'

const Search = ListSearch.pick({ q: true, cursor: true }).extend({
  donvi: z.uuid().optional().catch(undefined),
  loai: oneOf('collective'),
  xeploai: z.coerce.number().int().min(1930).max(2100).optional().catch(undefined),
  chi: oneOf('missing'),
})
export type RatingSearch = z.output<typeof Search>

const help = {
  about:
    'Ghi mức độ hoàn thành nhiệm vụ của cả đơn vị trong một năm, theo một quyết định. Đây là căn cứ của hầu hết danh hiệu.',
  steps: [
    'Chọn đơn vị và năm; bảng gồm người, tập thể thuộc đơn vị vào cuối năm đó.',
    'Bấm phím Tab vào bảng rồi gõ 1 đến 4 để chọn mức và xuống dòng; phím ↑ ↓ đi giữa các dòng, phím Xóa bỏ chọn.',
    'Ghi số, ngày quyết định, rồi bấm Ghi xếp loại: mọi dòng đã chọn được ghi một lần.',
  ],
  notes: [
    'Dòng không chọn thì giữ nguyên như đã có.',
    'Ai đã có xếp loại khác cho năm đó thì phải nêu lý do ghi lại; bản cũ vẫn giữ.',
  ],
}

export function RateUnitPage() {
  const { today } = useSession()
  const [search, change] = useListSearch(Search)
  const { donvi, loai, q, chi } = search
  const year = search.xeploai ?? yearOfDay(today) - 1
  return (
    <Page
      wide
      kicker={<Link to="/khen-thuong">Khen thưởng</Link>}
      title="Xếp loại hằng năm"
      lead="Mức độ hoàn thành nhiệm vụ của cả đơn vị, ghi một lần theo một quyết định."
      help={help}
    >
      <Filters needed={donvi === undefined}>
        <OrganizationPicker
          label="Đơn vị"
          w={300}
          value={donvi ?? null}
          onChange={(id) => change({ donvi: typeof id === 'string' ? id : undefined })}
        />
        <SegmentedControl
          aria-label="Loại đối tượng"
          value={loai ?? 'person'}
          onChange={(kind) => change({ loai: kind === 'collective' ? kind : undefined })}
          data={[
            { value: 'person', label: 'Cá nhân' },
            { value: 'collective', label: 'Tập thể' },
          ]}
        />
        <YearField label="Năm xếp loại" value={year} onChange={(next) => change({ xeploai: next })} />
        <SegmentedControl
          aria-label="Dòng nào"
          value={chi ?? 'all'}
          onChange={(only) => change({ chi: only === 'missing' ? only : undefined })}
          data={[
            { value: 'all', label: 'Tất cả' },
            { value: 'missing', label: 'Chưa xếp loại' },
          ]}
        />
        <SearchBox label="Tìm theo tên" value={q} onChange={(text) => change({ q: text })} />
      </Filters>
      {donvi === undefined ? (
        <Empty title="Chọn đơn vị cần ghi xếp loại">Bảng gồm cả các đơn vị trực thuộc.</Empty>
      ) : (
        <RatingForm
          key={`${donvi} ${loai} ${year}`}
          table={{ withinId: donvi, kind: loai ?? 'person', year }}
          search={search}
          onCursor={(cursor) => change({ cursor })}
        />
      )}
    </Page>
  )
}
