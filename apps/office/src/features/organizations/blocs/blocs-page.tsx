/** Cụm, khối thi đua: who competes with whom, by the decision of each period. */
import { useState } from 'react'
import { Button, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { type Bloc as BlocShape, listBlocsRoute } from '@guongsang/contract/organizations-functions.ts'
import { BLOC_KINDS } from '@guongsang/contract/organizations-words.ts'
import { count, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { BlocForm } from './bloc-form.tsx'
import styles from './blocs-page.module.css'

export type Bloc = z.output<typeof BlocShape>

const help = {
  about: 'Cụm, khối thi đua và các đơn vị thành viên vào một ngày.',
  steps: [
    'Lập cụm, khối theo quyết định.',
    'Khi quyết định mới thay đổi thành phần, ghi cả danh sách thành viên từ ngày đó.',
  ],
  notes: ['Thành phần cũ vẫn giữ: điểm và xếp hạng các năm trước theo thành phần của năm đó.'],
}

export function BlocsPage() {
  const may = useMay()('can-arrange-blocs')
  const on = useAsOf()
  const reply = useQuery(readList(listBlocsRoute, { query: { on } }))
  const dialog = useDialog<Bloc | 'new'>()
  return (
    <Page
      title="Cụm, khối thi đua"
      lead="Ai thi đua với ai, theo quyết định của từng thời kỳ."
      acts={may && <Button onClick={() => dialog.open('new')}>Lập cụm, khối</Button>}
      help={help}
    >
      <AsOfNote />
      <Filters>
        <AsOf />
      </Filters>
      <Await reply={reply}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title="Chưa có cụm, khối nào">
              Bấm Lập cụm, khối, ghi tên như trong quyết định và chọn các đơn vị.
            </Empty>
          ) : (
            <Stack gap={0}>
              {rows.map((bloc) => (
                <OneBloc key={bloc.id} bloc={bloc} onEdit={may ? () => dialog.open(bloc) : undefined} />
              ))}
            </Stack>
          )
        }
      </Await>
      <Dialog
        control={dialog}
        title={dialog.about === 'new' ? 'Lập cụm, khối thi đua' : 'Ghi thành viên từ một ngày'}
        wide
      >
        {(about) => <BlocForm bloc={about === 'new' ? null : about} onClose={dialog.close} />}
      </Dialog>
    </Page>
  )
}

function OneBloc({ bloc, onEdit }: { bloc: Bloc; onEdit: (() => void) | undefined }) {
  const [looking, setLooking] = useState(false)
  return (
    <Section
      title={bloc.name}
      acts={
        <Group gap="xs">
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setLooking(true)}>
            Diễn biến
          </Button>
          {onEdit && (
            <Button variant="default" size="compact-sm" onClick={onEdit}>
              Ghi thành viên từ một ngày
            </Button>
          )}
        </Group>
      }
    >
      <p className={styles.detail}>
        {[
          BLOC_KINDS[bloc.kind],
          `${count(bloc.members.length)} đơn vị`,
          showPeriod(bloc.from, bloc.to),
          bloc.decision,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {looking && (
        <SidePanel kicker={BLOC_KINDS[bloc.kind]} title={bloc.name} onClose={() => setLooking(false)}>
          <Timeline kind="bloc" id={bloc.id} />
        </SidePanel>
      )}
      <ul className={styles.members}>
        {bloc.members.map((member) => (
          <li key={member.id}>
            <UnitLink unit={member.organization} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
