/** Danh sách trích ngang: the usual table of the office; one row opens its standards, minutes, points and what became of it. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EXEMPLAR_SUBJECTS, UPPER_ANSWERS } from '@guongsang/contract/exemplars-words.ts'
import type { NominationShown } from '@guongsang/contract/exemplars-rounds.ts'
import { count, showDay } from '../../../lib/format.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Section } from '../../../ui/page.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Empty } from '../../../ui/states.tsx'
import { MarksList } from '../marks-list.tsx'
import { NominationWord, OutcomeWord } from '../words.tsx'
import { UpperAnswerForm } from './upper-answer-form.tsx'

const columns = (onLook: (id: string) => void): readonly Column<NominationShown>[] => [
  {
    key: 'exemplar',
    title: 'Điển hình',
    wrap: true,
    minWidth: '13rem',
    cell: (row) => <LookButton onClick={() => onLook(row.id)}>{row.exemplar.title}</LookButton>,
  },
  { key: 'rank', title: 'Hạng', numeric: true, cell: (row) => row.score?.rank },
  {
    key: 'average',
    title: 'Điểm',
    numeric: true,
    cell: ({ score }) => score?.average != null && count(score.average),
  },
  {
    key: 'outcome',
    title: 'Kết luận',
    wrap: true,
    minWidth: '10rem',
    cell: (row) =>
      row.outcome !== null && (
        <>
          <OutcomeWord outcome={row.outcome} />
          {row.outcomeReason !== null && ` ${row.outcomeReason}`}
        </>
      ),
  },
  { key: 'state', title: 'Trạng thái', cell: (row) => <NominationWord state={row.state} /> },
  {
    key: 'subject',
    title: 'Đối tượng',
    wrap: true,
    minWidth: '9rem',
    cell: ({ exemplar }) => `${EXEMPLAR_SUBJECTS[exemplar.subjectKind]}: ${exemplar.subjectName}`,
  },
  { key: 'unit', title: 'Đơn vị giới thiệu', wrap: true, cell: (row) => row.organization.name },
  {
    key: 'achievement',
    title: 'Tóm tắt thành tích',
    wrap: true,
    minWidth: '20rem',
    cell: (row) => row.brief.achievement,
  },
  { key: 'answer', title: 'Trả lời', cell: (row) => row.upperAnswer && UPPER_ANSWERS[row.upperAnswer] },
]

/** Points and outcomes only once there are any: an empty column pushes what is to be read out of sight. */
function shownColumns(list: readonly NominationShown[], onLook: (id: string) => void) {
  const isGiven: Record<string, boolean> = {
    rank: list.some(({ score }) => score !== null),
    average: list.some(({ score }) => score !== null),
    outcome: list.some(({ outcome }) => outcome !== null),
    answer: list.some(({ upperAnswer }) => upperAnswer !== null),
  }
  return columns(onLook).filter(({ key }) => isGiven[key] ?? true)
}

const Search = ListSearch.pick({ xem: true })

export function NominationList({ list }: { list: readonly NominationShown[] }) {
  const [{ xem }, change] = useListSearch(Search)
  const looked = list.find(({ id }) => id === xem)
  return (
    <>
      <DataTable
        caption="Danh sách giới thiệu"
        columns={shownColumns(list, (id) => change({ xem: id }))}
        reply={{ data: { rows: list }, error: null, isPending: false, refetch: () => undefined }}
        rowKey={({ id }) => id}
        onLook={({ id }) => change({ xem: id })}
        looked={xem}
        empty={<Empty title="Chưa có điển hình nào">Điển hình các đơn vị gửi hiện ở đây.</Empty>}
      />
      {looked !== undefined && <Look nomination={looked} onClose={() => change({ xem: undefined })} />}
    </>
  )
}

function Look({ nomination, onClose }: { nomination: NominationShown; onClose: () => void }) {
  const answering = useDialog()
  const { exemplar, organization, brief, marks, score, may } = nomination
  return (
    <SidePanel
      kicker={organization.name}
      title={exemplar.title}
      onClose={onClose}
      foot={
        may.includes('record-upper-answer') && (
          <Button onClick={() => answering.open(true)}>Ghi trả lời của cấp trên</Button>
        )
      }
    >
      <p>
        <Link to="/dien-hinh/$id" params={{ id: exemplar.id }}>
          Mở cả quá trình
        </Link>
      </p>
      <p>{brief.achievement}</p>
      <Facts rows={factsOf(nomination)} />
      {marks.length > 0 && (
        <Section title="Tiêu chuẩn">
          <MarksList marks={marks} />
        </Section>
      )}
      {score !== null && (
        <Section title="Bình chọn">
          <Facts
            rows={[
              ['Điểm trung bình', score.average === null ? null : count(score.average)],
              ['Thứ hạng', score.rank],
              ['Tổng điểm', `${count(score.sum)} của ${count(score.votes)} phiếu`],
              ['Không tham gia chấm', count(score.aside)],
            ]}
          />
        </Section>
      )}
      <Dialog control={answering} title="Trả lời của cấp trên">
        {() => <UpperAnswerForm nomination={nomination} onClose={answering.close} />}
      </Dialog>
    </SidePanel>
  )
}

function factsOf(nomination: NominationShown) {
  const { exemplar, brief, minutes, outcome, outcomeReason, upperAnswer, upperAnsweredOn, upperNote } =
    nomination
  const votes = minutes.votesAll !== null && `${minutes.votesFor ?? 0} trên ${minutes.votesAll} phiếu`
  const held = [minutes.on && `ngày ${showDay(minutes.on)}`, votes].filter(Boolean).join(', ')
  const answered = [upperAnsweredOn && showDay(upperAnsweredOn), upperNote].filter(Boolean).join(' · ')
  return [
    ['Đối tượng', `${EXEMPLAR_SUBJECTS[exemplar.subjectKind]}: ${exemplar.subjectName}`],
    ['Năm sinh', brief.birthYear],
    ['Chức vụ, nghề nghiệp', brief.post],
    ['Nơi ở, nơi công tác', brief.place],
    ['Lĩnh vực', exemplar.fields.join('; ')],
    ['Đơn vị bình xét', held],
    ['Biên bản', minutes.fileId && <AttachedFile key="minutes" id={minutes.fileId} />],
    ['Kết luận', outcome && <OutcomeWord key="outcome" outcome={outcome} />],
    ['Lý do', outcomeReason],
    ['Cấp trên', upperAnswer && `${UPPER_ANSWERS[upperAnswer]}${answered === '' ? '' : ` (${answered})`}`],
  ] as const
}
