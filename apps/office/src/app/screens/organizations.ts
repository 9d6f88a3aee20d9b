/** Organisations and people: one line a screen, in the order of the menu. */
import { lazyRouteComponent } from '@tanstack/react-router'
import { screen } from './screen.ts'

const units = () => import('../../features/organizations/units/units-page.tsx')
const createUnit = () => import('../../features/organizations/units/create-unit-page.tsx')
const merge = () => import('../../features/organizations/successions/merge-page.tsx')
const split = () => import('../../features/organizations/successions/split-page.tsx')
const unitLookAlikes = () => import('../../features/organizations/duplicates/unit-look-alikes-page.tsx')
const unit = () => import('../../features/organizations/units/unit-page.tsx')
const editUnit = () => import('../../features/organizations/units/edit-unit-page.tsx')
const close = () => import('../../features/organizations/successions/close-page.tsx')
const people = () => import('../../features/organizations/people/people-page.tsx')
const createPerson = () => import('../../features/organizations/people/create-person-page.tsx')
const personLookAlikes = () => import('../../features/organizations/duplicates/person-look-alikes-page.tsx')
const person = () => import('../../features/organizations/people/person-page.tsx')
const editPerson = () => import('../../features/organizations/people/edit-person-page.tsx')
const collectives = () => import('../../features/organizations/collectives/collectives-page.tsx')
const blocs = () => import('../../features/organizations/blocs/blocs-page.tsx')
const functions = () => import('../../features/organizations/functions/functions-page.tsx')
const force = () => import('../../features/organizations/force/force-page.tsx')
const places = () => import('../../features/organizations/places/places-page.tsx')
const rearrange = () => import('../../features/organizations/places/rearrange-page.tsx')
const groups = () => import('../../features/organizations/groups/groups-page.tsx')
const createGroup = () => import('../../features/organizations/groups/create-group-page.tsx')
const group = () => import('../../features/organizations/groups/group-page.tsx')
const imports = () => import('../../features/organizations/imports/imports-page.tsx')
const importBatch = () => import('../../features/organizations/imports/import-page.tsx')
const catalogues = () => import('../../features/organizations/catalogues/catalogues-page.tsx')

export const organizationsScreens = [
  screen('/don-vi', lazyRouteComponent(units, 'UnitsPage')),
  screen('/don-vi/tao-moi', lazyRouteComponent(createUnit, 'CreateUnitPage')),
  screen('/don-vi/sap-nhap', lazyRouteComponent(merge, 'MergePage')),
  screen('/don-vi/chia-tach', lazyRouteComponent(split, 'SplitPage')),
  screen('/don-vi/trung-lap', lazyRouteComponent(unitLookAlikes, 'UnitLookAlikesPage')),
  screen('/don-vi/$id', lazyRouteComponent(unit, 'UnitPage')),
  screen('/don-vi/$id/sua', lazyRouteComponent(editUnit, 'EditUnitPage')),
  screen('/don-vi/$id/giai-the', lazyRouteComponent(close, 'ClosePage')),
  screen('/nguoi', lazyRouteComponent(people, 'PeoplePage')),
  screen('/nguoi/tao-moi', lazyRouteComponent(createPerson, 'CreatePersonPage')),
  screen('/nguoi/trung-lap', lazyRouteComponent(personLookAlikes, 'PersonLookAlikesPage')),
  screen('/nguoi/$id', lazyRouteComponent(person, 'PersonPage')),
  screen('/nguoi/$id/sua', lazyRouteComponent(editPerson, 'EditPersonPage')),
  screen('/tap-the', lazyRouteComponent(collectives, 'CollectivesPage')),
  screen('/cum-khoi', lazyRouteComponent(blocs, 'BlocsPage')),
  screen('/vai-tro-chuc-nang', lazyRouteComponent(functions, 'FunctionsPage')),
  screen('/luc-luong', lazyRouteComponent(force, 'ForcePage')),
  screen('/dia-ban', lazyRouteComponent(places, 'PlacesPage')),
  screen('/dia-ban/sap-xep', lazyRouteComponent(rearrange, 'RearrangePage')),
  screen('/nhom-doi-tuong', lazyRouteComponent(groups, 'GroupsPage')),
  screen('/nhom-doi-tuong/tao-moi', lazyRouteComponent(createGroup, 'CreateGroupPage')),
  screen('/nhom-doi-tuong/$id', lazyRouteComponent(group, 'GroupPage')),
  screen('/nhap-du-lieu', lazyRouteComponent(imports, 'ImportsPage')),
  screen('/nhap-du-lieu/$id', lazyRouteComponent(importBatch, 'ImportPage')),
  screen('/quan-tri/danh-muc', lazyRouteComponent(catalogues, 'CataloguesPage')),
] as const
