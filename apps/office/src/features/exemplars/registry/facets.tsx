/** Bộ lọc với số đếm: what is there to be chosen, and how many of each; one click narrows, another opens again. */
import { useMediaQuery } from '@mantine/hooks'
import type { listExemplarsRoute } from '@guongsang/contract/exemplars.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count } from '../../../lib/format.ts'
import type { Filters } from './registry-search.ts'
import styles from './registry.module.css'

type Facet = Ok<typeof listExemplarsRoute>['facets'][number]

const facets = {
  stage: { title: 'Bước', filter: 'stage' },
  kind: { title: 'Loại', filter: 'kind' },
  field: { title: 'Lĩnh vực', filter: 'field' },
  domain: { title: 'Hoạt động', filter: 'domain' },
  level: { title: 'Cấp', filter: 'level' },
  organization: { title: 'Đơn vị', filter: 'withinId' },
} as const

/** The order of the work, not of the reply. */
const order = ['stage', 'kind', 'field', 'domain', 'level', 'organization'] as const
/** Longer lists are opened when they are wanted. */
const SHORT = 8

interface Props {
  found: readonly Facet[]
  chosen: Filters
  onChange: (some: Partial<Filters>) => void
}

/** Beside the list where there is room; above it, folded, where there is none. */
export function Facets(props: Props) {
  const isNarrow = useMediaQuery('(max-width: 48em)')
  if (!isNarrow) return <AllFacets {...props} />
  return (
    <details className={styles.fold}>
      <summary>Lọc theo bước, loại, lĩnh vực, hoạt động, cấp, đơn vị</summary>
      <AllFacets {...props} />
    </details>
  )
}

function AllFacets({ found, chosen, onChange }: Props) {
  return (
    <nav aria-label="Lọc theo nhóm">
      {order.map((by) => {
        const facet = found.find((one) => one.by === by)
        if (facet === undefined || facet.values.length === 0) return null
        const { title, filter } = facets[by]
        const value = chosen[filter]
        return (
          <details
            key={by}
            className={styles.facet}
            open={value !== undefined || facet.values.length <= SHORT}
          >
            <summary>{title}</summary>
            <ul>
              {facet.values.map(({ code, label, count: many }) => (
                <li key={code}>
                  <button
                    type="button"
                    aria-pressed={value === code}
                    onClick={() => onChange({ [filter]: value === code ? undefined : code })}
                  >
                    <span>{label}</span>
                    <span className={styles.figure}>{count(many)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </nav>
  )
}
