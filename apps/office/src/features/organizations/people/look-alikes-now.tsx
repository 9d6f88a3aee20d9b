/** While a new person is typed: is there one already? */
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { matchPersonRoute } from '@guongsang/contract/organizations-duplicates.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { readList } from '../../../lib/query.ts'
import { PersonLink } from '../../../ui/link.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import styles from './look-alikes-now.module.css'

type Alike = Ok<typeof matchPersonRoute>['rows'][number]

interface Typed {
  fullName: string
  birthOn: string | null
  birthYear: number | null
  organizationId: string | null
}

export function useLookAlikes({ fullName, birthOn, birthYear, organizationId }: Typed): Alike[] {
  const [name] = useDebouncedValue(fullName.trim(), 400)
  const enabled = name.length >= 4
  const reply = useQuery({
    ...readList(matchPersonRoute, {
      query: {
        fullName: name,
        birthOn: isDay(birthOn) ? birthOn : undefined,
        birthYear: typeof birthYear === 'number' ? birthYear : undefined,
        organizationId: organizationId ?? undefined,
      },
    }),
    enabled,
  })
  return enabled ? (reply.data?.rows ?? []) : []
}

export function LookAlikesNow({ alikes }: { alikes: readonly Alike[] }) {
  if (alikes.length === 0) return null
  return (
    <section className={styles.box} role="status">
      <h2 className={styles.title}>Đã có người giống trong danh bạ</h2>
      <RowList
        rows={alikes.map((one) => ({
          key: one.id,
          title: <PersonLink person={one} />,
          detail: [one.detail, one.reasons.join(', ')].filter(Boolean).join(' · '),
        }))}
      />
    </section>
  )
}
