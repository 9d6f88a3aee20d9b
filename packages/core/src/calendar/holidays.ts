/**
 * Days off of State offices, as announced for each year; where no announcement was needed, as the Labour Code 2019 says:
 * article 112 names the days, article 111 clause 3 moves a holiday on a weekly day off to the next working day.
 * The source says where each stretch was read. A new year is a new entry; a year without entry has no answer.
 */
import { day } from '../kernel/day.ts'
import type { HolidayEntry, HolidayTable } from './working-days.ts'

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 111 khoản 3 và Điều 112'
const OF_2022 = 'Lịch nghỉ lễ 2022 của Tổng Lãnh sự quán Việt Nam tại Fukuoka'
const OF_2023 = 'Văn bản 8056/VPCP-KGVX ngày 01/12/2022, theo Đài Truyền hình Nghệ An'
const OF_2024 =
  'Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ Tết và Quốc khánh 2024, theo Sức sống trẻ'
const OF_2025 =
  'Văn bản 8726/VPCP-KGVX ngày 26/11/2024 và Thông báo 6150/TB-BLĐTBXH, theo báo Đà Nẵng và VietnamPlus'
const OF_2026 =
  'Văn bản của Văn phòng Chính phủ về nghỉ Tết và Quốc khánh 2026, theo Kiến thức ngày 13/10/2025'
const SWAP_2024 = 'Văn bản 2450/VPCP-KGVX năm 2024 về hoán đổi ngày làm việc'
const SWAP_2026 = 'Văn bản 12729/VPCP-KGVX ngày 25/12/2025, theo Bảo hiểm xã hội Việt Nam'
const CULTURE_DAY =
  'Nghị quyết 80-NQ/TW chọn là ngày nghỉ; Nghị quyết 30/NQ-CP giao sửa Điều 112 Bộ luật Lao động, chưa thấy văn bản sửa (VnEconomy 26/02/2026)'

/** Every entry below was read in its source; one that is only remembered must say 'recalled'. */
function stretch(from: string, to: string, name: string, source: string): HolidayEntry {
  return { from: day(from), to: day(to), name, source, confidence: 'verified' }
}

const single = (on: string, name: string, source: string) => stretch(on, on, name, source)

export const stateHolidays: HolidayTable = [
  {
    year: 2022,
    daysOff: [
      stretch('2022-01-01', '2022-01-03', 'Tết Dương lịch và nghỉ bù', LABOUR_CODE),
      stretch('2022-01-31', '2022-02-04', 'Tết Nguyên đán Nhâm Dần', OF_2022),
      stretch('2022-04-10', '2022-04-11', 'Giỗ Tổ Hùng Vương và nghỉ bù', OF_2022),
      stretch('2022-04-30', '2022-05-03', 'Chiến thắng, Quốc tế Lao động và nghỉ bù', OF_2022),
      stretch('2022-09-01', '2022-09-02', 'Quốc khánh', OF_2022),
    ],
    workedDays: [],
    undecided: [],
  },
  {
    year: 2023,
    daysOff: [
      stretch('2023-01-01', '2023-01-02', 'Tết Dương lịch và nghỉ bù', LABOUR_CODE),
      stretch('2023-01-20', '2023-01-26', 'Tết Nguyên đán Quý Mão', OF_2023),
      stretch(
        '2023-04-29',
        '2023-05-03',
        'Giỗ Tổ Hùng Vương, Chiến thắng, Quốc tế Lao động và nghỉ bù',
        `${LABOUR_CODE}; Kinh tế và Đô thị ngày 22/3/2023`,
      ),
      stretch('2023-09-01', '2023-09-04', 'Quốc khánh', OF_2023),
    ],
    workedDays: [],
    undecided: [],
  },
  {
    year: 2024,
    daysOff: [
      single('2024-01-01', 'Tết Dương lịch', LABOUR_CODE),
      stretch('2024-02-08', '2024-02-14', 'Tết Nguyên đán Giáp Thìn', OF_2024),
      single(
        '2024-04-18',
        'Giỗ Tổ Hùng Vương',
        `${LABOUR_CODE}; 10/3 âm lịch theo bảng của thư viện mở holidays`,
      ),
      single('2024-04-29', 'Nghỉ hoán đổi, làm bù ngày 04/5/2024', SWAP_2024),
      stretch('2024-04-30', '2024-05-01', 'Chiến thắng và Quốc tế Lao động', LABOUR_CODE),
      stretch('2024-09-02', '2024-09-03', 'Quốc khánh', OF_2024),
    ],
    workedDays: [single('2024-05-04', 'Làm bù ngày 29/4/2024', SWAP_2024)],
    undecided: [],
  },
  {
    year: 2025,
    daysOff: [
      single('2025-01-01', 'Tết Dương lịch', LABOUR_CODE),
      stretch('2025-01-25', '2025-02-02', 'Tết Nguyên đán Ất Tỵ', OF_2025),
      single(
        '2025-04-07',
        'Giỗ Tổ Hùng Vương',
        `${LABOUR_CODE}; 10/3 âm lịch theo bảng của thư viện mở holidays`,
      ),
      stretch('2025-04-30', '2025-05-01', 'Chiến thắng và Quốc tế Lao động', OF_2025),
      single('2025-05-02', 'Nghỉ hoán đổi, làm bù ngày 26/4/2025', OF_2025),
      stretch('2025-08-30', '2025-09-02', 'Quốc khánh', OF_2025),
    ],
    workedDays: [single('2025-04-26', 'Làm bù ngày 02/5/2025', OF_2025)],
    undecided: [],
  },
  {
    year: 2026,
    daysOff: [
      single('2026-01-01', 'Tết Dương lịch', LABOUR_CODE),
      single('2026-01-02', 'Nghỉ hoán đổi, làm bù ngày 10/01/2026', SWAP_2026),
      stretch('2026-02-14', '2026-02-22', 'Tết Nguyên đán Bính Ngọ', OF_2026),
      stretch(
        '2026-04-26',
        '2026-04-27',
        'Giỗ Tổ Hùng Vương và nghỉ bù',
        `${LABOUR_CODE}; Thanh niên ngày 23/02/2026`,
      ),
      stretch('2026-04-30', '2026-05-01', 'Chiến thắng và Quốc tế Lao động', LABOUR_CODE),
      single('2026-08-31', 'Nghỉ hoán đổi, làm bù ngày 22/8/2026', OF_2026),
      stretch('2026-09-01', '2026-09-02', 'Quốc khánh', OF_2026),
    ],
    workedDays: [
      single('2026-01-10', 'Làm bù ngày 02/01/2026', SWAP_2026),
      single('2026-08-22', 'Làm bù ngày 31/8/2026', OF_2026),
    ],
    undecided: [single('2026-11-24', 'Ngày Văn hóa Việt Nam', CULTURE_DAY)],
  },
]
