/** The screens behind the sign-in, by the parts of the menu. A new screen adds its line in screens/. */
import { administrationScreens } from './screens/administration.ts'
import { exemplarsScreens } from './screens/exemplars.ts'
import { honoursScreens } from './screens/honours.ts'
import { organizationsScreens } from './screens/organizations.ts'
import { plansScreens } from './screens/plans.ts'
import { publicityScreens } from './screens/publicity.ts'

export const screens = [
  ...plansScreens,
  ...exemplarsScreens,
  ...publicityScreens,
  ...honoursScreens,
  ...organizationsScreens,
  ...administrationScreens,
] as const
