/** Soạn cuộc thi mới; sửa khi chưa phát động. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import {
  type Contest,
  draftContestRoute,
  editContestRoute,
  showContestRoute,
} from '@guongsang/contract/contests.ts'
import { read } from '../../../lib/query.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { ContestForm } from './contest-form.tsx'
import { emptyContest, sent, typedOf } from './typed-contest.ts'
import { z } from 'zod'

const help = {
  about: 'Thể lệ, thời hạn, tiêu chí, giải thưởng của một cuộc thi.',
  steps: [
    'Chọn Địa phương tổ chức, hoặc Cấp trên tổ chức khi địa phương chỉ tham gia.',
    'Ghi thể lệ, tiêu chí, giải thưởng; thi tìm hiểu thì ghi câu hỏi sau khi lưu.',
    'Lưu, xem lại ở trang cuộc thi rồi bấm Phát động.',
  ],
  notes: ['Phát động rồi thì thể lệ không sửa được; chỉ gia hạn được.'],
}

/** Codes of lines are made when they are sent, so the form does not ask for them. */

const checked = z.preprocess((typed) => sent(typed as never), draftContestRoute.body)

export function DraftContestPage() {
  const { organization } = useAccount()
  const navigate = useNavigate()
  const draft = useAct(draftContestRoute, {
    done: 'Đã lưu cuộc thi.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/cuoc-thi/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: emptyContest(organization?.id ?? null),
    schema: checked,
    submit: (typed) => draft.mutateAsync({ body: sent(typed) }),
  })
  return (
    <Page title="Soạn cuộc thi" lead="Của địa phương, hoặc của cấp trên mà địa phương tham gia." help={help}>
      <ContestForm action={action} before={null} />
    </Page>
  )
}

export function EditContestPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showContestRoute, { params: { id } }))
  return <Await reply={reply}>{(contest) => <Editing key={contest.version} contest={contest} />}</Await>
}

function Editing({ contest }: { contest: Contest }) {
  const { id, version } = contest
  const navigate = useNavigate()
  const edit = useAct(editContestRoute, {
    done: 'Đã lưu cuộc thi.',
    quiet: true,
    after: () => void navigate({ to: '/cuoc-thi/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: typedOf(contest),
    schema: checked,
    submit: (typed) => edit.mutateAsync({ params: { id }, body: { ...sent(typed), version } }),
  })
  return (
    <Page title="Sửa cuộc thi" lead={contest.title} help={help}>
      <ContestForm action={action} before={contest} />
    </Page>
  )
}
