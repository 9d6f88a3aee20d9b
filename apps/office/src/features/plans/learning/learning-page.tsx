/** Chỉ tiêu, bài học, sơ kết và tổng kết của một kế hoạch. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { showPlanRoute } from '@guongsang/contract/plans.ts'
import { read } from '../../../lib/query.ts'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Indicators } from './indicators.tsx'
import { Lessons } from './lessons.tsx'
import { Summaries } from './summaries.tsx'

const help = {
  about: 'Kế hoạch đạt được gì, học được gì; sơ kết và tổng kết có sẵn số liệu.',
  steps: [
    'Chỉ tiêu: ghi kết quả; đạt hay vượt tự tính theo chiều của chỉ tiêu.',
    'Bài học, đề xuất: đơn vị nêu, cơ quan thường trực xem xét.',
    'Sơ kết, tổng kết: số liệu lấy đến ngày chọn, viết thêm phần lời, rồi chốt.',
  ],
  notes: ['Số liệu đã chốt không đổi theo dữ liệu về sau.'],
}

export function LearningPage() {
  const { id } = useParams({ from: '/shell/ke-hoach/$id/tong-ket' })
  const reply = useQuery(read(showPlanRoute, { params: { id }, query: {} }))
  return (
    <Await reply={reply}>
      {(plan) => (
        <Page
          kicker={
            <Link to="/ke-hoach/$id" params={{ id }}>
              {plan.title}
            </Link>
          }
          title="Chỉ tiêu, bài học, tổng kết"
          help={help}
        >
          <Tabs
            label="Kết quả của kế hoạch"
            tabs={[
              { key: 'so-ket', label: 'Sơ kết, tổng kết', content: () => <Summaries plan={plan} /> },
              { key: 'chi-tieu', label: 'Chỉ tiêu', content: () => <Indicators plan={plan} /> },
              { key: 'bai-hoc', label: 'Bài học, đề xuất', content: () => <Lessons plan={plan} /> },
            ]}
          />
        </Page>
      )}
    </Await>
  )
}
