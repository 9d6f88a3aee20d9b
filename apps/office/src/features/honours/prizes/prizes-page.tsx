/** Tiền thưởng: sums calculated by the law of the day, and the payment lists kept of them. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listAwardFormsRoute } from '@guongsang/contract/honours-assessments.ts'
import { read } from '../../../lib/query.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { PaymentLists } from './payment-lists.tsx'
import { PrizeCalculator } from './prize-calculator.tsx'

const help = {
  about:
    'Tính tiền thưởng cho một hay nhiều lần khen và lập danh sách chi; mỗi dòng có cách tính và điều khoản.',
  steps: [
    'Ghi người nhận, chọn danh hiệu hoặc hình thức, ghi ngày quyết định.',
    'Bấm Thêm dòng cho người tiếp theo: dòng mới chép lại danh hiệu và ngày của dòng trên.',
    'Bấm Tính tiền thưởng, xem lại, rồi bấm Lập danh sách chi để giữ.',
    'Danh sách đã lập in được theo thể thức văn bản, xuất được ra Excel.',
  ],
  notes: [
    'Cùng một tên là cùng một người nhận: nhiều lần khen của một người được xét cùng nhau.',
    'Hệ số và lương cơ sở lấy theo ngày quyết định.',
    'Danh sách đã lập giữ nguyên như lúc lập; lập nhầm thì bỏ, kèm lý do.',
  ],
}

export function PrizesPage() {
  const reply = useQuery(read(listAwardFormsRoute, { query: {} }))
  return (
    <Page
      wide
      title="Tiền thưởng"
      lead="Số tiền từng lần khen theo luật của ngày quyết định, kèm căn cứ; không ghi vào lịch sử khen thưởng."
      acts={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          In trang này
        </Button>
      }
      help={help}
    >
      <Tabs
        label="Tiền thưởng"
        tabs={[
          {
            key: 'tinh',
            label: 'Tính tiền thưởng',
            content: () => <Await reply={reply}>{({ rows }) => <PrizeCalculator awards={rows} />}</Await>,
          },
          { key: 'da-lap', label: 'Danh sách chi đã lập', content: () => <PaymentLists /> },
        ]}
      />
    </Page>
  )
}
