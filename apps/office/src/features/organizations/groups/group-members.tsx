import { Alert } from '@mantine/core'
import type { z } from 'zod'
import type { AddresseeMember } from '@guongsang/contract/organizations-functions.ts'
import { count } from '../../../lib/format.ts'
import { UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'

type Member = z.output<typeof AddresseeMember>

/** Who the group means, with the accountable person of each. */
export function GroupMembers({
  members,
  warnings,
}: {
  members: readonly Member[]
  warnings: readonly string[]
}) {
  return (
    <Section title={`${count(members.length)} đơn vị`}>
      {warnings.map((warning) => (
        <Alert key={warning} variant="outline" color="yellow" mb="xs" c="var(--gs-ink)">
          {warning}
        </Alert>
      ))}
      {members.length === 0 ? (
        <Empty title="Không có đơn vị nào">Điều kiện này không nói đến đơn vị nào vào hôm nay.</Empty>
      ) : (
        <RowList
          rows={members.map((member) => ({
            key: member.organizationId,
            title: <UnitLink unit={{ id: member.organizationId, name: member.name }} />,
            state: !member.underCommittee && <StateWord state="not-applicable">Đề nghị</StateWord>,
            detail: [
              member.kindLabel,
              member.head ? `${member.head.name}, ${member.head.title}` : 'chưa ghi người đứng đầu',
            ].join(' · '),
          }))}
        />
      )}
    </Section>
  )
}
