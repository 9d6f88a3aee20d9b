import { type Cells, definePolicy } from '../../platform/auth/policy.ts'

export const canPrintOrganizationList = definePolicy(
  'can-print-organization-list',
  'In danh sách cơ quan, đơn vị',
  'signed-in',
)
export const canSeeOwnPrints = definePolicy(
  'can-see-own-prints',
  'Xem văn bản mình đã yêu cầu in',
  'signed-in',
)

// ---------------------------------------------------------------- the register

/**
 * 'locality' in these rows is the office of the locality: its reach over documents that are not issued yet ends at the
 * standing agency, what stands above it, and the unit the account works in (reach.ts). 'own' is the account's own unit.
 */
const units: Cells = {
  'unit-head': 'own',
  'unit-officer': 'own',
  'commune-officer': 'own',
  'front-union': 'own',
  'vertical-unit': 'own',
}
const officials: Cells = {
  ...units,
  'council-chair': 'own',
  'council-member': 'own',
  'initiative-council-member': 'own',
  'bloc-head': 'own',
  'publicity-officer': 'own',
  'portal-editor': 'own',
  broadcaster: 'own',
  press: 'own',
  'propaganda-department': 'own',
  'culture-office': 'own',
  'education-office': 'own',
  'finance-office': 'own',
  superior: 'own',
}

/** What was issued: the office sees all of it, others what their unit sent or received. */
export const canViewDocuments = definePolicy('can-view-documents', 'Xem văn bản, sổ văn bản', {
  ...officials,
  officer: 'locality',
  'agency-head': 'locality',
  chair: 'locality',
  'records-clerk': 'locality',
  inspector: 'locality',
  administrator: 'locality',
})
export const canDraftDocuments = definePolicy('can-draft-documents', 'Soạn, trình, gửi thêm văn bản', {
  ...units,
  officer: 'locality',
  'agency-head': 'locality',
  'publicity-officer': 'locality',
  'records-clerk': 'locality',
})
/** Never the drafter himself. */
export const canSignDocuments = definePolicy('can-sign-documents', 'Ký, trả lại, hủy văn bản', {
  chair: 'locality',
  'agency-head': 'locality',
  'unit-head': 'own',
})
export const canNumberDocuments = definePolicy(
  'can-number-documents',
  'Cấp số, phát hành văn bản, giữ dãy số',
  {
    'records-clerk': 'locality',
    'unit-officer': 'own',
    'commune-officer': 'own',
    'front-union': 'own',
    'vertical-unit': 'own',
  },
)
export const canRecordDocuments = definePolicy(
  'can-record-documents',
  'Ghi văn bản đến, văn bản căn cứ; gắn tệp, gửi thêm, ghi hết hiệu lực',
  {
    ...units,
    officer: 'locality',
    'agency-head': 'locality',
    'records-clerk': 'locality',
    'publicity-officer': 'locality',
  },
)
export const canReceiveDocuments = definePolicy(
  'can-receive-documents',
  'Mở, tiếp nhận văn bản gửi đến đơn vị, giữ sổ văn bản đến',
  {
    ...officials,
    officer: 'locality',
    'agency-head': 'locality',
    chair: 'locality',
    'records-clerk': 'locality',
  },
)
export const canPublishDocuments = definePolicy(
  'can-publish-documents',
  'Đăng văn bản lên Cổng, Trang thông tin điện tử',
  { 'portal-editor': 'locality', officer: 'locality', 'publicity-officer': 'locality' },
)
export const canManageTemplates = definePolicy('can-manage-templates', 'Giữ các mẫu văn bản', {
  officer: 'locality',
  'records-clerk': 'locality',
  administrator: 'locality',
})
