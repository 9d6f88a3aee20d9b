/** The numbers of one series in a year, and setting some aside. */
import { useState } from 'react'
import { Button, Group, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  listNumbersRoute,
  reserveNumbersRoute,
  type Series,
  skipNumbersRoute,
} from '@guongsang/contract/documents-books.ts'
import { NUMBER_STATES } from '@guongsang/contract/documents-words.ts'
import { showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { DocumentLink } from '../words.tsx'

interface Props {
  series: Series
  year: number
  onClose: () => void
}

const colours = { given: 'done', reserved: 'soon', skipped: 'not-applicable' } as const

export function SeriesNumbers({ series, year, onClose }: Props) {
  const [cursor, setCursor] = useState<string>()
  const aside = useDialog<'reserve' | 'skip'>()
  const reply = useQuery(readList(listNumbersRoute, { params: { id: series.id }, query: { year, cursor } }))
  return (
    <SidePanel
      title={`${series.name}, năm ${year}`}
      kicker={series.organization.name}
      onClose={onClose}
      foot={
        <Group gap="xs">
          <Button variant="default" onClick={() => aside.open('reserve')}>
            Giữ lại số
          </Button>
          <Button variant="default" onClick={() => aside.open('skip')}>
            Bỏ qua số
          </Button>
        </Group>
      }
    >
      <Await reply={reply}>
        {({ rows, next, total }) =>
          rows.length === 0 ? (
            <Empty title="Năm này chưa cấp số nào">Số đầu tiên sẽ là 01.</Empty>
          ) : (
            <>
              <RowList
                rows={rows.map((row) => ({
                  key: `${row.number}${row.suffix}`,
                  title: (
                    <>
                      {row.number}
                      {row.suffix} {row.document !== null && <DocumentLink document={row.document} />}{' '}
                    </>
                  ),
                  state: <StateWord state={colours[row.state]}>{NUMBER_STATES[row.state]}</StateWord>,
                  detail: [row.reason, `${row.recordedBy}, ${showMoment(row.recordedAt)}`]
                    .filter(Boolean)
                    .join(' '),
                }))}
              />
              <Pager cursor={cursor} onCursor={setCursor} next={next} shown={rows.length} total={total} />
            </>
          )
        }
      </Await>
      <Dialog control={aside} title={aside.about === 'skip' ? 'Bỏ qua số' : 'Giữ lại số'}>
        {(what) => <Aside series={series} year={year} what={what} onClose={aside.close} />}
      </Dialog>
    </SidePanel>
  )
}

interface Values extends Record<string, unknown> {
  from: number
  to: number | undefined
  reason: string
}

function Aside({ series, year, what, onClose }: Props & { what: 'reserve' | 'skip' }) {
  const route = what === 'reserve' ? reserveNumbersRoute : skipNumbersRoute
  const save = useAct(route, { quiet: true, done: ({ count }) => `Đã ghi ${count} số.`, after: onClose })
  const action = useActionForm<Values>({
    initial: { from: (series.lastNumber ?? 0) + 1, to: undefined, reason: '' },
    schema: route.body.omit({ year: true, suffix: true }),
    submit: (body) => save.mutateAsync({ params: { id: series.id }, body: { ...body, year } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act={what === 'reserve' ? 'Giữ lại' : 'Bỏ qua'} onCancel={onClose}>
      <Row>
        <NumberField label="Từ số" {...form.getInputProps('from')} />
        <NumberField label="Đến số (bỏ trống: một số)" {...form.getInputProps('to')} />
      </Row>
      <Textarea label="Lý do" autosize minRows={2} {...form.getInputProps('reason')} />
    </Form>
  )
}
