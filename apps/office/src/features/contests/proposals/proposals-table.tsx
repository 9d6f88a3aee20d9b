/** Đề nghị khen thưởng từ cuộc thi: writers who won and the people they wrote about, each with the reason. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  type ContestProposal,
  editProposalRoute,
  exportProposalsRoute,
  listProposalsRoute,
  printProposalsRoute,
  withdrawProposalRoute,
} from '@guongsang/contract/contests-results.ts'
import { PROPOSAL_KINDS, ProposalKind } from '@guongsang/contract/contests-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { useState } from 'react'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { DownloadButton } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { LongText } from '../../../ui/long-text.tsx'
import { FormatField, PrintWaited } from '../../../ui/print-dialog.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { Empty } from '../../../ui/states.tsx'
import styles from '../contests.module.css'
import { ContestLink } from '../words.tsx'

const ProposalSearch = ListSearch.pick({ cursor: true }).extend({
  muc: someText,
  dien: ProposalKind.optional().catch(undefined),
})

/** Of one contest, or of all of them. */
export function ProposalsTable({ contestId }: { contestId?: string }) {
  const may = useMay()
  const [search, change] = useListSearch(ProposalSearch)
  const filter = { kind: search.dien, ...(contestId !== undefined && { contestId }) }
  const reply = useQuery(readList(listProposalsRoute, { query: { ...filter, cursor: search.cursor } }))
  const editing = useDialog<ContestProposal>()
  const printing = useDialog<string>()
  return (
    <>
      <Filters>
        <FilterChoice
          label="Diện đề nghị"
          placeholder="Cả hai"
          w={200}
          data={choicesOf(PROPOSAL_KINDS)}
          value={search.dien}
          onChange={(value) => change({ dien: value })}
        />
        <DownloadButton href={addressOf(exportProposalsRoute, { query: filter })}>Xuất Excel</DownloadButton>
        {contestId !== undefined && (
          <Button variant="default" onClick={() => printing.open(contestId)}>
            In danh sách
          </Button>
        )}
      </Filters>
      <DataTable
        caption="Đề nghị khen thưởng"
        columns={columnsOf(contestId === undefined, may('can-run-contests') ? editing.open : null)}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có đề nghị nào">
            Công bố kết quả cuộc thi thì người đạt giải và người được viết hiện ở đây.
          </Empty>
        }
      />
      <Dialog control={editing} title="Đề nghị khen thưởng">
        {(row) => <EditForm proposal={row} onClose={editing.close} />}
      </Dialog>
      <Dialog control={printing} title="In danh sách đề nghị khen thưởng">
        {(id) => <Printing contestId={id} />}
      </Dialog>
    </>
  )
}

const columnsOf = (
  withContest: boolean,
  onEdit: ((row: ContestProposal) => void) | null,
): readonly Column<ContestProposal>[] => [
  {
    key: 'name',
    title: 'Họ và tên',
    wrap: true,
    minWidth: '11rem',
    cell: (row) => (
      <>
        {row.name}
        <SecondLine>{row.place}</SecondLine>
      </>
    ),
  },
  {
    key: 'kind',
    title: 'Diện',
    cell: (row) => (row.kind === 'winner' ? row.prize : PROPOSAL_KINDS[row.kind]),
  },
  {
    key: 'reason',
    title: 'Lý do đề nghị',
    wrap: true,
    minWidth: '20rem',
    cell: (row) => (
      <>
        {row.reason}
        {row.exemplarId !== null && (
          <SecondLine>
            <Link to="/dien-hinh/$id" params={{ id: row.exemplarId }}>
              Đã vào danh sách điển hình
            </Link>
          </SecondLine>
        )}
      </>
    ),
  },
  ...(withContest
    ? [
        {
          key: 'contest',
          title: 'Cuộc thi',
          wrap: true,
          minWidth: '12rem',
          cell: (row: ContestProposal) => <ContestLink contest={row.contest} />,
        },
      ]
    : []),
  ...(onEdit === null
    ? []
    : [
        {
          key: 'act',
          title: 'Việc',
          cell: (row: ContestProposal) => (
            <Button variant="default" size="compact-sm" onClick={() => onEdit(row)}>
              Sửa
            </Button>
          ),
        },
      ]),
]

function EditForm({ proposal, onClose }: { proposal: ContestProposal; onClose: () => void }) {
  const { id, version, name } = proposal
  const ask = useAsk()
  const edit = useAct(editProposalRoute, { done: 'Đã lưu.', quiet: true, after: onClose })
  const withdraw = useAct(withdrawProposalRoute, { done: 'Đã rút đề nghị.', after: onClose })
  const schema = editProposalRoute.body.omit({ version: true })
  const action = useActionForm({
    initial: { reason: proposal.reason as string | null },
    schema,
    submit: (typed) => edit.mutateAsync({ params: { id }, body: { ...schema.parse(typed), version } }),
    guard: false,
  })
  const askWithdraw = async () => {
    const answer = await ask({
      title: 'Rút đề nghị?',
      text: `${name} không còn trong danh sách đề nghị khen thưởng.`,
      act: 'Rút đề nghị',
      reason: 'Lý do rút',
    })
    if (answer) withdraw.mutate({ params: { id }, body: { reason: answer.reason, version } })
  }
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <p>
        {name}
        {proposal.place !== null && `, ${proposal.place}`}
      </p>
      <LongText label="Lý do đề nghị" minRows={4} {...action.form.getInputProps('reason')} />
      <div>
        <Button variant="subtle" color="gray" loading={withdraw.isPending} onClick={() => void askWithdraw()}>
          Rút đề nghị này
        </Button>
      </div>
    </Form>
  )
}

function Printing({ contestId }: { contestId: string }) {
  const [format, setFormat] = useState<'pdf' | 'docx'>('pdf')
  const [asked, setAsked] = useState<string | null>(null)
  const print = useAct(printProposalsRoute, { after: ({ id }) => setAsked(id) })
  if (asked !== null) return <PrintWaited id={asked} />
  return (
    <>
      <FormatField value={format} onChange={(value) => setFormat(value as typeof format)} />
      <div className={styles.foot}>
        <Button
          loading={print.isPending}
          onClick={() => print.mutate({ params: { id: contestId }, body: { format } })}
        >
          In
        </Button>
      </div>
    </>
  )
}
