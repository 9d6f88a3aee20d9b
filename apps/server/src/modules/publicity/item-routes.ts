import type { Server } from '../../platform/http/server.ts'

export function registerItems(_server: Server): void {}
