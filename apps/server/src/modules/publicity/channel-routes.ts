import type { Server } from '../../platform/http/server.ts'

export function registerChannels(_server: Server): void {}
