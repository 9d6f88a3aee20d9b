import { leadingYearsForLabourHero, yearsForLabourHero } from '../parameters/forms.ts'
import type { Standing } from '../dated.ts'
import { law2022, recalled, unread } from '../provisions.ts'
import type { AwardRules, Condition, Route } from '../rules.ts'
import { attested, judged, measured } from './conditions.ts'

const hero = (place: string): Standing => law2022(place, ['tvpl-220523'])

const suddenHero = (subject: 'individual' | 'collective', loyalty: Condition): Route => ({
  id: subject === 'individual' ? '63.3/ca-nhan' : '63.3/tap-the',
  subject,
  grounds: ['DOT_XUAT'],
  title: 'Thành tích đặc biệt xuất sắc đột xuất',
  standing: [hero('63.3')],
  conditions: [
    attested('dac-biet-xuat-sac-dot-xuat', 'lập thành tích đặc biệt xuất sắc đột xuất', hero('63.3')),
    loyalty,
  ],
})

const loyal = (place: string): Condition =>
  attested('tuyet-doi-trung-thanh', 'tuyệt đối trung thành với Tổ quốc, mẫu mực', hero(place))

const unitedAndClean = (place: string): Condition =>
  attested(
    'doan-ket-trong-sach',
    'nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh; bảo đảm quyền lợi, an toàn của người lao động',
    hero(place),
  )

/** Anh hùng Lao động. */
export const labourHero: AwardRules = {
  code: 'AHLD',
  quota: [],
  routes: [
    {
      id: '63.1',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Cá nhân lao động sáng tạo, đặc biệt xuất sắc',
      standing: [hero('63.1')],
      conditions: [
        loyal('63.1'),
        attested('lao-dong-sang-tao', 'lao động sáng tạo, lập thành tích đặc biệt xuất sắc', hero('63.1')),
        measured(
          'nam-dong-gop-quan-trong',
          'thời gian có đóng góp quan trọng, được tập thể suy tôn',
          yearsForLabourHero,
          hero('63.1'),
        ),
        attested(
          'sang-kien-gia-tri-dac-biet',
          'có nhiều công trình khoa học, sáng kiến có giá trị đặc biệt trong toàn quốc',
          hero('63.1'),
        ),
        attested('cong-boi-duong-dao-tao', 'có công lớn trong bồi dưỡng, đào tạo', hero('63.1')),
      ],
    },
    {
      id: '63.2',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Tập thể dẫn đầu toàn quốc',
      standing: [hero('63.2')],
      conditions: [
        attested('dac-biet-xuat-sac', 'lập thành tích đặc biệt xuất sắc', hero('63.2')),
        measured(
          'nam-dan-dau-toan-quoc',
          'thời gian dẫn đầu toàn quốc về năng suất, chất lượng, hiệu quả',
          leadingYearsForLabourHero,
          hero('63.2'),
        ),
        attested(
          'dan-dau-khoa-hoc-chuyen-doi-so',
          'dẫn đầu về ứng dụng khoa học, công nghệ, chuyển đổi số',
          hero('63.2'),
        ),
        attested('dan-dau-dao-tao', 'dẫn đầu về đào tạo, bồi dưỡng', hero('63.2')),
        unitedAndClean('63.2'),
        attested('tich-cuc-o-dia-phuong', 'tích cực tham gia hoạt động ở địa phương', hero('63.2')),
      ],
    },
    suddenHero('individual', loyal('63.3')),
    suddenHero('collective', unitedAndClean('63.3')),
  ],
  principles: [],
}

const unity = law2022('51', ['tvpl-120533'], recalled)

/** Huân chương Đại đoàn kết dân tộc: the procedure was read, the criteria are from memory. */
export const nationalUnityOrder: AwardRules = {
  code: 'HCDDK',
  quota: [],
  routes: [
    {
      id: '51',
      subject: 'individual',
      grounds: ['CONG_TRANG', 'CONG_HIEN'],
      title: 'Công lao xây dựng khối đại đoàn kết toàn dân tộc',
      standing: [{ ...unity, enforce: 'manual' }],
      conditions: [
        attested(
          'cong-lao-dai-doan-ket',
          'có công lao, thành tích lớn trong xây dựng khối đại đoàn kết toàn dân tộc',
          unity,
        ),
      ],
    },
  ],
  principles: [],
}

const bravery = law2022('52', [], {
  ...recalled,
  note: 'Theo lời văn của Nghị định năm 2017; Điều 52 của luật năm 2022 chưa đọc được.',
})

/** Huân chương Dũng cảm. */
export const braveryOrder: AwardRules = {
  code: 'HCDC',
  quota: [],
  routes: [
    {
      id: '52',
      subject: 'individual',
      grounds: ['DOT_XUAT'],
      title: 'Hành động dũng cảm cứu người, cứu tài sản',
      standing: [{ ...bravery, enforce: 'manual' }],
      conditions: [
        attested(
          'dung-cam-cuu-nguoi',
          'có hành động dũng cảm cứu người, cứu tài sản, nêu gương trong tỉnh, khu vực trở lên, hoặc hy sinh anh dũng khi cứu người, cứu tài sản',
          bravery,
        ),
      ],
    },
  ],
  principles: [],
}

const friendship = law2022('53', ['ws-37'], { enforce: 'manual', note: 'Mới đọc được phần cuối của điều.' })

/** Huân chương Hữu nghị, for foreigners. */
export const friendshipOrder: AwardRules = {
  code: 'HCHN',
  quota: [],
  routes: (['individual', 'collective'] as const).map((subject) => ({
    id: subject === 'individual' ? '53/ca-nhan' : '53/tap-the',
    subject,
    grounds: ['DOI_NGOAI'],
    title: 'Người nước ngoài, tập thể người nước ngoài',
    standing: [friendship],
    conditions: [judged('tieu-chuan-doi-ngoai', 'tiêu chuẩn của Điều 53 chưa đọc được', friendship)],
  })),
  principles: [],
}

const memorial = law2022('71', ['lvn-71'])

/** Kỷ niệm chương: who gives it writes its rules; a province's are a resolution of its people's council. */
export const memorialMedal: AwardRules = {
  code: 'KNC',
  quota: [],
  routes: [
    {
      id: '71.2',
      subject: 'individual',
      grounds: ['CONG_TRANG', 'CONG_HIEN'],
      title: 'Có đóng góp vào quá trình phát triển',
      standing: [memorial],
      conditions: [
        attested(
          'dong-gop-phat-trien',
          'có đóng góp vào quá trình phát triển của bộ, ban, ngành, tỉnh, tổ chức theo tiêu chuẩn do nơi tặng quy định',
          memorial,
        ),
      ],
    },
  ],
  principles: [
    {
      code: 'own-rules',
      text: 'Tên, đối tượng và tiêu chuẩn kỷ niệm chương do bộ, ban, ngành, tổ chức quy định; của tỉnh do Hội đồng nhân dân tỉnh quy định. Mỗi loại thường chỉ tặng một lần cho một người.',
      standing: [law2022('71.2', ['lvn-71', 'tvpl-224318'], { enforce: 'attest' })],
    },
    {
      code: 'numbers-elsewhere',
      text: 'Số năm công tác để tặng kỷ niệm chương là của từng ngành, nhập theo quy định của nơi tặng.',
      standing: [law2022('71', ['tvpl-224318'], { ...unread, enforce: 'warn' })],
    },
  ],
}
