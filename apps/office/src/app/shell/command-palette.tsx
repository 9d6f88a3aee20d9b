/** Ctrl K: to any screen, organisation or person by a few letters, marks or none. */
import { useEffect, useMemo, useState } from 'react'
import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { listOrganizationsRoute } from '@guongsang/contract/organizations.ts'
import { listPeopleRoute } from '@guongsang/contract/organizations-people.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import { readList } from '../../lib/query.ts'
import { useAccount, useMay } from '../../lib/session.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { menu, menuFor } from '../menu.ts'
import styles from './command-palette.module.css'

interface Found {
  to: string
  label: string
  detail: string
  icon: IconName
}

export function usePalette() {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpened((was) => !was)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return { opened, open: () => setOpened(true), close: () => setOpened(false) }
}

export function CommandPalette({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const combobox = useCombobox({ opened: true })
  const groups = useFound(text)
  const count = groups.reduce((sum, group) => sum + group.found.length, 0)
  const { selectFirstOption } = combobox
  useEffect(() => {
    selectFirstOption()
  }, [count, text, selectFirstOption])
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={undefined}
      size="lg"
      yOffset="12vh"
      padding={0}
      centered={false}
      attributes={{ content: { 'aria-label': 'Tìm nhanh' } }}
    >
      <Combobox
        store={combobox}
        withinPortal={false}
        onOptionSubmit={(to) => {
          onClose()
          void navigate({ to })
        }}
      >
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            size="md"
            variant="unstyled"
            className={styles.box}
            aria-label="Tìm đơn vị, người, màn hình"
            placeholder="Tên đơn vị, tên người, tên màn hình; không cần dấu"
            leftSection={<Icon name="search" />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            // The list keeps Escape for itself.
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={styles.options} aria-label="Kết quả">
          {groups.map((group) => (
            <Combobox.Group key={group.title} label={group.title}>
              {group.found.map((one) => (
                <Combobox.Option key={one.to} value={one.to}>
                  <span className={styles.option}>
                    <Icon name={one.icon} size={16} />
                    <span>{one.label}</span>
                    <span className={styles.detail}>{one.detail}</span>
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {count === 0 && <Combobox.Empty>Không tìm thấy. Thử ít chữ hơn, hoặc bỏ dấu.</Combobox.Empty>}
        </Combobox.Options>
      </Combobox>
    </Modal>
  )
}

function useFound(text: string): { title: string; found: Found[] }[] {
  const may = useMay()
  const inLocality = useAccount().locality !== null
  const [q] = useDebouncedValue(text.trim(), 180)
  const enabled = inLocality && q.length >= 2
  const organizations = useQuery({
    ...readList(listOrganizationsRoute, { query: { q, limit: 6, state: 'all' } }),
    enabled,
  }).data
  const people = useQuery({ ...readList(listPeopleRoute, { query: { q, limit: 6 } }), enabled }).data
  const screens = useMemo(
    () =>
      menuFor(menu, may, inLocality).flatMap((group) =>
        group.entries
          .filter((entry) => matches(text, entry.label))
          .map((entry) => ({ to: entry.to, label: entry.label, detail: group.title, icon: entry.icon })),
      ),
    [text, may, inLocality],
  )
  const groups = [
    { title: 'Màn hình', found: screens },
    {
      title: 'Đơn vị',
      found: ((enabled && organizations?.rows) || []).map((row) => ({
        to: `/don-vi/${row.id}`,
        label: row.name,
        detail: row.parent?.name ?? row.kind.label,
        icon: 'organization' as const,
      })),
    },
    {
      title: 'Người',
      found: ((enabled && people?.rows) || []).map((row) => ({
        to: `/nguoi/${row.id}`,
        label: row.fullName,
        detail: [row.title, row.organization?.name ?? row.jurisdiction?.name].filter(Boolean).join(', '),
        icon: 'person' as const,
      })),
    },
  ]
  return groups.filter((group) => group.found.length > 0)
}
