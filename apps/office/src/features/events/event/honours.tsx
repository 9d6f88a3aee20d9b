/** Danh sách tôn vinh, trao thưởng: by the event itself, or awards of a decision handed over line by line. */
import { Button, TextInput } from '@mantine/core'
import { loadDecisionRoute, removeEventHonourRoute } from '@guongsang/contract/events-desk.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { HONOURED_STANDINGS } from '@guongsang/contract/events-words.ts'
import { count, showDay } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import styles from '../events.module.css'
import { HonourForm } from './honour-form.tsx'
import { LoadRoundForm } from './load-round-form.tsx'
import { PrintPart } from './print-part.tsx'

export type Honour = EventShown['honours'][number]

export function Honours({ event }: { event: EventShown }) {
  const { id, honours, may } = event
  const editing = useDialog<Honour | 'new'>()
  const loading = useDialog()
  const choosing = useDialog()
  const mayArrange = may.includes('arrange')
  const awards = honours.filter(({ kind }) => kind === 'award')
  const handed = awards.filter(({ handedOn }) => handedOn !== null).length
  return (
    <>
      <div className={styles.toolbar}>
        {mayArrange && (
          <>
            <Button variant="default" onClick={() => editing.open('new')}>
              Thêm dòng tôn vinh
            </Button>
            <Button variant="default" onClick={() => loading.open(true)}>
              Lấy theo quyết định khen thưởng
            </Button>
            <Button variant="default" onClick={() => choosing.open(true)}>
              Lấy theo đợt bình chọn
            </Button>
          </>
        )}
        {honours.length > 0 && <PrintPart event={event} part="honours" label="In danh sách" />}
      </div>
      {awards.length > 0 && (
        <p className={styles.figures}>
          Đã trao {count(handed)} trên {count(awards.length)} phần thưởng theo quyết định.
        </p>
      )}
      <DataTable
        caption="Tôn vinh, trao thưởng"
        columns={columnsFor(event, mayArrange ? editing.open : null)}
        reply={{ data: { rows: honours }, error: null, isPending: false, refetch: () => null }}
        rowKey={(row) => row.id}
        empty={
          <Empty title="Chưa có ai trong danh sách">
            Thêm tập thể, cá nhân được biểu dương, hoặc lấy cả danh sách của một quyết định khen thưởng.
          </Empty>
        }
      />
      <Dialog control={editing} title="Tôn vinh, trao thưởng" wide>
        {(one) => <HonourForm event={event} one={one === 'new' ? null : one} onClose={editing.close} />}
      </Dialog>
      <Dialog control={loading} title="Lấy theo quyết định khen thưởng">
        {() => <LoadForm id={id} onClose={loading.close} />}
      </Dialog>
      <Dialog control={choosing} title="Lấy theo đợt bình chọn">
        {() => <LoadRoundForm event={event} onClose={choosing.close} />}
      </Dialog>
    </>
  )
}

const columnsFor = ({ id }: EventShown, edit: ((row: Honour) => void) | null): readonly Column<Honour>[] => [
  {
    key: 'name',
    title: 'Tập thể, cá nhân',
    wrap: true,
    minWidth: '13rem',
    cell: (row) => (
      <>
        {row.name}
        <SecondLine>
          {[row.address, row.standing === 'serving' ? null : HONOURED_STANDINGS[row.standing]]
            .filter(Boolean)
            .join(' · ')}
        </SecondLine>
      </>
    ),
  },
  {
    key: 'form',
    title: 'Hình thức',
    wrap: true,
    minWidth: '12rem',
    cell: ({ form, authority, decisionNumber, decidedOn }) => (
      <>
        {form}
        <SecondLine>
          {[
            decisionNumber && `Quyết định số ${decisionNumber}`,
            decidedOn && `ngày ${showDay(decidedOn)}`,
            authority,
          ]
            .filter(Boolean)
            .join(' · ')}
        </SecondLine>
      </>
    ),
  },
  { key: 'presenter', title: 'Người trao', wrap: true, cell: ({ presenter }) => presenter ?? '' },
  {
    key: 'handed',
    title: 'Đã trao',
    wrap: true,
    cell: ({ kind, handedOn, notHandedReason }) => {
      if (handedOn !== null) return <StateWord state="done">Đã trao {showDay(handedOn)}</StateWord>
      if (notHandedReason !== null)
        return (
          <>
            <StateWord state="late">Chưa trao</StateWord>
            <SecondLine>{notHandedReason}</SecondLine>
          </>
        )
      return kind === 'award' ? <StateWord state="waiting">Chưa trao</StateWord> : ''
    },
  },
  {
    key: 'acts',
    title: '',
    cell: (row) =>
      edit !== null && (
        <span className={styles.acts}>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Ghi: ${row.name}`}
            onClick={() => edit(row)}
          >
            Ghi
          </Button>
          {row.handedOn === null && <Remove id={id} row={row} />}
        </span>
      ),
  },
]

function Remove({ id, row }: { id: string; row: Honour }) {
  const remove = useAct(removeEventHonourRoute, { done: 'Đã bỏ khỏi danh sách.' })
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

function LoadForm({ id, onClose }: { id: string; onClose: () => void }) {
  const load = useAct(loadDecisionRoute, {
    done: ({ added }) =>
      added === 0 ? 'Mọi người của quyết định đã có trong danh sách.' : `Đã thêm ${count(added)} dòng.`,
    quiet: true,
    after: onClose,
  })
  const action = useActionForm({
    initial: { decisionNumber: '', presenter: null as string | null },
    schema: loadDecisionRoute.body,
    guard: false,
    submit: (body) => load.mutateAsync({ params: { id }, body }),
  })
  return (
    <Form action={action} act="Lấy danh sách" onCancel={onClose}>
      <TextInput
        label="Số quyết định"
        placeholder="412/QĐ-UBND"
        data-autofocus
        {...action.form.getInputProps('decisionNumber')}
      />
      <OptionalText label="Người trao" {...action.form.getInputProps('presenter')} />
    </Form>
  )
}
