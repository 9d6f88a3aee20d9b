/** Đọc văn bản: a plan on paper becomes proposals beside its lines; corrected, they become a draft plan. */
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { draftReadPlanRoute } from '@guongsang/contract/plans-reading.ts'
import { ApiError } from '../../../lib/call.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Page } from '../../../ui/page.tsx'
import { GivenText } from './given-text.tsx'
import { useKeptDraft } from './kept-draft.ts'
import { bodyOf, draftOf, isKept, keyOf, obstaclesOf, type ReadingDraft } from './reading-draft.ts'
import { ReadingDesk } from './reading-desk.tsx'

const help = {
  about: 'Chương trình đọc văn bản kế hoạch và đề xuất từng phần; anh chị sửa rồi lập dự thảo.',
  steps: [
    'Chọn tệp Word, PDF hoặc dán nội dung, rồi bấm Đọc văn bản.',
    'Bên trái là văn bản có đánh số dòng, bên phải là đề xuất; bấm “Dòng …” để xem chỗ tương ứng.',
    'Xem trước hết mục Chưa hiểu và mục Đơn vị: tên chọn một lần thì đúng ở mọi chỗ.',
    'Sửa hoặc bỏ từng đề xuất, rồi bấm Lập dự thảo kế hoạch.',
  ],
  notes: [
    'Đọc xong chưa ghi gì. Phần đang sửa được giữ trong trình duyệt này đến khi đóng thẻ.',
    'Số thứ tự và câu chữ giữ như in, kể cả chỗ nhảy số.',
    'Bỏ một nhiệm vụ thì câu đó trở lại là lời văn của mục.',
  ],
}

export function ReadPlanPage() {
  const { id, organization } = useAccount()
  const { today } = useSession()
  const [draft, keep] = useKeptDraft(id)
  const ask = useAsk()
  const own = { organizationId: organization?.id ?? '', year: today.slice(0, 4) }
  const kicker = <Link to="/ke-hoach">Kế hoạch</Link>
  if (draft === null) {
    return (
      <Page
        kicker={kicker}
        title="Đọc văn bản"
        lead="Đưa văn bản kế hoạch vào: chương trình đề xuất nhiệm vụ, nghĩa vụ, căn cứ, nơi nhận bên cạnh từng dòng. Chưa ghi gì."
        help={help}
      >
        <GivenText onRead={(read) => keep(draftOf(read, own))} />
      </Page>
    )
  }
  const startAgain = async () => {
    const answer = await ask({
      title: 'Đọc văn bản khác?',
      text: 'Các đề xuất đang sửa sẽ mất.',
      act: 'Đọc văn bản khác',
    })
    if (answer !== null) keep(null)
  }
  return (
    <Page
      wide
      kicker={kicker}
      title="Đọc văn bản"
      lead={summaryOf(draft)}
      acts={
        <>
          <Button variant="default" onClick={() => void startAgain()}>
            Đọc văn bản khác
          </Button>
          <DraftButton draft={draft} onDone={() => keep(null)} />
        </>
      }
      help={help}
    >
      <ReadingDesk draft={draft} onChange={keep} />
    </Page>
  )
}

function summaryOf(draft: ReadingDraft): string {
  const { read, tasks, duties, places } = draft
  const kept = (some: readonly { key: string }[]) => some.filter(({ key }) => isKept(draft, key)).length
  const unread = read.warnings.filter(
    ({ line }, at) => read.lines[line - 1]?.part === 'unread' && isKept(draft, keyOf('chua-hieu', at)),
  ).length
  const unmatched = Object.values(places).filter(({ choice }) => choice === null).length
  return [
    `${kept(tasks)} nhiệm vụ, ${kept(duties)} nghĩa vụ, ${read.recipients.length} nơi nhận`,
    unread > 0 && `${unread} dòng chưa hiểu`,
    unmatched > 0 && `${unmatched} tên chưa khớp đơn vị`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function DraftButton({ draft, onDone }: { draft: ReadingDraft; onDone: () => void }) {
  const navigate = useNavigate()
  const ask = useAsk()
  const make = useAct(draftReadPlanRoute, {
    done: 'Đã lập dự thảo kế hoạch và văn bản.',
    quiet: true,
    after: ({ id }) => {
      onDone()
      void navigate({ to: '/ke-hoach/$id', params: { id } })
    },
  })
  const run = async () => {
    const obstacles = obstaclesOf(draft)
    if (obstacles.length > 0) {
      await ask({
        title: 'Còn chỗ phải chọn',
        text: obstacles.map(({ sentence }) => sentence).join(' '),
        act: 'Xem lại',
      })
      return
    }
    await make
      .mutateAsync({ body: bodyOf(draft) })
      .catch((error: unknown) =>
        ask({ title: 'Chưa lập được dự thảo', text: refusalText(error, draft), act: 'Xem lại' }),
      )
  }
  return (
    <Button loading={make.isPending} onClick={() => void run()}>
      Lập dự thảo kế hoạch
    </Button>
  )
}

/** What the server refused, told by the line it stands on. */
function refusalText(error: unknown, draft: ReadingDraft): string {
  if (!(error instanceof ApiError)) return 'Màn hình gặp lỗi, chưa ghi gì. Tải lại trang rồi làm lại.'
  const fields = error.problem.errors ?? []
  if (fields.length === 0) return error.problem.detail
  const lists = {
    tasks: draft.tasks.filter(({ key }) => isKept(draft, key)),
    duties: draft.duties.filter(({ key }) => isKept(draft, key)),
  }
  return fields
    .map(({ field, message }) => {
      const [, list, at] = /^(tasks|duties)\.(\d+)/.exec(field) ?? []
      const line = list === undefined ? undefined : lists[list as keyof typeof lists][Number(at)]?.line
      return line === undefined ? message : `Dòng ${line}: ${message}`
    })
    .join(' ')
}
