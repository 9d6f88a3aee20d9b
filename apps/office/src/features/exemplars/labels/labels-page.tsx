/** Danh mục điển hình: kinds, fields, domains and levels as data; a plan may word them in its own way. */
import { useQuery } from '@tanstack/react-query'
import { listLabelsRoute, saveLabelRoute } from '@guongsang/contract/exemplars-labels.ts'
import { LABEL_LISTS } from '@guongsang/contract/exemplars-words.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Page } from '../../../ui/page.tsx'
import { PlanLabels } from '../../../ui/plan-labels.tsx'
import { Tabs } from '../../../ui/tabs.tsx'

const help = {
  about: 'Loại, lĩnh vực, hoạt động, cấp của điển hình. Mỗi kế hoạch có thể gọi theo cách của mình.',
  steps: [
    'Chọn một danh mục, bấm Thêm mục hoặc Sửa.',
    'Mục của một kế hoạch thì gắn với mục chung để thống kê được qua các năm.',
    'Ghi tiêu chuẩn của lĩnh vực ở ô Hướng dẫn: người ghi điển hình thấy ngay khi chọn lĩnh vực.',
  ],
  notes: ['Mục thôi dùng thì ghi ngày hết dùng; điển hình đã ghi vẫn giữ tên cũ.'],
}

type List = keyof typeof LABEL_LISTS

export const LabelsPage = () => (
  <Page wide title="Danh mục điển hình" help={help}>
    <Tabs
      label="Danh mục"
      tabs={(Object.keys(LABEL_LISTS) as List[]).map((list) => ({
        key: list,
        label: LABEL_LISTS[list],
        content: () => <Labels key={list} list={list} />,
      }))}
    />
  </Page>
)

function Labels({ list }: { list: List }) {
  const reply = useQuery(readList(listLabelsRoute, { query: { list, all: 'true' } }))
  const save = useAct(saveLabelRoute, { quiet: true, done: 'Đã lưu danh mục.' })
  return (
    <PlanLabels
      title={LABEL_LISTS[list]}
      reply={reply}
      guidance="Tiêu chuẩn, cách hiểu; hiện khi mục này được chọn."
      save={({ letter: _, ...entry }) => save.mutateAsync({ body: { ...entry, list } })}
    />
  )
}
