/** Bảng quyền: what each role may do and how far, the same table the server decides by. */
import { useEffect } from 'react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listPoliciesRoute } from '@guongsang/contract/administration.ts'
import { type Role, roleFacts } from '@guongsang/contract/roles.ts'
import { read } from '../../../lib/query.ts'
import { ChooseMany } from '../../../ui/choose.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page, Section } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { PolicyLook } from './policy-look.tsx'
import { PolicyMatrix } from './policy-matrix.tsx'
import { ACCOUNT_ROLES, byPart, findPolicies, policiesOf, readRoles } from './policy-rows.ts'
import type { Policy } from './reaches.ts'
import { RoleRights } from './role-rights.tsx'
import styles from './policy-matrix.module.css'

const Search = ListSearch.pick({ q: true, xem: true }).extend({ role: someText })

const help = {
  about:
    'Mỗi việc trong hệ thống, vai trò nào được làm và trong phạm vi nào. Máy chủ quyết định theo đúng bảng này.',
  steps: [
    'Chọn một vai trò để đọc danh sách việc của vai trò đó; chọn vài vai trò để so sánh.',
    'Bấm tên việc để xem những ai được làm.',
    'In bảng: giấy A4 nằm ngang, chỉ in các vai trò đang chọn.',
  ],
  notes: [
    'Phạm vi là của vai trò đã giao: giao cho đơn vị nào thì làm được ở đơn vị đó và các đơn vị trực thuộc.',
    'Giao và thôi giao vai trò ở màn hình Tài khoản và vai trò.',
  ],
}

const roleChoices = ACCOUNT_ROLES.map((role) => ({ value: role, label: roleFacts(role).name }))

/** A sheet on its side must be asked of the whole page: one part of it would keep the width of the others. */
function usePrintedOnItsSide() {
  useEffect(() => {
    document.body.dataset['sheet'] = 'policies'
    return () => {
      delete document.body.dataset['sheet']
    }
  }, [])
}

export function PoliciesPage() {
  usePrintedOnItsSide()
  const [search, change] = useListSearch(Search)
  const reply = useQuery({ ...read(listPoliciesRoute), staleTime: 300_000 })
  const roles = readRoles(search.role)
  const look = reply.data?.rows.find((row) => row.name === search.xem)
  const choose = (chosen: readonly string[]) => change({ role: chosen.join(',') || undefined })
  return (
    <Page
      wide
      title="Bảng quyền"
      lead="Mỗi việc, vai trò nào được làm và trong phạm vi nào."
      acts={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          In bảng
        </Button>
      }
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm việc, không cần dấu" value={search.q} onChange={(q) => change({ q })} />
        <ChooseMany
          aria-label="Vai trò"
          placeholder={roles.length === 0 ? 'Mọi vai trò' : ''}
          clearable
          miw={260}
          maw="min(100%, 34rem)"
          data={roleChoices}
          value={roles}
          onChange={choose}
        />
      </Filters>
      <Await reply={reply}>
        {({ rows }) => (
          <Shown
            policies={findPolicies(rows, search.q)}
            roles={roles}
            onLook={(policy) => change({ xem: policy.name })}
          />
        )}
      </Await>
      {look && <PolicyLook policy={look} onClose={() => change({ xem: undefined })} />}
    </Page>
  )
}

interface ShownProps {
  policies: readonly Policy[]
  roles: readonly Role[]
  onLook: (policy: Policy) => void
}

function Shown({ policies, roles, onLook }: ShownProps) {
  const closed = policiesOf(policies, roles)
  const [only, ...others] = roles
  if (policies.length === 0) {
    return (
      <Empty title="Không có việc nào khớp">Thử ít chữ hơn, ví dụ “đơn vị”, “tài khoản”, “nhật ký”.</Empty>
    )
  }
  return (
    <>
      {only !== undefined && others.length === 0 ? (
        <RoleRights role={only} policies={closed} onLook={onLook} />
      ) : (
        closed.length > 0 && (
          <PolicyMatrix
            policies={closed}
            roles={only === undefined ? ACCOUNT_ROLES : roles}
            onLook={onLook}
          />
        )
      )}
      <OpenPolicies
        title="Mọi tài khoản đều làm được"
        rows={policies.filter((row) => row.open === 'signed-in')}
      />
      <OpenPolicies title="Không cần đăng nhập" rows={policies.filter((row) => row.open === 'anyone')} />
    </>
  )
}

function OpenPolicies({ title, rows }: { title: string; rows: readonly Policy[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      {byPart(rows).map((group) => (
        <section key={group.part} aria-label={`${title}: ${group.title}`}>
          <h3 className={styles.openPart}>{group.title}</h3>
          <ul className={styles.open}>
            {group.policies.map((row) => (
              <li key={row.name}>{row.label}</li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}
