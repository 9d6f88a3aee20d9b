/** Sửa thông tin đơn vị: what needs no date; names and places have acts of their own. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import {
  editOrganizationRoute,
  getOrganizationRoute,
  type Organization,
} from '@guongsang/contract/organizations.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { factsAt, type UnitFacts, UnitFactsFields } from './unit-facts-fields.tsx'

const help = {
  about: 'Sửa loại, cấp, lĩnh vực, liên hệ của đơn vị.',
  notes: ['Đổi tên và chuyển nơi trực thuộc có ngày hiệu lực nên làm ở trang của đơn vị, mục Việc khác.'],
}

export function EditUnitPage() {
  const { id } = useParams({ from: '/shell/don-vi/$id/sua' })
  const reply = useQuery(read(getOrganizationRoute, { params: { id }, query: {} }))
  return <Await reply={reply}>{(unit) => <EditForm unit={unit} />}</Await>
}

function EditForm({ unit }: { unit: Organization }) {
  const navigate = useNavigate()
  const back = () => void navigate({ to: '/don-vi/$id', params: { id: unit.id } })
  const edit = useAct(editOrganizationRoute, { quiet: true, done: 'Đã lưu thông tin đơn vị.', after: back })
  const action = useActionForm<UnitFacts>({
    initial: factsOf(unit),
    schema: editOrganizationRoute.body.omit({ version: true }),
    submit: (body) => edit.mutateAsync({ params: { id: unit.id }, body: { ...body, version: unit.version } }),
  })
  return (
    <Page
      kicker={
        <Link to="/don-vi/$id" params={{ id: unit.id }}>
          {unit.name}
        </Link>
      }
      title="Sửa thông tin đơn vị"
      help={help}
    >
      <Form action={action} act="Lưu" onCancel={back}>
        <UnitFactsFields form={factsAt(action.form, action.form.values)} />
      </Form>
    </Page>
  )
}

const factsOf = (unit: Organization): UnitFacts => ({
  kindCode: unit.kind.code,
  level: unit.level as UnitFacts['level'],
  underCommittee: unit.underCommittee,
  vertical: unit.vertical,
  verticalParentId: unit.verticalParent?.id ?? null,
  verticalParentName: unit.verticalParent?.id == null ? (unit.verticalParent?.name ?? null) : null,
  isPublic: unit.isPublic,
  ...unit.contacts,
  fieldCodes: unit.fields.map((field) => field.code),
})
