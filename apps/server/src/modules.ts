/** The modules, in one readable column. */
import type { Server } from './platform/http/server.ts'

export async function registerModules(_server: Server): Promise<void> {}
