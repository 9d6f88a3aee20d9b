/** A condition of one way to an award, beside the page: every version of it and where it was read. */
import { useQuery } from '@tanstack/react-query'
import { getLawEntryRoute, LAW_ENTRY_KINDS } from '@guongsang/contract/honours-law.ts'
import { read } from '../../../lib/query.ts'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { EntryVersions } from './law-look.tsx'

/** 'code|AWARD:route', as the page writes it into the address. */
export function RuleLook({ lookedAt, onClose }: { lookedAt: string; onClose: () => void }) {
  const [code = '', where = ''] = lookedAt.split('|')
  const reply = useQuery(read(getLawEntryRoute, { query: { code } }))
  const rows = reply.data?.rows ?? []
  const entry = rows.find((row) => where !== '' && row.of?.endsWith(where)) ?? rows[0]
  return (
    <SidePanel
      title={entry?.name ?? 'Quy định'}
      {...(entry && { kicker: LAW_ENTRY_KINDS[entry.kind] })}
      onClose={onClose}
    >
      <Await reply={reply}>
        {() =>
          entry === undefined ? (
            <Empty title="Quy định này của địa phương">Mở màn hình Quy định của địa phương để đọc.</Empty>
          ) : (
            <EntryVersions entry={entry} />
          )
        }
      </Await>
    </SidePanel>
  )
}
