/** Kinh phí: planned and spent, each line with its source; the sums follow. */
import { Button, TextInput } from '@mantine/core'
import { recordEventCostsRoute } from '@guongsang/contract/events-life.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { COST_KINDS } from '@guongsang/contract/events-words.ts'
import { formatMoney } from '@guongsang/core/kernel/vietnamese/money.ts'
import { useState } from 'react'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Empty } from '../../../ui/states.tsx'
import styles from '../events.module.css'
import { usePartVersion } from './part-version.ts'

type Cost = NonNullable<EventShown['costs']>[number]
const money = (amount: number | null) => (amount === null ? '' : formatMoney(amount))
const sumOf = (costs: readonly Cost[], of: 'planned' | 'actual') =>
  formatMoney(costs.reduce((sum, cost) => sum + (cost[of] ?? 0), 0))

const columns: readonly Column<Cost & { at: number }>[] = [
  { key: 'label', title: 'Khoản', wrap: true, minWidth: '12rem', cell: ({ label }) => label },
  { key: 'kind', title: 'Loại', cell: ({ kind }) => COST_KINDS[kind] },
  { key: 'planned', title: 'Dự kiến', numeric: true, cell: ({ planned }) => money(planned) },
  { key: 'actual', title: 'Thực chi', numeric: true, cell: ({ actual }) => money(actual) },
  { key: 'source', title: 'Nguồn', wrap: true, cell: ({ source }) => source ?? '' },
]

export function Costs({ event }: { event: EventShown }) {
  const [editing, setEditing] = useState(false)
  const costs = event.costs ?? []
  if (editing) return <Recording event={event} onClose={() => setEditing(false)} />
  return (
    <>
      <div className={styles.toolbar}>
        {event.may.includes('arrange') && (
          <Button variant="default" onClick={() => setEditing(true)}>
            Sửa kinh phí
          </Button>
        )}
      </div>
      {costs.length > 0 && (
        <p className={styles.figures}>
          Dự kiến {sumOf(costs, 'planned')}; thực chi {sumOf(costs, 'actual')}.
        </p>
      )}
      <DataTable
        caption="Kinh phí"
        columns={columns}
        reply={{
          data: { rows: costs.map((cost, at) => ({ ...cost, at })) },
          error: null,
          isPending: false,
          refetch: () => null,
        }}
        rowKey={({ at }) => String(at)}
        empty={<Empty title="Chưa ghi kinh phí">Bấm Sửa kinh phí để ghi khoản dự kiến và nguồn.</Empty>}
      />
    </>
  )
}

const emptyCost: Cost = { kind: 'organization', label: '', planned: null, actual: null, source: null }

function Recording({ event: { id, version, costs }, onClose }: { event: EventShown; onClose: () => void }) {
  const record = useAct(recordEventCostsRoute, { done: 'Đã lưu kinh phí.', quiet: true, after: onClose })
  const over = usePartVersion(version, costs)
  const action = useActionForm({
    initial: { rows: costs === null || costs.length === 0 ? [emptyCost] : costs },
    schema: recordEventCostsRoute.body.omit({ version: true }),
    submit: (body) => record.mutateAsync({ params: { id }, body: { ...body, version: over } }),
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {form.values.rows.map((_, at) => (
        <div key={at} className={styles.entry}>
          <div className={styles.half}>
            <TextInput label="Khoản" {...form.getInputProps(`rows.${at}.label`)} />
          </div>
          <div className={styles.third}>
            <Choose
              label="Loại"
              allowDeselect={false}
              data={choicesOf(COST_KINDS)}
              {...form.getInputProps(`rows.${at}.kind`)}
            />
          </div>
          <div className={styles.sixth}>
            <Button
              variant="default"
              fullWidth
              aria-label={`Bỏ khoản ${at + 1}`}
              onClick={() => form.removeListItem('rows', at)}
            >
              Bỏ
            </Button>
          </div>
          <div className={styles.quarter}>
            <NumberField label="Dự kiến (đồng)" {...form.getInputProps(`rows.${at}.planned`)} />
          </div>
          <div className={styles.quarter}>
            <NumberField label="Thực chi (đồng)" {...form.getInputProps(`rows.${at}.actual`)} />
          </div>
          <div className={styles.half}>
            <OptionalText label="Nguồn" {...form.getInputProps(`rows.${at}.source`)} />
          </div>
        </div>
      ))}
      <Button
        variant="default"
        style={{ alignSelf: 'start' }}
        onClick={() => form.insertListItem('rows', emptyCost)}
      >
        Thêm khoản
      </Button>
    </Form>
  )
}
