/** Bộ câu hỏi của cuộc thi tìm hiểu: question, options, the right one, the provision it stands on. */
import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import {
  type Contest,
  listQuestionsRoute,
  setQuestionsRoute,
  showContestRoute,
} from '@guongsang/contract/contests.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { type ActionForm, Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import styles from '../contests.module.css'

type Question = Ok<typeof listQuestionsRoute>['rows'][number]
interface Typed extends Record<string, unknown> {
  questions: Question[]
}

const help = {
  about: 'Câu hỏi của cuộc thi tìm hiểu pháp luật.',
  steps: [
    'Mỗi câu từ hai đến sáu phương án; bấm vòng tròn trước phương án đúng.',
    'Ghi điều, khoản của luật làm căn cứ để người chấm và người hỏi lại kiểm tra được.',
  ],
  notes: [
    'Người dự thi thấy câu hỏi và phương án theo thứ tự khác nhau ở mỗi lượt; đáp án không gửi ra cổng.',
    'Phát động rồi thì câu hỏi không sửa được.',
  ],
}

const blank: Question = { text: '', options: ['', ''], rightOption: 0, basis: null }

export function QuestionsPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const contest = useQuery(read(showContestRoute, { params: { id } }))
  const reply = useQuery(read(listQuestionsRoute, { params: { id } }))
  return (
    <Await reply={contest}>
      {(shown) => (
        <Await reply={reply}>
          {({ rows }) => <Editing key={shown.version} contest={shown} questions={rows} />}
        </Await>
      )}
    </Await>
  )
}

function Editing({ contest, questions }: { contest: Contest; questions: Question[] }) {
  const { id, version, title } = contest
  const navigate = useNavigate()
  const save = useAct(setQuestionsRoute, {
    done: 'Đã lưu bộ câu hỏi.',
    quiet: true,
    after: () => void navigate({ to: '/cuoc-thi/$id', params: { id } }),
  })
  const action = useActionForm<Typed>({
    initial: { questions: questions.length === 0 ? [blank] : questions },
    schema: setQuestionsRoute.body.omit({ version: true }),
    submit: (typed) => save.mutateAsync({ params: { id }, body: { questions: typed.questions, version } }),
  })
  const { form } = action
  return (
    <Page
      kicker={
        <Link to="/cuoc-thi/$id" params={{ id }}>
          {title}
        </Link>
      }
      title="Câu hỏi"
      lead={`${form.values.questions.length} câu`}
      help={help}
    >
      <Form action={action} act="Lưu bộ câu hỏi">
        {form.values.questions.map((_, at) => (
          <QuestionField key={at} action={action} at={at} />
        ))}
        <div>
          <Button variant="default" onClick={() => form.insertListItem('questions', blank)}>
            Thêm câu hỏi
          </Button>
        </div>
      </Form>
    </Page>
  )
}

function QuestionField({ action: { form }, at }: { action: ActionForm<Typed>; at: number }) {
  const base = `questions.${at}`
  const question = form.values.questions[at]!
  return (
    <section className={styles.question} aria-label={`Câu ${at + 1}`}>
      <Textarea label={`Câu ${at + 1}`} autosize {...form.getInputProps(`${base}.text`)} />
      <Radio.Group
        mt="sm"
        label="Phương án, chọn phương án đúng"
        value={String(question.rightOption)}
        onChange={(value) => form.setFieldValue(`${base}.rightOption`, Number(value))}
        error={form.errors[`${base}.rightOption`] ?? form.errors[`${base}.options`]}
      >
        <div className={styles.options}>
          {question.options.map((__, option) => (
            <div key={option} className={styles.option}>
              <Radio value={String(option)} aria-label={`Phương án ${option + 1} là đúng`} />
              <TextInput
                aria-label={`Câu ${at + 1}, phương án ${option + 1}`}
                {...form.getInputProps(`${base}.options.${option}`)}
              />
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                disabled={question.options.length <= 2}
                aria-label={`Bỏ phương án ${option + 1}`}
                onClick={() => form.removeListItem(`${base}.options`, option)}
              >
                Bỏ
              </Button>
            </div>
          ))}
        </div>
      </Radio.Group>
      <OptionalText
        mt="sm"
        label="Căn cứ"
        placeholder="Điều 5 Luật Thi đua, khen thưởng"
        {...form.getInputProps(`${base}.basis`)}
      />
      <div className={styles.foot}>
        {question.options.length < 6 && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => form.insertListItem(`${base}.options`, '')}
          >
            Thêm phương án
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => form.removeListItem('questions', at)}
        >
          Bỏ câu này
        </Button>
      </div>
    </section>
  )
}
