/** One side of the expression: kinds, levels, blocs, named units, whole branches. */
import { type ReactNode, useState } from 'react'
import { Button, CloseButton, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { type AddresseeTerm, listBlocsRoute } from '@guongsang/contract/organizations-functions.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { read } from '../../../lib/query.ts'
import { Choose, choicesOf } from '../../../ui/choose.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'
import { OrganizationPicker, useUnits } from '../../../ui/pickers/organization-picker.tsx'
import styles from './term-list.module.css'

export type Term = z.output<typeof AddresseeTerm>

const ways: Record<Term['by'], string> = {
  everyone: 'Mọi đơn vị',
  kind: 'Theo loại đơn vị',
  level: 'Theo cấp',
  bloc: 'Theo cụm, khối',
  organization: 'Một đơn vị',
  subtree: 'Một đơn vị và các đơn vị bên dưới',
}

interface Props {
  terms: readonly Term[]
  error: ReactNode
  onChange: (terms: Term[]) => void
}

export function TermList({ terms, error, onChange }: Props) {
  const words = useTermWords()
  const add = (term: Term) =>
    !terms.some((one) => termKey(one) === termKey(term)) && onChange([...terms, term])
  return (
    <div>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={termKey(term)}>
            <span>{words(term)}</span>
            <CloseButton
              size="sm"
              aria-label={`Bỏ ${words(term)}`}
              onClick={() => onChange(terms.filter((one) => one !== term))}
            />
          </li>
        ))}
      </ul>
      <NewTerm count={terms.length} onAdd={add} />
      {error && <p className={styles.error}>{error}</p>}
    </div>
  )
}

export const termKey = (term: Term): string =>
  [term.by, 'code' in term ? term.code : 'level' in term ? term.level : 'id' in term ? term.id : ''].join(':')

/** A term in words: 'Loại: Trường học', 'Phòng Nội vụ và các đơn vị bên dưới'. */
export function useTermWords(): (term: Term) => string {
  const kinds = useCatalogue('organization-kind')
  const blocs = useQuery(read(listBlocsRoute, { query: {} })).data?.rows ?? []
  const units = useUnits() ?? []
  const unit = (id: string) => units.find((one) => one.id === id)?.name ?? 'đơn vị không còn'
  return (term) => {
    switch (term.by) {
      case 'everyone':
        return ways.everyone
      case 'kind':
        return `Loại: ${kinds.find((one) => one.value === term.code)?.label ?? 'không còn dùng'}`
      case 'level':
        return `Cấp: ${LEVELS[term.level]}`
      case 'bloc':
        return blocs.find((one) => one.id === term.id)?.name ?? 'Cụm, khối không còn'
      case 'organization':
        return unit(term.id)
      default:
        return `${unit(term.id)} và các đơn vị bên dưới`
    }
  }
}

function NewTerm({ count, onAdd }: { count: number; onAdd: (term: Term) => void }) {
  const [by, setBy] = useState<Term['by']>('kind')
  return (
    <div className={styles.add}>
      <NativeSelect
        aria-label="Cách chọn"
        data={choicesOf(ways)}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value as Term['by'])}
      />
      {/* Drawn anew after each term, so that the last choice does not stay in the box. */}
      <TermValue key={count} by={by} onAdd={onAdd} />
    </div>
  )
}

function TermValue({ by, onAdd }: { by: Term['by']; onAdd: (term: Term) => void }) {
  const kinds = useCatalogue('organization-kind')
  const blocs = useQuery(read(listBlocsRoute, { query: {} })).data?.rows ?? []
  const pick = (make: (value: string) => Term) => ({
    value: null,
    onChange: (value: string | null) => value !== null && onAdd(make(value)),
  })
  switch (by) {
    case 'everyone':
      return (
        <Button variant="default" onClick={() => onAdd({ by })}>
          Thêm
        </Button>
      )
    case 'kind':
      return (
        <Choose aria-label="Loại" placeholder="Chọn loại" data={kinds} {...pick((code) => ({ by, code }))} />
      )
    case 'level':
      return (
        <Choose
          aria-label="Cấp"
          placeholder="Chọn cấp"
          data={choicesOf(LEVELS)}
          {...pick((level) => ({ by, level: level as keyof typeof LEVELS }))}
        />
      )
    case 'bloc':
      return (
        <Choose
          aria-label="Cụm, khối"
          placeholder="Chọn cụm, khối"
          data={blocs.map((bloc) => ({ value: bloc.id, label: bloc.name }))}
          {...pick((id) => ({ by, id }))}
        />
      )
    default:
      return <OrganizationPicker aria-label="Đơn vị" {...pick((id) => ({ by, id }))} />
  }
}
