/** Tính tiền thưởng: lines typed, sums and a payment list with the clauses; nothing is written down. */
import { useState } from 'react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listAwardFormsRoute } from '@guongsang/contract/honours-assessments.ts'
import { calculatePrizesRoute } from '@guongsang/contract/honours-prizes.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { LineFields } from './line-fields.tsx'
import { PaymentList } from './payment-list.tsx'
import {
  type AwardForm,
  nextLine,
  type PaymentList as Payment,
  type PrizeLine,
  type PrizeLines,
} from './prize-lines.ts'

const help = {
  about:
    'Tính tiền thưởng cho một hay nhiều lần khen và lập danh sách chi; mỗi dòng có cách tính và điều khoản.',
  steps: [
    'Ghi người nhận, chọn danh hiệu hoặc hình thức, ghi ngày quyết định.',
    'Bấm Thêm dòng cho người tiếp theo: dòng mới chép lại danh hiệu và ngày của dòng trên.',
    'Bấm Tính tiền thưởng, rồi In nếu cần bản giấy.',
  ],
  notes: [
    'Cùng một tên là cùng một người nhận: nhiều lần khen của một người được xét cùng nhau.',
    'Hệ số và lương cơ sở lấy theo ngày quyết định.',
    'Trang này không ghi gì vào lịch sử khen thưởng.',
  ],
}

export function PrizesPage() {
  const reply = useQuery(read(listAwardFormsRoute, { query: {} }))
  return (
    <Page
      wide
      title="Tính tiền thưởng"
      lead="Số tiền từng lần khen theo luật của ngày quyết định, kèm căn cứ; không ghi vào hồ sơ nào."
      acts={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          In
        </Button>
      }
      help={help}
    >
      <Await reply={reply}>{({ rows }) => <Calculator awards={rows} />}</Await>
    </Page>
  )
}

function Calculator({ awards }: { awards: readonly AwardForm[] }) {
  const { today } = useSession()
  const [done, setDone] = useState<{ payment: Payment; lines: readonly PrizeLine[] } | null>(null)
  const calculate = useAct(calculatePrizesRoute, { quiet: true })
  const action = useActionForm<PrizeLines>({
    initial: {
      lines: [
        {
          recipient: '',
          awardCode: '',
          subject: 'individual',
          decisionOn: today,
          period: null,
          achievement: null,
        },
      ],
    },
    schema: calculatePrizesRoute.body,
    submit: async (values) => {
      const payment = await calculate.mutateAsync({ body: calculatePrizesRoute.body.parse(values) })
      setDone({ payment, lines: values.lines })
    },
    guard: false,
  })
  const { form } = action
  const { lines } = form.values
  return (
    <>
      <Form action={action} act="Tính tiền thưởng">
        {lines.map((_, at) => (
          // A line has no name of its own: its place is what it is.
          <LineFields key={at} form={form} at={at} awards={awards} />
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => form.setFieldValue('lines', [...lines, nextLine(lines.at(-1)!)])}
          >
            Thêm dòng
          </Button>
        </div>
      </Form>
      {/* Sums of lines that have changed since would be wrong sums. */}
      {done?.lines === lines && <PaymentList payment={done.payment} />}
    </>
  )
}
