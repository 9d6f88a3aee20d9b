/** Cấp số: the next number of the series, one kept back, or one out of turn with its reason. */
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { numberDocumentRoute, previewNumberRoute } from '@guongsang/contract/documents-flow.ts'
import type { RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'

interface Values extends Record<string, unknown> {
  issuedOn: string
  seriesId: string | undefined
  number: number | undefined
  suffix: string
  reason: string | null
}

export function NumberForm({ document, onClose }: { document: RegisteredDocument; onClose: () => void }) {
  const { today } = useSession()
  const save = useAct(numberDocumentRoute, {
    quiet: true,
    done: ({ reference }) => `Đã cấp số ${reference}.`,
    after: onClose,
  })
  const action = useActionForm<Values>({
    initial: { issuedOn: today, seriesId: undefined, number: undefined, suffix: '', reason: null },
    schema: numberDocumentRoute.body,
    submit: (body) => save.mutateAsync({ params: { id: document.id }, body }),
    guard: false,
  })
  const { form } = action
  const { issuedOn, seriesId } = form.values
  const query = { issuedOn: isDay(issuedOn) ? issuedOn : undefined, seriesId }
  const preview = useQuery(readList(previewNumberRoute, { params: { id: document.id }, query })).data
  return (
    <Form action={action} act="Cấp số" onCancel={onClose}>
      <p aria-live="polite">
        {preview === undefined
          ? 'Đang xem dãy số…'
          : preview.next === null
            ? 'Cơ quan ban hành chưa có dãy số vào ngày này. Mở dãy số ở trang Dãy số.'
            : `Số kế tiếp: ${String(preview.next).padStart(2, '0')}/${preview.symbol ?? ''}.`}
      </p>
      <Row>
        <DateField label="Ngày ban hành" data-autofocus {...form.getInputProps('issuedOn')} />
        <Choose
          label="Dãy số"
          data={(preview?.series ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={seriesId ?? preview?.seriesId ?? null}
          onChange={(id) => form.setFieldValue('seriesId', id ?? undefined)}
        />
      </Row>
      <Row>
        <NumberField
          label="Số khác (bỏ trống: số kế tiếp)"
          description={
            preview && preview.reserved.length > 0
              ? `Đang giữ lại: ${preview.reserved.map(({ number, suffix }) => `${number}${suffix}`).join(', ')}`
              : undefined
          }
          {...form.getInputProps('number')}
        />
        <TextInput label="Phần thêm sau số (a, b…)" {...form.getInputProps('suffix')} />
      </Row>
      <OptionalText label="Lý do, khi cấp số ngoài thứ tự" {...form.getInputProps('reason')} />
    </Form>
  )
}
