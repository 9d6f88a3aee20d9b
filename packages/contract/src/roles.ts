/** The closed list of roles, R1–R28, and where each may hold: plain values, read by the server's rules and the office's forms. */

/** Where a grant holds. 'organization' is the organisation with everything under it. */
export const SCOPE_KINDS = ['organization', 'bloc', 'council', 'jurisdiction', 'locality', 'system'] as const
export type ScopeKind = (typeof SCOPE_KINDS)[number]

export const SCOPE_NAMES: Record<ScopeKind, string> = {
  organization: 'Đơn vị và các đơn vị trực thuộc',
  bloc: 'Cụm, khối thi đua',
  council: 'Hội đồng',
  jurisdiction: 'Địa bàn',
  locality: 'Toàn địa phương',
  system: 'Toàn hệ thống',
}

interface RoleFacts {
  number: string
  name: string
  /** The kinds of scope this role can be granted on; none: the role needs no account. */
  scopes: readonly ScopeKind[]
}

/** Vai trò R1–R28, as the plans name the people who do the work. */
export const ROLES = {
  chair: { number: 'R1', name: 'Chủ tịch, Phó Chủ tịch Ủy ban nhân dân', scopes: ['locality'] },
  'agency-head': { number: 'R2', name: 'Thủ trưởng cơ quan thường trực', scopes: ['locality'] },
  officer: { number: 'R3', name: 'Chuyên viên thi đua, khen thưởng', scopes: ['locality'] },
  'publicity-officer': { number: 'R4', name: 'Chuyên viên phụ trách tuyên truyền', scopes: ['locality'] },
  'records-clerk': { number: 'R5', name: 'Văn thư', scopes: ['locality', 'organization'] },
  'council-chair': { number: 'R6', name: 'Chủ tịch, Thường trực Hội đồng', scopes: ['council', 'locality'] },
  'council-member': {
    number: 'R7',
    name: 'Thành viên Hội đồng thi đua, khen thưởng',
    scopes: ['council', 'locality'],
  },
  'initiative-council-member': {
    number: 'R8',
    name: 'Thành viên Hội đồng sáng kiến',
    scopes: ['council', 'locality'],
  },
  'unit-head': { number: 'R9', name: 'Thủ trưởng đơn vị', scopes: ['organization'] },
  'unit-officer': {
    number: 'R10',
    name: 'Cán bộ thi đua, khen thưởng của đơn vị',
    scopes: ['organization'],
  },
  'commune-officer': {
    number: 'R11',
    name: 'Công chức thi đua, khen thưởng cấp xã',
    scopes: ['organization', 'jurisdiction'],
  },
  'bloc-head': { number: 'R12', name: 'Cụm trưởng, Khối trưởng', scopes: ['bloc', 'locality'] },
  'portal-editor': { number: 'R13', name: 'Biên tập Cổng thông tin điện tử', scopes: ['locality'] },
  broadcaster: { number: 'R14', name: 'Biên tập viên phát thanh, truyền thanh', scopes: ['locality'] },
  press: { number: 'R15', name: 'Cơ quan báo, đài', scopes: ['locality', 'organization'] },
  'propaganda-department': { number: 'R16', name: 'Ban Tuyên giáo', scopes: ['locality'] },
  'culture-office': { number: 'R17', name: 'Cơ quan văn hóa, thông tin', scopes: ['locality'] },
  'education-office': {
    number: 'R18',
    name: 'Cơ quan giáo dục và đào tạo',
    scopes: ['locality', 'organization'],
  },
  'finance-office': { number: 'R19', name: 'Cơ quan tài chính', scopes: ['locality'] },
  'front-union': {
    number: 'R20',
    name: 'Mặt trận Tổ quốc, đoàn thể',
    scopes: ['organization', 'locality'],
  },
  inspector: { number: 'R21', name: 'Thành viên đoàn kiểm tra', scopes: ['locality'] },
  'vertical-unit': {
    number: 'R22',
    name: 'Đơn vị ngành dọc, lực lượng vũ trang, doanh nghiệp',
    scopes: ['organization'],
  },
  collaborator: {
    number: 'R23',
    name: 'Cộng tác viên, báo cáo viên, tuyên truyền viên',
    scopes: ['locality', 'organization', 'jurisdiction'],
  },
  honoree: { number: 'R24', name: 'Điển hình, người được khen thưởng', scopes: ['locality'] },
  citizen: { number: 'R25', name: 'Người dân', scopes: [] },
  superior: { number: 'R26', name: 'Cơ quan cấp trên', scopes: ['locality'] },
  'external-bloc': { number: 'R27', name: 'Cụm thi đua bên ngoài', scopes: [] },
  administrator: { number: 'R28', name: 'Quản trị hệ thống', scopes: ['locality', 'system'] },
} as const satisfies Record<string, RoleFacts>

export type Role = keyof typeof ROLES
export const ROLE_CODES = Object.keys(ROLES) as [Role, ...Role[]]
/** The facts of a role under one type, for code that walks the list. */
export const roleFacts = (role: Role): RoleFacts => ROLES[role]
