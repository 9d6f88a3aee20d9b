import { type Cells, definePolicy } from '../../platform/auth/policy.ts'

const office: Cells = {
  officer: 'locality',
  'agency-head': 'locality',
  chair: 'locality',
  administrator: 'locality',
}
const units: Cells = {
  'unit-head': 'subtree',
  'unit-officer': 'subtree',
  'commune-officer': 'subtree',
  'front-union': 'subtree',
  'vertical-unit': 'subtree',
  'education-office': 'subtree',
  'culture-office': 'subtree',
}

export const canUploadFile = definePolicy('can-upload-file', 'Tải tệp lên', 'signed-in')
/** A file of an organisation; what an account brought itself it always sees. */
export const canViewFile = definePolicy('can-view-file', 'Xem tệp của đơn vị', { ...office, ...units })
export const canRemoveFile = definePolicy('can-remove-file', 'Gỡ tệp của đơn vị', {
  officer: 'locality',
  administrator: 'locality',
  'unit-head': 'own',
  'unit-officer': 'own',
  'commune-officer': 'own',
})
