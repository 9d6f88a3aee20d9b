/** Gửi mới: what is asked follows what is sent; the exemplar's page and a document's page lead here with theirs chosen. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { handOverRoute } from '@guongsang/contract/publicity-hand-overs.ts'
import { HAND_OVER_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { ExemplarPicker } from '../../../ui/pickers/exemplar-picker.tsx'
import { OrganizationPicker, OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'

const help = {
  about:
    'Gửi hồ sơ điển hình, lời mời đưa tin hoặc đề nghị tuyên truyền tới một hay nhiều cơ quan truyền thông.',
  steps: [
    'Chọn gửi gì; màn hình hỏi đúng phần cần cho loại đó.',
    'Chọn nơi nhận, ngày cần xong, người để hỏi thêm rồi bấm Gửi.',
  ],
  notes: ['Hồ sơ điển hình tự kèm bản tóm tắt đã duyệt và câu chuyện, đúng như ngày gửi.'],
}

type Kind = keyof typeof HAND_OVER_KINDS

export function GivePage() {
  const { organization } = useAccount()
  const navigate = useNavigate()
  const search: { dienhinh?: string; vanban?: string; ten?: string } = useSearch({ strict: false })
  const kind: Kind = search.dienhinh ? 'profile' : search.vanban ? 'directive' : 'invitation'
  const give = useAct(handOverRoute, {
    quiet: true,
    done: 'Đã gửi.',
    after: ({ id }) => void navigate({ to: '/gui-truyen-thong/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: {
      kind,
      organizationId: organization?.id ?? '',
      title: search.ten ?? '',
      content: null as string | null,
      exemplarId: search.dienhinh ?? null,
      eventId: null as string | null,
      documentId: search.vanban ?? null,
      happensOn: null as string | null,
      happensAt: null as string | null,
      place: null as string | null,
      dueOn: null as string | null,
      contact: null as string | null,
      fileIds: [] as string[],
      recipientIds: [] as string[],
    },
    schema: handOverRoute.body,
    submit: (values) => give.mutateAsync({ body: handOverRoute.body.parse(values) }),
  })
  const { form } = action
  const known =
    search.ten === undefined ? null : { value: search.dienhinh ?? search.vanban ?? '', label: search.ten }
  const change = (next: Kind) => {
    form.setFieldValue('kind', next)
    if (next !== 'profile') form.setFieldValue('exemplarId', null)
  }
  return (
    <Page title="Gửi cơ quan truyền thông" help={help}>
      <Form action={action} act="Gửi" onCancel={() => void navigate({ to: '/gui-truyen-thong' })}>
        <Row>
          <NativeSelect
            label="Gửi gì"
            data={choicesOf(HAND_OVER_KINDS)}
            {...form.getInputProps('kind')}
            onChange={({ currentTarget: { value } }) => change(value as Kind)}
          />
          <OrganizationPicker label="Nơi gửi" {...form.getInputProps('organizationId')} />
        </Row>
        {form.values.kind === 'profile' && (
          <ExemplarPicker label="Điển hình" known={known} {...form.getInputProps('exemplarId')} />
        )}
        {form.values.kind === 'directive' && (
          <DocumentPicker
            label="Văn bản cần tuyên truyền"
            known={known}
            {...form.getInputProps('documentId')}
          />
        )}
        <TextInput label="Tên việc" {...form.getInputProps('title')} />
        {form.values.kind === 'invitation' && (
          <Row>
            <DateField label="Ngày diễn ra" {...form.getInputProps('happensOn')} />
            <OptionalText label="Giờ" {...form.getInputProps('happensAt')} />
            <OptionalText label="Nơi diễn ra" {...form.getInputProps('place')} />
          </Row>
        )}
        <LongText label="Nội dung" minRows={4} {...form.getInputProps('content')} />
        <OrganizationsPicker label="Nơi nhận" {...form.getInputProps('recipientIds')} />
        <Row>
          <DateField label="Cần xong trước ngày" {...form.getInputProps('dueOn')} />
          <OptionalText
            label="Người để hỏi thêm"
            description="Họ tên, chức vụ, số điện thoại cơ quan"
            {...form.getInputProps('contact')}
          />
        </Row>
        <FilesField label="Tệp kèm theo" {...form.getInputProps('fileIds')} />
      </Form>
    </Page>
  )
}
