/** Thư báo: which mails the system sends to this account. */
import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  getMailPreferencesRoute,
  MailPreferences,
  saveMailPreferencesRoute,
} from '@guongsang/contract/notifications.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Await } from '../../../ui/states.tsx'

export function MailSettings() {
  const { features } = useSession()
  const reply = useQuery(read(getMailPreferencesRoute))
  return (
    <>
      {!features.mail && (
        <p>
          Hệ thống này chưa nối với máy chủ thư. Lựa chọn dưới đây có hiệu lực khi quản trị viên nối xong.
        </p>
      )}
      <Await reply={reply}>{(preferences) => <Choices preferences={preferences} />}</Await>
    </>
  )
}

function Choices({ preferences }: { preferences: Ok<typeof getMailPreferencesRoute> }) {
  const save = useAct(saveMailPreferencesRoute, { quiet: true, done: 'Đã lưu lựa chọn nhận thư.' })
  const action = useActionForm({
    initial: { ...preferences },
    schema: MailPreferences,
    submit: (body) => save.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu">
      <Checkbox
        label="Một thư mỗi ngày"
        description="Gộp những thông báo mới; ngày không có gì mới thì không gửi."
        {...form.getInputProps('digest', { type: 'checkbox' })}
      />
      <Checkbox
        label="Gửi ngay từng thông báo"
        description="Mỗi thông báo một thư, ngay khi có."
        {...form.getInputProps('atOnce', { type: 'checkbox' })}
      />
    </Form>
  )
}
