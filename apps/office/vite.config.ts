/** Builds the office into apps/office/dist, served under /van-phong/ by the server. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Machines with Windows 7 and 8.1 stop at Chrome 109. */
const oldestBrowsers = ['chrome109', 'edge109', 'firefox115', 'safari16']

/** Writes a .br beside every text file, so the server never compresses a file of the office at run time. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  writeBundle({ dir }) {
    if (!dir) return
    for (const entry of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|svg)$/.test(entry)) continue
      const file = join(dir, entry)
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
    }
  },
})

export default defineConfig({
  root: import.meta.dirname,
  base: '/van-phong/',
  plugins: [precompress()],
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    target: oldestBrowsers,
    cssTarget: oldestBrowsers,
    emptyOutDir: true,
    // Fonts and pictures stay files: the page's policy forbids data: fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Libraries mark files for servers that render React; there is none here.
      checks: { moduleLevelDirective: false },
      output: {
        // The libraries change with a new version of them only: after the first visit a release costs the app's own files.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            { name: 'calendar', test: /node_modules[\\/](@mantine[\\/]dates|dayjs)[\\/]/, priority: 3 },
            { name: 'mantine', test: /node_modules[\\/](@mantine|@floating-ui)[\\/]/, priority: 2 },
            // The tree of units alone draws rows as they come into sight.
            { name: 'libraries', test: /node_modules[\\/](?!@tanstack[\\/](react-)?virtual)/, priority: 1 },
          ],
        },
      },
    },
  },
})
