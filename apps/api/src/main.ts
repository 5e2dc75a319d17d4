import { enableCompileCache } from 'node:module'
import { run } from '@drempel/diagnostics'

// A second start reads nothing as text that did not change; what is kept lies in the folder for temporary files.
enableCompileCache()

process.exitCode = await run(async () => {
  const { api } = await import('./command/program.ts')
  return api()
})
