import { enableCompileCache } from 'node:module'
import { run } from '@drempel/diagnostics'

// Halves the time until the first answer; what is kept lies in the folder for temporary files.
enableCompileCache()

process.exitCode = await run(async () => {
  const { campaign } = await import('./cli/program.ts')
  const { processWorld } = await import('./cli/world.ts')
  return campaign(process.argv.slice(2), processWorld())
})
