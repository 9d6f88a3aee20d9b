/** Bài học, đề xuất: raised by anybody of the plan, judged by the office, found again when a report is written. */
import { Button, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { judgeLessonRoute, listLessonsRoute, raiseLessonRoute } from '@guongsang/contract/plans-learning.ts'
import type { PlanShown } from '@guongsang/contract/plans.ts'
import { LESSON_KINDS, LESSON_STATES } from '@guongsang/contract/plans-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { call } from '../../../lib/call.ts'
import { read } from '../../../lib/query.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'

type Lesson = Ok<typeof listLessonsRoute>['rows'][number]
const colours = {
  raised: 'waiting',
  considered: 'soon',
  adopted: 'done',
  declined: 'not-applicable',
} as const

export function Lessons({ plan }: { plan: PlanShown }) {
  const raising = useDialog()
  const judging = useDialog<Lesson>()
  const reply = useQuery(read(listLessonsRoute, { query: { planId: plan.id, limit: 100 } }))
  return (
    <>
      <Button variant="default" mb="md" onClick={() => raising.open(true)}>
        Nêu bài học, đề xuất
      </Button>
      <Await reply={reply}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title="Chưa có bài học nào">Bài học ghi ở đây được trích vào sơ kết, tổng kết.</Empty>
          ) : (
            <RowList
              rows={rows.map((lesson) => ({
                key: lesson.id,
                title: lesson.text,
                state: <StateWord state={colours[lesson.state]}>{LESSON_STATES[lesson.state]}</StateWord>,
                detail: [LESSON_KINDS[lesson.kind], lesson.about, lesson.organization.name, lesson.outcome]
                  .filter(Boolean)
                  .join(' · '),
                acts: lesson.may.includes('judge') && (
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-sm"
                    onClick={() => judging.open(lesson)}
                  >
                    Xem xét
                  </Button>
                ),
              }))}
            />
          )
        }
      </Await>
      <Dialog control={raising} title="Nêu bài học, đề xuất">
        {() => <RaiseForm planId={plan.id} close={raising.close} />}
      </Dialog>
      <Dialog control={judging} title="Xem xét">
        {(lesson) => <JudgeForm lesson={lesson} close={judging.close} />}
      </Dialog>
    </>
  )
}

function RaiseForm({ planId, close }: { planId: string; close: () => void }) {
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm({
    initial: { kind: 'lesson' as keyof typeof LESSON_KINDS, text: '', about: null as string | null },
    schema: raiseLessonRoute.body,
    guard: false,
    submit: async (body) => {
      await call(raiseLessonRoute, { params: { id: planId }, body })
      toast({ text: 'Đã ghi.' })
      close()
      await client.invalidateQueries()
    },
  })
  return (
    <Form action={action} act="Ghi" onCancel={close}>
      <Choose label="Loại" data={choicesOf(LESSON_KINDS)} {...action.form.getInputProps('kind')} />
      <Textarea label="Nội dung" autosize minRows={3} {...action.form.getInputProps('text')} />
      <OptionalText label="Về việc gì" {...action.form.getInputProps('about')} />
    </Form>
  )
}

function JudgeForm({ lesson, close }: { lesson: Lesson; close: () => void }) {
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm({
    initial: { state: lesson.state, outcome: lesson.outcome },
    schema: judgeLessonRoute.body.omit({ version: true }),
    guard: false,
    submit: async (values) => {
      const body = { ...values, version: lesson.version }
      await call(judgeLessonRoute, { params: { id: lesson.id }, body })
      toast({ text: 'Đã ghi kết quả.' })
      close()
      await client.invalidateQueries()
    },
  })
  return (
    <Form action={action} act="Lưu" onCancel={close}>
      <p>{lesson.text}</p>
      <Choose label="Kết quả" data={choicesOf(LESSON_STATES)} {...action.form.getInputProps('state')} />
      <OptionalText label="Ghi rõ" {...action.form.getInputProps('outcome')} />
    </Form>
  )
}
