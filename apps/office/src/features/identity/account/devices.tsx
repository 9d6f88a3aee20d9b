/** Thiết bị đang đăng nhập: where this account is open, each of which can be closed from here. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  listSessionsRoute,
  revokeAllSessionsRoute,
  revokeSessionRoute,
} from '@guongsang/contract/identity.ts'
import { showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import { RowList } from '../../../ui/row-list.tsx'

export function Devices() {
  const reply = useQuery(read(listSessionsRoute))
  const ask = useAsk()
  const revoke = useAct(revokeSessionRoute, { done: 'Đã đăng xuất thiết bị đó.' })
  const revokeAll = useAct(revokeAllSessionsRoute, {
    after: () => window.location.assign('/van-phong/dang-nhap'),
  })
  const leaveEverywhere = async () => {
    const answer = await ask({
      title: 'Đăng xuất mọi nơi?',
      text: 'Mọi thiết bị, kể cả thiết bị này, phải đăng nhập lại. Việc đang nhập dở ở nơi khác sẽ mất.',
      act: 'Đăng xuất mọi nơi',
    })
    if (answer) revokeAll.mutate({})
  }
  return (
    <Section
      title="Thiết bị đang đăng nhập"
      acts={
        <Button variant="default" size="compact-sm" onClick={() => void leaveEverywhere()}>
          Đăng xuất mọi nơi
        </Button>
      }
    >
      <Await reply={reply}>
        {({ rows }) => (
          <RowList
            rows={rows.map((row) => ({
              key: row.id,
              title: row.device,
              state: row.current ? <StateWord state="done">Thiết bị này</StateWord> : undefined,
              detail: `Địa chỉ ${row.address} · vào lúc ${showMoment(row.signedInAt)} · dùng lần cuối ${showMoment(row.lastSeenAt)}`,
              acts: !row.current && (
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => revoke.mutate({ params: { id: row.id } })}
                >
                  Đăng xuất thiết bị này
                </Button>
              ),
            }))}
          />
        )}
      </Await>
    </Section>
  )
}
