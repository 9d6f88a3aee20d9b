import type { Server } from '../../platform/http/server.ts'

export function registerOpinions(_server: Server): void {}
