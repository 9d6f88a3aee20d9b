import type { FileInfo } from '@guongsang/contract/files.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { StateWord } from '../../ui/state-word.tsx'

const formats: Record<FileInfo['format'], string> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  jpg: 'Ảnh',
  png: 'Ảnh',
  webp: 'Ảnh',
}
export const formatWord = (format: FileInfo['format']): string => formats[format]

const purposes: Record<string, string> = {
  attachment: 'Đính kèm',
  import: 'Nhập từ Excel',
  photo: 'Ảnh',
  'blind-scan': 'Bản đã rọc phách',
  printed: 'Văn bản in ra',
}
export const purposeWord = (purpose: string): string => purposes[purpose] ?? 'Khác'

/** Can the words inside be searched? */
const texts: Record<FileInfo['textState'], [State, string]> = {
  none: ['not-applicable', 'Không có chữ'],
  waiting: ['waiting', 'Đang đọc chữ'],
  done: ['done', 'Tìm được theo chữ bên trong'],
  scanned: ['soon', 'Bản quét, chưa tìm được theo chữ'],
  failed: ['late', 'Không đọc được chữ'],
}

export const TextStateWord = ({ state }: { state: FileInfo['textState'] }) => (
  <StateWord state={texts[state][0]}>{texts[state][1]}</StateWord>
)
