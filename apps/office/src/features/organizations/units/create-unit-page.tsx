/** Thêm đơn vị. */
import { TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { createOrganizationRoute } from '@guongsang/contract/organizations.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { factsAt, noFacts, type UnitFacts, UnitFactsFields } from './unit-facts-fields.tsx'

const help = {
  about: 'Ghi một cơ quan, đơn vị chưa có trong hệ thống.',
  steps: [
    'Ghi tên chính thức đúng như quyết định thành lập.',
    'Chọn nơi trực thuộc và địa bàn.',
    'Chọn loại: hệ thống điền sẵn thuộc Ủy ban nhân dân hay ngành dọc, sửa lại nếu khác.',
  ],
  notes: [
    'Không rõ ngày thành lập thì để trống: đơn vị được xem là đã có từ trước.',
    'Nhiều đơn vị một lúc: dùng Nhập từ Excel.',
  ],
}

interface Values extends UnitFacts {
  officialName: string
  shortName: string | null
  abbreviation: string | null
  foundedOn: string | null
  parentId: string | null
  jurisdictionId: string | null
  decision: string | null
}

export function CreateUnitPage() {
  const navigate = useNavigate()
  const create = useAct(createOrganizationRoute, {
    quiet: true,
    done: 'Đã thêm đơn vị.',
    after: ({ id }) => void navigate({ to: '/don-vi/$id', params: { id } }),
  })
  const action = useActionForm<Values>({
    initial: {
      ...noFacts,
      officialName: '',
      shortName: null,
      abbreviation: null,
      foundedOn: null,
      parentId: null,
      jurisdictionId: null,
      decision: null,
    },
    schema: createOrganizationRoute.body,
    submit: (body) => create.mutateAsync({ body }),
  })
  const { form } = action
  return (
    <Page kicker={<Link to="/don-vi">Đơn vị</Link>} title="Thêm đơn vị" help={help}>
      <Form action={action} act="Lưu" onCancel={() => void navigate({ to: '/don-vi' })}>
        <Part title="Tên gọi">
          <TextInput label="Tên chính thức" autoFocus {...form.getInputProps('officialName')} />
          <Row>
            <OptionalText label="Tên tắt" placeholder="Phòng Nội vụ" {...form.getInputProps('shortName')} />
            <OptionalText label="Chữ viết tắt" placeholder="PNV" {...form.getInputProps('abbreviation')} />
          </Row>
        </Part>
        <Part title="Vị trí">
          <Row>
            <OrganizationPicker label="Trực thuộc" {...form.getInputProps('parentId')} />
            <JurisdictionPicker label="Địa bàn" {...form.getInputProps('jurisdictionId')} />
          </Row>
          <Row>
            <DateField
              label="Thành lập ngày"
              description="Không rõ thì để trống."
              {...form.getInputProps('foundedOn')}
            />
            <OptionalText
              label="Quyết định"
              description="Số, ngày, cơ quan ban hành."
              {...form.getInputProps('decision')}
            />
          </Row>
        </Part>
        <UnitFactsFields form={factsAt(form, form.values)} />
      </Form>
    </Page>
  )
}
