/** The other pages of the register, for whoever may open them. */
import { Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../../lib/session.ts'

export function RegisterLinks() {
  const may = useMay()
  return (
    <Group component="nav" gap="lg" mb="md" aria-label="Các trang của sổ văn bản">
      <Link to="/van-ban/so-di">Sổ văn bản đi</Link>
      {may('can-receive-documents') && <Link to="/van-ban/so-den">Sổ văn bản đến</Link>}
      {may('can-number-documents') && <Link to="/van-ban/day-so">Dãy số</Link>}
      {may('can-publish-documents') && <Link to="/van-ban/viec-dang">Việc đăng</Link>}
      <Link to="/van-ban/mau">Mẫu văn bản</Link>
    </Group>
  )
}
