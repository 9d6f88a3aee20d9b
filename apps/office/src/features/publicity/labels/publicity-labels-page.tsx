/** Danh mục tuyên truyền: forms, topics and audiences as data; a plan words them in its own way, with its own marks. */
import { useQuery } from '@tanstack/react-query'
import { PUBLICITY_LABEL_LISTS } from '@guongsang/contract/publicity-channel-words.ts'
import { listPublicityLabelsRoute, savePublicityLabelRoute } from '@guongsang/contract/publicity-labels.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Page } from '../../../ui/page.tsx'
import { PlanLabels } from '../../../ui/plan-labels.tsx'
import { Tabs } from '../../../ui/tabs.tsx'

const help = {
  about: 'Hình thức, nội dung, đối tượng tuyên truyền. Mỗi kế hoạch có thể gọi theo cách của mình.',
  steps: [
    'Chọn một danh mục, bấm Thêm mục hoặc Sửa.',
    'Mục của một kế hoạch thì ghi ký hiệu như in (a, b, c, d, đ…) và gắn với mục chung để thống kê được.',
  ],
  notes: ['Mục thôi dùng thì ghi ngày hết dùng; tin, bài đã ghi vẫn giữ tên cũ.'],
}

type List = keyof typeof PUBLICITY_LABEL_LISTS

export const PublicityLabelsPage = () => (
  <Page wide title="Danh mục tuyên truyền" help={help}>
    <Tabs
      label="Danh mục"
      tabs={(Object.keys(PUBLICITY_LABEL_LISTS) as List[]).map((list) => ({
        key: list,
        label: PUBLICITY_LABEL_LISTS[list],
        content: () => <Labels key={list} list={list} />,
      }))}
    />
  </Page>
)

function Labels({ list }: { list: List }) {
  const reply = useQuery(readList(listPublicityLabelsRoute, { query: { list, all: 'true' } }))
  const save = useAct(savePublicityLabelRoute, { quiet: true, done: 'Đã lưu danh mục.' })
  return (
    <PlanLabels
      title={PUBLICITY_LABEL_LISTS[list]}
      reply={reply}
      lettered={list === 'topic'}
      guidance="Cách hiểu, phạm vi; để người ghi chọn đúng mục."
      save={(entry) => save.mutateAsync({ body: { ...entry, list } })}
    />
  )
}
