import { defineConfig } from 'vitest/config'

/* Files share a process: loading the house anew for each of eighty files takes longer than most of them. No test may leave anything
   behind in its process: no variable of the environment, no server, no clock. Two at a time, since some wait for other programs;
   on a busy machine those take their time, and one that hangs still ends. */
export default defineConfig({ test: { isolate: false, maxWorkers: 2, testTimeout: 30_000, hookTimeout: 60_000 } })
