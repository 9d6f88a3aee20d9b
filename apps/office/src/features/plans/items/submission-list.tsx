import type { ItemShown } from '@guongsang/contract/plans-obligations.ts'
import { SUBMISSION_PARTS } from '@guongsang/contract/plans-submissions.ts'
import { SUBMISSION_STATES } from '@guongsang/contract/plans-words.ts'
import { showMoment } from '../../../lib/format.ts'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'

type Submission = ItemShown['submissions'][number]

const colours = {
  draft: 'waiting',
  'with-head': 'waiting',
  sent: 'waiting',
  returned: 'soon',
  recalled: 'not-applicable',
  accepted: 'done',
} as const

/** The newest first: what is asked now stands on top. */
export const SubmissionList = ({ submissions }: { submissions: readonly Submission[] }) => (
  <RowList
    rows={[...submissions].reverse().map((one) => ({
      key: one.id,
      title: `Lần ${one.edition}`,
      state: <StateWord state={colours[one.state]}>{SUBMISSION_STATES[one.state]}</StateWord>,
      detail: <Detail submission={one} />,
    }))}
  />
)

function Detail({ submission: one }: { submission: Submission }) {
  return (
    <>
      {contentOf(one)}
      {one.files.map((file) => (
        <span key={file.id}>
          <br />
          <AttachedFile id={file.id} />
        </span>
      ))}
      {trailOf(one).map((line) => (
        <span key={line}>
          <br />
          {line}
        </span>
      ))}
    </>
  )
}

function contentOf(one: Submission): string {
  if (one.declaredNone) return one.note === null ? 'Báo không có.' : `Báo không có: ${one.note}`
  const counted = [
    one.amount === null ? '' : `số lượng ${one.amount}`,
    one.collectives === null ? '' : `${one.collectives} tập thể`,
    one.individuals === null ? '' : `${one.individuals} cá nhân`,
    one.plan?.name ?? '',
    one.document?.name ?? '',
  ].filter((part) => part !== '')
  return [one.note ?? '', counted.join(', ')].filter((part) => part !== '').join(' · ')
}

/** Who did what with it, in order. */
function trailOf(one: Submission): string[] {
  const words: Record<string, string> = SUBMISSION_PARTS
  const parts = one.returnedParts.flatMap((part) => words[part] ?? []).join(', ')
  return [
    `Soạn: ${one.draftedBy}`,
    one.approvedBy && `Thủ trưởng duyệt: ${one.approvedBy}`,
    one.sentAt && `Gửi lúc ${showMoment(one.sentAt)}`,
    one.returnReason &&
      `Trả lại${one.returnedBy ? `: ${one.returnedBy}` : ''}. ${one.returnReason}${parts === '' ? '' : ` (phải sửa: ${parts})`}`,
    one.acceptedBy && one.acceptedAt && `Tiếp nhận: ${one.acceptedBy}, ${showMoment(one.acceptedAt)}`,
  ].filter((line): line is string => typeof line === 'string')
}
