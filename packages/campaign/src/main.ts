import { Failure, run } from '@drempel/diagnostics'

process.exitCode = await run(async () => {
  throw new Failure('The campaign is not built yet: nothing can be planned, checked or published with this version.')
})
