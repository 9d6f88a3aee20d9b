/** Ủy quyền khi vắng mặt: who does my work while I am away, from when to when, and which part of it. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import {
  type DelegationShown,
  endDelegationRoute,
  listDelegationsRoute,
} from '@guongsang/contract/accounts.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Section } from '../../../ui/page.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { DelegateForm } from './delegate-form.tsx'

type Delegation = z.output<typeof DelegationShown>

const states: Record<Delegation['state'], [State, string]> = {
  waiting: ['waiting', 'Chưa đến ngày'],
  'in-force': ['done', 'Đang có hiệu lực'],
  over: ['not-applicable', 'Đã hết hạn'],
  ended: ['not-applicable', 'Đã thôi'],
}

export function Delegations({ scope }: { scope: 'own' | 'locality' }) {
  const [search, change] = useListSearch(ListSearch.pick({ cursor: true }))
  const reply = useQuery(
    readList(listDelegationsRoute, {
      query: { scope, limit: 30, ...(search.cursor !== undefined && { cursor: search.cursor }) },
    }),
  )
  const dialog = useDialog()
  return (
    <Section title="Các lần ủy quyền" acts={<Button onClick={() => dialog.open(true)}>Ủy quyền</Button>}>
      <Await reply={reply}>
        {({ rows, next, total }) =>
          rows.length === 0 ? (
            <Empty title="Chưa có lần ủy quyền nào">
              Trước khi đi vắng, bấm Ủy quyền để giao người làm thay trong những ngày đó.
            </Empty>
          ) : (
            <>
              <RowList rows={rows.map(asRow)} />
              <Pager
                cursor={search.cursor}
                onCursor={(cursor) => change({ cursor })}
                next={next}
                shown={rows.length}
                total={total}
              />
            </>
          )
        }
      </Await>
      <Dialog control={dialog} title="Ủy quyền khi vắng mặt">
        {() => <DelegateForm forOthers={scope === 'locality'} onClose={dialog.close} />}
      </Dialog>
    </Section>
  )
}

function asRow(row: Delegation) {
  const [state, words] = states[row.state]
  const ended =
    row.endedOn === null
      ? ''
      : ` · thôi ngày ${showDay(row.endedOn)}${row.endReason === null ? '' : `: ${row.endReason}`}`
  return {
    key: row.id,
    title: `${row.giver.name} giao ${row.receiver.name}`,
    state: <StateWord state={state}>{words}</StateWord>,
    detail: `${row.roles.map((role) => role.roleName).join('; ')} · ${showPeriod(row.from, row.to)} · ${row.reason}${ended}`,
    acts: (row.state === 'waiting' || row.state === 'in-force') && <EndDelegation id={row.id} />,
  }
}

function EndDelegation({ id }: { id: string }) {
  const ask = useAsk()
  const end = useAct(endDelegationRoute, { done: 'Đã thôi ủy quyền.' })
  const press = async () => {
    const answer = await ask({
      title: 'Thôi ủy quyền?',
      text: 'Kể từ hôm nay người nhận không còn làm thay các việc này. Muốn giao lại thì lập lần ủy quyền mới.',
      act: 'Thôi ủy quyền',
      reason: 'Lý do thôi ủy quyền',
    })
    if (answer) end.mutate({ params: { id }, body: answer })
  }
  return (
    <Button variant="default" size="compact-sm" onClick={() => void press()}>
      Thôi ủy quyền
    </Button>
  )
}
