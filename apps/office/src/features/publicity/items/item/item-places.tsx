/** Where it went, and in which of these places something is still to be set right. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { placeItemRoute, setRightRoute } from '@guongsang/contract/publicity-item-steps.ts'
import { REMEDY_KINDS } from '@guongsang/contract/publicity-item-words.ts'
import type { Item } from '@guongsang/contract/publicity-items.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { showDay } from '../../../../lib/format.ts'
import { useSession } from '../../../../lib/session.ts'
import { useAct } from '../../../../ui/act.ts'
import { choicesOf } from '../../../../ui/choose.tsx'
import { DateField } from '../../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../../ui/form.tsx'
import { OptionalText } from '../../../../ui/optional-text.tsx'
import { Section } from '../../../../ui/page.tsx'
import { ChannelPicker, ColumnPicker } from '../../../../ui/pickers/channel-picker.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { StateWord } from '../../../../ui/state-word.tsx'
import { Empty } from '../../../../ui/states.tsx'
import { OWED } from '../words.tsx'

type Placement = Item['placements'][number]

export function ItemPlaces({ item }: { item: Item }) {
  const placing = useDialog()
  const settling = useDialog<Placement>()
  const { placements, may, onPortal, state } = item
  return (
    <>
      <p>
        {onPortal
          ? 'Bài đang có trên cổng công khai.'
          : state === 'withdrawn'
            ? 'Bài không còn trên cổng công khai.'
            : 'Bài chưa lên cổng công khai.'}
      </p>
      <Section
        title="Nơi đã đăng, phát"
        acts={
          may.includes('place') && (
            <Button variant="default" onClick={() => placing.open(true)}>
              Ghi nơi đã đăng, phát
            </Button>
          )
        }
      >
        {placements.length === 0 ? (
          <Empty title="Chưa đăng ở đâu">
            Đã duyệt thì ghi từng nơi đã đăng, phát: sau này đính chính hoặc gỡ thì biết nơi nào phải làm.
          </Empty>
        ) : (
          <RowList
            rows={placements.map((place) => ({
              key: place.id,
              title: place.channel.name,
              state: place.owed !== null && <StateWord state="late">{OWED[place.owed]}</StateWord>,
              detail: <PlaceDetail place={place} />,
              acts:
                place.owed !== null && may.includes('set-right') ? (
                  <Button variant="default" size="compact-sm" onClick={() => settling.open(place)}>
                    {place.owed === 'take-down' ? 'Ghi đã gỡ' : 'Ghi đã sửa'}
                  </Button>
                ) : undefined,
            }))}
          />
        )}
      </Section>
      <Dialog control={placing} title="Ghi nơi đã đăng, phát">
        {() => <PlaceForm item={item} onDone={placing.close} />}
      </Dialog>
      <Dialog control={settling} title="Ghi việc đã làm tại nơi này">
        {(place) => <SettleForm place={place} onDone={settling.close} />}
      </Dialog>
    </>
  )
}

function PlaceDetail({ place }: { place: Placement }) {
  return (
    <>
      {[place.column?.name, `ngày ${showDay(place.placedOn)}`, `bản ${place.edition}`, place.note]
        .filter(Boolean)
        .join('; ')}
      {place.address !== null && (
        <>
          {'; '}
          <a href={place.address} rel="noreferrer">
            {place.address}
          </a>
        </>
      )}
      {place.remedies.map((one) => (
        <span key={one.id} style={{ display: 'block' }}>
          {[`${REMEDY_KINDS[one.kind]} ngày ${showDay(one.happenedOn)}`, one.note, one.recordedBy]
            .filter(Boolean)
            .join('; ')}
        </span>
      ))}
    </>
  )
}

type Placed = Parsed<typeof placeItemRoute>['body'] & Record<string, unknown>

function PlaceForm({ item, onDone }: { item: Item; onDone: () => void }) {
  const { today } = useSession()
  const save = useAct(placeItemRoute, { done: 'Đã ghi.', quiet: true, after: onDone })
  const action = useActionForm<Placed>({
    initial: {
      channelId: item.channel?.id ?? '',
      columnId: item.column?.id ?? null,
      broadcastId: null,
      placedOn: today,
      address: null,
      note: null,
      version: item.version,
    },
    schema: placeItemRoute.body,
    guard: false,
    submit: (body) => save.mutateAsync({ params: { id: item.id }, body: placeItemRoute.body.parse(body) }),
  })
  const { form } = action
  const known = (one: Item['channel']) => (one === null ? null : { value: one.id, label: one.name })
  return (
    <Form action={action} act="Ghi nơi đăng" onCancel={onDone}>
      <ChannelPicker
        label="Kênh"
        known={known(item.channel)}
        value={form.values.channelId || null}
        onChange={(channelId) => form.setValues({ channelId: channelId ?? '', columnId: null })}
        error={form.errors.channelId && 'Chọn kênh.'}
      />
      <ColumnPicker
        label="Chuyên mục"
        channelId={form.values.channelId || null}
        known={known(item.column)}
        {...form.getInputProps('columnId')}
      />
      <DateField label="Ngày đăng, phát" {...form.getInputProps('placedOn')} />
      <OptionalText label="Đường dẫn" placeholder="https://" {...form.getInputProps('address')} />
      <OptionalText label="Ghi thêm" {...form.getInputProps('note')} />
    </Form>
  )
}

type Settled = Parsed<typeof setRightRoute>['body'] & Record<string, unknown>

function SettleForm({ place: { id, channel, owed }, onDone }: { place: Placement; onDone: () => void }) {
  const { today } = useSession()
  const save = useAct(setRightRoute, { done: 'Đã ghi.', quiet: true, after: onDone })
  const down = owed === 'take-down'
  const action = useActionForm<Settled>({
    initial: { kind: down ? 'taken-down' : 'corrected', happenedOn: today, address: null, note: null },
    schema: setRightRoute.body,
    guard: false,
    submit: (body) => save.mutateAsync({ params: { id }, body: setRightRoute.body.parse(body) }),
  })
  const { form } = action
  const kinds = down ? { 'taken-down': REMEDY_KINDS['taken-down'] } : REMEDY_KINDS
  return (
    <Form action={action} act="Ghi việc đã làm" onCancel={onDone}>
      <TextInput label="Nơi" readOnly value={channel.name} />
      <NativeSelect label="Đã làm" data={choicesOf(kinds)} {...form.getInputProps('kind')} />
      <DateField label="Ngày" {...form.getInputProps('happenedOn')} />
      <OptionalText label="Đường dẫn lời đính chính" {...form.getInputProps('address')} />
      <OptionalText label="Ghi thêm" {...form.getInputProps('note')} />
    </Form>
  )
}
