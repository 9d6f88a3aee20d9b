/** Thống kê tuyên truyền: read by those who answer for it and by whoever watches over it; every figure leads to its records. */
import { useQuery } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import {
  exportPublicityStatisticsRoute,
  showPublicityStatisticsRoute,
} from '@guongsang/contract/publicity-statistics.ts'
import { addressOf } from '../../../lib/call.ts'
import { showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { DownloadButton } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { MovementPicker } from '../../../ui/pickers/movement-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { usePublicityLabels } from '../../../ui/pickers/publicity-labels.ts'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Coverage } from './coverage.tsx'
import { Matrix } from './matrix.tsx'
import { Overview } from './overview.tsx'
import { Silent } from './silent.tsx'
import { periodOf, StatisticsSearch } from './statistics-search.ts'

const help = {
  about:
    'Ai tuyên truyền được gì, trên kênh nào, cho ai; nội dung, đối tượng, lĩnh vực nào còn trống; đơn vị nào im lặng.',
  steps: [
    'Chọn khoảng ngày, đơn vị hoặc phong trào. Không chọn thì tính từ đầu năm đến hôm nay.',
    'Bấm con số để mở tin, bài, kỳ phát sóng, hoạt động đứng sau nó.',
    'Xuất Excel: số liệu từng đơn vị, kể cả đơn vị chưa có gì.',
  ],
  notes: [
    'Chỉ tính kênh chính thống. Phát lại, đăng lại và bài đã gỡ không tính.',
    'Một bài đăng nhiều kênh là một bài; theo kênh thì mỗi kênh tính một lần.',
  ],
}

export function StatisticsPage() {
  const { today } = useSession()
  const [search, change] = useListSearch(StatisticsSearch)
  const query = periodOf(search)
  const reply = useQuery(readList(showPublicityStatisticsRoute, { query }))
  const forms = usePublicityLabels('form')
  const from = search.tungay ?? `${(search.denngay ?? today).slice(0, 4)}-01-01`
  return (
    <Page
      wide
      title="Thống kê tuyên truyền"
      lead={showPeriod(from, search.denngay ?? today)}
      acts={
        <>
          <DownloadButton href={addressOf(exportPublicityStatisticsRoute, { query })}>
            Xuất Excel
          </DownloadButton>
          <Button variant="default" onClick={() => window.print()}>
            In
          </Button>
        </>
      }
      help={help}
    >
      <Filters>
        <DateField label="Từ ngày" value={from} onChange={(day) => change({ tungay: day ?? undefined })} />
        <DateField
          label="Đến ngày"
          value={search.denngay ?? today}
          onChange={(day) => change({ denngay: day ?? undefined })}
        />
        <OrganizationPicker
          label="Đơn vị"
          placeholder="Mọi đơn vị"
          w={260}
          value={search.donvi ?? null}
          onChange={(unit) => change({ donvi: unit ?? undefined })}
        />
        <MovementPicker
          label="Phong trào"
          placeholder="Mọi phong trào"
          w={260}
          value={search.phongtrao ?? null}
          onChange={(movement) => change({ phongtrao: movement ?? undefined })}
        />
        <FilterChoice
          label="Hình thức"
          placeholder="Mọi hình thức"
          w={220}
          data={forms}
          value={search.hinhthuc}
          onChange={(form) => change({ hinhthuc: form })}
        />
      </Filters>
      <Await reply={reply}>
        {(figures) => (
          <Tabs
            label="Thống kê tuyên truyền"
            tabs={[
              { key: 'tong-quan', label: 'Tổng quan', content: () => <Overview figures={figures} /> },
              { key: 'do-phu', label: 'Độ phủ', content: () => <Coverage figures={figures} /> },
              { key: 'ma-tran', label: 'Ma trận', content: () => <Matrix /> },
              { key: 'im-lang', label: 'Ai im lặng', content: () => <Silent /> },
            ]}
          />
        )}
      </Await>
    </Page>
  )
}
