/** The catalogues a new locality starts with; afterwards they are its own to edit (requirements 2.1, entities 1–6, 11). */
import type { CatalogueEntryRow } from './tables.ts'

type Catalogue = CatalogueEntryRow['catalogue']
type Entry = readonly [code: string, label: string, flags?: Partial<Flags>]
interface Flags {
  under_committee: boolean
  vertical: boolean
  single_holder: boolean
}
const under = { under_committee: true }
const single = { single_holder: true }

export const defaultCatalogues = {
  'organization-kind': [
    ['department', 'Sở, ban, ngành', under],
    ['office', 'Phòng, ban', under],
    ['province-committee', 'Ủy ban nhân dân tỉnh', under],
    ['district-committee', 'Ủy ban nhân dân huyện, thị xã, thành phố', under],
    ['commune-committee', 'Ủy ban nhân dân xã, phường, thị trấn', under],
    ['party-body', 'Cơ quan Đảng'],
    ['peoples-council', 'Hội đồng nhân dân'],
    ['front', 'Mặt trận Tổ quốc'],
    ['union', 'Tổ chức chính trị - xã hội, đoàn thể'],
    ['association', 'Hội'],
    ['service-unit', 'Đơn vị sự nghiệp', under],
    ['school', 'Trường học', under],
    ['armed-force', 'Lực lượng vũ trang', { vertical: true }],
    ['vertical-unit', 'Đơn vị ngành dọc', { vertical: true }],
    ['enterprise', 'Doanh nghiệp'],
    ['media', 'Cơ quan truyền thông', under],
    ['steering-committee', 'Ban chỉ đạo, hội đồng', under],
    ['internal-unit', 'Đơn vị trực thuộc bên trong', under],
  ],
  'jurisdiction-kind': [
    ['province', 'Tỉnh'],
    ['centrally-run-city', 'Thành phố trực thuộc trung ương'],
    ['district', 'Huyện'],
    ['town', 'Thị xã'],
    ['city', 'Thành phố'],
    ['commune', 'Xã'],
    ['ward', 'Phường'],
    ['township', 'Thị trấn'],
    ['special-zone', 'Đặc khu'],
    ['village', 'Thôn, ấp, bản, tổ dân phố'],
  ],
  function: [
    ['standing-agency', 'Cơ quan thường trực Hội đồng Thi đua - Khen thưởng', single],
    // Two offices may run the portal together (S000-IV-2), so it is not held by one alone.
    ['portal-in-charge', 'Phụ trách Cổng thông tin điện tử'],
    ['broadcaster', 'Phát thanh, truyền thanh'],
    ['cost-appraisal', 'Thẩm định kinh phí', single],
    ['contest-lead', 'Chủ trì cuộc thi'],
    ['propaganda-direction', 'Chỉ đạo, định hướng tuyên truyền', single],
  ],
  field: [
    ['emulation', 'Thi đua, khen thưởng'],
    ['economy', 'Kinh tế'],
    ['agriculture', 'Nông nghiệp, nông thôn'],
    ['industry-trade', 'Công nghiệp, thương mại, dịch vụ'],
    ['construction-transport', 'Xây dựng, giao thông'],
    ['natural-resources', 'Tài nguyên, môi trường'],
    ['finance', 'Tài chính, ngân sách'],
    ['education', 'Giáo dục và đào tạo'],
    ['health', 'Y tế, chăm sóc sức khỏe'],
    ['culture-sports', 'Văn hóa, thể thao, du lịch'],
    ['media', 'Thông tin, truyền thông'],
    ['labour-social', 'Lao động, an sinh xã hội'],
    ['home-affairs', 'Nội vụ, cải cách hành chính'],
    ['justice', 'Tư pháp, thanh tra'],
    ['defence-security', 'Quốc phòng, an ninh'],
    ['party-building', 'Xây dựng Đảng, hệ thống chính trị'],
    ['mass-mobilisation', 'Dân vận, Mặt trận, đoàn thể'],
    ['ethnic-affairs', 'Công tác dân tộc, tôn giáo'],
    ['science-technology', 'Khoa học, công nghệ, chuyển đổi số'],
  ],
  'occupation-group': [
    ['civil-servant', 'Công chức'],
    ['public-employee', 'Viên chức'],
    ['soldier', 'Chiến sĩ lực lượng vũ trang'],
    ['worker', 'Công nhân'],
    ['farmer', 'Nông dân'],
    ['direct-labourer', 'Người lao động trực tiếp'],
    ['freelancer', 'Lao động tự do'],
    ['student', 'Học sinh, sinh viên'],
    ['entrepreneur', 'Doanh nhân'],
    ['retiree', 'Cán bộ hưu trí'],
    ['other', 'Khác'],
  ],
  'publicity-kind': [
    ['reporter', 'Báo cáo viên'],
    ['propagandist', 'Tuyên truyền viên'],
    ['opinion-collaborator', 'Cộng tác viên dư luận xã hội'],
    ['information-collaborator', 'Cộng tác viên cung cấp thông tin'],
    ['publicity-specialist', 'Chuyên viên phụ trách tuyên truyền'],
  ],
} as const satisfies Record<Catalogue, readonly Entry[]>

/** As rows of one locality. */
export const defaultEntries = (localityId: string): CatalogueEntryRow[] =>
  Object.entries(defaultCatalogues).flatMap(([catalogue, entries]) =>
    (entries as readonly Entry[]).map(([code, label, flags], index) => ({
      locality_id: localityId,
      catalogue: catalogue as Catalogue,
      code,
      label,
      sort_order: (index + 1) * 10,
      in_use: true,
      under_committee: flags?.under_committee ?? false,
      vertical: flags?.vertical ?? false,
      single_holder: flags?.single_holder ?? false,
    })),
  )
