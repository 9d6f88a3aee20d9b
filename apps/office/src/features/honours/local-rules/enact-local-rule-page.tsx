/** Ghi quy định của địa phương: typed on the left, and how it stands to the nation's law is said while one types. */
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import {
  enactLocalRuleRoute,
  LOCAL_RULE_KINDS,
  previewLocalRuleRoute,
} from '@guongsang/contract/honours-overlays.ts'
import { call } from '../../../lib/call.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import { Form, KEPT, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loading } from '../../../ui/states.tsx'
import { type LawNames, useLawNames } from './law-names.ts'
import { noRule, RuleFields, type RuleValues } from './rule-fields.tsx'
import { RulePreview } from './rule-preview.tsx'
import styles from './local-rules.module.css'

export interface EnactValues extends Record<string, unknown> {
  from: string
  to: string | null
  instrument: string
  place: string
  checked: boolean
  fileId: string | null
  rule: RuleValues
}

const help = {
  about: 'Ghi một quy định của địa phương để việc xét khen thưởng dùng nó cùng quy định quốc gia.',
  steps: [
    'Chọn loại quy định rồi ghi nội dung.',
    'Ghi số, ký hiệu văn bản, điều khoản, ngày có hiệu lực; đính kèm tệp văn bản.',
    'Đọc ô Xem trước: chặt hơn, bổ sung, nới lỏng hay không áp dụng được.',
    'Đánh dấu Đã đối chiếu khi đã so với văn bản đã ký, rồi Lưu.',
  ],
  notes: ['Mỗi lần ghi một điều khoản: văn bản có nhiều điều khoản thì ghi nhiều lần, dùng lại tệp.'],
}

export function EnactLocalRulePage() {
  const names = useLawNames()
  return (
    <Page
      wide
      kicker={<Link to="/quy-dinh-dia-phuong">Quy định của địa phương</Link>}
      title="Ghi quy định của địa phương"
      help={help}
    >
      {names === undefined ? <Loading /> : <EnactForm names={names} />}
    </Page>
  )
}

function EnactForm({ names }: { names: LawNames }) {
  const ask = useAsk()
  const navigate = useNavigate()
  const enact = useAct(enactLocalRuleRoute, {
    quiet: true,
    done: 'Đã ghi quy định của địa phương.',
    after: ({ id }) => void navigate({ to: '/quy-dinh-dia-phuong/$id', params: { id } }),
  })
  const action = useActionForm<EnactValues>({
    initial: {
      from: '',
      to: null,
      instrument: '',
      place: '',
      checked: false,
      fileId: null,
      rule: noRule('threshold'),
    },
    schema: enactLocalRuleRoute.body,
    submit: async (values) => {
      const body = enactLocalRuleRoute.body.parse(values)
      const { kind, sentence } = await call(previewLocalRuleRoute, { body })
      // Whoever did not read the preview still hears of it.
      const answer =
        kind !== 'loosened' ||
        (await ask({ title: 'Quy định này nới lỏng so với quốc gia', text: sentence, act: 'Vẫn ghi' }))
      return answer ? enact.mutateAsync({ body }) : KEPT
    },
  })
  const { form } = action
  return (
    <div className={styles.beside}>
      <Form action={action} act="Lưu" onCancel={() => void navigate({ to: '/quy-dinh-dia-phuong' })}>
        <Part title="Quy định điều gì">
          <NativeSelect
            label="Loại quy định"
            data={choicesOf(LOCAL_RULE_KINDS)}
            value={form.values.rule.kind}
            onChange={(event) =>
              form.setFieldValue('rule', noRule(event.currentTarget.value as RuleValues['kind']))
            }
          />
          <RuleFields key={form.values.rule.kind} form={form} names={names} />
        </Part>
        <Part title="Văn bản của địa phương">
          <Row>
            <TextInput
              label="Số, ký hiệu văn bản"
              placeholder="Quyết định số 12/2025/QĐ-UBND"
              {...form.getInputProps('instrument')}
            />
            <TextInput
              label="Điều, khoản, điểm"
              description="5.1.a là điểm a khoản 1 Điều 5."
              placeholder="5.1"
              {...form.getInputProps('place')}
            />
          </Row>
          <Row>
            <DateField
              label="Có hiệu lực từ ngày"
              {...form.getInputProps('from')}
              onChange={(day) => form.setFieldValue('from', day ?? '')}
            />
            <DateField
              label="Đến hết ngày"
              description="Để trống khi chưa biết."
              {...form.getInputProps('to')}
            />
          </Row>
          <FileField
            label="Tệp văn bản"
            description="Bản quét có chữ ký, PDF hoặc ảnh."
            {...form.getInputProps('fileId')}
          />
          <Checkbox
            label="Đã đối chiếu với văn bản đã ký"
            description="Chưa đối chiếu thì vẫn ghi được, nhưng quy định chưa quyết định điều gì."
            {...form.getInputProps('checked', { type: 'checkbox' })}
          />
        </Part>
      </Form>
      <RulePreview values={form.values} names={names} />
    </div>
  )
}
