/** Nhập bài giấy: its text typed in, or scans from which the author's name was cut. */
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { recordEntryRoute } from '@guongsang/contract/contests-entries.ts'
import { type Contest, showContestRoute } from '@guongsang/contract/contests.ts'
import { z } from 'zod'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { codedChoices, Choose } from '../../../ui/choose.tsx'
import { AttachedFile, FileField } from '../../../ui/file-field.tsx'
import { type ActionForm, Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await } from '../../../ui/states.tsx'

const help = {
  about: 'Bài dự thi nộp bằng giấy, trong thời hạn nhận bài.',
  steps: [
    'Gõ nội dung bài để so được với bài khác, hoặc đính kèm bản chụp.',
    'Bản chụp phải rọc phách trước: cắt phần ghi tên, đơn vị tác giả.',
  ],
  notes: ['Lưu xong có mã theo dõi; ghi mã vào giấy nhận bài cho người nộp.'],
}

interface Typed extends Record<string, unknown> {
  authorName: string
  authorPlace: string
  organizationId: string | null
  contact: string
  category: string | null
  title: string
  aboutName: string
  aboutPlace: string
  text: string | null
  fileIds: string[]
}

export function RecordEntryPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showContestRoute, { params: { id } }))
  return <Await reply={reply}>{(contest) => <Recording contest={contest} />}</Await>
}

const sent = ({ organizationId, category, text, ...typed }: Typed) => ({
  ...typed,
  organizationId: organizationId ?? '',
  category: category ?? '',
  text: text ?? '',
})

function Recording({ contest: { id, title, categories } }: { contest: Contest }) {
  const navigate = useNavigate()
  const record = useAct(recordEntryRoute, {
    done: ({ code }) => `Đã nhận bài, mã theo dõi ${code}.`,
    quiet: true,
    after: (reply) => void navigate({ to: '/bai-du-thi/$id', params: { id: reply.id } }),
  })
  const action = useActionForm<Typed>({
    initial: {
      authorName: '',
      authorPlace: '',
      organizationId: null,
      contact: '',
      category: null,
      title: '',
      aboutName: '',
      aboutPlace: '',
      text: null,
      fileIds: [],
    },
    schema: z.preprocess((typed) => sent(typed as Typed), recordEntryRoute.body),
    submit: (typed) => record.mutateAsync({ params: { id }, body: sent(typed) }),
  })
  const { form } = action
  return (
    <Page
      kicker={
        <Link to="/cuoc-thi/$id" params={{ id }}>
          {title}
        </Link>
      }
      title="Nhập bài giấy"
      help={help}
    >
      <Form action={action} act="Nhận bài">
        <Part title="Tác giả" help="Giám khảo không thấy phần này.">
          <Row>
            <TextInput label="Họ và tên" data-autofocus {...form.getInputProps('authorName')} />
            <TextInput label="Nơi ở, nơi học tập, công tác" {...form.getInputProps('authorPlace')} />
          </Row>
          <Row>
            <OrganizationPicker label="Đơn vị" clearable {...form.getInputProps('organizationId')} />
            <TextInput
              label="Liên hệ"
              description="Xóa khi đã trao giải."
              {...form.getInputProps('contact')}
            />
          </Row>
        </Part>
        <Part title="Bài dự thi">
          {categories.length > 0 && (
            <Choose label="Bảng thi" data={codedChoices(categories)} {...form.getInputProps('category')} />
          )}
          <TextInput label="Tên bài" {...form.getInputProps('title')} />
          <Row>
            <TextInput label="Viết về ai" {...form.getInputProps('aboutName')} />
            <TextInput label="Ở đâu" {...form.getInputProps('aboutPlace')} />
          </Row>
          <LongText label="Nội dung" minRows={8} {...form.getInputProps('text')} />
          <Scans action={action} />
        </Part>
      </Form>
    </Page>
  )
}

function Scans({ action: { form } }: { action: ActionForm<Typed> }) {
  const { fileIds } = form.values
  return (
    <>
      {fileIds.map((fileId) => (
        <p key={fileId}>
          <AttachedFile id={fileId} />{' '}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() =>
              form.setFieldValue(
                'fileIds',
                fileIds.filter((one) => one !== fileId),
              )
            }
          >
            Bỏ
          </Button>
        </p>
      ))}
      <FileField
        key={fileIds.length}
        blind
        label="Thêm bản chụp đã rọc phách"
        onChange={(fileId) => fileId !== null && form.setFieldValue('fileIds', [...fileIds, fileId])}
        error={form.errors['fileIds']}
      />
    </>
  )
}
