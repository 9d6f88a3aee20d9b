/** Đính chính: the right record takes the place of the wrong one, which stays with the reason. */
import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type Award, correctAwardRoute, getAwardRoute } from '@guongsang/contract/honours.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, Part, useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { AwardFields, type AwardValues, valuesOf } from './award-fields.tsx'

const help = {
  about: 'Ghi bản đúng thay cho bản đã ghi sai. Bản cũ không mất: nó đứng sau bản mới, cùng lý do.',
  notes: ['Có quyết định thu hồi thì không đính chính, mà bấm Ghi thu hồi ở lần khen thưởng đó.'],
}

export function CorrectAwardPage() {
  const { id } = useParams({ from: '/shell/khen-thuong/$id/dinh-chinh' })
  const reply = useQuery(read(getAwardRoute, { params: { id } }))
  return <Await reply={reply}>{(award) => <Correction award={award} />}</Await>
}

function Correction({ award }: { award: Award }) {
  const navigate = useNavigate()
  const look = (id: string) => void navigate({ to: '/khen-thuong', search: { xem: id } as never })
  const correct = useAct(correctAwardRoute, {
    quiet: true,
    done: 'Đã đính chính.',
    after: ({ id }) => look(id),
  })
  const action = useActionForm<AwardValues>({
    initial: valuesOf(award),
    schema: correctAwardRoute.body,
    submit: (body) => correct.mutateAsync({ params: { id: award.id }, body }),
  })
  return (
    <Page
      kicker={<Link to="/khen-thuong">Lịch sử khen thưởng</Link>}
      title={`Đính chính khen thưởng của ${award.subject.name}`}
      help={help}
    >
      <Form action={action} act="Đính chính" onCancel={() => look(award.id)}>
        <AwardFields form={action.form} />
        <Part title="Vì sao đính chính">
          <Textarea label="Lý do" autosize minRows={2} {...action.form.getInputProps('reason')} />
        </Part>
      </Form>
    </Page>
  )
}
