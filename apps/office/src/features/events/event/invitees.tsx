/** Bàn khách mời: who is invited, what they answered, who came; the letter to those who have none. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import {
  draftInvitationRoute,
  exportInviteesRoute,
  removeInviteeRoute,
} from '@guongsang/contract/events-desk.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { INVITATION_ANSWERS, INVITEE_PARTS } from '@guongsang/contract/events-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { count } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { DownloadButton } from '../../../ui/link.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import styles from '../events.module.css'
import { AnswerForm, InviteForm, InviteeForm } from './invitee-forms.tsx'
import { PrintPart } from './print-part.tsx'

export type Invitee = EventShown['invitees'][number]
const colours = { coming: 'done', 'sends-other': 'done', declined: 'late' } as const

export function Invitees({ event }: { event: EventShown }) {
  const { id, invitees, may } = event
  // Whoever is only invited sees its own invitation, and no costs.
  const isInsider = event.costs !== null
  const inviting = useDialog()
  const editing = useDialog<Invitee>()
  const answering = useDialog<Invitee>()
  const mayArrange = may.includes('arrange')
  const open = mayArrange ? editing.open : null
  return (
    <>
      {isInsider && <InviteeActs event={event} onInvite={() => inviting.open(true)} />}
      {isInsider && invitees.length > 0 && <Figures invitees={invitees} />}
      <Own invitees={invitees.filter(({ mayAnswer }) => mayAnswer)} onAnswer={answering.open} />
      {isInsider && (
        <DataTable
          caption="Khách mời"
          columns={columnsFor(event, open)}
          reply={{ data: { rows: invitees }, error: null, isPending: false, refetch: () => null }}
          rowKey={(row) => row.id}
          empty={
            <Empty title="Chưa có khách mời nào">
              Thêm đơn vị, cả nhóm, cá nhân hoặc khách ngoài địa phương.
            </Empty>
          }
        />
      )}
      <Dialog control={inviting} title="Thêm khách mời">
        {() => <InviteForm id={id} onClose={inviting.close} />}
      </Dialog>
      <Dialog control={editing} title="Khách mời">
        {(invitee) => <InviteeForm event={event} invitee={invitee} onClose={editing.close} />}
      </Dialog>
      <Dialog control={answering} title="Trả lời giấy mời">
        {(invitee) => <AnswerForm id={id} invitee={invitee} onClose={answering.close} />}
      </Dialog>
    </>
  )
}

/** The invitation of one's own unit, with its answer where a thumb finds it. */
function Own({ invitees, onAnswer }: { invitees: readonly Invitee[]; onAnswer: (one: Invitee) => void }) {
  return (
    <RowList
      rows={invitees.map((one) => ({
        key: one.id,
        title: `Giấy mời gửi ${one.name}`,
        state: <Answer invitee={one} />,
        detail: [`${count(one.seats)} người`, one.answerText].filter(Boolean).join(' · '),
        acts: (
          <Button variant={one.answer === null ? 'filled' : 'default'} onClick={() => onAnswer(one)}>
            {one.answer === null ? 'Trả lời' : 'Trả lời lại'}
          </Button>
        ),
      }))}
    />
  )
}

const Answer = ({ invitee: { answer } }: { invitee: Invitee }) =>
  answer === null ? (
    <StateWord state="soon">Chưa trả lời</StateWord>
  ) : (
    <StateWord state={colours[answer]}>{INVITATION_ANSWERS[answer]}</StateWord>
  )

function InviteeActs({ event, onInvite }: { event: EventShown; onInvite: () => void }) {
  const { id, invitees, may } = event
  const draft = useAct(draftInvitationRoute, {
    done: ({ invited }) => `Đã soạn giấy mời gửi ${count(invited)} nơi. Trình ký ở màn hình Văn bản.`,
  })
  const waiting = invitees.some(({ documentId }) => documentId === null)
  return (
    <div className={styles.toolbar}>
      {may.includes('arrange') && (
        <Button variant="default" onClick={onInvite}>
          Thêm khách mời
        </Button>
      )}
      {may.includes('draft-invitation') && waiting && (
        <Button loading={draft.isPending} onClick={() => draft.mutate({ params: { id } })}>
          Soạn giấy mời
        </Button>
      )}
      {invitees.length > 0 && may.includes('print') && (
        <>
          <PrintPart event={event} part="invitees" label="In danh sách" />
          <DownloadButton href={addressOf(exportInviteesRoute, { params: { id } })}>
            Xuất Excel
          </DownloadButton>
        </>
      )}
    </div>
  )
}

function Figures({ invitees }: { invitees: readonly Invitee[] }) {
  const sum = (of: (one: Invitee) => number) => count(invitees.reduce((all, one) => all + of(one), 0))
  const answered = invitees.filter(({ answer }) => answer !== null).length
  return (
    <p className={styles.figures}>
      {count(invitees.length)} nơi nhận, {sum(({ seats }) => seats)} người; {count(answered)} nơi đã trả lời;{' '}
      {sum(({ came }) => came ?? 0)} người đã đến.
    </p>
  )
}

const columnsFor = (
  { id, documents }: EventShown,
  edit: ((invitee: Invitee) => void) | null,
): readonly Column<Invitee>[] => [
  {
    key: 'name',
    title: 'Khách mời',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => (
      <>
        {row.name}
        <SecondLine>
          {[INVITEE_PARTS[row.part], row.group?.name, row.address].filter(Boolean).join(' · ')}
        </SecondLine>
      </>
    ),
  },
  { key: 'seats', title: 'Số người', numeric: true, cell: ({ seats }) => count(seats) },
  {
    key: 'letter',
    title: 'Giấy mời',
    cell: ({ documentId }) => {
      if (documentId === null) return ''
      const letter = documents.find((one) => one.id === documentId)
      return letter === undefined ? (
        'Đã soạn'
      ) : (
        <Link to="/van-ban/$id" params={{ id: documentId }}>
          Đã soạn
        </Link>
      )
    },
  },
  {
    key: 'answer',
    title: 'Trả lời',
    wrap: true,
    cell: ({ answer: given, answerText }) =>
      given === null ? (
        ''
      ) : (
        <>
          <StateWord state={colours[given]}>{INVITATION_ANSWERS[given]}</StateWord>
          {answerText !== null && <SecondLine>{answerText}</SecondLine>}
        </>
      ),
  },
  { key: 'came', title: 'Đã đến', numeric: true, cell: ({ came }) => (came === null ? '' : count(came)) },
  {
    key: 'acts',
    title: '',
    cell: (row) => (
      <span className={styles.acts}>
        {edit !== null && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={`Ghi: ${row.name}`}
            onClick={() => edit(row)}
          >
            Ghi
          </Button>
        )}
        {edit !== null && row.documentId === null && <Remove id={id} row={row} />}
      </span>
    ),
  },
]

function Remove({ id, row }: { id: string; row: Invitee }) {
  const remove = useAct(removeInviteeRoute, { done: 'Đã bỏ khách mời.' })
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      aria-label={`Bỏ: ${row.name}`}
      onClick={() => remove.mutate({ params: { id, partId: row.id } })}
    >
      Bỏ
    </Button>
  )
}
