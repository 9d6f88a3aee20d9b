/** Một địa bàn: facts, area attributes by date, population. */
import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import {
  endAreaAttributeRoute,
  type Jurisdiction,
  setPopulationRoute,
  startAreaAttributeRoute,
} from '@guongsang/contract/organizations-places.ts'
import { AREA_ATTRIBUTES } from '@guongsang/contract/organizations-words.ts'
import { count, showDay, showPeriod } from '../../../lib/format.ts'
import { useMay } from '../../../lib/session.ts'
import { useYear } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Empty } from '../../../ui/states.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { PlaceForm } from './place-form.tsx'

type Attribute = Jurisdiction['attributes'][number]
type Open = 'edit' | 'population' | 'attribute' | Attribute

export function PlaceLook({ place, onClose }: { place: Jurisdiction; onClose: () => void }) {
  const may = useMay()('can-arrange-places')
  const dialog = useDialog<Open>()
  return (
    <SidePanel kicker={place.kind.label} title={place.fullName} onClose={onClose}>
      <Stack gap="md">
        <Facts
          rows={[
            ['Mã', place.officialCode],
            ['Thời gian', showPeriod(place.from, place.to)],
            ['Dân số', place.population !== null && `${count(place.population)} người`],
            ['Tiền thân', place.predecessors.map((one) => `${one.name} (${showDay(one.on)})`).join('; ')],
            ['Kế thừa', place.successors.map((one) => `${one.name} (${showDay(one.on)})`).join('; ')],
          ]}
        />
        {may && (
          <Group gap="xs">
            <Button variant="default" size="compact-sm" onClick={() => dialog.open('edit')}>
              Sửa
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => dialog.open('population')}>
              Ghi dân số
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => dialog.open('attribute')}>
              Ghi đặc điểm vùng
            </Button>
          </Group>
        )}
        <Section title="Đặc điểm vùng">
          {place.attributes.length === 0 ? (
            <Empty title="Chưa ghi">
              Biên giới, vùng sâu, vùng xa, đồng bào dân tộc thiểu số, đặc biệt khó khăn.
            </Empty>
          ) : (
            <RowList
              rows={place.attributes.map((one) => ({
                key: one.id,
                title: AREA_ATTRIBUTES[one.attribute],
                detail: showPeriod(one.from, one.to),
                acts: may && one.to === null && (
                  <Button variant="subtle" color="gray" size="compact-sm" onClick={() => dialog.open(one)}>
                    Kết thúc
                  </Button>
                ),
              }))}
            />
          )}
        </Section>
        <Section title="Diễn biến">
          <Timeline kind="jurisdiction" id={place.id} />
        </Section>
      </Stack>
      <Dialog control={dialog} title={place.fullName}>
        {(open) =>
          open === 'edit' ? (
            <PlaceForm place={place} onClose={dialog.close} />
          ) : open === 'population' ? (
            <PopulationForm place={place} onClose={dialog.close} />
          ) : open === 'attribute' ? (
            <AttributeForm place={place} onClose={dialog.close} />
          ) : (
            <EndForm attribute={open} onClose={dialog.close} />
          )
        }
      </Dialog>
    </SidePanel>
  )
}

function PopulationForm({ place, onClose }: { place: Jurisdiction; onClose: () => void }) {
  const [year] = useYear()
  const save = useAct(setPopulationRoute, { quiet: true, done: 'Đã ghi dân số.', after: onClose })
  const action = useActionForm({
    initial: { year, population: null as number | null },
    schema: setPopulationRoute.body.extend({ year: setPopulationRoute.params.shape.year }),
    submit: (values) =>
      save.mutateAsync({
        params: { id: place.id, year: values.year },
        body: { population: values.population ?? 0 },
      }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <YearField {...form.getInputProps('year')} />
      <NumberField label="Số dân" data-autofocus {...form.getInputProps('population')} />
    </Form>
  )
}

function AttributeForm({ place, onClose }: { place: Jurisdiction; onClose: () => void }) {
  const start = useAct(startAreaAttributeRoute, {
    quiet: true,
    done: 'Đã ghi đặc điểm vùng.',
    after: onClose,
  })
  const action = useActionForm<{
    attribute: Attribute['attribute']
    from: string | null
    to: string | null
    decision: string | null
  }>({
    initial: { attribute: 'border', from: null, to: null, decision: null },
    schema: startAreaAttributeRoute.body,
    submit: (body) => start.mutateAsync({ params: { id: place.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <NativeSelect
        label="Đặc điểm"
        data={choicesOf(AREA_ATTRIBUTES)}
        data-autofocus
        {...form.getInputProps('attribute')}
      />
      <Row>
        <DateField label="Từ ngày" description="Không rõ thì để trống." {...form.getInputProps('from')} />
        <DateField label="Đến ngày" {...form.getInputProps('to')} />
      </Row>
      <OptionalText label="Quyết định" {...form.getInputProps('decision')} />
    </Form>
  )
}

function EndForm({ attribute, onClose }: { attribute: Attribute; onClose: () => void }) {
  const end = useAct(endAreaAttributeRoute, {
    quiet: true,
    done: 'Đã kết thúc đặc điểm vùng.',
    after: onClose,
  })
  const action = useActionForm({
    initial: { to: '' },
    schema: endAreaAttributeRoute.body,
    submit: (body) => end.mutateAsync({ params: { id: attribute.id }, body }),
    guard: false,
  })
  return (
    <Form action={action} act="Kết thúc" onCancel={onClose}>
      <p>{AREA_ATTRIBUTES[attribute.attribute]}</p>
      <DateField label="Ngày cuối cùng" data-autofocus {...action.form.getInputProps('to')} />
    </Form>
  )
}
