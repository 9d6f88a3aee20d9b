/** Một phiên họp: who is there, each initiative with its votes, the ballot of whoever marks, the next step of the office. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import {
  countCouncilSessionRoute,
  showCouncilSessionRoute,
} from '@guongsang/contract/initiatives-councils.ts'
import { COUNCIL_PARTS, SESSION_PURPOSES, WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import styles from '../initiatives.module.css'
import { percentText, SessionWord } from '../words.tsx'
import { Ballots } from './ballots.tsx'
import { SessionSteps } from './session-steps.tsx'

export type Session = Ok<typeof showCouncilSessionRoute>
type Item = Session['agenda'][number]

const help = {
  about: 'Một phiên họp Hội đồng sáng kiến từ lúc chuẩn bị đến kết luận.',
  steps: [
    'Mở phiên họp: ghi ai có mặt; chưa đủ người thì chưa mở được.',
    'Chấm và biểu quyết: mỗi người một phiếu cho mỗi sáng kiến, ghi rồi giữ nguyên.',
    'Kiểm phiếu khi đủ phiếu, rồi kết luận và ghi quyết định.',
  ],
  notes: ['Tác giả không chấm sáng kiến của mình.', 'Chỉ thấy phiếu của người khác sau khi kiểm phiếu.'],
}

export function SessionPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showCouncilSessionRoute, { params: { id } }))
  return <Await reply={reply}>{(session) => <Shown session={session} />}</Await>
}

function Shown({ session }: { session: Session }) {
  const { councilName, heldOn, state, purpose, organization, quorumSentence, conclusion, may } = session
  const stepping = useDialog<string>()
  return (
    <Page
      wide
      kicker={<Link to="/hoi-dong-sang-kien">Hội đồng sáng kiến</Link>}
      title={heldOn === null ? councilName : `${councilName}, phiên họp ngày ${showDay(heldOn)}`}
      state={<SessionWord state={state} />}
      lead={
        <>
          {SESSION_PURPOSES[purpose]}, do <UnitLink unit={organization} /> tổ chức.{' '}
          {quorumSentence !== null && quorumSentence}
        </>
      }
      acts={<SessionActs session={session} onStep={stepping.open} />}
      help={help}
    >
      {may.includes('mark') && <Ballots session={session} />}
      <Section title="Sáng kiến và kết quả">
        <DataTable
          caption="Sáng kiến của phiên họp"
          columns={state === 'counted' || state === 'concluded' ? resultColumns : agendaColumns}
          reply={{ data: { rows: session.agenda }, error: null, isPending: false, refetch: () => null }}
          rowKey={(row) => row.initiativeId}
          empty={<Empty title="Chưa có sáng kiến nào">Chuẩn bị lại phiên họp.</Empty>}
        />
      </Section>
      {conclusion !== null && (
        <Section title="Kết luận">
          <p className={styles.story}>{conclusion}</p>
          {session.minutesFileId !== null && <AttachedFile id={session.minutesFileId} />}
        </Section>
      )}
      <Section title="Thành viên">
        <DataTable
          caption="Thành viên"
          columns={memberColumns(session)}
          reply={{ data: { rows: session.memberList }, error: null, isPending: false, refetch: () => null }}
          rowKey={(row) => String(row.position)}
          empty={<Empty title="Chưa có thành viên">Chuẩn bị lại phiên họp.</Empty>}
        />
      </Section>
      <Section title="Tỷ lệ">
        <Facts
          rows={[
            ['Tán thành từ', `${percentText(session.requiredPercent)} tổng số thành viên`],
            ['Có mặt từ', `${percentText(session.quorumPercent)} tổng số thành viên`],
            ['Theo', session.ratioSource],
            ['Địa điểm', session.place],
          ]}
        />
      </Section>
      <SessionSteps session={session} control={stepping} />
    </Page>
  )
}

function SessionActs({ session, onStep }: { session: Session; onStep: (step: string) => void }) {
  const count = useAct(countCouncilSessionRoute, { done: 'Đã kiểm phiếu.' })
  const can = (act: string) => session.may.includes(act)
  return (
    <>
      {can('open') && <Button onClick={() => onStep('open')}>Mở phiên họp</Button>}
      {can('count') && (
        <Button
          loading={count.isPending}
          onClick={() => count.mutate({ params: { id: session.id }, body: { version: session.version } })}
        >
          Kiểm phiếu
        </Button>
      )}
      {can('conclude') && <Button onClick={() => onStep('conclude')}>Kết luận</Button>}
      {can('recognize') && session.agenda.some(({ result }) => result === 'passed') && (
        <Button onClick={() => onStep('recognize')}>Ghi quyết định công nhận</Button>
      )}
    </>
  )
}

const titleColumn: Column<Item> = {
  key: 'title',
  title: 'Sáng kiến',
  wrap: true,
  minWidth: '16rem',
  cell: (row) => (
    <>
      <Link to="/sang-kien/$id" params={{ id: row.initiativeId }}>
        {row.title}
      </Link>
      <span className={styles.facts}>{row.authors}</span>
    </>
  ),
}
const agendaColumns: readonly Column<Item>[] = [
  titleColumn,
  { key: 'unit', title: 'Đơn vị', wrap: true, cell: (row) => <UnitLink unit={row.organization} /> },
  {
    key: 'likeness',
    title: 'Độ giống',
    cell: (row) => (row.likeness === null ? '' : percentText(Math.round(row.likeness * 100))),
  },
]
const resultColumns: readonly Column<Item>[] = [
  titleColumn,
  {
    key: 'result',
    title: 'Kết quả',
    cell: (row) => (
      <StateWord state={row.result === 'passed' ? 'done' : 'late'}>
        {row.result === 'passed' ? 'Đạt' : 'Không đạt'}
      </StateWord>
    ),
  },
  { key: 'sentence', title: 'Phiếu', wrap: true, minWidth: '14rem', cell: (row) => row.sentence ?? '' },
  {
    key: 'mark',
    title: 'Điểm bình quân',
    numeric: true,
    cell: (row) => (row.averageMark === null ? '' : percentText(row.averageMark).replace('%', '')),
  },
  { key: 'scope', title: 'Phạm vi', cell: (row) => (row.scope === null ? '' : WORK_SCOPES[row.scope]) },
]

const memberColumns = (session: Session): readonly Column<Session['memberList'][number]>[] => [
  { key: 'name', title: 'Họ và tên', cell: ({ name, isMe }) => (isMe ? `${name} (tôi)` : name) },
  { key: 'part', title: 'Vai trò', cell: ({ part }) => COUNCIL_PARTS[part] },
  {
    key: 'present',
    title: 'Có mặt',
    cell: ({ present }) => (present === null ? '' : present ? 'Có mặt' : 'Vắng'),
  },
  {
    key: 'voted',
    title: 'Đã có phiếu',
    numeric: true,
    cell: ({ voted }) => `${voted}/${session.agenda.length}`,
  },
]
