/** Đã chấp hành xong, đã có kết luận; or it was entered by mistake, and then it never stood in the way. */
import { Button, Textarea } from '@mantine/core'
import { endImpedimentRoute } from '@guongsang/contract/honours-records.ts'
import { DayText } from '@guongsang/contract/route.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import type { Impediment } from './subject-impediments.tsx'

/** Ending asks for the day; only a mistake has none. */
const Ending = endImpedimentRoute.body.extend({ endedOn: DayText })

export function EndImpediment({ impediment, onClose }: { impediment: Impediment; onClose: () => void }) {
  const ask = useAsk()
  const params = { id: impediment.id }
  const end = useAct(endImpedimentRoute, { quiet: true, done: 'Đã ghi kết thúc.', after: onClose })
  const drop = useAct(endImpedimentRoute, { done: 'Đã bỏ bản ghi nhầm.', after: onClose })
  const action = useActionForm({
    initial: { endedOn: '', conclusion: '' },
    schema: Ending,
    submit: (body) => end.mutateAsync({ params, body }),
    guard: false,
  })
  const { form } = action
  const press = async () => {
    const answer = await ask({
      title: 'Bỏ bản ghi này vì ghi nhầm?',
      text: 'Việc này coi như không có khi xét khen thưởng. Nhật ký vẫn giữ cùng lý do.',
      act: 'Bỏ bản ghi',
      reason: 'Lý do',
    })
    if (answer) drop.mutate({ params, body: { endedOn: null, conclusion: answer.reason } })
  }
  return (
    <Form action={action} act="Ghi kết thúc" onCancel={onClose}>
      <p>{impediment.content}</p>
      <DateField
        label={impediment.kind === 'discipline' ? 'Ngày chấp hành xong' : 'Ngày có kết luận'}
        data-autofocus
        {...form.getInputProps('endedOn')}
        onChange={(day) => form.setFieldValue('endedOn', day ?? '')}
      />
      <Textarea
        label="Kết luận"
        description="Số văn bản và nội dung kết luận"
        {...form.getInputProps('conclusion')}
      />
      <div>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void press()}>
          Bỏ vì ghi nhầm
        </Button>
      </div>
    </Form>
  )
}
