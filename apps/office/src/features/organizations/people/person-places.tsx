/** Nơi công tác, or where someone without an employer lives. */
import { Button } from '@mantine/core'
import { type Person, transferPersonRoute } from '@guongsang/contract/organizations-people.ts'
import { showPeriod } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { BelongingFields } from './belonging-fields.tsx'

interface Props {
  person: Person
  may: (act: string) => boolean
}

export function PersonPlaces({ person, may }: Props) {
  const dialog = useDialog()
  return (
    <Section
      title="Nơi công tác qua các thời kỳ"
      acts={
        may('edit') && (
          <Button variant="default" size="compact-sm" onClick={() => dialog.open(true)}>
            Chuyển nơi công tác
          </Button>
        )
      }
    >
      {person.affiliations.length === 0 ? (
        <Empty title="Chưa ghi nơi công tác">Người không có cơ quan thì ghi xã, phường nơi ở.</Empty>
      ) : (
        <RowList
          rows={person.affiliations.map((one) => ({
            key: one.id,
            title: one.organization ? <UnitLink unit={one.organization} /> : (one.jurisdiction?.name ?? ''),
            state: one.to === null && <StateWord state="done">Hiện nay</StateWord>,
            detail: showPeriod(one.from, one.to),
          }))}
        />
      )}
      <Dialog control={dialog} title={`Chuyển nơi công tác của ${person.fullName}`}>
        {() => <TransferForm person={person} onClose={dialog.close} />}
      </Dialog>
    </Section>
  )
}

function TransferForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const transfer = useAct(transferPersonRoute, {
    quiet: true,
    done: 'Đã chuyển. Chức vụ ở nơi cũ kết thúc hôm trước.',
    after: onClose,
  })
  const action = useActionForm({
    initial: { organizationId: null as string | null, jurisdictionId: null as string | null, from: '' },
    schema: transferPersonRoute.body,
    submit: (body) => transfer.mutateAsync({ params: { id: person.id }, body }),
    guard: false,
  })
  return (
    <Form action={action} act="Chuyển" onCancel={onClose}>
      <BelongingFields form={action.form} />
      <DateField label="Từ ngày" {...action.form.getInputProps('from')} />
    </Form>
  )
}
