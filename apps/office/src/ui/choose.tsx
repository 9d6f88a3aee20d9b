/** Choosing from a list, found without typing the marks: 'thi dua' finds 'Thi đua'. */
import type { ReactNode } from 'react'
import {
  MultiSelect,
  type MultiSelectProps,
  Select,
  type SelectProps,
  type TreeNodeData,
  TreeSelect,
  type TreeSelectProps,
} from '@mantine/core'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import styles from './choose.module.css'

export interface Choice {
  value: string
  label: string
}

/** `{ active: 'Đang hoạt động', … }` of the contract as choices. */
export const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

export const codedChoices = (entries: readonly { code: string; label: string }[] = []): Choice[] =>
  entries.map(({ code, label }) => ({ value: code, label }))

/** An empty choice is not a wrong code: whatever the schema says of '', people read this. */
export const choiceError = (error: ReactNode, value: unknown): ReactNode =>
  error && (value === null || value === undefined || value === '') ? 'Chọn một mục trong danh sách.' : error

const nothingFound = 'Không có mục nào khớp'

/** A line that cannot be chosen: a list of choices without a line would have nothing to say to a screen reader. */
export const noChoice = (label: string) => ({ value: '', label, disabled: true })

const byLabel: NonNullable<SelectProps['filter']> = ({ options, search }) => {
  const found = options.filter((option) => 'items' in option || matches(search, option.label))
  return found.length > 0 ? found : [noChoice(nothingFound)]
}

export const Choose = (props: SelectProps) => (
  <Select
    searchable
    selectFirstOptionOnChange
    filter={byLabel}
    maxDropdownHeight={300}
    {...props}
    error={choiceError(props.error, props.value)}
  />
)

/** A code is shown as it is while the list that words it is on its way: until then nothing is. */
export const ChooseMany = (props: MultiSelectProps) => (
  <MultiSelect
    searchable
    selectFirstOptionOnChange
    filter={byLabel}
    maxDropdownHeight={300}
    hidePickedOptions
    classNames={{ pill: styles.picked ?? '', pillsList: styles.list ?? '' }}
    {...props}
    {...(props.data?.length === 0 && { value: [] })}
  />
)

const inTree = {
  searchable: true,
  filter: (query: string, node: TreeNodeData) =>
    matches(query, typeof node.label === 'string' ? node.label : ''),
  nothingFoundMessage: nothingFound,
  maxDropdownHeight: 360,
  chevronAriaLabels: { expand: 'Mở nhánh', collapse: 'Gập nhánh' },
}

export const ChooseInTree = (props: TreeSelectProps) => (
  <TreeSelect mode="single" {...inTree} {...props} error={choiceError(props.error, props.value)} />
)

export const ChooseManyInTree = (props: TreeSelectProps<'multiple'>) => (
  <TreeSelect mode="multiple" {...inTree} {...props} />
)
