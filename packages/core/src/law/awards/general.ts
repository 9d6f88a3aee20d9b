import { cite } from '../cite.ts'
import { preferredWomenPercent, womenPostThirds } from '../parameters/general.ts'
import { circular15From, decree152, decree98, law2022, recalled } from '../provisions.ts'
import type { Condition, Principle } from '../rules.ts'
import { factIs } from './conditions.ts'

const sources98 = ['tvpl-219283'] as const
const sources152 = ['tnd-726127', 'tvpl-244157'] as const
const clause = (place: string) => [decree98(place, sources98), decree152(place, sources152)]

/** Điều 4 of both decrees, and what else binds every award: assessed after the conditions of the award itself. */
export const generalConditions: readonly Condition[] = [
  {
    code: 'merit-basis',
    standing: clause('4.3'),
    test: { op: 'merit-basis' },
    only: { grounds: ['CONG_TRANG'] },
    says: {
      holds: 'Không dùng kết quả khen thưởng đột xuất, theo chuyên đề làm căn cứ xét công trạng{list}.',
      fails: 'Có dùng kết quả khen thưởng đột xuất, theo chuyên đề làm căn cứ xét công trạng{list}.',
      unknown: 'Chưa rõ loại hình của khen thưởng dùng làm căn cứ{list}.',
    },
  },
  factIs(
    'not-under-review',
    'underReview',
    false,
    {
      holds: 'Không trong thời gian xem xét kỷ luật, thanh tra, kiểm tra, điều tra hoặc xác minh đơn thư.',
      fails:
        'Đang trong thời gian xem xét kỷ luật, thanh tra, kiểm tra, điều tra hoặc xác minh đơn thư: tạm dừng đến khi có kết luận bằng văn bản.',
      unknown:
        'Chưa rõ có đang bị xem xét kỷ luật, thanh tra, kiểm tra, điều tra hoặc xác minh đơn thư hay không.',
    },
    [
      decree98('4.4', sources98),
      decree152('4.4', sources152, {
        note: 'Nếu kết luận không có vi phạm, cấp có thẩm quyền tiếp tục khen thưởng hoặc đề nghị khen thưởng (chỉ Nghị định số 152/2025/NĐ-CP nói rõ).',
      }),
    ],
  ),
  {
    code: 'served-discipline',
    standing: clause('4.4'),
    test: { op: 'served-discipline' },
    says: {
      holds: '{note}',
      fails: 'Chưa chấp hành xong kỷ luật (năm {list}); thành tích chỉ tính từ ngày chấp hành xong.',
      unknown: 'Chưa rõ ngày chấp hành xong kỷ luật{list}; thành tích chỉ tính từ ngày đó.',
    },
  },
  {
    code: 'maternity-counts',
    standing: clause('4.5'),
    test: { op: 'notice', fact: 'maternityLeave' },
    only: { subjects: ['individual'] },
    says: {
      holds: 'Thời gian nghỉ thai sản được tính vào thời gian xét khen thưởng.',
      fails: 'Thời gian nghỉ thai sản được tính vào thời gian xét khen thưởng.',
      unknown: 'Thời gian nghỉ thai sản được tính vào thời gian xét khen thưởng.',
    },
  },
  {
    code: 'not-awarded-already',
    standing: [law2022('5.2.c', ['tvpl-245477'], { enforce: 'warn' })],
    test: { op: 'already-awarded' },
    says: {
      holds: 'Chưa thấy khen thưởng nào trùng hình thức và năm thành tích.',
      fails:
        'Đã được tặng cùng hình thức cho năm {year} ({list}): một thành tích không khen thưởng nhiều lần.',
      unknown: 'Chưa có thông tin về các lần khen thưởng trước để đối chiếu trùng lặp.',
    },
  },
  {
    code: 'works-used-once',
    standing: [
      {
        ...law2022('', ['tvpl-219217'], { enforce: 'warn' }),
        cite: cite('5007/BNV-TĐKT', 'điểm c khoản 5 mục III'),
        note: 'Công văn hướng dẫn, không phải văn bản quy phạm; người có thẩm quyền quyết định và nêu lý do.',
      },
    ],
    test: { op: 'works-ledger' },
    says: {
      holds: '{note}',
      fails: 'Sáng kiến, công trình khoa học đã dùng để xét khen thưởng khác: {list}.',
      unknown: 'Chưa có sổ theo dõi việc sử dụng sáng kiến, công trình khoa học.',
    },
  },
  {
    code: 'not-dissolved',
    standing: [
      {
        ...law2022('', ['tvpl-668075'], { enforce: 'warn' }),
        from: circular15From,
        cite: cite('15/2025/TT-BNV'),
        note: 'Mới đọc được tiêu đề, chưa có điều khoản cụ thể.',
      },
    ],
    test: { op: 'notice', fact: 'dissolved' },
    only: { subjects: ['collective'] },
    says: {
      holds: 'Tập thể đã giải thể khi sắp xếp tổ chức: không xét khen thưởng.',
      fails: 'Tập thể đã giải thể khi sắp xếp tổ chức: không xét khen thưởng.',
      unknown: 'Tập thể đã giải thể khi sắp xếp tổ chức: không xét khen thưởng.',
    },
  },
]

/** What binds people and lists rather than one case: shown with its article, never computed here. */
export const principles: readonly Principle[] = [
  {
    code: 'no-ladder',
    text: 'Khen thưởng theo điều kiện, tiêu chuẩn và thành tích; không bắt buộc có hình thức khen thưởng mức thấp mới được khen thưởng mức cao, trừ khi tiêu chuẩn quy định.',
    standing: clause('4.1'),
  },
  {
    code: 'prefer-women',
    text: `Nhiều cá nhân, tập thể cùng đủ điều kiện thì lựa chọn cá nhân nữ hoặc tập thể có tỷ lệ nữ từ ${preferredWomenPercent.versions[0]!.value}% trở lên.`,
    standing: preferredWomenPercent.versions,
  },
  {
    code: 'women-post-time',
    text: 'Thời gian giữ chức vụ để xét quá trình cống hiến của cán bộ nữ được giảm một phần ba, trừ người thuộc nhóm có tuổi nghỉ hưu cao hơn.',
    standing: womenPostThirds.versions,
  },
  {
    code: 'direct-workers-first',
    text: 'Chú trọng khen thưởng người trực tiếp lao động, sản xuất, kinh doanh; người ở biên giới, biển, đảo, vùng đặc biệt khó khăn.',
    standing: [law2022('5.2.d', ['tvpl-245477'], { enforce: 'warn' })],
  },
  {
    code: 'rating-evidence',
    text: 'Mức độ hoàn thành nhiệm vụ: cá nhân theo kết quả xếp loại hằng năm của cấp có thẩm quyền; tập thể theo kết quả xếp loại của tổ chức đảng hoặc của cấp trên trực tiếp.',
    standing: [law2022('84.7', ['bn-86'], { enforce: 'attest', note: 'Đọc qua quy chế của tỉnh Bắc Ninh.' })],
  },
  {
    code: 'old-awards-count',
    text: 'Khen thưởng theo luật cũ vẫn được tính là khen thưởng đã có.',
    standing: [law2022('', [], recalled)],
  },
]
