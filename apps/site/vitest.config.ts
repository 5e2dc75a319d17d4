import { defineConfig } from 'vitest/config'

// The site is built once for all tests. Starting a browser and auditing every page takes longer than a unit test may.
export default defineConfig({
  test: { globalSetup: ['test/build-sites.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
