import { defineConfig } from 'vitest/config'

/* Files share a process: loading the app anew for each of forty files takes longer than most of them. No test may leave anything
   behind in its process: no variable of the environment, no server, no clock. Two at a time, since some wait for other programs. */
export default defineConfig({ test: { isolate: false, maxWorkers: 2 } })
