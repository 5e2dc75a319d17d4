/* Loaded before a program that is measured (`node --import`): at its end it writes on descriptor 3 what it took. */

import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  // Node gives microseconds and kilobytes.
  const usage = { cpuMs: Math.round((userCPUTime + systemCPUTime) / 1_000), peakMegabytes: Math.round(maxRSS / 1_000) }
  writeSync(3, JSON.stringify(usage))
})
