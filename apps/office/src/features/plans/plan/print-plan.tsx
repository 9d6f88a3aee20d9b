import { useState } from 'react'
import { Radio, Stack } from '@mantine/core'
import type { PlanShown } from '@guongsang/contract/plans.ts'
import { PLAN_ARRANGEMENTS, printPlanRoute } from '@guongsang/contract/plans-print.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, type DialogControl } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { FormatField, PrintWaited } from '../../../ui/print-dialog.tsx'

/** In kế hoạch: in its own arrangement, or another for this time; the plan stays as it is. */
export function PrintPlan({ control, plan }: { control: DialogControl<true>; plan: PlanShown }) {
  return (
    <Dialog control={control} title="In kế hoạch">
      {() => <PrintForm plan={plan} onClose={control.close} />}
    </Dialog>
  )
}

type Arrangement = keyof typeof PLAN_ARRANGEMENTS
interface Values extends Record<string, unknown> {
  arrangement: Arrangement
  format: 'pdf' | 'docx'
}

const said: Record<Arrangement, string> = {
  'as-printed': 'Mục, số thứ tự và bảng nhiệm vụ đúng như kế hoạch đã soạn.',
  'by-quarter': 'Một bảng, nhiệm vụ xếp theo quý, việc thường xuyên ở cuối.',
  'by-organisation': 'Một bảng, mỗi đơn vị chủ trì một nhóm, có thời gian thực hiện.',
  'by-theme': 'Một bảng, nhiệm vụ xếp theo mục của kế hoạch.',
}

function PrintForm({ plan, onClose }: { plan: PlanShown; onClose: () => void }) {
  const [asked, setAsked] = useState<string | null>(null)
  const print = useAct(printPlanRoute, { quiet: true })
  const action = useActionForm<Values>({
    initial: { arrangement: plan.arrangement.print, format: 'docx' },
    schema: printPlanRoute.body,
    submit: async (body) => setAsked((await print.mutateAsync({ params: { id: plan.id }, body })).id),
    guard: false,
  })
  if (asked !== null) return <PrintWaited id={asked} />
  return (
    <Form action={action} act="In" onCancel={onClose}>
      <Radio.Group label="Sắp xếp nhiệm vụ" {...action.form.getInputProps('arrangement')}>
        <Stack gap="xs" mt="xs">
          {(Object.keys(PLAN_ARRANGEMENTS) as Arrangement[]).map((value) => (
            <Radio key={value} value={value} label={PLAN_ARRANGEMENTS[value]} description={said[value]} />
          ))}
        </Stack>
      </Radio.Group>
      <FormatField {...action.form.getInputProps('format')} />
    </Form>
  )
}
