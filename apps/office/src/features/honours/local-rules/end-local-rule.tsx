/** Kết thúc: the last day it stands, with the reason; or it was entered by mistake and never stood. */
import { Button, Textarea } from '@mantine/core'
import { endLocalRuleRoute, type LocalRule } from '@guongsang/contract/honours-overlays.ts'
import { DayText } from '@guongsang/contract/route.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'

/** Ending asks for the day; only a mistake has none. */
const Ending = endLocalRuleRoute.body.extend({ lastDay: DayText })

export function EndLocalRule({ rule, onClose }: { rule: LocalRule; onClose: () => void }) {
  const ask = useAsk()
  const params = { id: rule.id }
  const end = useAct(endLocalRuleRoute, { quiet: true, done: 'Đã ghi kết thúc.', after: onClose })
  const drop = useAct(endLocalRuleRoute, { done: 'Đã bỏ quy định ghi nhầm.', after: onClose })
  const action = useActionForm({
    initial: { lastDay: rule.to ?? '', reason: '' },
    schema: Ending,
    submit: (body) => end.mutateAsync({ params, body }),
    guard: false,
  })
  const press = async () => {
    const answer = await ask({
      title: 'Bỏ quy định này vì ghi nhầm?',
      text: 'Quy định coi như chưa từng có: những lần xét sau không dùng nó cho bất cứ ngày nào. Nhật ký vẫn giữ cùng lý do.',
      act: 'Bỏ quy định',
      reason: 'Lý do',
    })
    if (answer) drop.mutate({ params, body: { lastDay: null, reason: answer.reason } })
  }
  return (
    <Form action={action} act="Ghi kết thúc" onCancel={onClose}>
      <p>{rule.citation}</p>
      <DateField
        label="Ngày cuối còn hiệu lực"
        data-autofocus
        {...action.form.getInputProps('lastDay')}
        onChange={(day) => action.form.setFieldValue('lastDay', day ?? '')}
      />
      <Textarea
        label="Lý do"
        description="Văn bản nào thay thế, bãi bỏ"
        {...action.form.getInputProps('reason')}
      />
      <div>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void press()}>
          Bỏ vì ghi nhầm
        </Button>
      </div>
    </Form>
  )
}
