/** The plan of Tân Biên: nhiệm vụ, as printed. */
import type { TaskSource } from './plan-source.ts'

export const tanbienTasks: readonly TaskSource[] = [
  {
    row: 'I.2.1',
    section: 'I.2',
    grouping: 'by-organisation',
    title:
      'chủ động phát hiện, xây dựng và lựa chọn những điển hình tiêu biểu trên các lĩnh vực của đời sống xã hội nhằm tuyên truyền, phổ biến kinh nghiệm, nhân rộng phương pháp, mô hình mới, cách làm hay, hiệu quả và tôn vinh, nêu gương, học tập và thi đua cùng các gương điển hình',
    lead: ['Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học'],
  },
  {
    row: 'II.2.a1',
    section: 'II.2.a',
    grouping: 'by-organisation',
    title:
      'thường xuyên tuyên truyền các phong trào thi đua yêu nước, mở các chuyên trang, chuyên mục tuyên truyền các điển hình tiên tiến trên Cổng Thông tin điện tử, bản tin của cơ quan, đơn vị, UBND các xã, thị trấn',
    lead: ['Các cơ quan, đơn vị, UBND các xã, thị trấn'],
  },
  {
    row: 'II.2.a2',
    section: 'II.2.a',
    grouping: 'by-organisation',
    title:
      'tuyên truyền các phong trào thi đua yêu nước, các gương điển hình tiên tiến trên Cổng Thông tin Điện tử của huyện, hệ thống truyền thanh và trên nền tảng Internet và mạng xã hội của các cơ quan, đơn vị, UBND các xã, thị trấn; thông qua mạng lưới cộng tác viên dư luận xã hội',
    lead: ['Hội đồng Thi đua - Khen thưởng huyện'],
    partners: [
      'Ban Tuyên giáo Huyện ủy',
      'Phòng Văn hóa và Thông tin',
      'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện',
      'Văn phòng HĐND và UBND huyện phụ trách Cổng thông tin điện tử huyện',
    ],
  },
  {
    row: 'II.2.b',
    section: 'II.2.b',
    grouping: 'by-organisation',
    title:
      'Tổ chức trao đổi, giao lưu với các điển hình tiên tiến thông qua hình thức tọa đàm, giao lưu, sân khấu hóa, trao đổi, học tập kinh nghiệm, tham quan thực tế, thăm hỏi, tặng quà biểu dương các điển hình tiên tiến tiêu biểu',
  },
  {
    row: 'II.2.c',
    section: 'II.2.c',
    grouping: 'by-organisation',
    title:
      'Tuyên truyền thông qua các hoạt động văn hóa, văn nghệ, hội thi, hội diễn, cổ động trực quan... tạo không khí phấn khởi, cổ vũ phong trào thi đua thực hiện thắng lợi nhiệm vụ chính trị năm 2022',
  },
  {
    row: 'III.1.1',
    section: 'III.1',
    grouping: 'by-organisation',
    title:
      'Xây dựng Kế hoạch tổ chức các hoạt động chung phù hợp như hoạt động văn hóa, văn nghệ, thể dục thể thao, các hoạt động giao lưu về nguồn, hoạt động an sinh xã hội đảm bảo nguyên tắc phòng, chống dịch Covid-19',
    lead: ['Các Khối Thi đua trên địa bàn huyện'],
    output: 'Kế hoạch',
  },
  {
    row: 'III.1.2',
    section: 'III.1',
    grouping: 'by-organisation',
    title:
      'Vận động các cá nhân tích cực tham gia Cuộc thi viết “Gương người tốt quanh ta” do Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa và công tác gia đình” huyện phát động',
    lead: ['Các Khối Thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.2.1a',
    section: 'III.2',
    grouping: 'by-organisation',
    title:
      'hướng dẫn các Khối Thi đua, các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học bố trí để các điển hình được giao lưu, báo cáo kinh nghiệm, phương pháp, cách làm hiệu quả trong thực hiện phong trào thi đua',
    lead: ['Phòng Nội vụ huyện'],
    submitsTo: ['Hội đồng Thi đua Khen thưởng huyện'],
  },
  {
    row: 'III.2.1b',
    section: 'III.2',
    grouping: 'by-organisation',
    title:
      'Theo dõi, kiểm tra, đôn đốc các Khối Thi đua, các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học thực hiện Kế hoạch này',
    lead: ['Phòng Nội vụ huyện'],
  },
  {
    row: 'III.2.2a',
    section: 'III.2',
    grouping: 'by-organisation',
    title:
      'Tổng hợp những tập thể, cá nhân điển hình tiên tiến do các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học giới thiệu, cung cấp thông tin các điển hình với Trung tâm Văn hóa, Thể thao và Truyền thanh huyện để tuyên truyền',
    lead: ['Phòng Nội vụ huyện'],
    partners: ['Trung tâm Văn hóa, Thể thao và Truyền thanh huyện'],
    when: 'Hằng quý',
    logs: [{ on: '2022-12-22', text: 'Bốn quý: tổng hợp, chuyển Trung tâm 38 điển hình.', percent: 100 }],
    state: 'done',
  },
  {
    row: 'III.2.2b',
    section: 'III.2',
    grouping: 'by-organisation',
    title: 'nâng cao chất lượng Chuyên mục “Thi đua yêu nước” trên Cổng Thông tin điện tử huyện',
    lead: ['Phòng Nội vụ huyện'],
    partners: ['Văn phòng HĐND và UBND huyện phụ trách Cổng thông tin điện tử huyện'],
  },
  {
    row: 'III.2.3',
    section: 'III.2',
    grouping: 'by-organisation',
    title:
      'Cử chuyên viên phụ trách công tác tuyên truyền viết bài, đưa tin các hoạt động trong phong trào thi đua, công tác khen thưởng, các điển hình tiên tiến trên các phương tiện thông tin đại chúng của huyện',
    lead: ['Phòng Nội vụ huyện'],
  },
  {
    row: 'III.2.4',
    section: 'III.2',
    grouping: 'by-organisation',
    title:
      'tuyên truyền các gương điển hình tiên tiến thông qua việc tổ chức các hoạt động, vận động các cá nhân tích cực tham gia Cuộc thi viết “Gương người tốt quanh ta”',
    lead: ['Phòng Nội vụ huyện'],
    partners: ['Phòng Văn hóa và Thông tin huyện', 'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện'],
  },
  {
    row: 'III.2.5',
    section: 'III.2',
    grouping: 'by-organisation',
    title:
      'trình UBND huyện khen thưởng cho các tập thể, cá nhân có thành tích xuất sắc trong thực hiện công tác tuyên truyền Thi đua yêu nước năm 2022',
    lead: ['Phòng Nội vụ huyện'],
    partners: ['các cơ quan, đơn vị có liên quan'],
    submitsTo: ['UBND huyện'],
    endOf: 2022,
    logs: [
      {
        on: '2022-12-28',
        text: 'Trình khen thưởng 09 tập thể, 14 cá nhân làm công tác tuyên truyền.',
        percent: 100,
      },
    ],
    state: 'done',
  },
  {
    row: 'III.3.1',
    section: 'III.3',
    grouping: 'by-organisation',
    title:
      'Tiếp tục nâng cao chất lượng tuyên truyền thi đua yêu nước trên các phương tiện thông tin đại chúng của huyện; chuyên mục “Thi đua yêu nước” trên Cổng Thông tin điện tử của huyện, thường xuyên tuyên truyền về phong trào thi đua yêu nước, những điển hình, nhân tố mới, người tốt, việc tốt theo nội dung Kế hoạch',
    lead: [
      'Phòng Văn hóa và Thông tin huyện',
      'Trung tâm Văn hóa Thể thao và Truyền thanh huyện',
      'Văn phòng HĐND và UBND huyện phụ trách Cổng thông tin điện tử huyện',
    ],
  },
  {
    row: 'III.3.2',
    section: 'III.3',
    grouping: 'by-organisation',
    title:
      'Công bố danh sách các tập thể, cá nhân đề nghị Thủ tướng Chính phủ, Chủ tịch nước tặng danh hiệu thi đua, hình thức khen thưởng do Hội đồng Thi đua - Khen thưởng huyện cung cấp để lấy ý kiến quần chúng Nhân dân',
    lead: [
      'Phòng Văn hóa và Thông tin huyện',
      'Trung tâm Văn hóa Thể thao và Truyền thanh huyện',
      'Văn phòng HĐND và UBND huyện phụ trách Cổng thông tin điện tử huyện',
    ],
    when: 'Theo từng đợt',
    logs: [
      {
        on: '2022-09-14',
        text: 'Công khai danh sách đề nghị khen thưởng cấp Nhà nước lấy ý kiến Nhân dân.',
        percent: 100,
      },
    ],
    state: 'done',
  },
  {
    row: 'III.3.3',
    section: 'III.3',
    grouping: 'by-organisation',
    title:
      'kịp thời đưa tin, giới thiệu, cổ vũ, nhân rộng các điển hình tiên tiến trong phong trào thi đua yêu nước',
    lead: [
      'Phòng Văn hóa và Thông tin huyện',
      'Trung tâm Văn hóa Thể thao và Truyền thanh huyện',
      'Văn phòng HĐND và UBND huyện phụ trách Cổng thông tin điện tử huyện',
    ],
    partners: ['các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học'],
  },
  {
    row: 'III.3.4',
    section: 'III.3',
    grouping: 'by-organisation',
    title:
      'đưa tin, bài viết về phong trào thi đua yêu nước trên các lĩnh vực; gửi tin, bài viết tham gia chuyên mục “Thi đua yêu nước” của huyện',
    lead: ['Phòng Văn hóa và Thông tin huyện'],
    partners: ['Trung tâm Văn hóa, Thể thao và Truyền thanh huyện'],
  },
  {
    row: 'III.3.5',
    section: 'III.3',
    grouping: 'by-organisation',
    title:
      'tham mưu thực hiện tốt Cuộc thi viết “Gương người tốt quanh ta”; tham mưu khen thưởng cho các cá nhân đạt Giải, các gương điển hình tiên tiến được phát hiện trong Cuộc thi',
    lead: ['Phòng Văn hóa và Thông tin huyện'],
    partners: ['các cơ quan, đơn vị có liên quan'],
  },
  {
    row: 'III.4.1a',
    section: 'III.4',
    grouping: 'by-organisation',
    title:
      'cung cấp nội dung tuyên truyền về công tác thi đua, khen thưởng, phong trào thi đua yêu nước của huyện',
    lead: ['Ban Tuyên giáo Huyện ủy'],
    partners: ['Hội đồng Thi đua - Khen thưởng huyện'],
    strength: 'request',
  },
  {
    row: 'III.4.1b',
    section: 'III.4',
    grouping: 'by-organisation',
    title:
      'chọn lọc một số nội dung liên quan công tác thi đua, khen thưởng, các gương người tốt, việc tốt, điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh để đăng tải trên Cổng Thông tin điện tử Đảng bộ huyện, Bản tin Thông báo nội bộ; tuyên truyền qua hoạt động của đội ngũ báo cáo viên, tuyên truyền viên các cấp',
    lead: ['Ban Tuyên giáo Huyện ủy'],
    strength: 'request',
  },
  {
    row: 'III.4.2',
    section: 'III.4',
    grouping: 'by-organisation',
    title:
      'Chỉ đạo, định hướng hệ thống tuyên giáo, đội ngũ báo cáo viên, tuyên truyền viên, lực lượng cộng tác viên dư luận xã hội, đấu tranh phản bác trực diện các quan điểm sai trái, thù địch trên mạng xã hội facebook của các cơ quan, đơn vị, UBND các xã, thị trấn, đẩy mạnh tuyên truyền về các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022',
    lead: ['Ban Tuyên giáo Huyện ủy'],
    strength: 'request',
  },
  {
    row: 'III.4.3',
    section: 'III.4',
    grouping: 'by-organisation',
    title:
      'Theo dõi, giám sát công tác tuyên truyền thi đua, khen thưởng của hệ thống tuyên giáo trên địa bàn huyện; nắm tình hình tư tưởng, dư luận xã hội bức xúc, nảy sinh liên quan công tác đề xuất khen thưởng',
    lead: ['Ban Tuyên giáo Huyện ủy'],
    strength: 'request',
  },
  {
    row: 'III.5.1',
    section: 'III.5',
    grouping: 'by-organisation',
    title:
      'xây dựng kế hoạch, chương trình tuyên truyền phong trào thi đua với nội dung hướng vào nhiệm vụ chính trị trọng tâm',
    lead: [
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, lực lượng vũ trang và trường học trên địa bàn huyện',
    ],
    output: 'Kế hoạch',
  },
  {
    row: 'III.5.2',
    section: 'III.5',
    grouping: 'by-organisation',
    title:
      'Hàng quý, bình xét, giới thiệu gương điển hình tiên tiến gửi về Phòng Nội vụ trước các ngày 20/3, 20/6, 20/9 và 20/12',
    lead: [
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, lực lượng vũ trang và trường học trên địa bàn huyện',
    ],
    submitsTo: ['Phòng Nội vụ'],
    when: 'Hằng quý',
  },
  {
    row: 'III.5.2b',
    section: 'III.5',
    grouping: 'by-organisation',
    title: 'tổng hợp, bình chọn giới thiệu gương điển hình cho Ban Thi đua - Khen thưởng tỉnh',
    lead: ['Phòng Nội vụ'],
    submitsTo: ['Ban Thi đua - Khen thưởng tỉnh'],
    when: 'Hằng quý',
    logs: [
      {
        on: '2022-12-26',
        text: 'Giới thiệu 12 gương điển hình cho Ban Thi đua - Khen thưởng tỉnh.',
        percent: 100,
      },
    ],
    state: 'done',
  },
  {
    row: 'III.5.3',
    section: 'III.5',
    grouping: 'by-organisation',
    title:
      'Thực hiện tốt công tác tuyên truyền phong trào thi đua yêu nước, nhân rộng điển hình tiên tiến, mô hình mới, nhân tố mới',
    lead: [
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, lực lượng vũ trang và trường học trên địa bàn huyện',
    ],
  },
  {
    row: 'III.5.4',
    section: 'III.5',
    grouping: 'by-organisation',
    title:
      'Thông qua phong trào thi đua, kịp thời biểu dương, khen thưởng, cung cấp thông tin, tạo điều kiện thuận lợi để Phòng Nội vụ huyện, Phòng Văn hóa và Thông tin huyện, Trung tâm Văn hóa, Thể thao và Truyền thanh huyện tiếp cận, viết bài, đưa tin, giới thiệu các nhân tố điển hình, các gương tiêu biểu trong các lĩnh vực',
    lead: [
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, lực lượng vũ trang và trường học trên địa bàn huyện',
    ],
  },
  {
    row: 'III.5.5',
    section: 'III.5',
    grouping: 'by-organisation',
    title:
      'Xây dựng, triển khai thực hiện tốt chương trình tuyên truyền, kịp thời thông tin, báo cáo về Thường trực Hội đồng Thi đua - Khen thưởng huyện (Phòng Nội vụ huyện) để chỉ đạo, phối hợp thực hiện',
    lead: [
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, lực lượng vũ trang và trường học trên địa bàn huyện',
    ],
    submitsTo: ['Thường trực Hội đồng Thi đua - Khen thưởng huyện (Phòng Nội vụ huyện)'],
  },
  {
    row: 'III.5.6',
    section: 'III.5',
    grouping: 'by-organisation',
    title:
      'tổ chức hoạt động giới thiệu, phổ biến sáng kiến, kinh nghiệm, giải pháp của ít nhất 02 cá nhân trong khối có sáng kiến, giải pháp cấp huyện, cấp tỉnh để toàn khối học tập, nhân rộng',
    lead: ['Phòng Giáo dục và Đào tạo, UBND các xã, thị trấn'],
  },
  {
    row: 'III.6.1',
    section: 'III.6',
    grouping: 'by-organisation',
    title:
      'xây dựng Kế hoạch tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022, gửi về Phòng Nội vụ chậm nhất ngày 15/4/2022',
    lead: ['Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học trên địa bàn huyện'],
    submitsTo: ['Phòng Nội vụ'],
    due: { on: '2022-04-15', inclusive: true },
    output: 'Kế hoạch',
    logs: [{ on: '2022-04-22', text: 'Đã nhận kế hoạch của các đơn vị; 05 đơn vị gửi chậm.', percent: 100 }],
    state: 'done',
  },
  {
    row: 'III.6.2',
    section: 'III.6',
    grouping: 'by-organisation',
    title:
      'Báo cáo kết quả thực hiện công tác tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới 06 tháng, năm lồng ghép vào báo cáo sơ kết, tổng kết công tác thi đua, khen thưởng năm 2022 (lập thành mục riêng trong báo cáo)',
    lead: ['Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học trên địa bàn huyện'],
    when: '06 tháng, năm',
  },
]
