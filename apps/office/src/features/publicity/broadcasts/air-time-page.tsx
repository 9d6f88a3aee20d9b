/** Thời lượng phát sóng: by channel against the same stretch of the year before, and targets beside what was done. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { setVolumeTargetRoute, showAirTimeRoute } from '@guongsang/contract/publicity-boards.ts'
import { VOLUME_MEASURES } from '@guongsang/contract/publicity-channel-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { durationInWords } from '@guongsang/core/kernel/vietnamese/duration.ts'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useYear } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable, whole } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { YearField } from '../../../ui/year-field.tsx'

type AirTime = Ok<typeof showAirTimeRoute>
type Channel = AirTime['channels'][number]
type Volume = AirTime['volumes'][number]

const help = {
  about:
    'Thời lượng đã phát của từng đài, loa, so với cùng kỳ năm trước; chỉ tiêu và thực hiện của từng đơn vị.',
  steps: ['Chọn năm.', 'Cơ quan thường trực bấm Đặt chỉ tiêu để giao số phút, số kỳ, số tin bài cả năm.'],
  notes: ['Chỉ tính lần phát đầu trên kênh chính thống; phát lại ghi riêng.'],
}

export function AirTimePage() {
  const [year, setYear] = useYear()
  const reply = useQuery(readList(showAirTimeRoute, { query: { year } }))
  return (
    <Page
      wide
      title="Thời lượng phát sóng"
      lead="So với cùng kỳ năm trước; chỉ tiêu và thực hiện."
      help={help}
    >
      <Filters>
        <YearField value={year} onChange={setYear} />
      </Filters>
      <Await reply={reply}>{(airTime) => <Shown airTime={airTime} />}</Await>
    </Page>
  )
}

function Shown({ airTime }: { airTime: AirTime }) {
  const { total, year, upTo, channels } = airTime
  return (
    <>
      <Facts
        rows={[
          ['Tính đến', showDay(upTo)],
          ['Đã phát', `${count(total.broadcasts)} kỳ, ${durationInWords(total.seconds)}`],
          [
            `Cùng kỳ năm ${year - 1}`,
            `${count(total.broadcastsBefore)} kỳ, ${durationInWords(total.secondsBefore)}`,
          ],
          ['Tăng, giảm', <Change key="change" percent={total.changePercent} />],
          ['Phát lại', `${count(total.repeats)} lần, ${durationInWords(total.repeatSeconds)}`],
          [
            'Chuyên mục, chuyên trang mở trong năm',
            `${airTime.columnsOpened} (năm trước ${airTime.columnsOpenedBefore})`,
          ],
        ]}
      />
      <Section title="Theo kênh">
        <DataTable
          caption="Thời lượng theo kênh"
          columns={channelColumns}
          reply={whole(channels)}
          rowKey={(row) => row.channel.id}
          empty={<Empty title="Chưa có kỳ nào được phát">Kỳ đã phát được ghi ở trang Kỳ phát sóng.</Empty>}
        />
      </Section>
      <Volumes airTime={airTime} />
    </>
  )
}

function Change({ percent }: { percent: number | null }) {
  if (percent === null) return 'năm trước chưa phát'
  const word =
    percent === 0 ? 'bằng năm trước' : percent > 0 ? `tăng ${count(percent)}%` : `giảm ${count(-percent)}%`
  return <StateWord state={percent < 0 ? 'soon' : 'done'}>{word}</StateWord>
}

const channelColumns: readonly Column<Channel>[] = [
  {
    key: 'channel',
    title: 'Kênh',
    wrap: true,
    minWidth: '14rem',
    cell: ({ channel }) => (
      <Link to="/kenh/$id" params={{ id: channel.id }}>
        {channel.name}
      </Link>
    ),
  },
  { key: 'broadcasts', title: 'Số kỳ', numeric: true, cell: (row) => count(row.broadcasts) },
  { key: 'seconds', title: 'Thời lượng', numeric: true, cell: (row) => durationInWords(row.seconds) },
  {
    key: 'before',
    title: 'Cùng kỳ năm trước',
    numeric: true,
    cell: (row) => durationInWords(row.secondsBefore),
  },
  { key: 'change', title: 'Tăng, giảm', cell: (row) => <Change percent={row.changePercent} /> },
  {
    key: 'repeats',
    title: 'Phát lại',
    numeric: true,
    cell: (row) =>
      row.repeats === 0 ? '' : `${count(row.repeats)} lần, ${durationInWords(row.repeatSeconds)}`,
  },
]

function Volumes({ airTime: { volumes, year, may } }: { airTime: AirTime }) {
  const dialog = useDialog<Volume | 'new'>()
  const isSetter = may.includes('set-target')
  const columns: readonly Column<Volume>[] = [
    {
      key: 'unit',
      title: 'Đơn vị',
      wrap: true,
      minWidth: '14rem',
      cell: (row) => <UnitLink unit={row.organization} />,
    },
    { key: 'measure', title: 'Tính theo', cell: (row) => VOLUME_MEASURES[row.measure] },
    {
      key: 'target',
      title: 'Chỉ tiêu',
      numeric: true,
      cell: (row) => (row.target === null ? '' : count(row.target)),
    },
    { key: 'actual', title: 'Thực hiện', numeric: true, cell: (row) => count(row.actual) },
    {
      key: 'percent',
      title: 'Đạt',
      numeric: true,
      cell: (row) => (row.percent === null ? '' : `${row.percent}%`),
    },
    ...(isSetter
      ? [
          {
            key: 'edit',
            title: 'Sửa',
            cell: (row: Volume) => (
              <Button variant="default" size="compact-sm" onClick={() => dialog.open(row)}>
                {row.target === null ? 'Đặt' : 'Sửa'}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <Section
      title="Chỉ tiêu và thực hiện"
      acts={isSetter && <Button onClick={() => dialog.open('new')}>Đặt chỉ tiêu</Button>}
    >
      <DataTable
        caption="Chỉ tiêu và thực hiện của từng đơn vị"
        columns={columns}
        reply={whole(volumes)}
        rowKey={(row) => `${row.organization.id} ${row.measure}`}
        empty={<Empty title="Chưa có chỉ tiêu, chưa có kết quả">Bấm Đặt chỉ tiêu.</Empty>}
      />
      <Dialog control={dialog} title={`Chỉ tiêu năm ${year}`}>
        {(about) => <TargetForm year={year} volume={about === 'new' ? null : about} onClose={dialog.close} />}
      </Dialog>
    </Section>
  )
}

function TargetForm({ year, volume, onClose }: { year: number; volume: Volume | null; onClose: () => void }) {
  const set = useAct(setVolumeTargetRoute, { done: 'Đã đặt chỉ tiêu.', quiet: true, after: onClose })
  const action = useActionForm({
    initial: {
      organizationId: volume?.organization.id ?? '',
      measure: volume?.measure ?? ('minutes' as Volume['measure']),
      target: volume?.target ?? (null as number | null),
      source: volume?.source ?? null,
    } as Record<string, unknown>,
    schema: setVolumeTargetRoute.body.omit({ year: true, version: true }),
    submit: (body) =>
      set.mutateAsync({
        body: setVolumeTargetRoute.body.parse({ ...body, year, version: volume?.version ?? null }),
      }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <OrganizationPicker label="Đơn vị" {...form.getInputProps('organizationId')} />
      <Row>
        <Choose label="Tính theo" data={choicesOf(VOLUME_MEASURES)} {...form.getInputProps('measure')} />
        <NumberField label="Chỉ tiêu cả năm" {...form.getInputProps('target')} />
      </Row>
      <OptionalText label="Căn cứ" {...form.getInputProps('source')} />
    </Form>
  )
}
