/** Việc chuẩn bị: the checklist, each line ticked where it stands. */
import { Button, TextInput } from '@mantine/core'
import { addPreparationRoute, editPreparationRoute } from '@guongsang/contract/events-life.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { PREPARATION_STANDINGS } from '@guongsang/contract/events-words.ts'
import { showDay } from '../../../lib/format.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import styles from '../events.module.css'

type Preparation = EventShown['preparations'][number]
const colours = { done: 'done', open: 'waiting', late: 'late' } as const

export function Preparations({ event }: { event: EventShown }) {
  const { today } = useSession()
  const { id, preparations, may } = event
  const editing = useDialog<Preparation | 'new'>()
  const edit = useAct(editPreparationRoute, { done: 'Đã ghi.' })
  const mayArrange = may.includes('arrange')
  const tick = ({ id: partId, text, inCharge, dueOn, doneOn, version }: Preparation) =>
    edit.mutate({
      params: { id, partId },
      body: { text, inCharge, dueOn, doneOn: doneOn === null ? today : null, version },
    })
  return (
    <>
      {mayArrange && (
        <div className={styles.toolbar}>
          <Button variant="default" onClick={() => editing.open('new')}>
            Thêm việc
          </Button>
        </div>
      )}
      {preparations.length === 0 && (
        <Empty title="Chưa có việc chuẩn bị nào">Thêm từng việc, ghi người phụ trách và hạn.</Empty>
      )}
      <RowList
        rows={preparations.map((one) => ({
          key: one.id,
          title: one.text,
          state: <StateWord state={colours[one.standing]}>{PREPARATION_STANDINGS[one.standing]}</StateWord>,
          detail: [
            one.inCharge,
            one.dueOn && `hạn ${showDay(one.dueOn)}`,
            one.doneOn && `xong ${showDay(one.doneOn)}`,
          ]
            .filter(Boolean)
            .join(' · '),
          ...(mayArrange && {
            acts: (
              <>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`${one.doneOn === null ? 'Đã xong' : 'Chưa xong'}: ${one.text}`}
                  onClick={() => tick(one)}
                >
                  {one.doneOn === null ? 'Đã xong' : 'Chưa xong'}
                </Button>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={`Sửa: ${one.text}`}
                  onClick={() => editing.open(one)}
                >
                  Sửa
                </Button>
              </>
            ),
          }),
        }))}
      />
      <Dialog control={editing} title="Việc chuẩn bị">
        {(one) => <PreparationForm id={id} one={one === 'new' ? null : one} onClose={editing.close} />}
      </Dialog>
    </>
  )
}

interface FormProps {
  id: string
  one: Preparation | null
  onClose: () => void
}

function PreparationForm({ id, one, onClose }: FormProps) {
  const outcome = { done: 'Đã lưu.', quiet: true, after: onClose }
  const add = useAct(addPreparationRoute, outcome)
  const edit = useAct(editPreparationRoute, outcome)
  const action = useActionForm({
    initial: {
      text: one?.text ?? '',
      inCharge: one?.inCharge ?? null,
      dueOn: one?.dueOn ?? null,
      doneOn: one?.doneOn ?? null,
    },
    schema: addPreparationRoute.body,
    guard: false,
    submit: (typed) =>
      one === null
        ? add.mutateAsync({ params: { id }, body: typed })
        : edit.mutateAsync({ params: { id, partId: one.id }, body: { ...typed, version: one.version } }),
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput label="Việc" data-autofocus {...form.getInputProps('text')} />
      <OptionalText label="Người phụ trách" {...form.getInputProps('inCharge')} />
      <Row>
        <DateField label="Hạn" {...form.getInputProps('dueOn')} />
        <DateField label="Ngày xong" {...form.getInputProps('doneOn')} />
      </Row>
    </Form>
  )
}
