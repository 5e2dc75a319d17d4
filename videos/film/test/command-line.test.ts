import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { runFilm } from '../src/cli/program.ts'
import { film as filmApart, now, ownFolder, root, writeSnapshot } from './film.ts'

const folder = await ownFolder()
// The tool is used from the root, and says paths as they are seen from there.
process.chdir(root)
vi.setConfig({ testTimeout: 60_000 })
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** Runs the tool within this process, which saves starting it some forty times. */
async function film(args: readonly string[], environment: Record<string, string> = {}) {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text)
      return true
    })
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const status = await runFilm(args)
  vi.restoreAllMocks()
  return { status, ...said }
}

describe('film', () => {
  it.each(['list', 'check', 'preview', 'still', 'render', 'watch', 'studio', 'worker', 'withdraw', 'voice', 'clean'])(
    'explains %s with examples and exit codes',
    async (verb) => {
      const { status, stdout } = await film([verb, '--help'])
      expect(stdout).toContain(`Examples:\n  film ${verb}`)
      expect(stdout).toContain('Exit codes: 0 fine')
      expect(status).toBe(0)
    },
  )

  it('lists films, clips and stills; a star marks what is made when nobody asks for anything', async () => {
    const { stdout } = await film(['list', '--now', now])
    expect(stdout).toMatch(/^\* film {2}Over de drempel {2}1\d\d\.\d s {2}16:9 {2}nl en\n\* de-kaart {2}/)
    expect(stdout).toMatch(/^ {2}kaart-[a-z-]+ {2}/m)
    expect(stdout).toMatch(/^\* open-graph-portiekkoffie {2}open-graph {2}1200×630$/m)
    const { clips, stills } = JSON.parse((await film(['list', '--json', '--now', now])).stdout)
    expect(clips[0]).toMatchObject({ id: 'film', kind: 'film', featured: true })
    expect(stills.length).toBeGreaterThan(50)
  })

  it.each([
    [
      ['render', 'de-kart'],
      'Unexpected name `de-kart`, expected `film`, `clips`, `stills` or a name from film list, such as `film`, `de-kaart`, `cijfer`, `adviseurs`, `week`,',
    ],
    [['check', '--now', '2027-02-29'], 'Unexpected day `2027-02-29`, expected a day that exists'],
    [['still', 'de-kaart', '--frame', '9999'], 'Unexpected frame `9999`, expected a whole number from 0 to '],
    [['still', 'de-kaart', '--at', 'straks'], 'Unexpected time `straks`, expected seconds from 0 to '],
    [['still', 'de-kaart', '--at', '1', '--frame', '1'], 'Unexpected --frame and --at, expected one of them.'],
    [['still', 'de-kaart', '--out', 'kaart.gif'], 'Unexpected file `kaart.gif`, expected a name that ends in .png.'],
    [['render', '--format', '3:2'], 'Allowed choices are 16:9, 1:1, 4:5, 9:16, all.'],
    [['render', '--for', 'radio'], 'Allowed choices are social, broadcast.'],
    [
      ['render', 'week', '--workers', 'veel', '--now', now],
      'Unexpected `veel` for --workers, expected a whole number from 0 to 64.',
    ],
    [['withdraw', '--consent', 'Ria'], 'Unexpected consent `Ria`, expected the number of a record'],
    [['withdraw'], "required option '--consent <number>' not specified"],
    [['draai'], "unknown command 'draai'"],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { status, stderr } = await film(args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})

describe('the tool by itself', () => {
  it('ends with the code that it found', () => {
    const { status, stderr } = filmApart(['render', 'de-kart', '--now', now])
    expect(stderr).toContain('Unexpected name `de-kart`')
    expect(status).toBe(2)
  }, 60_000)
})

describe('film check --quick', () => {
  it('finds nothing wrong with the film of the example, in two languages, and says what it did not look at', async () => {
    const { status, stderr } = await film(['check', 'film', '--quick', '--locale', 'all', '--now', now])
    expect(stderr).toBe(
      '2 films and clips looked at: 0 problems\nNot looked at: words in the picture, sound and flashing. Leave out --quick to measure them too.\n',
    )
    expect(status).toBe(0)
  })

  it('reports every mistake in the data at its line and column', async () => {
    const data = await writeSnapshot(join(folder, 'mistakes.json'), (snapshot) => ({
      ...snapshot,
      example: 'ja',
      colour: 'blue',
      asOf: '2027-02-29',
    }))
    const { status, stdout } = await film(['check', '--quick', '--now', now, '--snapshot', data, '--json'])
    const problems = JSON.parse(stdout)
    expect(problems.map(({ reason }: { reason: string }) => reason).sort()).toEqual([
      'Unexpected `2027-02-29` for `asOf`, expected a day that exists, written as YYYY-MM-DD',
      'Unexpected `ja` for `example`, expected a boolean',
      'Unexpected key `colour`',
    ])
    for (const { file, line, column } of problems) {
      expect(file).toBe(data)
      expect([line > 1, column]).toEqual([true, expect.any(Number)])
    }
    expect(status).toBe(1)
  })

  it('says that a file is not there', async () => {
    const { stdout } = await film(['check', '--quick', '--data', join(folder, 'nowhere.json'), '--json'])
    expect(JSON.parse(stdout)[0].reason).toBe(
      'Unexpected failure to read the file (ENOENT), expected a file that can be read',
    )
  })

  it('names the consent of an initiative that said no, and the helpline that nobody checked for half a year', async () => {
    const asked = ['initiatief-de-late-bus', '--quick', '--json', '--now']
    const rules = async (day: string) =>
      JSON.parse((await film(['check', ...asked, day])).stdout).map(({ rule }: { rule: string }) => rule)
    expect(await rules(now)).toEqual(['clip-consent'])
    expect(await rules('2027-11-24')).toContain('helpline-date')
  })

  it('does without a browser', async () => {
    const nowhere = { DREMPEL_BROWSER: '/nowhere/chromium' }
    expect((await film(['check', 'week', '--quick', '--now', now], nowhere)).status).toBe(0)
  })
})

describe('film render, when it cannot', () => {
  it('says what to do without a browser, and leaves nothing behind', async () => {
    const out = join(folder, 'no-browser')
    const nowhere = { DREMPEL_BROWSER: '/nowhere/chromium' }
    const { status, stderr } = await film(['render', 'week', '--now', now, '--out', out], nowhere)
    expect(stderr).toContain('Unexpected DREMPEL_BROWSER `/nowhere/chromium`, expected a file that can be started.')
    expect(status).toBe(3)
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })

  it('renders nothing from data with mistakes', async () => {
    const data = await writeSnapshot(join(folder, 'bad.json'), (snapshot) => ({ ...snapshot, provinces: 12 }))
    const out = join(folder, 'bad')
    const { status, stderr } = await film(['render', '--now', now, '--snapshot', data, '--out', out])
    expect(stderr).toContain('Nothing rendered: what was there is as it was.')
    expect(status).toBe(1)
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })
})

describe('film render --workers and film worker', () => {
  it.each([
    [['worker'], 'Unexpected film worker without DATABASE_URL, expected the address of a PostgreSQL database in it'],
    [['render', 'week', '--now', now, '--workers', '2'], 'Unexpected --workers without DATABASE_URL, expected'],
  ])('say what is missing: %j', async (args, message) => {
    const { status, stderr } = await film(args, { DATABASE_URL: '' })
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })

  it('say when the database is not there, and not how it is reached', async () => {
    const { status, stderr } = await film(['worker'], { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/nothing' })
    expect(stderr).toMatch(/^The queue of the film cannot be opened: /)
    expect(stderr).not.toContain('secret')
    expect(status).toBe(3)
  })
})

describe('film voice', () => {
  it('says what must be spoken, scene by scene, and where the recording goes', async () => {
    const { status, stdout } = await film(['voice', '--now', now])
    expect(stdout).toMatch(/^videos\/film\/voice\/nl\/opening\.wav {2}nobody yet, \d+\.\d s\n {2}Een straat, /)
    expect(stdout.match(/\.wav/g)).toHaveLength(8)
    expect(status).toBe(0)
  })
})

describe('film withdraw', () => {
  it('says that nothing was made with a consent, and what is left to do elsewhere', async () => {
    const { status, stderr } = await film([
      'withdraw',
      '--consent',
      'c-0030',
      '--dry-run',
      '--now',
      now,
      '--out',
      folder,
    ])
    expect(stderr).toContain('Nothing here was made with `c-0030`.')
    expect(stderr).toContain('pnpm campaign withdraw --consent c-0030')
    expect(status).toBe(0)
  })
})
