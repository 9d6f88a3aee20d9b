/** Chuẩn bị phiên họp: who sits, on what is voted, which share of all members is needed. */
import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  listCouncilMembersRoute,
  prepareCouncilSessionRoute,
} from '@guongsang/contract/initiatives-councils.ts'
import { listInitiativesRoute } from '@guongsang/contract/initiatives.ts'
import { SEASONS, SESSION_PURPOSES } from '@guongsang/contract/initiatives-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { MembersField } from './members-field.tsx'

type Body = Parsed<typeof prepareCouncilSessionRoute>['body']
export type Typed = Body & Record<string, unknown>

const help = {
  about: 'Danh sách thành viên, sáng kiến và tỷ lệ tán thành của một phiên họp.',
  steps: [
    'Chọn nội dung phiên họp và mùa xét; danh sách sáng kiến đủ điều kiện hiện bên dưới.',
    'Chọn thành viên có tài khoản để chấm trên điện thoại; người khác ghi tên, thư ký nhập phiếu giấy.',
    'Ghi tỷ lệ theo quy chế của Hội đồng và nêu tên quy chế.',
  ],
  notes: ['Tỷ lệ tán thành tính trên tổng số thành viên.'],
}

export function PrepareSessionPage() {
  const { today } = useSession()
  const { organization } = useAccount()
  const navigate = useNavigate()
  const prepare = useAct(prepareCouncilSessionRoute, {
    done: 'Đã chuẩn bị phiên họp.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/hoi-dong-sang-kien/$id', params: { id } }),
  })
  const action = useActionForm<Typed>({
    initial: {
      organizationId: organization?.id ?? '',
      councilName: 'Hội đồng sáng kiến',
      purpose: 'recognition',
      season: 'socio-economic',
      seasonYear: yearOfDay(today) - 1,
      heldOn: null,
      place: null,
      members: [],
      initiativeIds: [],
      requiredPercent: 66.67,
      quorumPercent: 66.67,
      ratioSource: '',
    },
    schema: prepareCouncilSessionRoute.body,
    submit: (body) => prepare.mutateAsync({ body: prepareCouncilSessionRoute.body.parse(body) }),
  })
  const { form } = action
  const accounts = useQuery(read(listCouncilMembersRoute)).data?.rows ?? []
  return (
    <Page title="Chuẩn bị phiên họp" lead="Hội đồng sáng kiến." help={help}>
      <Form action={action} act="Lưu phiên họp">
        <Part title="Phiên họp">
          <TextInput label="Tên Hội đồng" {...form.getInputProps('councilName')} />
          <OrganizationPicker label="Cơ quan tổ chức" {...form.getInputProps('organizationId')} />
          <Row>
            <NativeSelect
              label="Nội dung"
              data={choicesOf(SESSION_PURPOSES)}
              {...form.getInputProps('purpose')}
            />
            <NativeSelect label="Mùa xét" data={choicesOf(SEASONS)} {...form.getInputProps('season')} />
            <YearField {...form.getInputProps('seasonYear')} />
          </Row>
          <Row>
            <DateField label="Ngày họp dự kiến" {...form.getInputProps('heldOn')} />
            <OptionalText label="Địa điểm" {...form.getInputProps('place')} />
          </Row>
        </Part>
        <Part title="Tỷ lệ" help="Tính trên tổng số thành viên, kể cả người vắng mặt.">
          <Row>
            <NumberField label="Tán thành từ (%)" {...form.getInputProps('requiredPercent')} />
            <NumberField label="Có mặt từ (%)" {...form.getInputProps('quorumPercent')} />
          </Row>
          <TextInput label="Văn bản quy định tỷ lệ này" {...form.getInputProps('ratioSource')} />
        </Part>
        <MembersField form={form} accounts={accounts} />
        <Agenda action={action} />
      </Form>
    </Page>
  )
}

/** Those that may come before such a session: accepted ones to be recognised, recognised ones for their scope. */
function Agenda({ action: { form } }: { action: ActionForm<Typed> }) {
  const { purpose, season, seasonYear } = form.values
  const state = purpose === 'recognition' ? 'accepted' : 'recognized'
  const reply = useQuery(
    read(listInitiativesRoute, { query: { state, season, seasonYear: Number(seasonYear), limit: 100 } }),
  )
  const rows = reply.data?.rows ?? []
  return (
    <Part title="Sáng kiến đưa ra phiên họp">
      {rows.length === 0 && <p>Chưa có sáng kiến nào của mùa này đủ điều kiện đưa ra phiên họp.</p>}
      <Checkbox.Group {...form.getInputProps('initiativeIds')} aria-label="Sáng kiến">
        <Stack gap="xs">
          {rows.map((row) => (
            <Checkbox
              key={row.id}
              value={row.id}
              label={row.title}
              description={row.authors.map(({ name }) => name).join(', ')}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </Part>
  )
}
