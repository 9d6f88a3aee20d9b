import { Button } from '@mantine/core'
import { type Organization, setHeadCountRoute } from '@guongsang/contract/organizations.ts'
import { AREA_ATTRIBUTES } from '@guongsang/contract/organizations-words.ts'
import { count, showPeriod } from '../../../lib/format.ts'
import { useYear } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { PersonLink, UnitLink } from '../../../ui/link.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Section } from '../../../ui/page.tsx'
import { levelWords } from './words.tsx'

interface Props {
  unit: Organization
  may: (act: string) => boolean
}

export function UnitFactsTab({ unit, may }: Props) {
  const areas = unit.areaAttributes.map((one) => AREA_ATTRIBUTES[one as keyof typeof AREA_ATTRIBUTES] ?? one)
  return (
    <>
      <Facts
        rows={[
          ['Loại', unit.kind.label],
          ['Cấp', levelWords(unit.level)],
          ['Người đứng đầu', unit.head && <Head head={unit.head} />],
          ['Trực thuộc', unit.parent && <UnitLink unit={unit.parent} />],
          ['Địa bàn', unit.jurisdiction?.name],
          ['Đặc điểm vùng', areas.join(', ')],
          ['Thuộc Ủy ban nhân dân', unit.underCommittee ? 'Có: giao việc' : 'Không: đề nghị'],
          ['Ngành dọc', unit.vertical ? (unit.verticalParent?.name ?? 'Có') : 'Không'],
          ['Lĩnh vực phụ trách', unit.fields.map((field) => field.label).join('; ')],
          [
            'Cụm, khối thi đua',
            unit.blocs.map((bloc) => `${bloc.name} (${showPeriod(bloc.from, bloc.to)})`).join('; '),
          ],
          ['Địa chỉ', unit.contacts.address],
          ['Điện thoại', unit.contacts.phone],
          [
            'Thư điện tử',
            unit.contacts.email && <a href={`mailto:${unit.contacts.email}`}>{unit.contacts.email}</a>,
          ],
          [
            'Trang thông tin',
            unit.contacts.website && <a href={unit.contacts.website}>{unit.contacts.website}</a>,
          ],
          ['Danh bạ công khai', unit.isPublic ? 'Có hiện' : 'Không hiện'],
        ]}
      />
      <HeadCounts unit={unit} may={may} />
    </>
  )
}

const Head = ({ head }: { head: NonNullable<Organization['head']> }) => (
  <>
    <PersonLink person={{ id: head.personId, name: head.name }} />, {head.title}
  </>
)

/** Số người theo năm: what quotas are reckoned from. */
function HeadCounts({ unit, may }: Props) {
  const [year] = useYear()
  const dialog = useDialog()
  return (
    <Section
      title="Số người theo năm"
      acts={
        may('edit') && (
          <Button variant="default" size="compact-sm" onClick={() => dialog.open(true)}>
            Ghi số người
          </Button>
        )
      }
    >
      <Facts
        rows={
          unit.headCounts.length === 0
            ? [[`Năm ${year}`, null]]
            : unit.headCounts.map((one) => [`Năm ${one.year}`, `${count(one.headCount)} người`] as const)
        }
      />
      <Dialog control={dialog} title="Ghi số người của đơn vị">
        {() => <HeadCountForm unit={unit} year={year} onClose={dialog.close} />}
      </Dialog>
    </Section>
  )
}

function HeadCountForm({ unit, year, onClose }: { unit: Organization; year: number; onClose: () => void }) {
  const save = useAct(setHeadCountRoute, { quiet: true, done: 'Đã ghi số người.', after: onClose })
  const known = (of: number) => unit.headCounts.find((one) => one.year === of)?.headCount ?? null
  const action = useActionForm({
    initial: { year, headCount: known(year) },
    schema: setHeadCountRoute.body.extend({ year: setHeadCountRoute.params.shape.year }),
    submit: (values) =>
      save.mutateAsync({
        params: { id: unit.id, year: values.year },
        body: { headCount: values.headCount ?? 0 },
      }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <YearField
        {...form.getInputProps('year')}
        onChange={(chosen) => form.setValues({ year: chosen, headCount: known(chosen) })}
      />
      <NumberField label="Số người" data-autofocus {...form.getInputProps('headCount')} />
    </Form>
  )
}
