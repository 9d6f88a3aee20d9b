import { Link } from '@tanstack/react-router'
import { Icon } from '../../../ui/icon.tsx'
import type { TreeRow } from './tree-rows.ts'
import styles from './unit-tree.module.css'
import { OrganizationStateWord } from './words.tsx'

interface Props {
  row: TreeRow
  index: number
  top: number
  /** What kind of unit, in words. */
  kind: string
  query: string
  focusable: boolean
  looked: boolean
  onToggle: (id: string) => void
  onLook: (id: string) => void
}

export function UnitTreeRow({ row, index, top, kind, query, focusable, looked, onToggle, onLook }: Props) {
  const { node, level, hasChildren, open, found } = row
  return (
    <div
      role="treeitem"
      data-index={index}
      aria-level={level}
      aria-selected={looked}
      aria-expanded={hasChildren ? open : undefined}
      tabIndex={focusable ? 0 : -1}
      className={styles.row}
      style={{ transform: `translateY(${top}px)`, paddingLeft: `${(level - 1) * 1.375 + 0.25}rem` }}
      onClick={() => onLook(node.id)}
    >
      <span
        className={styles.branch}
        data-open={open || undefined}
        onClick={(event) => {
          event.stopPropagation()
          if (hasChildren) onToggle(node.id)
        }}
      >
        {hasChildren && <Icon name="right" size={14} />}
      </span>
      <Link
        to="/don-vi/$id"
        params={{ id: node.id }}
        tabIndex={-1}
        className={styles.name}
        data-found={(query !== '' && found) || undefined}
        onClick={(event) => event.stopPropagation()}
      >
        {node.name}
      </Link>
      {node.shortName !== null && <span className={styles.short}>{node.shortName}</span>}
      {node.state !== 'active' && <OrganizationStateWord state={node.state} />}
      <span className={styles.kind}>{kind}</span>
    </div>
  )
}
