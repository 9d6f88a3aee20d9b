import { dated, decree152, decree98 } from '../provisions.ts'
import { parameter } from './parameter.ts'

/** Numbers of the general rules, Điều 4 of both decrees. */

export const preferredWomenPercent = parameter(
  'women-percent-preferred',
  'Tỷ lệ nữ của tập thể được ưu tiên khi nhiều tập thể cùng đủ điều kiện',
  '%',
  dated(70, decree98('4.6', ['tvpl-219283'], { enforce: 'warn' })),
  dated(70, decree152('4.6', ['tnd-726127', 'tvpl-244157'], { enforce: 'warn' })),
)

export const womenPostThirds = parameter(
  'women-post-time-thirds',
  'Phần thời gian giữ chức vụ mà cán bộ nữ cần có khi xét quá trình cống hiến, tính theo phần ba',
  'phần ba',
  dated(2, decree98('4.7', ['tvpl-219283'])),
  dated(2, decree152('4.7', ['tnd-726127', 'tvpl-244157'])),
)
