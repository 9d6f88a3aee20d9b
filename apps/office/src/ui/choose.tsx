/** Choosing from a list, found without typing the marks: 'thi dua' finds 'Thi đua'. */
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

export interface Choice {
  value: string
  label: string
}

/** `{ active: 'Đang hoạt động', … }` of the contract as choices. */
export const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

export const codedChoices = (entries: readonly { code: string; label: string }[] = []): Choice[] =>
  entries.map(({ code, label }) => ({ value: code, label }))

const byLabel: NonNullable<SelectProps['filter']> = ({ options, search }) =>
  options.filter((option) => 'items' in option || matches(search, option.label))

const nothingFound = 'Không có mục nào khớp'

export const Choose = (props: SelectProps) => (
  <Select searchable filter={byLabel} nothingFoundMessage={nothingFound} maxDropdownHeight={300} {...props} />
)

export const ChooseMany = (props: MultiSelectProps) => (
  <MultiSelect
    searchable
    filter={byLabel}
    nothingFoundMessage={nothingFound}
    maxDropdownHeight={300}
    hidePickedOptions
    {...props}
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

export const ChooseInTree = (props: TreeSelectProps) => <TreeSelect mode="single" {...inTree} {...props} />

export const ChooseManyInTree = (props: TreeSelectProps<'multiple'>) => (
  <TreeSelect mode="multiple" {...inTree} {...props} />
)
