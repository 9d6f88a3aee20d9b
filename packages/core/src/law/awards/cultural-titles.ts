import type { Standing } from '../dated.ts'
import { dayBefore, decree152From, decree86, decree86From, law2022, unread } from '../provisions.ts'
import type { AwardRules, Condition } from '../rules.ts'
import { attested, judged } from './conditions.ts'

/** Until NĐ 86/2023 there was no frame of criteria for the titles of 2024. */
const beforeFrame = (place: string): Condition =>
  judged('chua-co-khung-tieu-chuan', 'khung tiêu chuẩn của Chính phủ chỉ có từ ngày 30/01/2024', {
    ...law2022(place, [], unread),
    to: dayBefore(decree86From),
  })

const commune = (place: string): Standing => law2022(place, ['tnd-29', 'tvpl-61300'])

/**
 * Xã, phường, thị trấn (đặc khu) tiêu biểu. The law still said “cấp huyện” after the districts ended; what provinces did
 * between 1/7/2025 and 30/9/2026 was not found, so a person decides.
 */
export const exemplaryCommune: AwardRules = {
  code: 'XPTB',
  quota: [],
  routes: [
    {
      id: '29.1',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Dẫn đầu phong trào thi đua cấp huyện và đạt các tiêu chuẩn',
      standing: [commune('29.1')],
      conditions: [
        attested('dan-dau-cap-huyen', 'dẫn đầu phong trào thi đua cấp huyện', {
          ...commune('29.1'),
          to: dayBefore(decree152From),
        }),
        judged(
          'khong-con-cap-huyen',
          'luật vẫn ghi “dẫn đầu phong trào thi đua cấp huyện” trong khi cấp huyện đã kết thúc từ ngày 01/7/2025',
          { ...law2022('29.1', ['tnd-29'], { enforce: 'manual' }), from: decree152From },
        ),
        attested(
          'nhiem-vu-kinh-te-quoc-phong',
          'thực hiện tốt nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh',
          commune('29.1.a'),
        ),
        attested('kinh-te-on-dinh', 'kinh tế ổn định và từng bước phát triển', commune('29.1.b')),
        attested('van-hoa-lanh-manh', 'đời sống văn hóa, tinh thần lành mạnh', commune('29.1.c')),
        attested('moi-truong-sach-dep', 'môi trường an toàn, thân thiện, sạch đẹp', commune('29.1.d')),
        attested(
          'chap-hanh-tot',
          'chấp hành tốt đường lối của Đảng, chính sách, pháp luật của Nhà nước',
          commune('29.1.đ'),
        ),
        beforeFrame('29.2'),
      ],
    },
  ],
  principles: [
    {
      code: 'details-by-province',
      text: 'Ủy ban nhân dân tỉnh quy định tiêu chuẩn chi tiết trên khung tiêu chuẩn của Chính phủ.',
      standing: [decree86('Phụ lục III', ['tvpl-61300'], { enforce: 'attest' })],
    },
  ],
}

const hamlet = (place: string): Standing => law2022(place, ['tnd-29'])

/** Thôn, tổ dân phố văn hóa. Points c to đ of the law were not read: the frame of NĐ 86 stands for them. */
export const culturalHamlet: AwardRules = {
  code: 'TDPVH',
  quota: [],
  routes: [
    {
      id: '30.1',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Thôn, tổ dân phố trong xã, phường đạt các tiêu chuẩn',
      standing: [hamlet('30.1')],
      conditions: [
        attested('kinh-te-on-dinh', 'đời sống kinh tế ổn định và từng bước phát triển', hamlet('30.1.a')),
        attested('van-hoa-lanh-manh', 'đời sống văn hóa, tinh thần lành mạnh, phong phú', hamlet('30.1.b')),
        beforeFrame('30.1'),
        attested(
          'dat-khung-tieu-chuan',
          'đạt các tiêu chuẩn còn lại về môi trường, chấp hành, đoàn kết theo khung tiêu chuẩn của Chính phủ và quy định của Ủy ban nhân dân tỉnh',
          decree86('Phụ lục II', ['vhnt', 'tt-58929'], {
            note: 'Các điểm c, d, đ khoản 1 Điều 30 của luật chưa đọc được nguyên văn.',
          }),
        ),
      ],
    },
  ],
  principles: [],
}

const excluded = decree86('6.4', ['vhnt', 'tt-58929'], {
  note: 'Danh mục đọc ở bài giới thiệu, chưa đối chiếu nguyên văn.',
})

/** Gia đình văn hóa: the province's criteria on the frame, and none of the exclusions within the year. */
export const culturalFamily: AwardRules = {
  code: 'GDVH',
  quota: [],
  routes: [
    {
      id: '31',
      subject: 'household',
      grounds: ['CONG_TRANG'],
      title: 'Hộ gia đình đạt tiêu chuẩn, không thuộc trường hợp loại trừ',
      standing: [law2022('31', ['vhnt', 'tt-58929'])],
      conditions: [
        beforeFrame('31'),
        attested(
          'dat-tieu-chuan-gia-dinh',
          'đạt tiêu chuẩn do Ủy ban nhân dân tỉnh quy định trên khung tiêu chuẩn của Chính phủ',
          decree86('Phụ lục I', ['vhnt', 'tt-58929']),
        ),
        attested(
          'khong-bi-truy-cuu-hinh-su',
          'trong năm không có thành viên bị truy cứu trách nhiệm hình sự',
          excluded,
        ),
        attested(
          'du-nghia-vu-quan-su-thue',
          'trong năm hoàn thành nghĩa vụ quân sự và nghĩa vụ nộp thuế',
          excluded,
        ),
        attested(
          'khong-vi-pham-hon-nhan',
          'trong năm không bị xử phạt về tảo hôn hoặc vi phạm chế độ hôn nhân',
          excluded,
        ),
        attested(
          'khong-vi-pham-trat-tu',
          'trong năm không bị xử phạt về trật tự công cộng, đánh bạc và các hành vi loại trừ khác',
          excluded,
        ),
      ],
    },
  ],
  principles: [
    {
      code: 'points-by-province',
      text: 'Thang điểm và mức điểm đạt do Ủy ban nhân dân tỉnh quy định; Nghị định số 86/2023/NĐ-CP không tìm thấy mức điểm chung.',
      standing: [decree86('Phụ lục I', ['vhnt'], { confidence: 'UNKNOWN', enforce: 'warn' })],
    },
  ],
}
