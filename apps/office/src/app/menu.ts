/**
 * The left menu, in the order of the year's work. A new capability adds its line here: where it goes, what it is called,
 * and the policy without which it is not shown. The count beside it comes from GET /api/home, by the last part of `to`.
 */
import type { IconName } from '../ui/icon.tsx'

export interface MenuEntry {
  to: string
  label: string
  icon: IconName
  /** Any one of these policies; left out, everybody sees the entry. */
  needs?: readonly string[]
  /** As of a group. */
  local?: boolean
}

export interface MenuGroup {
  title: string
  /** Only inside a locality: hidden from an administrator who has not chosen one. */
  local?: boolean
  entries: readonly MenuEntry[]
}

export const menu: readonly MenuGroup[] = [
  {
    title: 'Của tôi',
    entries: [
      { to: '/viec-cua-toi', label: 'Việc của tôi', icon: 'home' },
      { to: '/thong-bao', label: 'Thông báo', icon: 'bell' },
      { to: '/tep', label: 'Tệp', icon: 'file' },
    ],
  },
  {
    title: 'Kế hoạch và văn bản',
    local: true,
    entries: [
      { to: '/tinh-hinh', label: 'Tình hình', icon: 'chart', needs: ['can-watch-plans'] },
      { to: '/ke-hoach', label: 'Kế hoạch', icon: 'list', needs: ['can-view-plans'] },
      { to: '/phong-trao', label: 'Phong trào thi đua', icon: 'flag', needs: ['can-view-movements'] },
      { to: '/viec-don-vi', label: 'Đơn vị tôi nợ gì', icon: 'check', needs: ['can-view-plans'] },
      { to: '/tiep-nhan', label: 'Bàn tiếp nhận', icon: 'import', needs: ['can-receive-submissions'] },
      { to: '/qua-han', label: 'Bảng quá hạn', icon: 'warning', needs: ['can-watch-plans'] },
      { to: '/van-ban', label: 'Văn bản', icon: 'file', needs: ['can-view-documents'] },
      { to: '/van-ban/den', label: 'Văn bản đến', icon: 'mail', needs: ['can-receive-documents'] },
      { to: '/lich', label: 'Lịch', icon: 'calendar', needs: ['can-view-plans'] },
      { to: '/su-kien', label: 'Sự kiện', icon: 'people', needs: ['can-view-events'] },
      { to: '/ngay-ky-niem', label: 'Ngày kỷ niệm', icon: 'calendar', needs: ['can-view-anniversaries'] },
      { to: '/vuong-mac', label: 'Vướng mắc', icon: 'help', needs: ['can-view-plans'] },
      {
        to: '/kiem-tra-don-vi',
        label: 'Kiểm tra đơn vị',
        icon: 'search',
        needs: ['can-view-inspections'],
      },
    ],
  },
  {
    title: 'Điển hình, sáng kiến',
    local: true,
    entries: [
      { to: '/dien-hinh', label: 'Điển hình tiên tiến', icon: 'sun', needs: ['can-view-exemplars'] },
      { to: '/dot-gioi-thieu', label: 'Đợt giới thiệu', icon: 'calendar', needs: ['can-view-rounds'] },
      {
        to: '/nguoi-dan-gioi-thieu',
        label: 'Người dân giới thiệu',
        icon: 'mail',
        needs: ['can-handle-suggestions'],
      },
      { to: '/sang-kien', label: 'Sáng kiến', icon: 'file', needs: ['can-view-initiatives'] },
      {
        to: '/tiep-nhan-sang-kien',
        label: 'Bàn tiếp nhận sáng kiến',
        icon: 'import',
        needs: ['can-receive-initiatives'],
      },
      {
        to: '/hoi-dong-sang-kien',
        label: 'Hội đồng sáng kiến',
        icon: 'people',
        needs: ['can-mark-initiatives'],
      },
      {
        to: '/pho-bien-sang-kien',
        label: 'Phổ biến sáng kiến',
        icon: 'bell',
        needs: ['can-view-initiatives'],
      },
    ],
  },
  {
    title: 'Tuyên truyền',
    local: true,
    entries: [
      { to: '/tin-bai', label: 'Tin, bài', icon: 'file', needs: ['can-view-items'] },
      { to: '/chua-ai-viet', label: 'Chưa ai viết', icon: 'search', needs: ['can-seek-subjects'] },
      { to: '/goi-noi-dung', label: 'Nội dung chọn lọc', icon: 'list', needs: ['can-view-picks'] },
      { to: '/so-lieu-tin-bai', label: 'Số liệu tin, bài', icon: 'chart', needs: ['can-view-items'] },
      {
        to: '/hoat-dong-tuyen-truyen',
        label: 'Hoạt động tuyên truyền',
        icon: 'people',
        needs: ['can-view-publicity-activities'],
      },
      {
        to: '/gui-truyen-thong',
        label: 'Gửi cơ quan truyền thông',
        icon: 'mail',
        needs: ['can-view-hand-overs'],
      },
      {
        to: '/dinh-huong',
        label: 'Định hướng',
        icon: 'bell',
        needs: ['can-read-orientation-notes'],
      },
      {
        to: '/chuong-trinh-phoi-hop',
        label: 'Chương trình phối hợp',
        icon: 'group',
        needs: ['can-view-cooperation-programmes'],
      },
      {
        to: '/chuong-trinh-tuyen-truyen',
        label: 'Chương trình tuyên truyền',
        icon: 'check',
        needs: ['can-view-programmes'],
      },
      {
        to: '/thong-ke-tuyen-truyen',
        label: 'Thống kê tuyên truyền',
        icon: 'chart',
        needs: ['can-view-publicity-statistics'],
      },
    ],
  },
  {
    title: 'Kênh và phát sóng',
    local: true,
    entries: [
      { to: '/bang-thang', label: 'Bảng tháng', icon: 'chart', needs: ['can-view-channels'] },
      { to: '/ky-phat-song', label: 'Kỳ phát sóng', icon: 'bell', needs: ['can-view-channels'] },
      {
        to: '/thoi-luong-phat-song',
        label: 'Thời lượng phát sóng',
        icon: 'chart',
        needs: ['can-view-channels'],
      },
      { to: '/kenh', label: 'Kênh, chuyên mục', icon: 'globe', needs: ['can-view-channels'] },
    ],
  },
  {
    title: 'Cuộc thi, ý kiến',
    local: true,
    entries: [
      { to: '/cuoc-thi', label: 'Cuộc thi', icon: 'roles', needs: ['can-view-contests'] },
      { to: '/ban-cham', label: 'Bàn chấm', icon: 'check', needs: ['can-mark-contest-entries'] },
      { to: '/thu-nguoi-dan', label: 'Thư người dân', icon: 'mail', needs: ['can-handle-letters'] },
      {
        to: '/y-kien-ban-doc',
        label: 'Ý kiến bạn đọc',
        icon: 'mail',
        needs: ['can-count-interactions'],
      },
      { to: '/dinh-chinh', label: 'Đính chính, phản hồi', icon: 'check', needs: ['can-view-corrections'] },
    ],
  },
  {
    title: 'Khen thưởng',
    local: true,
    entries: [
      { to: '/khen-thuong', label: 'Lịch sử khen thưởng', icon: 'roles', needs: ['can-view-honours'] },
      { to: '/xep-loai', label: 'Xếp loại hằng năm', icon: 'check', needs: ['can-record-honours'] },
      { to: '/ra-soat', label: 'Rà soát trước mùa', icon: 'search', needs: ['can-assess'] },
      { to: '/tien-thuong', label: 'Tiền thưởng', icon: 'chart', needs: ['can-calculate-prizes'] },
      { to: '/luat', label: 'Luật và danh mục', icon: 'list', needs: ['can-view-law'] },
      {
        to: '/quy-dinh-dia-phuong',
        label: 'Quy định của địa phương',
        icon: 'place',
        needs: ['can-view-law'],
      },
    ],
  },
  {
    title: 'Tổ chức và con người',
    local: true,
    entries: [
      { to: '/don-vi', label: 'Đơn vị', icon: 'organization' },
      { to: '/nguoi', label: 'Người', icon: 'person', needs: ['can-view-people'] },
      { to: '/tap-the', label: 'Tập thể và hộ gia đình', icon: 'household', needs: ['can-view-people'] },
      { to: '/cum-khoi', label: 'Cụm, khối thi đua', icon: 'tree' },
      { to: '/vai-tro-chuc-nang', label: 'Vai trò chức năng', icon: 'roles' },
      { to: '/luc-luong', label: 'Cán bộ thi đua', icon: 'people', needs: ['can-view-people'] },
      { to: '/dia-ban', label: 'Địa bàn', icon: 'place' },
      { to: '/nhom-doi-tuong', label: 'Nhóm đối tượng', icon: 'group', needs: ['can-address-groups'] },
      { to: '/nhap-du-lieu', label: 'Nhập từ Excel', icon: 'import', needs: ['can-import-directory'] },
    ],
  },
  {
    title: 'Quản trị',
    entries: [
      {
        to: '/quan-tri/tai-khoan',
        label: 'Tài khoản và vai trò',
        icon: 'key',
        needs: ['can-manage-accounts'],
      },
      {
        to: '/quan-tri/danh-muc',
        label: 'Danh mục',
        icon: 'list',
        needs: ['can-edit-catalogues'],
        local: true,
      },
      {
        to: '/quan-tri/danh-muc-dien-hinh',
        label: 'Danh mục điển hình',
        icon: 'list',
        needs: ['can-edit-exemplar-labels'],
        local: true,
      },
      {
        to: '/quan-tri/danh-muc-tuyen-truyen',
        label: 'Danh mục tuyên truyền',
        icon: 'list',
        needs: ['can-save-publicity-labels'],
        local: true,
      },
      { to: '/quan-tri/bang-quyen', label: 'Bảng quyền', icon: 'roles', needs: ['can-view-policies'] },
      { to: '/quan-tri/tham-so', label: 'Tham số theo ngày', icon: 'settings', needs: ['can-view-settings'] },
      { to: '/quan-tri/nhat-ky', label: 'Nhật ký', icon: 'log', needs: ['can-read-audit'] },
      { to: '/quan-tri/muc-su-dung', label: 'Mức sử dụng', icon: 'chart', needs: ['can-view-usage'] },
      { to: '/quan-tri/viec-nen', label: 'Việc chạy nền', icon: 'jobs', needs: ['can-steer-jobs'] },
      { to: '/quan-tri/hop-thu-di', label: 'Hộp thư đi', icon: 'mail', needs: ['can-read-mails'] },
      { to: '/quan-tri/he-thong', label: 'Tình trạng hệ thống', icon: 'server', needs: ['can-view-system'] },
      {
        to: '/quan-tri/dia-phuong',
        label: 'Địa phương',
        icon: 'globe',
        needs: ['can-open-localities'],
      },
    ],
  },
]

/** What this account sees: entries it can do something with, groups that are not empty. */
export function menuFor(
  groups: readonly MenuGroup[],
  may: (policy: string) => boolean,
  inLocality: boolean,
): MenuGroup[] {
  return groups
    .filter((group) => inLocality || group.local !== true)
    .map((group) => ({
      ...group,
      entries: group.entries.filter(
        ({ needs, local }) => (inLocality || local !== true) && (needs === undefined || needs.some(may)),
      ),
    }))
    .filter((group) => group.entries.length > 0)
}

/** '/quan-tri/tai-khoan' → 'tai-khoan': the key of its count. */
export const countKey = (to: string): string => to.slice(to.lastIndexOf('/') + 1)

/** The entry one is in: of '/van-ban' and '/van-ban/den' the longer one that the address begins with. */
export function entryAt(pathname: string): string | undefined {
  const path = pathname.replace(/^\/van-phong(?=\/)/, '')
  return menu
    .flatMap(({ entries }) => entries.map(({ to }) => to))
    .filter((to) => path === to || path.startsWith(`${to}/`))
    .reduce<string | undefined>(
      (best, to) => (best === undefined || to.length > best.length ? to : best),
      undefined,
    )
}
