/** Ghi chương trình đã ký, ghi kết quả một năm. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import {
  type Cooperation,
  recordCooperationRoute,
  reportCooperationRoute,
} from '@guongsang/contract/publicity-notes.ts'
import { FULFILMENTS } from '@guongsang/contract/publicity-outreach-words.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import styles from './outreach.module.css'

interface Party {
  organizationId: string | null
  name: string | null
}
interface Commitment {
  party: number | null
  text: string
}

export function CooperationForm({ onClose }: { onClose: () => void }) {
  const { organization } = useAccount()
  const record = useAct(recordCooperationRoute, { quiet: true, done: 'Đã ghi chương trình.', after: onClose })
  const action = useActionForm({
    initial: {
      title: '',
      symbol: null as string | null,
      documentId: null as string | null,
      signedOn: null as string | null,
      from: null as string | null,
      to: null as string | null,
      fileIds: [] as string[],
      parties: [
        { organizationId: organization?.id ?? null, name: null },
        { organizationId: null, name: null },
      ] as Party[],
      commitments: [{ party: null, text: '' }] as Commitment[],
    },
    schema: recordCooperationRoute.body,
    submit: (values) => record.mutateAsync({ body: recordCooperationRoute.body.parse(values) }),
    guard: false,
  })
  const { form } = action
  const sides = [
    { value: '', label: 'Các bên cùng làm' },
    ...form.values.parties.map((_, at) => ({ value: String(at + 1), label: `Bên ${at + 1}` })),
  ]
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput label="Tên chương trình" {...form.getInputProps('title')} />
      <Row>
        <OptionalText label="Số, ký hiệu" {...form.getInputProps('symbol')} />
        <DateField label="Ngày ký" {...form.getInputProps('signedOn')} />
        <DateField label="Có hiệu lực từ" {...form.getInputProps('from')} />
        <DateField label="Đến ngày" {...form.getInputProps('to')} />
      </Row>
      <DocumentPicker label="Văn bản trong sổ" {...form.getInputProps('documentId')} />
      <Part title="Các bên" help="Bên ngoài danh bạ của địa phương thì ghi tên.">
        {form.values.parties.map((party, at) => (
          <Row key={at}>
            <OrganizationPicker
              label={`Bên ${at + 1}`}
              value={party.organizationId}
              onChange={(id) => form.setFieldValue(`parties.${at}.organizationId`, id ?? null)}
              error={form.errors[`parties.${at}`]}
            />
            {party.organizationId === null && (
              <OptionalText label={`Tên bên ${at + 1}`} {...form.getInputProps(`parties.${at}.name`)} />
            )}
          </Row>
        ))}
        <div className={styles.acts}>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => form.insertListItem('parties', { organizationId: null, name: null })}
          >
            Thêm bên
          </Button>
          {form.values.parties.length > 2 && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              onClick={() => form.removeListItem('parties', form.values.parties.length - 1)}
            >
              Bỏ bên cuối
            </Button>
          )}
        </div>
      </Part>
      <Part title="Cam kết">
        {form.values.commitments.map((commitment, at) => (
          <Row key={at}>
            <NativeSelect
              label="Ai làm"
              data={sides}
              value={commitment.party === null ? '' : String(commitment.party)}
              onChange={({ currentTarget: { value } }) =>
                form.setFieldValue(`commitments.${at}.party`, value === '' ? null : Number(value))
              }
              error={form.errors[`commitments.${at}`]}
            />
            <TextInput label={`Cam kết ${at + 1}`} {...form.getInputProps(`commitments.${at}.text`)} />
          </Row>
        ))}
        <div className={styles.acts}>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => form.insertListItem('commitments', { party: null, text: '' })}
          >
            Thêm cam kết
          </Button>
        </div>
      </Part>
      <FilesField label="Bản đã ký" {...form.getInputProps('fileIds')} />
    </Form>
  )
}

export function ReportForm({ programme, onClose }: { programme: Cooperation; onClose: () => void }) {
  const { today } = useSession()
  const report = useAct(reportCooperationRoute, { quiet: true, done: 'Đã ghi kết quả.', after: onClose })
  const parties = programme.parties.filter(({ mayReport }) => mayReport)
  const owed = programme.missing.find(({ party }) => parties.some(({ position }) => position === party))
  const first = Number(programme.from.slice(0, 4))
  const last = Math.min(
    Number(today.slice(0, 4)),
    Number((programme.endedOn ?? programme.to ?? today).slice(0, 4)),
  )
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(last - at))
  const action = useActionForm({
    initial: {
      party: owed?.party ?? parties[0]!.position,
      year: owed?.year ?? last,
      fulfilled: 'wholly' as keyof typeof FULFILMENTS,
      text: '',
    },
    schema: reportCooperationRoute.body,
    submit: (body) => report.mutateAsync({ params: { id: programme.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <NativeSelect
          label="Bên"
          data={parties.map(({ position, name }) => ({ value: String(position), label: name }))}
          value={String(form.values.party)}
          onChange={({ currentTarget: { value } }) => form.setFieldValue('party', Number(value))}
        />
        <NativeSelect
          label="Năm"
          data={years}
          value={String(form.values.year)}
          onChange={({ currentTarget: { value } }) => form.setFieldValue('year', Number(value))}
          error={form.errors['year']}
        />
        <NativeSelect
          label="Mức thực hiện"
          data={choicesOf(FULFILMENTS)}
          {...form.getInputProps('fulfilled')}
        />
      </Row>
      <Textarea label="Đã làm được gì" autosize minRows={3} {...form.getInputProps('text')} />
    </Form>
  )
}
