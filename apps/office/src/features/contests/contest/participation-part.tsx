/** Tham gia: who takes part, by unit and by bloc; which units are silent. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type Contest,
  countParticipationRoute,
  exportParticipationRoute,
  showParticipationRoute,
} from '@guongsang/contract/contests.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { addressOf } from '../../../lib/call.ts'
import { count, showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { type Column, DataTable, whole } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row as FormRow, useActionForm } from '../../../ui/form.tsx'
import { DownloadButton, UnitLink } from '../../../ui/link.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Section } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from '../contests.module.css'

type Participation = Ok<typeof showParticipationRoute>
type Unit = Participation['units'][number]
type Bloc = Participation['blocs'][number]

export function ParticipationPart({ contest }: { contest: Contest }) {
  const { id } = contest
  const reply = useQuery(read(showParticipationRoute, { params: { id } }))
  const counting = useDialog<Unit | 'new'>()
  return (
    <Await reply={reply}>
      {(shown) => (
        <>
          <div className={styles.foot}>
            <DownloadButton href={addressOf(exportParticipationRoute, { params: { id } })}>
              Xuất Excel
            </DownloadButton>
            {shown.mayCount && <Button onClick={() => counting.open('new')}>Ghi số người tham gia</Button>}
          </div>
          <Section title="Theo đơn vị">
            <DataTable
              caption="Số người dự thi theo đơn vị"
              columns={unitColumns(shown.mayCount ? counting.open : null)}
              reply={whole(shown.units)}
              rowKey={(row) => row.organization.id}
              empty={
                <Empty title="Chưa đơn vị nào có người dự thi">
                  {contest.origin === 'own'
                    ? 'Người dự thi chọn đơn vị của mình trên cổng thì được đếm ở đây.'
                    : 'Đơn vị ghi số người, số bài của mình bằng nút ở trên.'}
                </Empty>
              }
            />
            {shown.withoutUnit.participants > 0 && (
              <p>
                Không ghi đơn vị: {count(shown.withoutUnit.participants)} người,{' '}
                {count(shown.withoutUnit.entries)} bài.
              </p>
            )}
          </Section>
          <Section title="Theo cụm, khối">
            <DataTable
              caption="Số người dự thi theo cụm, khối"
              columns={blocColumns}
              reply={whole(shown.blocs)}
              rowKey={(row) => row.bloc.id}
              empty={<Empty title="Chưa có cụm, khối nào">Lập cụm, khối thi đua ở phần Tổ chức.</Empty>}
            />
          </Section>
          {shown.silent.length > 0 && (
            <Section title={`Chưa có người dự thi (${count(shown.silent.length)})`}>
              <p className={styles.text}>{shown.silent.map(({ name }) => name).join('; ')}.</p>
            </Section>
          )}
          <Dialog control={counting} title="Số người, số bài dự thi">
            {(about) => (
              <CountForm contestId={id} before={about === 'new' ? null : about} onClose={counting.close} />
            )}
          </Dialog>
        </>
      )}
    </Await>
  )
}

const unitColumns = (onEdit: ((row: Unit) => void) | null): readonly Column<Unit>[] => [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => <UnitLink unit={row.organization} />,
  },
  { key: 'people', title: 'Số người', numeric: true, cell: (row) => count(row.participants) },
  { key: 'entries', title: 'Số bài', numeric: true, cell: (row) => count(row.entries) },
  ...(onEdit === null
    ? []
    : [
        { key: 'note', title: 'Ghi chú', wrap: true, cell: (row: Unit) => row.note },
        {
          key: 'on',
          title: 'Ghi ngày',
          cell: (row: Unit) => row.countedOn !== null && showDay(row.countedOn),
        },
        {
          key: 'edit',
          title: 'Việc',
          cell: (row: Unit) => (
            <Button variant="default" size="compact-sm" onClick={() => onEdit(row)}>
              Sửa
            </Button>
          ),
        },
      ]),
]

const blocColumns: readonly Column<Bloc>[] = [
  { key: 'bloc', title: 'Cụm, khối', wrap: true, cell: (row) => row.bloc.name },
  {
    key: 'taking',
    title: 'Đơn vị có người dự thi',
    numeric: true,
    cell: (row) => `${count(row.taking)} trên ${count(row.members)}`,
  },
  { key: 'people', title: 'Số người', numeric: true, cell: (row) => count(row.participants) },
  { key: 'entries', title: 'Số bài', numeric: true, cell: (row) => count(row.entries) },
]

function CountForm({
  contestId,
  before,
  onClose,
}: {
  contestId: string
  before: Unit | null
  onClose: () => void
}) {
  const { organization } = useAccount()
  const write = useAct(countParticipationRoute, { done: 'Đã ghi.', quiet: true, after: onClose })
  const schema = countParticipationRoute.body
  const action = useActionForm({
    initial: {
      organizationId: before?.organization.id ?? organization?.id ?? null,
      participants: (before?.participants ?? null) as number | null,
      entries: (before?.entries ?? null) as number | null,
      note: before?.note ?? null,
      version: before?.version ?? null,
    },
    schema,
    submit: (typed) => write.mutateAsync({ params: { id: contestId }, body: schema.parse(typed) }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {before === null ? (
        <OrganizationPicker label="Đơn vị" {...form.getInputProps('organizationId')} />
      ) : (
        <p>{before.organization.name}</p>
      )}
      <FormRow>
        <NumberField label="Số người dự thi" {...form.getInputProps('participants')} />
        <NumberField label="Số bài" {...form.getInputProps('entries')} />
      </FormRow>
      <OptionalText label="Ghi chú" {...form.getInputProps('note')} />
    </Form>
  )
}
