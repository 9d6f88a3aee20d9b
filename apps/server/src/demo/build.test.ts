import { createHash } from 'node:crypto'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { findPersonLookAlikes } from '@guongsang/core/organizations/person-look-alikes.ts'
import { obstaclesTo, type SuccessionAct } from '@guongsang/core/organizations/succession.ts'
import { describe, expect, test } from 'vitest'
import { buildDemo, buildLocality, demoLocalities } from './build.ts'
import type { Between, Directory } from '../modules/organizations/index.ts'
import { officialName } from './draft.ts'
import { kindCodes } from './kinds.ts'
import { isReserved } from './names.ts'
import { plantedNames } from './people.ts'

const demo = buildDemo()
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** What the first plan's year sees: everything that was there before 1/7/2025. */
const before = (directory: Directory) => directory.organizations.filter((one) => one.foundedOn === null)
const isOn = (day: string) => (row: Between) =>
  (row.from === null || row.from <= day) && (row.to === null || row.to >= day)

const named = (directory: Directory, name: string) =>
  directory.organizations.filter((one) => one.names.some((each) => fold(each.name) === fold(name)))

test('the same source gives the same locality, to the last letter', () => {
  expect(hash(demoLocalities.map(buildLocality))).toBe(hash(demo))
})

test('five localities, in the order of their plans', () => {
  expect(demo.map((one) => one.directory.locality.fullName)).toEqual([
    'Huyện Vĩnh Thuận',
    'Huyện Diên Khánh',
    'Huyện Cẩm Mỹ',
    'Tỉnh Điện Biên',
    'Huyện Tân Biên',
  ])
})

describe.each(demo.map((one) => [one.directory.locality.slug, one] as const))(
  '%s',
  (_, { directory, accounts }) => {
    const ids = new Set(directory.organizations.map((one) => one.id))

    test('has at least 60 organisations and 400 people in the plan year', () => {
      expect(before(directory).length).toBeGreaterThanOrEqual(60)
      expect(directory.persons.length).toBeGreaterThanOrEqual(400)
    })

    test('S000-II-2-3a, S001-I-1-2a, S002-I-1-1a: has organisations of every kind', () => {
      const kinds = new Set<string>(before(directory).map((one) => one.kind))
      expect(kindCodes.filter((kind) => !kinds.has(kind))).toEqual([])
    })

    test('no two things share an identifier', () => {
      const all = [
        ...directory.jurisdictions,
        ...directory.organizations,
        ...directory.successions,
        ...directory.designations,
        ...directory.blocs,
        ...directory.groups,
        ...directory.persons,
        ...directory.posts,
        ...directory.collectives,
        ...directory.households,
        ...directory.emulationOfficers,
        ...directory.publicityMembers,
        ...directory.consents,
        ...accounts,
        ...accounts.flatMap((account) => account.grants),
      ].map((one) => one.id)
      expect(new Set(all).size).toBe(all.length)
    })

    test('every organisation stands in a tree without a loop', () => {
      const parents = new Map(
        directory.organizations.map((one) => [one.id, one.placements.map((each) => each.parentId)]),
      )
      const depth = (id: string, climbed: number): number => {
        expect(climbed).toBeLessThan(6)
        return Math.max(
          0,
          ...(parents.get(id) ?? [])
            .filter((each) => each !== null)
            .map((each) => 1 + depth(each, climbed + 1)),
        )
      }
      for (const one of directory.organizations) depth(one.id, 0)
      expect([...parents.values()].flat().filter((id) => id !== null && !ids.has(id))).toEqual([])
    })

    test('everyone works or lives somewhere on every day of the demo', () => {
      const signer = demoLocalities.find((one) => one.slug === directory.locality.slug)!.signer?.name
      const people = directory.persons.filter((person) => person.fullName !== signer)
      for (const day of ['2024-03-10', '2025-06-30', '2025-07-01'])
        expect(people.filter((person) => person.affiliations.filter(isOn(day)).length !== 1)).toEqual([])
    })

    test('S001-III-1-a1, S003-I-2-1c: every unit has one head in the plan year, except the one planted without', () => {
      const heads = Map.groupBy(
        directory.posts.filter((post) => post.isHead && isOn('2024-03-10')(post)),
        (post) => post.organizationId,
      )
      const wrong = before(directory)
        .filter((one) => one.level !== 'central' && heads.get(one.id)?.length !== 1)
        .map(officialName)
      const { slug } = directory.locality
      expect(wrong).toEqual([
        {
          vinhthuan: 'Phòng Y tế',
          dienkhanh: 'Hội Khuyến học huyện',
          cammy: 'Hội Nạn nhân chất độc da cam huyện',
          dienbien: 'Hội Văn học nghệ thuật tỉnh',
          tanbien: 'Phòng Kinh tế và Hạ tầng',
        }[slug],
      ])
    })

    test('names are invented: only signers of the printed plans are real', () => {
      const names = directory.persons.map((person) => person.fullName)
      const real = names.filter(isReserved)
      const signer = demoLocalities.find((one) => one.slug === directory.locality.slug)!.signer
      expect(real).toEqual(signer ? [signer.name] : [])
      expect(new Set(names).size).toBe(names.length)
      expect(accounts.map((account) => account.name).filter(isReserved)).toEqual([])
    })

    test('two records look like one woman, and a name typed with loose marks is kept composed', () => {
      const [first, second] = ['look-alike-1', 'look-alike-2'].map((key) =>
        directory.persons.find((person) => person.fullName === plantedNames[key as 'look-alike-1'])!,
      )
      const facts = directory.persons.map((one) => ({ ...one, organizationId: null, identityNumber: null }))
      const pairs = findPersonLookAlikes(facts).map((pair) => [pair.firstId, pair.secondId].toSorted())
      expect(pairs).toEqual([[first!.id, second!.id].toSorted()])
      const typed = plantedNames['loose-marks']
      expect(typed).not.toBe(typed.normalize('NFC'))
      expect(directory.persons.some((person) => person.fullName === typed.normalize('NFC'))).toBe(true)
    })

    test('every text is in composed form', () => {
      const text = JSON.stringify({ directory, accounts })
      expect(text === text.normalize('NFC')).toBe(true)
    })

    test('a former chair has a post that ended before the plan', () => {
      const ended = directory.posts.filter((post) => post.to !== null && post.to < '2022-01-01')
      expect(ended.map((post) => post.title)).toEqual(['Chủ tịch'])
      expect(directory.persons.find((person) => person.id === ended[0]!.personId)!.state).toBe('retired')
    })

    test('one alias is shared by two organisations; every other wording names exactly one', () => {
      const official = before(directory).flatMap((one) =>
        one.names.filter((name) => name.kind === 'alias').map((name) => name.name),
      )
      const ambiguous = new Set(
        official.filter((name) => named(directory, name).filter((one) => one.foundedOn === null).length > 1),
      )
      const source = demoLocalities.find((one) => one.slug === directory.locality.slug)!
      expect([...ambiguous]).toEqual([source.sharedAlias.alias])
    })

    test('S001-I-2-2b: groups and blocs address organisations that are there', () => {
      const blocs = new Set(directory.blocs.map((bloc) => bloc.id))
      for (const bloc of directory.blocs) expect(bloc.members.length).toBeGreaterThan(0)
      for (const group of directory.groups)
        for (const term of [...group.expression.include, ...group.expression.exclude])
          if ('id' in term) expect((term.by === 'bloc' ? blocs : ids).has(term.id)).toBe(true)
      expect(
        new Set(
          directory.blocs
            .flatMap((bloc) => (bloc.kind === 'sector' ? bloc.members : []))
            .map((one) => one.organizationId),
        ).size,
      ).toBe(directory.blocs.filter((bloc) => bloc.kind === 'sector').flatMap((bloc) => bloc.members).length)
    })

    test('the district level ends on 30/6/2025 and communes begin on the next day', () => {
      const districts = directory.jurisdictions.filter((place) =>
        ['district', 'town', 'city'].includes(place.kind),
      )
      expect(districts.length).toBeGreaterThan(0)
      expect(new Set(districts.map((place) => place.endedOn))).toEqual(new Set(['2025-06-30']))
      const ended = directory.organizations.filter((one) => one.endedOn !== null)
      expect(ended.every((one) => one.endedOn === '2025-06-30' && one.level !== 'province')).toBe(true)
      const followed = new Set(directory.successions.flatMap((one) => one.predecessors))
      expect(ended.filter((one) => !followed.has(one.id)).map(officialName)).toEqual([])
      const acts: SuccessionAct[] = []
      for (const { kind, effectiveOn: on, predecessors, successors } of directory.successions) {
        const act = { kind, on, predecessors, successors }
        expect(obstaclesTo(act, acts)).toEqual([])
        acts.push(act)
      }
      const open = directory.posts.filter(
        (post) => post.to === null && ended.some((one) => one.id === post.organizationId),
      )
      expect(open).toEqual([])
    })
  },
)
