import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verbs } from '../src/cli/verbs.ts'
import { exampleContent, exampleSnapshot, postText } from '../src/plan/material.example.ts'
import { called } from './called.ts'
import { campaign } from './campaign.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-command-line-'))
  await mkdir(join(folder, 'calendar'))
  await write('content.json', JSON.stringify(exampleContent))
  await write('project.json', JSON.stringify({ ...exampleSnapshot, example: false }))
  await write('campaign.yaml', 'content: content.json\nsnapshot: project.json\n')
  await write(
    'channels.yaml',
    'channels:\n  - { id: x, platform: x, name: X }\n  - { id: bluesky, platform: bluesky, name: Bluesky, account: wij.example }\n',
  )
  await write('occasions.yaml', 'occasions: []\n')
  await write(
    'calendar/maart.yaml',
    `posts:${postText('channels: [x, bluesky]\ntext: Zet een stoel bij de lift. {link}\n')}`,
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFile(join(folder, name), text)
const now = '2027-02-01'
const call = (...args: string[]) => called([...args, '--folder', folder])

describe('campaign', () => {
  it.each(Object.keys(verbs))('explains `%s` with examples, in Dutch', async (verb) => {
    const { status, stdout } = await called([verb, '--help'])
    expect(stdout).toContain(`Zo gebruik je het: campaign ${verb}`)
    expect(stdout).toContain(`Voorbeelden:\n  campaign ${verb}`)
    expect(stdout).not.toMatch(/Usage|Options|default|\[options\]/)
    expect(status).toBe(0)
  })

  it('shows what it can do when nothing is asked, in the language asked for', async () => {
    const { status, stdout } = await called([])
    expect(stdout).toContain('Laat de kalender zien: wat gaat wanneer waarheen.')
    expect(status).toBe(0)
    expect((await called(['--lang', 'en'])).stdout).toContain('Shows the calendar: what goes where, and when.')
  })

  it.each([
    [['plann'], 'De opdracht `plann` is er niet. Bedoelde je `plan`?'],
    [['plan', '--kleur'], '`--kleur` kan er niet bij.'],
    [['approve'], 'Er ontbreekt iets: noem een bericht.'],
    [['publish', 'stoel'], 'Er staat te veel achter de opdracht.'],
    [['plan', '--now', 'morgen'], 'Schrijf bijvoorbeeld `--now 2027-03-04`'],
    [['plan', 'stool'], 'Bedoelde je `stoel`?'],
    [['kit', '--days', 'veel'], 'Unexpected `--days veel`, expected a whole number from 1 to 366.'],
    [['report', '--from', '2027-02-30'], 'Unexpected day `2027-02-30` for `--from`'],
    [['report', '--clicks', 'nergens.json'], 'In `nergens.json` staan geen kliktellingen'],
    [['run', '--now', now], 'Wil je alleen kijken wat er zou gebeuren? Zet er `--dry-run` bij.'],
    [['withdraw', '--by', 'Robin Voorbeeld'], 'Noem één bericht, of een toestemming met `--consent`, en niet allebei.'],
    [['withdraw', 'stool', '--by', 'Robin Voorbeeld'], 'Bedoelde je `stoel`?'],
    [['withdraw', 'stoel'], 'Zeg wie je bent'],
    [['explain', 'alt-tekst'], 'alt-text'],
  ])('refuses %j with exit code 2, and says what helps', async (args, message) => {
    const { status, stdout, stderr } = await call(...args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('says when something is missing behind a flag', async () => {
    const { status, stderr } = await called(['plan', '--now'])
    expect(stderr).toContain('Achter `--now <moment>` hoort nog iets te staan.')
    expect(status).toBe(2)
  })

  it('ends as a process with the same number and words', async () => {
    const { status, stdout, stderr } = await campaign(['plan', 'stool', '--folder', folder])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('Het bericht `stool` staat niet in de kalender. Bedoelde je `stoel`?\n')
  }, 60_000)

  it('says how to make what is not there', async () => {
    const { status, stderr } = await call('plan', '--content', join(folder, 'nergens.json'))
    expect(stderr).toContain('Bouw de toolkit eerst: `pnpm toolkit build`.')
    expect(status).toBe(2)
    expect((await called(['plan', '--folder', tmpdir()])).stderr).toContain('`--folder apps/campaign`')
  })
})

describe('campaign plan', () => {
  it('gives the whole plan to another program', async () => {
    const { status, stdout } = await call('plan', '--json', '--now', now)
    const { posts, problems } = JSON.parse(stdout)
    expect(posts.map(({ key }: { key: string }) => key)).toEqual(['stoel/bluesky', 'stoel/x'])
    expect([problems, status]).toEqual([[], 0])
  })
})

describe('campaign check', () => {
  it('reports every mistake at its line and ends with 1', async () => {
    await write('calendar/april.yaml', 'posts:\n  - id: stoel-2\n    title: Nog een\n    kleur: rood\n')
    const { status, stdout } = await call('check', '--json', '--now', now)
    const mine = JSON.parse(stdout).filter(({ file }: { file: string }) => file.endsWith('april.yaml'))
    expect(mine).toContainEqual(
      expect.objectContaining({ line: 4, severity: 'error', reason: 'Unexpected key `kleur`' }),
    )
    expect(status).toBe(1)
    expect((await call('plan', '--now', now)).stderr).toMatch(/fouten in de kalender: die berichten doen niet mee/)
    await rm(join(folder, 'calendar/april.yaml'))
  })

  it('looks at what was named only', async () => {
    const { stderr } = await call('check', 'stoel/x', '--now', now)
    expect(stderr).toContain('1 bericht nagekeken.')
  })
})

describe('campaign approve and publish', () => {
  it('writes who approved what, and a change voids it', async () => {
    const { status, stdout } = await call('approve', 'stoel/x', '--by', ' Robin Voorbeeld ', '--yes', '--json')
    expect(JSON.parse(stdout).approvals).toMatchObject([{ key: 'stoel/x', by: 'Robin Voorbeeld' }])
    expect(status).toBe(0)
    expect(await readdir(join(folder, 'approvals'))).toEqual(['stoel--x.yaml'])
    expect((await call('status', '--now', now)).stdout).toMatch(
      /^nog geen akkoord .*stoel\/bluesky[\s\S]*^klaar, met akkoord .*stoel\/x/m,
    )

    const calendar = await readFile(join(folder, 'calendar/maart.yaml'), 'utf8')
    await write('calendar/maart.yaml', calendar.replace('Zet een stoel', 'Zet twee stoelen'))
    expect((await call('status', '--now', now)).stdout).toContain('veranderd na akkoord')
    const tried = await call('publish', '--dry-run', '--now', '2027-03-04T10:05')
    expect(tried.stdout).toContain('stoel/x  veranderd na het akkoord; bekijk het en geef opnieuw akkoord')
    expect(tried.stdout).toContain('stoel/bluesky  we kunnen nog niet op dit kanaal')
    expect(tried.status).toBe(1)
    await write('calendar/maart.yaml', calendar)
    // What people place by hand is never said to be sent.
    expect((await call('publish', '--dry-run', '--now', '2027-03-04T10:05')).stdout).toContain(
      'stoel/x  zou worden klaargezet',
    )
  })

  it('asks first when there is somebody to ask, and takes no for an answer', async () => {
    const args = ['approve', 'stoel/bluesky', '--by', 'Robin Voorbeeld', '--folder', folder]
    const { stderr } = await called(args, { answer: 'nee' })
    expect(stderr).toContain('Akkoord op 1 bericht, als Robin Voorbeeld? (ja/nee) ')
    expect(stderr).toContain('Er is niets veranderd.')
    expect(await readdir(join(folder, 'approvals'))).toEqual(['stoel--x.yaml'])
    expect((await called(args, { answer: 'ja' })).stderr).toContain('Akkoord op 1 bericht.')
    await rm(join(folder, 'approvals/stoel--bluesky.yaml'))
  })

  it('has nothing to send before its time, and says so', async () => {
    const { status, stdout, stderr } = await call('publish')
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toContain('Er is nu niets aan de beurt.')
  })

  it('says of what people place by hand that it lies ready, not that it was sent', async () => {
    const { status, stdout, stderr } = await called(['publish', '--folder', folder], { at: '2027-03-04T09:05:00Z' })
    expect(stdout).toContain('✓ stoel/x  klaargezet om zelf te plaatsen')
    expect(stderr).toContain('0 berichten verstuurd, 1 klaargezet, 0 niet goed afgelopen, 1 tegengehouden.')
    expect(status).toBe(1)
    const args = ['withdraw', 'stoel/x', '--by', 'Robin Voorbeeld', '--yes', '--folder', folder]
    const left = await called(args, { at: '2027-03-04T09:10:00Z' })
    expect(left.stderr).toContain(
      'Dat kan alleen met de hand. Zet er daarna `--done` bij, dan komt je naam in het bewijs.',
    )
    expect(left.status).toBe(1)
    const done = await called([...args, '--done'], { at: '2027-03-04T09:15:00Z' })
    expect(done.stdout).toBe('✓ stoel/x  zelf weggehaald door Robin Voorbeeld op donderdag 4 maart 2027\n')
    expect(done.status).toBe(0)
    await rm(join(folder, 'logboek'), { recursive: true })
    await rm(join(folder, 'out'), { recursive: true })
  })

  it('withdraws what was never sent, for ever', async () => {
    const { status, stdout } = await call('withdraw', 'stoel/x', '--by', 'Robin Voorbeeld', '--yes')
    expect(stdout).toBe('✓ stoel/x  was niet verstuurd en gaat ook niet meer weg\n')
    expect(status).toBe(0)
    expect((await call('status')).stdout).toMatch(/^ingetrokken .*stoel\/x/m)
    expect((await call('kit', '--now', '2027-03-01')).stdout).toBe('')
  })
})

describe('campaign report', () => {
  it('sends no key over an open line, and says that visits were not measured', async () => {
    const { status, stderr } = await called(['report', '--folder', folder], {
      env: { DREMPEL_MATOMO_URL: 'http://matomo.example', DREMPEL_MATOMO_SITE: '1', DREMPEL_MATOMO_TOKEN: 'verzonnen' },
    })
    expect(stderr).toContain(
      'De bezoeken aan de toolkit zijn niet gemeten: DREMPEL_MATOMO_URL begint niet met https://',
    )
    expect(status).toBe(0)
  })
})

describe('a key', () => {
  it('in a file that others can read is not used, and never shown', async () => {
    const file = join(folder, 'sleutel.txt')
    await writeFile(file, 'een-verzonnen-wachtwoord', { mode: 0o644 })
    const { status, stdout, stderr } = await called(['doctor', '--folder', folder], {
      env: { DREMPEL_BLUESKY_PASSWORD_FILE: file },
    })
    expect(stdout).toContain('expected mode 600')
    expect(stdout + stderr).not.toContain('een-verzonnen-wachtwoord')
    expect(status).toBe(1)
  })
})
