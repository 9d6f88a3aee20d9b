/** Người làm công tác thi đua, and the people who carry the word. */
import { AsOfNote } from '../../../ui/as-of.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { OfficerList } from './officer-list.tsx'
import { PublicityList } from './publicity-list.tsx'

const help = {
  about:
    'Ở mỗi đơn vị ai làm công tác thi đua, khen thưởng; ai trong lực lượng báo cáo viên, tuyên truyền viên, cộng tác viên.',
  steps: [
    'Giao việc: chọn người và đơn vị.',
    'Khi đổi người, bấm Bàn giao: ghi chú bàn giao được giữ cho người sau.',
  ],
  notes: ['Đơn vị chưa có người làm được liệt kê ở cuối trang.'],
}

export const ForcePage = () => (
  <Page
    wide
    title="Cán bộ thi đua"
    lead="Ai làm việc này ở từng đơn vị, và ai đưa tin đến người dân."
    help={help}
  >
    <AsOfNote />
    <Tabs
      label="Người làm công tác thi đua"
      tabs={[
        { key: 'can-bo', label: 'Cán bộ thi đua, khen thưởng', content: () => <OfficerList /> },
        {
          key: 'tuyen-truyen',
          label: 'Lực lượng tuyên truyền',
          needs: 'can-enlist-publicity',
          content: () => <PublicityList />,
        },
      ]}
    />
  </Page>
)
