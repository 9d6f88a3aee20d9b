/**
 * What of other modules hangs on people and organisations: accounts, files, dossiers. Whoever takes a record away asks
 * here first; modules answer without being known.
 */
import type { Tx } from '../../platform/database/database.ts'

export interface Dependent {
  /** The person or the organisation. */
  id: string
  /** In the middle of a sentence: 'tài khoản dienkhanh.an'. */
  what: string
}
export interface DependentsProvider {
  name: string
  /** `ids` are of people and of organisations alike. */
  list(tx: Tx, localityId: string, ids: readonly string[]): Promise<Dependent[]>
}

const providers = new Map<string, DependentsProvider>()

export function registerDependents(provider: DependentsProvider): void {
  if (providers.has(provider.name)) throw new Error(`Dependents "${provider.name}" are registered twice`)
  providers.set(provider.name, provider)
}

export async function dependentsElsewhere(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Dependent[]> {
  const found: Dependent[] = []
  for (const provider of providers.values()) found.push(...(await provider.list(tx, localityId, ids)))
  return found
}
