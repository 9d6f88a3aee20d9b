/** Cây tổ chức: only the rows in sight are drawn, so that a province opens as fast as a commune. */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { showOrganizationTreeRoute } from '@guongsang/contract/organizations.ts'
import { count } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'
import { Await, Empty } from '../../../ui/states.tsx'
import { keyAct } from './tree-keys.ts'
import { UnitTreeRow } from './unit-tree-row.tsx'
import { allWithChildren, type Node, openAtFirst, rowsOf, type TreeRow } from './tree-rows.ts'
import styles from './unit-tree.module.css'
import { UnitsSearch } from './units-search.ts'

export function UnitTree() {
  const on = useAsOf()
  const reply = useQuery(readList(showOrganizationTreeRoute, { query: { on } }))
  return (
    <Await reply={reply}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title="Chưa có đơn vị nào">Thêm đơn vị đầu tiên, hoặc nhập cả danh sách từ tệp Excel.</Empty>
        ) : (
          <Tree nodes={rows} />
        )
      }
    </Await>
  )
}

function Tree({ nodes }: { nodes: readonly Node[] }) {
  const [search, change] = useListSearch(UnitsSearch)
  const [opened, setOpened] = useState(() => openAtFirst(nodes))
  const query = search.q ?? ''
  const rows = useMemo(() => rowsOf(nodes, opened, query), [nodes, opened, query])
  const toggle = (id: string) =>
    setOpened((was) => (was.has(id) ? new Set([...was].filter((one) => one !== id)) : new Set([...was, id])))
  return (
    <>
      <Group justify="space-between" mb="xs">
        <span className={styles.count}>
          {query === ''
            ? `${count(nodes.length)} đơn vị`
            : `${count(rows.filter((row) => row.found).length)} đơn vị khớp`}
        </span>
        <Group gap="xs">
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => setOpened(allWithChildren(nodes))}
          >
            Mở tất cả
          </Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setOpened(new Set())}>
            Gập tất cả
          </Button>
        </Group>
      </Group>
      {rows.length === 0 ? (
        <Empty title="Không tìm thấy đơn vị nào">
          Thử ít chữ hơn, hoặc xem vào ngày khác: đơn vị có thể đã đổi tên, sáp nhập.
        </Empty>
      ) : (
        <Rows
          rows={rows}
          query={query}
          looked={search.xem}
          onToggle={toggle}
          onLook={(xem) => change({ xem })}
        />
      )}
    </>
  )
}

interface RowsProps {
  rows: readonly TreeRow[]
  query: string
  looked: string | undefined
  onToggle: (id: string) => void
  onLook: (id: string) => void
}

const ROW_HEIGHT = 36

function Rows({ rows, query, looked, onToggle, onLook }: RowsProps) {
  const list = useRef<HTMLDivElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  const [here, setHere] = useState(0)
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin,
  })
  const kinds = useCatalogue('organization-kind')
  const kindOf = (code: string) => kinds.find((one) => one.value === code)?.label ?? ''
  const go = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index))
    setHere(next)
    virtual.scrollToIndex(next)
    // The row may be drawn only after the scroll.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus())
  }
  const walk = (event: KeyboardEvent) => {
    const row = rows[here]
    if (row === undefined) return
    const act = keyAct(event.key, rows, here)
    if (act === null) return
    event.preventDefault()
    if (act === 'toggle') onToggle(row.node.id)
    else if (act === 'look') onLook(row.node.id)
    else go(act)
  }
  return (
    <div
      ref={(element) => {
        list.current = element
        setScrollMargin(element?.offsetTop ?? 0)
      }}
      role="tree"
      aria-label="Cây đơn vị"
      className={styles.tree}
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={walk}
    >
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index]
        return (
          row && (
            <UnitTreeRow
              key={row.node.id}
              row={row}
              index={item.index}
              top={item.start - scrollMargin}
              kind={kindOf(row.node.kindCode)}
              query={query}
              focusable={item.index === Math.min(here, rows.length - 1)}
              looked={row.node.id === looked}
              onToggle={onToggle}
              onLook={(id) => {
                setHere(item.index)
                onLook(id)
              }}
            />
          )
        )
      })}
    </div>
  )
}
