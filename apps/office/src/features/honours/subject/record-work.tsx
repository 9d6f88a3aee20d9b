/** Ghi sáng kiến được công nhận, công trình khoa học đã nghiệm thu, with everyone who made it. */
import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { recordWorkRoute, WORK_KINDS, WORK_SCOPES } from '@guongsang/contract/honours-records.ts'
import { useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import type { Subject } from './subject-page.tsx'

interface Author extends Subject {
  name: string
}

interface Values extends Record<string, unknown> {
  kind: keyof typeof WORK_KINDS
  title: string
  year: number
  scope: keyof typeof WORK_SCOPES
  decisionNumber: string
  decidedOn: string | null
  decidedBy: string | null
  authors: Author[]
}

export function RecordWork({ author, onClose }: { author: Author; onClose: () => void }) {
  const { today } = useSession()
  const record = useAct(recordWorkRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm<Values>({
    initial: {
      kind: 'initiative',
      title: '',
      year: yearOfDay(today),
      scope: 'co_so',
      decisionNumber: '',
      decidedOn: null,
      decidedBy: null,
      authors: [author],
    },
    schema: recordWorkRoute.body,
    submit: (body) => record.mutateAsync({ body: recordWorkRoute.body.parse(body) }),
    guard: false,
  })
  const { form } = action
  const { authors } = form.values
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <NativeSelect label="Loại" data={choicesOf(WORK_KINDS)} {...form.getInputProps('kind')} />
      <Textarea label="Tên" data-autofocus {...form.getInputProps('title')} />
      <Row>
        <YearField label="Năm được công nhận" {...form.getInputProps('year')} />
        <NativeSelect
          label="Phạm vi công nhận"
          data={choicesOf(WORK_SCOPES)}
          {...form.getInputProps('scope')}
        />
      </Row>
      <Row>
        <TextInput label="Số quyết định công nhận" {...form.getInputProps('decisionNumber')} />
        <DateField label="Ngày quyết định" {...form.getInputProps('decidedOn')} />
      </Row>
      <OptionalText label="Người ký, cơ quan ban hành" {...form.getInputProps('decidedBy')} />
      <Group gap="xs" role="group" aria-label="Tác giả">
        <span>Tác giả:</span>
        {authors.map((one) => (
          <Button
            key={one.id}
            variant="default"
            size="compact-sm"
            disabled={authors.length === 1}
            aria-label={`Bỏ tác giả ${one.name}`}
            onClick={() =>
              form.setFieldValue(
                'authors',
                authors.filter(({ id }) => id !== one.id),
              )
            }
          >
            {one.name} {authors.length > 1 && '×'}
          </Button>
        ))}
      </Group>
      <PersonPicker
        key={authors.length}
        label="Thêm đồng tác giả"
        onChange={(id, option) => {
          if (option === null || id === null || authors.some((one) => one.id === id)) return
          form.setFieldValue('authors', [...authors, { kind: 'person', id, name: option.label }])
        }}
      />
    </Form>
  )
}
