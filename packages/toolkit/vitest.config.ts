import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The command-line tests start real processes, which take their time on a busy machine.
  test: { testTimeout: 30_000 },
})
