/** Đơn vị được nêu tên: corrected once, a name is right in every task and duty that prints it. */
import { useState } from 'react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listAddresseeGroupsRoute, listBlocsRoute } from '@guongsang/contract/organizations-functions.ts'
import type { PlaceChoice, PlaceProposed } from '@guongsang/contract/plans-reading.ts'
import { read } from '../../../lib/query.ts'
import { Choose } from '../../../ui/choose.tsx'
import { useUnits } from '../../../ui/pickers/organization-picker.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { ConfidenceWord } from './proposal.tsx'
import type { ReadingDraft } from './reading-draft.ts'
import styles from './read-places.module.css'

interface Props {
  draft: ReadingDraft
  onChoose: (text: string, choice: PlaceChoice | null) => void
}

export function PlaceList({ draft, onChoose }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const uses = usesIn(draft)
  const rows = Object.values(draft.places).sort(
    (a, b) => rank(a) - rank(b) || (uses.get(b.text) ?? 0) - (uses.get(a.text) ?? 0),
  )
  return (
    <ul className={styles.list}>
      {rows.map((place) => (
        <li key={place.text} className={styles.row}>
          <div>
            <p className={styles.text}>{place.text}</p>
            <p className={styles.means}>
              {place.choice === null ? 'Giữ như in, không gắn đơn vị nào' : place.choice.name}
              {' · '}
              {uses.get(place.text) ?? 0} chỗ
            </p>
          </div>
          <span className={styles.state}>
            {place.confidence === null || place.choice === null ? (
              <StateWord state="soon">Chưa khớp</StateWord>
            ) : (
              <ConfidenceWord confidence={place.confidence} />
            )}
            <Button
              variant="subtle"
              size="compact-sm"
              aria-expanded={open === place.text}
              aria-label={`${open === place.text ? 'Xong' : 'Chọn'} đơn vị cho ${place.text}`}
              onClick={() => setOpen(open === place.text ? null : place.text)}
            >
              {open === place.text ? 'Xong' : 'Chọn'}
            </Button>
          </span>
          {open === place.text && <PlaceChooser place={place} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  )
}

/** What is not settled comes first. */
const rank = ({ choice, confidence }: PlaceProposed): number =>
  choice === null ? 0 : confidence === 'guess' ? 1 : confidence === 'likely' ? 2 : 3

function PlaceChooser({ place, onChoose }: { place: PlaceProposed; onChoose: Props['onChoose'] }) {
  const units = useUnits() ?? []
  const groups = useQuery(read(listAddresseeGroupsRoute, { query: { limit: 200 } }))
  const blocs = useQuery(read(listBlocsRoute, { query: {} }))
  const choices: PlaceChoice[] = [
    ...(groups.data?.rows ?? []).map(({ id, shortForm, wording }) => ({
      by: 'group' as const,
      id,
      name: shortForm ?? wording,
    })),
    ...(blocs.data?.rows ?? []).map(({ id, name }) => ({ by: 'bloc' as const, id, name })),
    ...units.map(({ id, name }) => ({ by: 'organization' as const, id, name })),
  ]
  const all = [...(place.choice ? [place.choice] : []), ...place.alternatives, ...choices]
  const byKey = new Map(all.map((choice) => [`${choice.by}:${choice.id}`, choice]))
  const part = (title: string, some: readonly PlaceChoice[]) => ({
    group: title,
    items: some.map((choice) => ({ value: `${choice.by}:${choice.id}`, label: choice.name })),
  })
  const near = new Set(place.alternatives.map(({ id }) => id))
  const others = [...byKey.values()].filter(({ id }) => !near.has(id))
  return (
    <div className={styles.chooser}>
      <Choose
        label={`“${place.text}” là`}
        clearable
        placeholder="Không gắn đơn vị nào"
        data={[
          part('Gần giống', place.alternatives),
          part(
            'Nhóm đối tượng',
            others.filter(({ by }) => by === 'group'),
          ),
          part(
            'Cụm, khối',
            others.filter(({ by }) => by === 'bloc'),
          ),
          part(
            'Đơn vị',
            others.filter(({ by }) => by === 'organization'),
          ),
        ].filter(({ items }) => items.length > 0)}
        value={place.choice && `${place.choice.by}:${place.choice.id}`}
        onChange={(key) => onChoose(place.text, key === null ? null : (byKey.get(key) ?? null))}
      />
    </div>
  )
}

function usesIn({ tasks, duties }: ReadingDraft): Map<string, number> {
  const uses = new Map<string, number>()
  const texts = [
    ...tasks.flatMap(({ typed }) => typed.parties.map(({ text }) => text)),
    ...duties.flatMap(({ bearers }) => bearers),
  ]
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1)
  return uses
}
