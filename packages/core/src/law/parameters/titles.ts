import { cite } from '../cite.ts'
import {
  circular01From,
  circular15From,
  dated,
  dayBefore,
  decree152,
  decree98,
  law2003From,
  law2022,
  law2022From,
  recalled,
  unread,
} from '../provisions.ts'
import { parameter } from './parameter.ts'

/** Danh hiệu thi đua: the numbers of Điều 21 to 31, and of the circulars that detail them. */

export const newRecruitMonths = parameter(
  'new-recruit-months',
  'Thời gian công tác tối thiểu của người mới tuyển dụng để được xét Lao động tiên tiến',
  'tháng',
  dated(6, {
    ...law2022('', ['plcs-74072', 'tvpl-138908']),
    from: circular01From,
    to: dayBefore(circular15From),
    cite: cite('01/2024/TT-BNV', '1.5'),
  }),
  dated(6, {
    ...law2022('', ['tvpl-668075'], unread),
    from: circular15From,
    cite: cite('15/2025/TT-BNV'),
    enforce: 'warn',
    note: 'Chưa rõ Thông tư số 15/2025/TT-BNV có giữ quy định này của Thông tư số 01/2024/TT-BNV hay không.',
  }),
)

export const initiativesForGrassrootsTitle = parameter(
  'initiatives-for-CSTDCS',
  'Số sáng kiến hoặc công trình khoa học xét Chiến sĩ thi đua cơ sở',
  'sáng kiến',
  dated(1, law2022('23.2', ['tvpl-220962', 'tvpl-244833'])),
)

export const grassrootsTitlesForProvincial = parameter(
  'CSTDCS-for-CSTDT',
  'Số lần liên tục Chiến sĩ thi đua cơ sở để xét Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
  'lần',
  dated(3, law2022('22.1.a', ['tvpl-219217'])),
)

export const initiativesForProvincialTitle = parameter(
  'initiatives-for-CSTDT',
  'Số sáng kiến hoặc công trình khoa học phạm vi bộ, tỉnh xét Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
  'sáng kiến',
  dated(1, law2022('22.1.b', ['tvpl-219217'])),
)

export const provincialTitlesForNational = parameter(
  'CSTDT-for-CSTDTQ',
  'Số lần liên tục Chiến sĩ thi đua bộ, ban, ngành, tỉnh để xét Chiến sĩ thi đua toàn quốc',
  'lần',
  dated(2, law2022('21.1.a', ['tvpl-220982', 'tvpl-78'])),
)

export const initiativesForNationalTitle = parameter(
  'initiatives-for-CSTDTQ',
  'Số sáng kiến hoặc công trình khoa học phạm vi toàn quốc xét Chiến sĩ thi đua toàn quốc',
  'sáng kiến',
  dated(1, law2022('21.1.b', ['tvpl-220982', 'tvpl-78'])),
)

const throughBacNinh = { note: 'Đọc qua quy chế của tỉnh Bắc Ninh, nhắc lại luật.' }

export const advancedWorkersPercentOfAdvanced = parameter(
  'LDTT-percent-for-TTLDTT',
  'Tỷ lệ cá nhân Lao động tiên tiến của Tập thể lao động tiên tiến',
  '%',
  dated(70, law2022('28.1', ['bn-86'], throughBacNinh)),
)

export const advancedWorkersPercentOfExcellent = parameter(
  'LDTT-percent-for-TTLDXS',
  'Tỷ lệ cá nhân Lao động tiên tiến của Tập thể lao động xuất sắc',
  '%',
  dated(70, law2022('27.1', ['hust-27', 'bn-86'])),
)

export const completedPercentOfExcellent = parameter(
  'HTNV-percent-for-TTLDXS',
  'Tỷ lệ cá nhân hoàn thành nhiệm vụ của Tập thể lao động xuất sắc',
  '%',
  dated(100, law2022('27.1', ['hust-27', 'bn-86'])),
)

export const fightersOfExcellent = parameter(
  'CSTDCS-for-TTLDXS',
  'Số cá nhân Chiến sĩ thi đua cơ sở của Tập thể lao động xuất sắc',
  'người',
  dated(1, law2022('27.1', ['hust-27', 'bn-86'])),
)

export const rankForFlag = parameter(
  'rank-for-flag',
  'Thứ bậc trong cụm, khối thi đua để xét cờ thi đua',
  'thứ bậc',
  dated(1, law2022('25.1', ['lawnet-25'])),
)

export const provincialMovementYears = parameter(
  'movement-years-for-COT',
  'Thời gian tối thiểu của phong trào thi đua theo chuyên đề để tặng Cờ thi đua của bộ, ban, ngành, tỉnh',
  'năm',
  dated(
    3,
    law2022('26', ['tvpl-224318'], { note: 'Đọc qua Thông tư số 15/2025/TT-BXD; số khoản theo trí nhớ.' }),
  ),
)

export const governmentMovementYears = parameter(
  'movement-years-for-COCP',
  'Thời gian tối thiểu của phong trào thi đua do Thủ tướng phát động để tặng Cờ thi đua của Chính phủ',
  'năm',
  dated(5, law2022('25.3', ['lawnet-25'])),
)

export const governmentFlagPercent = parameter(
  'share-of-leaders-for-COCP',
  'Tỷ lệ tập thể được đề nghị Cờ thi đua của Chính phủ trên số tập thể dẫn đầu cụm, khối thi đua của bộ, tỉnh',
  '%',
  dated(20, {
    ...law2022('', ['tvpl-218203']),
    from: law2003From,
    to: dayBefore(law2022From),
    cite: cite('91/2017/NĐ-CP', '11'),
  }),
  dated(20, decree98('5', [], recalled)),
  dated(20, decree152('', [], recalled)),
)

export const grassrootsTitlePercent = parameter(
  'CSTDCS-percent-of-LDTT',
  'Tỷ lệ Chiến sĩ thi đua cơ sở trên số Lao động tiên tiến',
  '%',
  dated(15, {
    ...law2022('', ['tvpl-218203']),
    from: law2003From,
    to: dayBefore(law2022From),
    cite: cite('91/2017/NĐ-CP', '9.3'),
  }),
)
