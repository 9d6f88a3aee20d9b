/** Thêm người; anyone alike who is there already is shown before a second record is made. */
import { Link, useNavigate } from '@tanstack/react-router'
import { createPersonRoute } from '@guongsang/contract/organizations-people.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Part, useActionForm } from '../../../ui/form.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { useMay } from '../../../lib/session.ts'
import { BelongingFields } from './belonging-fields.tsx'
import { LookAlikesNow, useLookAlikes } from './look-alikes-now.tsx'
import { noPerson, PersonFields, type PersonValues } from './person-fields.tsx'

const help = {
  about: 'Ghi một người chưa có trong danh bạ.',
  steps: [
    'Ghi họ tên, ngày sinh nếu biết.',
    'Chọn đơn vị công tác; người không có cơ quan thì chọn xã, phường nơi ở.',
    'Nếu hệ thống thấy người giống, mở xem trước khi lưu.',
  ],
  notes: ['Nhiều người một lúc: dùng Nhập từ Excel.'],
}

interface Values extends PersonValues {
  organizationId: string | null
  jurisdictionId: string | null
  from: string | null
  identityNumber: string | null
}

export function CreatePersonPage() {
  const may = useMay()
  const navigate = useNavigate()
  const [{ donVi }] = useListSearch(ListSearch.extend({ donVi: someText }))
  const create = useAct(createPersonRoute, {
    quiet: true,
    done: 'Đã thêm.',
    after: ({ id }) => void navigate({ to: '/nguoi/$id', params: { id } }),
  })
  const action = useActionForm<Values>({
    initial: {
      ...noPerson,
      organizationId: donVi ?? null,
      jurisdictionId: null,
      from: null,
      identityNumber: null,
    },
    schema: createPersonRoute.body,
    submit: (values) => create.mutateAsync({ body: { ...values, isNotOneOf: alikes.map((one) => one.id) } }),
  })
  const { form } = action
  const alikes = useLookAlikes(form.values)
  return (
    <Page kicker={<Link to="/nguoi">Người</Link>} title="Thêm người" help={help}>
      <Form
        action={action}
        act={alikes.length === 0 ? 'Lưu' : 'Đúng là người khác, lưu'}
        onCancel={() => void navigate({ to: '/nguoi' })}
      >
        <PersonFields form={form} />
        <LookAlikesNow alikes={alikes} />
        <Part title="Nơi công tác">
          <BelongingFields form={form} />
          <DateField label="Từ ngày" description="Không rõ thì để trống." {...form.getInputProps('from')} />
        </Part>
        {may('can-handle-identity-numbers') && (
          <OptionalText
            label="Số định danh cá nhân"
            description="12 chữ số. Chỉ ghi khi cần; người khác không thấy."
            inputMode="numeric"
            autoComplete="off"
            {...form.getInputProps('identityNumber')}
          />
        )}
      </Form>
    </Page>
  )
}
