/** Chia, tách đơn vị. */
import { Button, Radio, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { getOrganizationRoute } from '@guongsang/contract/organizations.ts'
import { previewSplitRoute, splitOrganizationRoute } from '@guongsang/contract/organizations-successions.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Part, useActionForm } from '../../../ui/form.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Arrangement, usePreview } from './arrangement.tsx'
import { noPart, SplitPart, type SplitPartValues } from './split-part.tsx'

const help = {
  about: 'Một đơn vị thành nhiều đơn vị. Tách: đơn vị cũ còn lại. Chia: đơn vị cũ kết thúc.',
  steps: [
    'Chọn đơn vị, chọn chia hay tách.',
    'Với mỗi đơn vị mới: tên, nơi trực thuộc, và những gì chuyển sang.',
    'Bấm Xem hệ quả, đối chiếu với quyết định, rồi bấm Chia, tách.',
  ],
  notes: ['Cái gì không chọn cho đơn vị nào thì ở lại đơn vị cũ; khi chia, chuyển sang đơn vị mới thứ nhất.'],
}

interface Values extends Record<string, unknown> {
  predecessorId: string
  predecessorStays: boolean
  effectiveOn: string
  decision: string | null
  parts: SplitPartValues[]
}

export function SplitPage() {
  const [{ tu }] = useListSearch(ListSearch.extend({ tu: someText }))
  const navigate = useNavigate()
  const preview = usePreview<Values>()
  const look = useAct(previewSplitRoute, { quiet: true })
  const split = useAct(splitOrganizationRoute, {
    done: 'Đã chia, tách đơn vị.',
    after: () => void navigate({ to: '/don-vi', ignoreBlocker: true }),
  })
  const action = useActionForm<Values>({
    initial: {
      predecessorId: tu ?? '',
      predecessorStays: true,
      effectiveOn: '',
      decision: '',
      parts: [noPart],
    },
    schema: previewSplitRoute.body,
    submit: async (values) => preview.keep(values, await look.mutateAsync({ body: bodyOf(values) })),
  })
  const { form } = action
  const { predecessorId, predecessorStays, parts } = form.values
  const unit = useQuery({
    ...read(getOrganizationRoute, { params: { id: predecessorId }, query: {} }),
    enabled: predecessorId !== '',
  }).data
  return (
    <Page kicker={<Link to="/don-vi">Đơn vị</Link>} title="Chia, tách đơn vị" help={help}>
      <Arrangement
        action={action}
        consequences={preview.of(form)}
        act={predecessorStays ? 'Tách đơn vị' : 'Chia đơn vị'}
        busy={split.isPending}
        onDo={(values) => split.mutate({ body: bodyOf(values) })}
        onCancel={() => void navigate({ to: '/don-vi' })}
      >
        <Part title="Đơn vị">
          <OrganizationPicker
            label="Đơn vị được chia, tách"
            {...form.getInputProps('predecessorId')}
            onChange={(id) =>
              form.setValues({ predecessorId: typeof id === 'string' ? id : '', parts: [noPart] })
            }
          />
          <Radio.Group
            label="Sau đó đơn vị này"
            value={predecessorStays ? 'stays' : 'ends'}
            onChange={(value) => form.setFieldValue('predecessorStays', value === 'stays')}
          >
            <Stack gap="xs" mt={4}>
              <Radio value="stays" label="Vẫn còn (tách ra đơn vị mới)" />
              <Radio value="ends" label="Kết thúc (chia thành các đơn vị mới)" />
            </Stack>
          </Radio.Group>
          <DateField label="Ngày hiệu lực" {...form.getInputProps('effectiveOn')} />
          <OptionalText
            label="Quyết định"
            description="Số, ngày, cơ quan ban hành."
            {...form.getInputProps('decision')}
          />
        </Part>
        {parts.map((part, index) => (
          <SplitPart
            // eslint-disable-next-line react/no-array-index-key -- parts have no identity before they are saved
            key={index}
            form={form}
            index={index}
            part={part}
            unit={unit}
            onRemove={parts.length > 1 ? () => form.removeListItem('parts', index) : undefined}
          />
        ))}
        <Button variant="default" w="fit-content" onClick={() => form.insertListItem('parts', noPart)}>
          Thêm đơn vị mới
        </Button>
      </Arrangement>
    </Page>
  )
}

const bodyOf = (values: Values) => ({ ...values, decision: values.decision ?? '' })
