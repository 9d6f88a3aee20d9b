/** Phân cấp, phân quyền and who may propose: principles around the table of authorities. */
import { day } from '../../kernel/day.ts'
import { dated, decree152, law2022 } from '../provisions.ts'
import type { Entry } from './answer.ts'
import { provision, through, withoutDistricts } from './provisions.ts'

const circular01 = provision('01/2024/TT-BNV', '', ['ldtd-166833'], {
  from: day('2024-04-15'),
  to: day('2025-08-04'),
  note: 'Chưa rõ Thông tư số 15/2025/TT-BNV có giữ lại từ ngày 05/8/2025 hay không.',
})

export const delegation: readonly Entry<string>[] = [
  {
    code: 'proposals-from-below',
    name: 'Bình xét, đề nghị từ cơ sở',
    versions: through(
      'Danh hiệu thi đua được bình xét, đề nghị từ đơn vị cơ sở; cấp quản lý về tổ chức, cán bộ, công chức, viên chức, người lao động và quỹ lương xét tặng hoặc trình cấp trên.',
      law2022('83.1', ['hpl-83']),
    ),
  },
  {
    code: 'proposals-to-the-state',
    name: 'Trình khen thưởng cấp Nhà nước',
    versions: through(
      'Bộ trưởng và tương đương, Giám đốc đại học quốc gia, Chủ tịch Ủy ban nhân dân cấp tỉnh xác nhận thành tích và đề nghị Thủ tướng Chính phủ trình Chủ tịch nước.',
      law2022('83.2', ['hpl-83']),
    ),
  },
  {
    code: 'no-party-organization',
    name: 'Tập thể không có tổ chức đảng',
    versions: through(
      'Báo cáo thành tích của tập thể không có tổ chức đảng phải ghi rõ việc này.',
      circular01,
    ),
  },
  {
    code: 'movement-of-others',
    name: 'Khen thưởng trong phong trào do mình phát động',
    versions: through(
      'Bộ, ban, ngành, tỉnh phát động phong trào khen thưởng theo thẩm quyền, không trình khen thưởng cấp Nhà nước cho đối tượng không thuộc mình quản lý (trừ ngành dọc).',
      circular01,
    ),
  },
  {
    code: 'district-powers',
    name: 'Quyền của Chủ tịch Ủy ban nhân dân cấp huyện',
    versions: through(
      'Danh hiệu thôn, tổ dân phố văn hóa, Tập thể lao động tiên tiến, Chiến sĩ thi đua cơ sở, Lao động tiên tiến và giấy khen chuyển về Chủ tịch Ủy ban nhân dân cấp xã.',
      provision('129/2025/NĐ-CP', '59', ['tvpl-220962'], withoutDistricts),
    ),
  },
  {
    code: 'prime-minister-details',
    name: 'Quy định về hiện vật, cấp đổi, cấp lại, khen thưởng doanh nghiệp và đối ngoại',
    versions: [
      dated('Thủ tướng Chính phủ quy định chi tiết thay Chính phủ.', decree152('6.1', ['bm-c52500550'])),
    ],
  },
  {
    code: 'decentralisation',
    name: 'Nguyên tắc phân cấp, phân quyền',
    versions: [
      dated(
        'Phân cấp tối đa, một cơ quan chịu trách nhiệm, công khai, minh bạch.',
        decree152('5', ['tvpl-241551']),
      ),
    ],
  },
  {
    code: 'local-dossiers',
    name: 'Hồ sơ danh hiệu cơ sở và giấy khen',
    versions: [
      dated(
        'Bộ, ban, ngành, tỉnh quy định hồ sơ Chiến sĩ thi đua cơ sở, Lao động tiên tiến, Tập thể lao động tiên tiến, thôn, tổ dân phố văn hóa, Gia đình văn hóa và giấy khen.',
        decree152('6.2.c', ['tvpl-244833']),
      ),
    ],
  },
]
