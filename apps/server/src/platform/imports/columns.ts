/** The columns of a form: how they are called in a file, what they hold, what the template shows. */

/** 'line': one line. 'names': several, each on a line or after a semicolon. 'birth': a day, or only its year. */
export type CellKind = 'line' | 'names' | 'day' | 'birth' | 'number' | 'flag'

export interface ImportColumn {
  label: string
  /** In brackets after the label, in the template. */
  hint?: string
  /** Other words files use for it. */
  also: readonly string[]
  kind: CellKind
  width: number
  example: string | number | null
  /** A list the template offers and the preview holds the cell to: its items, or its name where a locality has its own. */
  choices?: string | readonly string[]
}
export type ImportColumns = Record<string, ImportColumn>

/** The column whose cells are shown by their last digits only, and forgotten when the import is over. */
export const SECRET = 'identityNumber'

/** What a screen, a report and a finding get to see of a cell. */
export const shownCell = (column: string, text: string): string =>
  column === SECRET ? text.replace(/.(?=.{3})/gu, '•') : text

/** Rows of the template that only show how; they are named so in their first cell. */
export const EXAMPLE = /^vi du\b/

export const headerOf = ({ label, hint }: ImportColumn): string => (hint ? `${label} (${hint})` : label)

/** Columns of lists that carry nothing to import: known, so they are not reported as strange. */
export const IGNORED = ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Ghi chú']

/** Columns by which people are told apart, the same in every list that names some. */
export const birthColumn = {
  label: 'Ngày sinh',
  hint: 'hoặc năm sinh',
  also: ['Năm sinh', 'Ngày, tháng, năm sinh', 'Sinh ngày'],
  kind: 'birth',
  width: 14,
  example: '1984-03-05',
} as const satisfies ImportColumn

export const identityNumberColumn = {
  label: 'Số định danh',
  also: [
    'Số định danh cá nhân',
    'CCCD',
    'Số CCCD',
    'Căn cước',
    'Số căn cước',
    'CMND',
    'Số CMND',
    'CCCD/CMND',
  ],
  kind: 'line',
  width: 16,
  example: null,
} as const satisfies ImportColumn
