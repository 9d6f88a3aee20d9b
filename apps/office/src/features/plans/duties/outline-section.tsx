/** Đề cương báo cáo of a duty: the guidance it comes from, and the questions that units answer. */
import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type DutyShown, listDutiesRoute } from '@guongsang/contract/plans-obligations.ts'
import {
  QUESTION_KINDS,
  RENEWED_PUBLICITY,
  type ReportOutline,
  type ReportQuestion,
  showOutlineRoute,
  writeOutlineRoute,
} from '@guongsang/contract/plans-outlines.ts'
import { call } from '../../../lib/call.ts'
import { read } from '../../../lib/query.ts'
import { sentenceOf } from '../../../lib/refusal.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type ActionForm, Form, Part, useActionForm } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { PartMoves } from '../../../ui/part-moves.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { Await } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'

interface Values extends Record<string, unknown> {
  documentId: string | null
  questions: ReportQuestion[]
}

export function OutlineSection({ duty }: { duty: DutyShown }) {
  const reply = useQuery(read(showOutlineRoute, { params: { id: duty.id } }))
  return (
    <Section title="Đề cương báo cáo">
      <Await reply={reply}>
        {({ outline }) => <OutlineForm key={outline?.edition ?? 0} duty={duty} outline={outline} />}
      </Await>
    </Section>
  )
}

function OutlineForm({ duty, outline }: { duty: DutyShown; outline: ReportOutline | null }) {
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm<Values>({
    initial: { documentId: outline?.document?.id ?? null, questions: outline?.questions ?? [] },
    schema: writeOutlineRoute.body.omit({ edition: true }),
    submit: async (values) => {
      const body = { ...values, edition: outline?.edition ?? 0 }
      await call(writeOutlineRoute, { params: { id: duty.id }, body })
      toast({ text: 'Đã lưu đề cương; đơn vị chưa gửi sẽ trả lời theo đề cương này.' })
      await client.invalidateQueries()
    },
  })
  const { form } = action
  const { questions } = form.values
  const add = (question: ReportQuestion) => form.insertListItem('questions', question)
  return (
    <Form action={action} act="Lưu đề cương" quiet>
      <DocumentPicker
        label="Hướng dẫn nêu đề cương"
        placeholder="Chọn văn bản hướng dẫn trong sổ, nếu có"
        known={outline?.document ? { value: outline.document.id, label: outline.document.name } : null}
        {...form.getInputProps('documentId')}
      />
      <CopyField
        duty={duty}
        onCopy={(copied) => {
          const there = new Set(questions.map(({ key }) => key))
          form.setFieldValue('questions', [...questions, ...copied.filter(({ key }) => !there.has(key))])
        }}
      />
      {questions.length === 0 && <p>Chưa có câu hỏi nào: đơn vị báo cáo bằng lời tự do.</p>}
      {questions.map(({ key }, at) => (
        <QuestionFields key={key} action={action} at={at} />
      ))}
      <Group gap="sm">
        <Button variant="default" onClick={() => add(emptyQuestion())}>
          Thêm câu hỏi
        </Button>
        {!questions.some(({ key }) => key === RENEWED_PUBLICITY.key) && (
          <Button variant="default" onClick={() => add(RENEWED_PUBLICITY)}>
            Thêm câu “{RENEWED_PUBLICITY.heading}”
          </Button>
        )}
      </Group>
    </Form>
  )
}

interface CopyProps {
  duty: DutyShown
  onCopy: (questions: ReportQuestion[]) => void
}

/** Another report of the same plan asks much the same; a question keeps its key, and what is there already is not doubled. */
function CopyField({ duty, onCopy }: CopyProps) {
  const duties = useQuery(read(listDutiesRoute, { params: { id: duty.planId } }))
  const toast = useToast()
  const others = (duties.data?.rows ?? []).filter(({ id, owes }) => owes === 'report' && id !== duty.id)
  if (others.length === 0) return null
  const copy = async (id: string | null) => {
    if (id === null) return
    try {
      const { outline } = await call(showOutlineRoute, { params: { id } })
      if (outline === null || outline.questions.length === 0)
        toast({ text: 'Nghĩa vụ đó chưa có đề cương.', tone: 'late' })
      else onCopy(outline.questions)
    } catch (error) {
      toast({ text: sentenceOf(error), tone: 'late' })
    }
  }
  return (
    <Choose
      label="Chép câu hỏi từ nghĩa vụ khác của kế hoạch"
      placeholder="Chọn nghĩa vụ"
      data={others.map(({ id, title }) => ({ value: id, label: title }))}
      value={null}
      onChange={(id) => void copy(id)}
    />
  )
}

const emptyQuestion = (): ReportQuestion => ({
  key: crypto.randomUUID(),
  heading: '',
  kind: 'text',
  columns: [],
  required: true,
  evidence: false,
})

function QuestionFields({ action: { form }, at }: { action: ActionForm<Values>; at: number }) {
  const { questions } = form.values
  const { kind, columns } = questions[at]!
  const path = `questions.${at}`
  return (
    <Part title={`Câu ${at + 1}`}>
      <TextInput label="Nội dung câu hỏi, tên mục của báo cáo" {...form.getInputProps(`${path}.heading`)} />
      <Choose label="Trả lời bằng" data={choicesOf(QUESTION_KINDS)} {...form.getInputProps(`${path}.kind`)} />
      {kind === 'table' && (
        <Textarea
          label="Các cột của bảng"
          description="Mỗi dòng một cột."
          autosize
          minRows={2}
          {...form.getInputProps(`${path}.columns`)}
          value={columns.join('\n')}
          onChange={({ currentTarget: { value } }) =>
            form.setFieldValue(`${path}.columns`, value === '' ? [] : value.split('\n'))
          }
        />
      )}
      <Checkbox label="Bắt buộc trả lời" {...form.getInputProps(`${path}.required`, { type: 'checkbox' })} />
      <Checkbox
        label="Phải kèm minh chứng"
        {...form.getInputProps(`${path}.evidence`, { type: 'checkbox' })}
      />
      <Group gap="sm">
        <PartMoves form={form} list="questions" at={at} count={questions.length} drop="Bỏ câu hỏi" />
      </Group>
    </Part>
  )
}
