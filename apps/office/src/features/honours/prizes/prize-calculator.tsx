/** Lines typed, sums with the clauses; kept as a payment list only when it is said so. */
import { useState } from 'react'
import { Button } from '@mantine/core'
import { calculatePrizesRoute, type PrizeSums } from '@guongsang/contract/honours-prizes.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { KeepList } from './keep-list.tsx'
import { LineFields } from './line-fields.tsx'
import { PaymentSums } from './payment-sums.tsx'
import { type AwardForm, nextLine, type PrizeLine, type PrizeLines } from './prize-lines.ts'

export function PrizeCalculator({ awards }: { awards: readonly AwardForm[] }) {
  const { today } = useSession()
  const [done, setDone] = useState<{ payment: PrizeSums; lines: readonly PrizeLine[] } | null>(null)
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
      <Form action={action} act="Tính tiền thưởng" quiet={done?.lines === lines}>
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
      {done?.lines === lines && (
        <PaymentSums
          payment={done.payment}
          acts={<KeepList lines={calculatePrizesRoute.body.parse({ lines }).lines} />}
        />
      )}
    </>
  )
}
