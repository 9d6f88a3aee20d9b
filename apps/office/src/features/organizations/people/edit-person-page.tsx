/** Sửa thông tin cá nhân. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { editPersonRoute, getPersonRoute, type Person } from '@guongsang/contract/organizations-people.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { PersonLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { PersonFields, type PersonValues } from './person-fields.tsx'

const help = {
  about: 'Sửa họ tên, ngày sinh, nhóm nghề nghiệp.',
  notes: ['Chức vụ và nơi công tác có ngày, nên ghi ở trang của người đó, mục Chức vụ và Nơi công tác.'],
}

export function EditPersonPage() {
  const { id } = useParams({ from: '/shell/nguoi/$id/sua' })
  const reply = useQuery(read(getPersonRoute, { params: { id }, query: {} }))
  return <Await reply={reply}>{(person) => <EditForm person={person} />}</Await>
}

function EditForm({ person }: { person: Person }) {
  const navigate = useNavigate()
  const params = { id: person.id }
  const back = () => void navigate({ to: '/nguoi/$id', params })
  const edit = useAct(editPersonRoute, { quiet: true, done: 'Đã lưu.', after: back })
  const action = useActionForm<PersonValues>({
    initial: {
      fullName: person.fullName,
      gender: person.gender,
      birthOn: person.birthOn,
      birthYear: person.birthOn === null ? person.birthYear : null,
      ethnicity: person.ethnicity,
      occupationGroup: person.occupationGroup?.code ?? null,
      directLabour: person.directLabour,
    },
    schema: editPersonRoute.body.omit({ version: true }),
    submit: (body) => edit.mutateAsync({ params, body: { ...body, version: person.version } }),
  })
  return (
    <Page
      kicker={<PersonLink person={{ id: person.id, name: person.fullName }} />}
      title="Sửa thông tin cá nhân"
      help={help}
    >
      <Form action={action} act="Lưu" onCancel={back}>
        <PersonFields form={action.form} />
      </Form>
    </Page>
  )
}
