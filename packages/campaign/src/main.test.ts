import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('says plainly that it is not built, and ends as a failure', () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'plan'], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({
    status: 3,
    stdout: '',
    stderr: 'The campaign is not built yet: nothing can be planned, checked or published with this version.\n',
  })
})
