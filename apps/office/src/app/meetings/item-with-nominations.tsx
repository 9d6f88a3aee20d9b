/** Features do not know each other; here the page of what is owed shows the exemplars a unit puts forward in it. */
import { ItemNominations } from '../../features/exemplars/nominating/item-nominations.tsx'
import { ItemPage } from '../../features/plans/items/item-page.tsx'

export const ItemWithNominations = () => <ItemPage nominations={(item) => <ItemNominations item={item} />} />
