/** Sáp nhập đơn vị. */
import { NativeSelect } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { mergeOrganizationsRoute, previewMergerRoute } from '@guongsang/contract/organizations-successions.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Part, Row, useActionForm } from '../../../ui/form.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Arrangement, usePreview } from './arrangement.tsx'
import { noSuccessor, SuccessorFields, type SuccessorValues } from './successor-fields.tsx'

const help = {
  about:
    'Nhiều đơn vị thành một từ một ngày. Đơn vị cũ vẫn xem được; người, tập thể, thành tích đi theo đơn vị kế thừa.',
  steps: [
    'Chọn các đơn vị được sáp nhập và đơn vị kế thừa.',
    'Ghi ngày hiệu lực và quyết định.',
    'Chọn cái gì chuyển sang đơn vị kế thừa, cái gì kết thúc.',
    'Bấm Xem hệ quả, đối chiếu với quyết định, rồi bấm Sáp nhập.',
  ],
  notes: [
    'Chức vụ người đứng đầu luôn kết thúc: người đứng đầu đơn vị mới là bổ nhiệm mới.',
    'Hai bản ghi của cùng một đơn vị thì không sáp nhập mà gộp ở Bản ghi trùng.',
  ],
}

type Fate = 'move' | 'end'
interface Values extends Record<string, unknown> {
  predecessorIds: string[]
  successor: SuccessorValues
  effectiveOn: string
  decision: string | null
  handOver: Record<'children' | 'people' | 'posts' | 'collectives' | 'designations' | 'blocs', Fate>
}

const parts: readonly [keyof Values['handOver'], string][] = [
  ['children', 'Đơn vị trực thuộc'],
  ['people', 'Người'],
  ['posts', 'Chức vụ (trừ người đứng đầu)'],
  ['collectives', 'Tập thể'],
  ['designations', 'Vai trò chức năng'],
  ['blocs', 'Thành viên cụm, khối'],
]
const fates = [
  { value: 'move', label: 'Chuyển sang đơn vị kế thừa' },
  { value: 'end', label: 'Kết thúc cùng đơn vị cũ' },
]

export function MergePage() {
  const [{ tu }] = useListSearch(ListSearch.extend({ tu: someText }))
  const navigate = useNavigate()
  const preview = usePreview<Values>()
  const look = useAct(previewMergerRoute, { quiet: true })
  const merge = useAct(mergeOrganizationsRoute, {
    done: 'Đã sáp nhập.',
    after: ({ successorId }) =>
      void navigate({ to: '/don-vi/$id', params: { id: successorId }, ignoreBlocker: true }),
  })
  const action = useActionForm<Values>({
    initial: {
      predecessorIds: tu === undefined ? [] : [tu],
      successor: noSuccessor,
      effectiveOn: '',
      decision: '',
      handOver: {
        children: 'move',
        people: 'move',
        posts: 'end',
        collectives: 'move',
        designations: 'move',
        blocs: 'move',
      },
    },
    schema: previewMergerRoute.body,
    submit: async (values) => preview.keep(values, await look.mutateAsync({ body: bodyOf(values) })),
  })
  const { form } = action
  return (
    <Page kicker={<Link to="/don-vi">Đơn vị</Link>} title="Sáp nhập đơn vị" help={help}>
      <Arrangement
        action={action}
        consequences={preview.of(form)}
        act="Sáp nhập"
        busy={merge.isPending}
        onDo={(values) => merge.mutate({ body: bodyOf(values) })}
        onCancel={() => void navigate({ to: '/don-vi' })}
      >
        <Part title="Đơn vị nào thành đơn vị nào">
          <OrganizationsPicker label="Các đơn vị được sáp nhập" {...form.getInputProps('predecessorIds')} />
          <SuccessorFields form={form} place="successor" value={form.values.successor} />
        </Part>
        <Part title="Quyết định">
          <DateField
            label="Ngày hiệu lực"
            description="Ngày đầu tiên của đơn vị kế thừa; các đơn vị cũ kết thúc hôm trước."
            {...form.getInputProps('effectiveOn')}
          />
          <OptionalText
            label="Quyết định"
            description="Số, ngày, cơ quan ban hành."
            {...form.getInputProps('decision')}
          />
        </Part>
        <Part title="Bàn giao">
          <Row>
            {parts.map(([part, label]) => (
              <NativeSelect
                key={part}
                label={label}
                data={fates}
                {...form.getInputProps(`handOver.${part}`)}
              />
            ))}
          </Row>
        </Part>
      </Arrangement>
    </Page>
  )
}

const bodyOf = (values: Values) => ({ ...values, decision: values.decision ?? '' })
