import { ROLE_CODES, roleFacts } from '@guongsang/contract/roles.ts'
import { expect, test } from 'vitest'
import { demoAccountLines, demoAccounts } from './accounts.ts'
import { buildDemo } from './build.ts'
import { administrator } from './seats.ts'

const demo = buildDemo()
const slugs = demo.map((one) => one.directory.locality.slug)
const rolesOf = (login: string) =>
  [...demo.flatMap((one) => one.accounts), administrator]
    .find((one) => one.login === login)!
    .grants.map((grant) => grant.role)

test('every login is ASCII, of the form <locality>.<role>, and used once', () => {
  const logins = demoAccounts().map((account) => account.login)
  expect(new Set(logins).size).toBe(logins.length)
  expect(
    logins.filter((login) => login !== 'quantri' && !/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/.test(login)),
  ).toEqual([])
})

test('each locality has the officer, the head, a unit, a commune, a bloc, the council and the media', () => {
  const heads = { dienbien: 'giamdoc' } as Record<string, string>
  const communes = {
    vinhthuan: 'vinhbinhbac',
    dienkhanh: 'dienlac',
    cammy: 'songray',
    dienbien: 'muongphang',
    tanbien: 'tanbinh',
  } as Record<string, string>
  for (const slug of slugs) {
    const head = heads[slug] ?? 'truongphong'
    expect(rolesOf(`${slug}.chuyenvien`)).toContain('officer')
    expect(rolesOf(`${slug}.${head}`)).toContain('agency-head')
    expect(rolesOf(`${slug}.giaoduc`)).toContain('unit-officer')
    expect(rolesOf(`${slug}.${head}-giaoduc`)).toContain('unit-head')
    expect(rolesOf(`${slug}.xa-${communes[slug]}`)).toContain('commune-officer')
    expect(rolesOf(`${slug}.chutich-${communes[slug]}`)).toContain('unit-head')
    expect(rolesOf(`${slug}.khoitruong`)).toContain('bloc-head')
    expect(rolesOf(`${slug}.chutich`)).toContain('council-chair')
    for (const seat of [1, 2, 3]) expect(rolesOf(`${slug}.uyvien${seat}`)).toContain('council-member')
    expect(rolesOf(`${slug}.bientap`)).toContain('portal-editor')
    expect(rolesOf(`${slug}.phatthanh`)).toContain('broadcaster')
    expect(rolesOf(`${slug}.vanthu`)).toContain('records-clerk')
  }
  expect(rolesOf('quantri')).toEqual(['administrator'])
})

test('every role that needs an account can be tried, on a scope the role allows', () => {
  const grants = [...demo.flatMap((one) => one.accounts), administrator].flatMap((account) => account.grants)
  const granted = new Set(grants.map((grant) => grant.role))
  expect(ROLE_CODES.filter((role) => roleFacts(role).scopes.length > 0 && !granted.has(role))).toEqual([])
  expect(grants.filter((grant) => !roleFacts(grant.role).scopes.includes(grant.scope.kind))).toEqual([])
})

test('the terminal list tells every login in under 40 lines', () => {
  const text = demoAccountLines().join('\n')
  expect(demoAccountLines().length).toBeLessThan(40)
  const roles = demoAccounts().map((account) => account.login.slice(account.login.indexOf('.') + 1))
  expect(roles.filter((role) => !text.includes(role))).toEqual([])
})
