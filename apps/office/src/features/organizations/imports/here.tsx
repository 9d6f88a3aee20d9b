import { directoryImports } from '@guongsang/contract/import-routes.ts'
import type { ImportsHere } from '../../../ui/imports/here.ts'
import { PersonLink, UnitLink } from '../../../ui/link.tsx'

/** Units and people. */
export const directoryHere: ImportsHere = {
  routes: directoryImports,
  all: '/nhap-du-lieu',
  one: '/nhap-du-lieu/$id',
  title: 'Nhập từ Excel',
  subjects: ['organizations', 'people'],
  isDated: true,
  linkTo: (batch, target) =>
    batch.subject === 'people' ? <PersonLink person={target} /> : <UnitLink unit={target} />,
  choices: [{ choice: 'create', label: 'Không phải, thêm mới', isFor: (row) => row.candidates.length > 0 }],
  undoWords: 'Các bản ghi thêm mới bị gỡ, các bản ghi cập nhật trở lại như cũ.',
}
