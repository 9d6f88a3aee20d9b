import { Button } from '@mantine/core'
import { endGrantRoute } from '@guongsang/contract/accounts.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { scopeWords } from '../grant-list.tsx'
import type { Account } from './account-page.tsx'

type Grant = Account['grants'][number]

/** Every role ever granted; those in force first. */
export function GrantHistory({ grants }: { grants: readonly Grant[] }) {
  if (grants.length === 0) {
    return (
      <Empty title="Chưa giao vai trò nào">
        Bấm Giao vai trò. Chưa có vai trò, người này chỉ xem được việc của mình.
      </Empty>
    )
  }
  const inOrder = [...grants.filter((grant) => grant.inForce), ...grants.filter((grant) => !grant.inForce)]
  return <RowList rows={inOrder.map((grant) => asRow(grant))} />
}

function asRow(grant: Grant) {
  const given = grant.grantedBy === null ? '' : ` · ${grant.grantedBy} giao`
  const ended =
    grant.endedOn === null
      ? ''
      : ` · thôi ngày ${showDay(grant.endedOn)}${grant.endReason === null ? '' : `: ${grant.endReason}`}`
  return {
    key: grant.id,
    title: grant.roleName,
    state: grant.inForce ? (
      <StateWord state="done">Đang giữ</StateWord>
    ) : (
      <StateWord state="not-applicable">Không còn hiệu lực</StateWord>
    ),
    detail: `${scopeWords(grant.scope)} · ${showPeriod(grant.from, grant.to)}${given}${ended}`,
    acts: grant.inForce && <EndGrant grant={grant} />,
  }
}

function EndGrant({ grant }: { grant: Grant }) {
  const ask = useAsk()
  const may = useMay()
  const end = useAct(endGrantRoute, { done: 'Đã thôi giao vai trò.' })
  const press = async () => {
    const answer = await ask({
      title: `Thôi giao vai trò “${grant.roleName}”?`,
      text: 'Kể từ hôm nay người này không làm được các việc của vai trò. Lịch sử vẫn giữ.',
      act: 'Thôi giao',
      reason: 'Lý do thôi giao',
    })
    if (answer) end.mutate({ params: { id: grant.id }, body: answer })
  }
  if (!may('can-grant-roles')) return null
  return (
    <Button variant="default" size="compact-sm" onClick={() => void press()}>
      Thôi giao
    </Button>
  )
}
