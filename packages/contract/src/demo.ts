/** Only while the sample data is shown: the accounts to try it with. */
import { z } from 'zod'
import { Problem, route } from './route.ts'

export const DemoShown = z.object({
  password: z.string(),
  accounts: z.array(
    z.object({
      login: z.string(),
      name: z.string(),
      roleName: z.string(),
      localityName: z.string(),
      localitySlug: z.string(),
    }),
  ),
})

export const showDemoRoute = route({
  id: 'showDemo',
  method: 'GET',
  path: '/api/demo',
  summary: 'Tài khoản dùng thử; chỉ có khi chạy dữ liệu mẫu.',
  res: { 200: DemoShown, 404: Problem },
})
