/** The words of a group and its expression on one side, the units it means at this moment on the other. */
import { Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  AddresseeExpression,
  createAddresseeGroupRoute,
  editAddresseeGroupRoute,
  previewAddresseesRoute,
} from '@guongsang/contract/organizations-functions.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, Part, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { GroupMembers } from './group-members.tsx'
import type { Group } from './group-page.tsx'
import { type Term, TermList } from './term-list.tsx'
import styles from './group-editor.module.css'

interface Values extends Record<string, unknown> {
  wording: string
  shortForm: string | null
  expression: { include: Term[]; exclude: Term[] }
}

/** Null: a new one. */
export function GroupEditor({ group }: { group: Group | null }) {
  const navigate = useNavigate()
  const create = useAct(createAddresseeGroupRoute, {
    quiet: true,
    done: 'Đã lập nhóm.',
    after: ({ id }) => void navigate({ to: '/nhom-doi-tuong/$id', params: { id } }),
  })
  const edit = useAct(editAddresseeGroupRoute, { quiet: true, done: 'Đã lưu nhóm.' })
  const action = useActionForm<Values>({
    initial: {
      wording: group?.wording ?? '',
      shortForm: group?.shortForm ?? null,
      expression: group?.expression ?? { include: [], exclude: [] },
    },
    schema: createAddresseeGroupRoute.body,
    submit: (body) =>
      group === null
        ? create.mutateAsync({ body })
        : edit.mutateAsync({ params: { id: group.id }, body: { ...body, version: group.version } }),
  })
  const { form } = action
  const { include, exclude } = form.values.expression
  return (
    <div className={styles.sides}>
      <Form action={action} act="Lưu" onCancel={() => void navigate({ to: '/nhom-doi-tuong' })}>
        <Textarea label="Nguyên văn trong kế hoạch" autoFocus {...form.getInputProps('wording')} />
        <OptionalText
          label="Gọi tắt"
          description="“Sau đây gọi tắt là …”"
          {...form.getInputProps('shortForm')}
        />
        <Part title="Gồm">
          <TermList
            terms={include}
            error={form.errors['expression.include']}
            onChange={(terms) => form.setFieldValue('expression.include', terms)}
          />
        </Part>
        <Part title="Trừ">
          <TermList
            terms={exclude}
            error={null}
            onChange={(terms) => form.setFieldValue('expression.exclude', terms)}
          />
        </Part>
      </Form>
      <Preview include={include} exclude={exclude} />
    </div>
  )
}

function Preview({ include, exclude }: Values['expression']) {
  const [expression] = useDebouncedValue({ include, exclude }, 300)
  const meant = AddresseeExpression.safeParse(expression).success
  // A question, though it travels as a POST: an expression does not fit into an address.
  const reply = useQuery({ ...readList(previewAddresseesRoute, { body: { expression } }), enabled: meant })
  if (!meant)
    return <Empty title="Chưa chọn ai">Thêm một điều kiện ở phần Gồm: danh sách đơn vị hiện ở đây.</Empty>
  return (
    <Await reply={reply}>
      {({ members, warnings }) => <GroupMembers members={members} warnings={warnings} />}
    </Await>
  )
}
