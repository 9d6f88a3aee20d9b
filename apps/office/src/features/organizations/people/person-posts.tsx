/** Chức vụ: every post held, from when to when; the head of a unit is marked. */
import { Button, Checkbox, TextInput } from '@mantine/core'
import { endPostRoute, type Person, startPostRoute } from '@guongsang/contract/organizations-people.ts'
import { showPeriod } from '../../../lib/format.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Section } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'

type Post = Person['posts'][number]

interface Props {
  person: Person
  may: (act: string) => boolean
}

export function PersonPosts({ person, may }: Props) {
  const { today } = useSession()
  const starting = useDialog()
  const ending = useDialog<Post>()
  return (
    <Section
      title="Chức vụ qua các thời kỳ"
      acts={
        may('appoint') && (
          <Button variant="default" size="compact-sm" onClick={() => starting.open(true)}>
            Ghi chức vụ
          </Button>
        )
      }
    >
      {person.posts.length === 0 ? (
        <Empty title="Chưa ghi chức vụ nào">Bấm Ghi chức vụ, chọn đơn vị và ngày bắt đầu.</Empty>
      ) : (
        <RowList
          rows={person.posts.map((post) => ({
            key: post.id,
            title: (
              <span>
                {post.title}, <UnitLink unit={post.organization} />
              </span>
            ),
            state: held(post, today) && (
              <StateWord state="done">{post.isHead ? 'Đang là người đứng đầu' : 'Đang giữ'}</StateWord>
            ),
            detail: [
              showPeriod(post.from, post.to),
              post.isManager ? 'lãnh đạo, quản lý' : '',
              post.decision ?? '',
            ]
              .filter(Boolean)
              .join(' · '),
            acts: may('appoint') && post.to === null && (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => ending.open(post)}>
                Kết thúc
              </Button>
            ),
          }))}
        />
      )}
      <Dialog control={starting} title={`Ghi chức vụ của ${person.fullName}`}>
        {() => <StartForm person={person} onClose={starting.close} />}
      </Dialog>
      <Dialog control={ending} title="Kết thúc chức vụ">
        {(post) => <EndForm post={post} onClose={ending.close} />}
      </Dialog>
    </Section>
  )
}

const held = (post: Post, today: string) =>
  (post.from === null || post.from <= today) && (post.to === null || post.to >= today)

function StartForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { today } = useSession()
  const start = useAct(startPostRoute, { quiet: true, done: 'Đã ghi chức vụ.', after: onClose })
  const action = useActionForm({
    initial: {
      organizationId: person.organization?.id ?? '',
      title: '',
      isHead: false,
      isManager: false,
      from: today,
      to: null as string | null,
      decision: null as string | null,
    },
    schema: startPostRoute.body,
    submit: (body) => start.mutateAsync({ params: { id: person.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput
        label="Chức vụ"
        placeholder="Trưởng phòng, Chủ tịch, Hiệu trưởng…"
        data-autofocus
        {...form.getInputProps('title')}
      />
      <OrganizationPicker label="Tại đơn vị" {...form.getInputProps('organizationId')} />
      <Checkbox
        label="Người đứng đầu đơn vị"
        description="Chịu trách nhiệm về mọi thứ đơn vị gửi đi. Mỗi thời điểm một người."
        {...form.getInputProps('isHead', { type: 'checkbox' })}
      />
      <Checkbox label="Lãnh đạo, quản lý" {...form.getInputProps('isManager', { type: 'checkbox' })} />
      <Row>
        <DateField label="Từ ngày" description="Không rõ thì để trống." {...form.getInputProps('from')} />
        <DateField label="Đến ngày" description="Đang giữ thì để trống." {...form.getInputProps('to')} />
      </Row>
      <OptionalText
        label="Quyết định"
        description="Số, ngày, cơ quan ban hành."
        {...form.getInputProps('decision')}
      />
    </Form>
  )
}

function EndForm({ post, onClose }: { post: Post; onClose: () => void }) {
  const end = useAct(endPostRoute, { quiet: true, done: 'Đã kết thúc chức vụ.', after: onClose })
  const action = useActionForm({
    initial: { to: '' },
    schema: endPostRoute.body,
    submit: (body) => end.mutateAsync({ params: { id: post.id }, body }),
    guard: false,
  })
  return (
    <Form action={action} act="Kết thúc" onCancel={onClose}>
      <p>
        {post.title}, {post.organization.name}
      </p>
      <DateField label="Ngày cuối cùng giữ chức vụ" data-autofocus {...action.form.getInputProps('to')} />
    </Form>
  )
}
