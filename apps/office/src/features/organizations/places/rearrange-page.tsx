/** Sắp xếp địa bàn: merged, divided or ended from a day; the old ones stay readable. */
import { Radio, Stack, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { reorganizeJurisdictionsRoute } from '@guongsang/contract/organizations-places.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, KEPT, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'
import { JurisdictionPicker, JurisdictionsPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'

const help = {
  about: 'Sáp nhập, chia tách hoặc kết thúc địa bàn từ một ngày, theo nghị quyết, quyết định.',
  steps: [
    'Chọn cách sắp xếp và các địa bàn liên quan.',
    'Ghi địa bàn kế thừa; kết thúc cấp huyện thì không có địa bàn kế thừa.',
    'Ghi ngày hiệu lực và văn bản, rồi bấm Sắp xếp.',
  ],
  notes: ['Địa bàn cũ vẫn xem được bằng cách lùi ngày.'],
}

type Kind = 'merge' | 'split' | 'dissolve'
interface Successor {
  kind: 'new'
  jurisdiction: { kindCode: string; name: string; officialCode: string | null; parentId: string | null }
}
interface Values extends Record<string, unknown> {
  kind: Kind
  predecessorIds: string[]
  effectiveOn: string
  decision: string
  successors: Successor[]
  childrenToId: string | null
}

const newPlace: Successor = {
  kind: 'new',
  jurisdiction: { kindCode: '', name: '', officialCode: null, parentId: null },
}
const words: Record<Kind, string> = {
  merge: 'Sáp nhập nhiều địa bàn thành một',
  split: 'Chia một địa bàn thành nhiều',
  dissolve: 'Kết thúc, không có địa bàn kế thừa',
}
const successorsFor: Record<Kind, Successor[]> = {
  merge: [newPlace],
  split: [newPlace, newPlace],
  dissolve: [],
}

export function RearrangePage() {
  const navigate = useNavigate()
  const ask = useAsk()
  const rearrange = useAct(reorganizeJurisdictionsRoute, {
    quiet: true,
    done: 'Đã sắp xếp địa bàn.',
    after: () => void navigate({ to: '/dia-ban', ignoreBlocker: true }),
  })
  const action = useActionForm<Values>({
    initial: {
      kind: 'merge',
      predecessorIds: [],
      effectiveOn: '',
      decision: '',
      successors: successorsFor.merge,
      childrenToId: null,
    },
    schema: reorganizeJurisdictionsRoute.body,
    submit: async (body) => {
      const answer = await ask({
        title: 'Sắp xếp địa bàn?',
        text: 'Việc này ghi vào lịch sử địa bàn từ ngày hiệu lực và không hoàn tác được bằng một nút bấm. Đã đối chiếu với văn bản chưa?',
        act: 'Sắp xếp',
      })
      return answer === null ? KEPT : rearrange.mutateAsync({ body })
    },
  })
  const { form } = action
  const { kind, successors } = form.values
  return (
    <Page kicker={<Link to="/dia-ban">Địa bàn</Link>} title="Sắp xếp địa bàn" help={help}>
      <Form action={action} act="Sắp xếp" onCancel={() => void navigate({ to: '/dia-ban' })}>
        <Radio.Group
          label="Cách sắp xếp"
          value={kind}
          onChange={(value) =>
            form.setValues({ kind: value as Kind, successors: successorsFor[value as Kind] })
          }
        >
          <Stack gap="xs" mt={4}>
            {(Object.keys(words) as Kind[]).map((one) => (
              <Radio key={one} value={one} label={words[one]} />
            ))}
          </Stack>
        </Radio.Group>
        <JurisdictionsPicker label="Các địa bàn được sắp xếp" {...form.getInputProps('predecessorIds')} />
        <Row>
          <DateField label="Ngày hiệu lực" {...form.getInputProps('effectiveOn')} />
          <TextInput
            label="Nghị quyết, quyết định"
            description="Số, ngày, cơ quan ban hành."
            {...form.getInputProps('decision')}
          />
        </Row>
        {successors.map((successor, index) => (
          // eslint-disable-next-line react/no-array-index-key -- new places have no identity before they are saved
          <NewPlace
            key={index}
            number={successors.length > 1 ? index + 1 : null}
            field={(name) => form.getInputProps(`successors.${index}.jurisdiction.${name}`)}
          />
        ))}
        {kind === 'dissolve' && (
          <JurisdictionPicker
            label="Địa bàn bên dưới chuyển về"
            description="Để trống: đứng trực tiếp dưới địa bàn cấp trên."
            {...form.getInputProps('childrenToId')}
          />
        )}
      </Form>
    </Page>
  )
}

function NewPlace({ number, field }: { number: number | null; field: (name: string) => object }) {
  const kinds = useCatalogue('jurisdiction-kind')
  return (
    <Part title={number === null ? 'Địa bàn kế thừa' : `Địa bàn kế thừa thứ ${number}`}>
      <Row>
        <Choose label="Loại" data={kinds} {...field('kindCode')} />
        <TextInput label="Tên, không kèm loại" {...field('name')} />
        <JurisdictionPicker label="Thuộc địa bàn" {...field('parentId')} />
      </Row>
    </Part>
  )
}
