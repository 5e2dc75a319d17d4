import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Property tests and packing take their time on a busy machine; a test that hangs still ends.
  test: { testTimeout: 30_000 },
})
