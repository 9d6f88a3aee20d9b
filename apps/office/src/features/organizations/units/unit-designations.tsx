/** Vai trò chức năng: what this unit is in charge of (cơ quan thường trực, phụ trách Cổng…), from when to when. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type Designation,
  endDesignationRoute,
  listDesignationsRoute,
} from '@guongsang/contract/organizations-functions.ts'
import type { Organization } from '@guongsang/contract/organizations.ts'
import { showPeriod } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { DesignateForm } from './designate-form.tsx'

interface Props {
  unit: Organization
  may: (act: string) => boolean
}

export function UnitDesignations({ unit, may }: Props) {
  const assigning = useDialog()
  const ending = useDialog<Designation>()
  const { today } = useSession()
  const reply = useQuery(read(listDesignationsRoute, { query: { organizationId: unit.id, period: 'all' } }))
  return (
    <Section
      title="Vai trò chức năng"
      acts={
        may('designate') && (
          <Button variant="default" size="compact-sm" onClick={() => assigning.open(true)}>
            Giao vai trò chức năng
          </Button>
        )
      }
    >
      <Await reply={reply}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title="Chưa giữ vai trò chức năng nào">
              Ví dụ: cơ quan thường trực Hội đồng Thi đua - Khen thưởng, phụ trách Cổng thông tin điện tử,
              thẩm định kinh phí.
            </Empty>
          ) : (
            <RowList
              rows={rows.map((row) => {
                const held = row.to === null || row.to >= today
                return {
                  key: row.id,
                  title: row.function.label,
                  state: held ? (
                    <StateWord state="done">Đang giữ</StateWord>
                  ) : (
                    <StateWord state="not-applicable">Đã hết</StateWord>
                  ),
                  detail: [showPeriod(row.from, row.to), row.jurisdiction?.name, row.decision]
                    .filter(Boolean)
                    .join(' · '),
                  acts: may('designate') && row.to === null && (
                    <Button variant="subtle" color="gray" size="compact-sm" onClick={() => ending.open(row)}>
                      Kết thúc
                    </Button>
                  ),
                }
              })}
            />
          )
        }
      </Await>
      <Dialog control={assigning} title={`Giao vai trò chức năng cho ${unit.name}`}>
        {() => <DesignateForm organizationId={unit.id} onClose={assigning.close} />}
      </Dialog>
      <Dialog control={ending} title="Kết thúc vai trò chức năng">
        {(designation) => <EndForm designation={designation} onClose={ending.close} />}
      </Dialog>
    </Section>
  )
}

function EndForm({ designation, onClose }: { designation: Designation; onClose: () => void }) {
  const end = useAct(endDesignationRoute, {
    quiet: true,
    done: 'Đã kết thúc vai trò chức năng.',
    after: onClose,
  })
  const action = useActionForm({
    initial: { to: '', decision: null as string | null },
    schema: endDesignationRoute.body,
    submit: (body) => end.mutateAsync({ params: { id: designation.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Kết thúc" onCancel={onClose}>
      <p>{designation.function.label}</p>
      <DateField label="Ngày cuối cùng giữ vai trò" data-autofocus {...form.getInputProps('to')} />
      <OptionalText label="Quyết định" {...form.getInputProps('decision')} />
    </Form>
  )
}
