import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { film, now, ownFolder, writeSnapshot } from './film.ts'

const folder = await ownFolder()

describe('film', () => {
  it.each([[[]], [['list']], [['check']], [['still']], [['render']]])('explains itself: %j --help', (verb) => {
    const { status, stdout } = film([...verb, '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('Usage: film')
  })

  it('lists what can be made', () => {
    expect(film(['list']).stdout).toMatch(/^de-kaart {2}De kaart: /)
    expect(JSON.parse(film(['list', '--json']).stdout)).toMatchObject([{ id: 'de-kaart', title: 'De kaart' }])
  })

  it.each([
    [['render', 'de-kart'], 'Unexpected clip `de-kart`, expected one of `de-kaart`. See: film list'],
    [['check', '--now', '2027-02-29'], 'Unexpected day `2027-02-29`, expected a day that exists'],
    [['still', 'de-kaart', '--frame', '9999'], 'Unexpected frame `9999`, expected a whole number from 0 to '],
    [['still', 'de-kaart', '--at', 'straks'], 'Unexpected time `straks`, expected seconds from 0 to '],
    [['still', 'de-kaart', '--at', '1', '--frame', '1'], 'Unexpected --frame and --at, expected one of them.'],
    [['still', 'de-kaart', '--out', 'kaart.gif'], 'Unexpected file `kaart.gif`, expected a name that ends in .png.'],
    [['render', '--format', '1:1'], 'Allowed choices are 16:9, 9:16, all.'],
  ])('refuses %j with exit code 2', (args, message) => {
    const { status, stderr } = film(args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})

describe('film check', () => {
  it('finds nothing wrong with the example, in both shapes', () => {
    const { status, stderr } = film(['check', '--now', now])
    expect(stderr).toMatch(/^de-kaart 16:9: \d+\.\d s, 7 captions\nde-kaart 9:16: \d+\.\d s, 7 captions\n0 problems\n$/)
    expect(status).toBe(0)
  })

  it('reports every mistake in the data at its line and column', async () => {
    const data = await writeSnapshot(join(folder, 'mistakes.json'), (snapshot) => ({
      ...snapshot,
      example: 'ja',
      colour: 'blue',
      asOf: '2027-02-29',
    }))
    const { status, stdout } = film(['check', '--now', now, '--data', data, '--json'])
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

  it('says where a file that is no JSON goes wrong, and that a file is not there', async () => {
    const { stdout } = film(['check', '--data', join(folder, 'nowhere.json'), '--json'])
    expect(JSON.parse(stdout)[0].reason).toBe(
      'Unexpected failure to read the file (ENOENT), expected a file that can be read',
    )
  })

  it('shows no clip without a figure and no helpline that nobody checked for half a year', async () => {
    const data = await writeSnapshot(join(folder, 'no-figure.json'), (snapshot) => ({ ...snapshot, statistics: [] }))
    const { status, stdout } = film(['check', '--now', '2027-11-24', '--data', data, '--json'])
    expect(JSON.parse(stdout).map(({ rule }: { rule: string }) => rule)).toEqual(['clip-statistic', 'helpline-date'])
    expect(status).toBe(1)
  })

  it('does without a browser', () => {
    expect(film(['check', '--now', now], { DREMPEL_BROWSER: '/nowhere/chromium' }).status).toBe(0)
  })
})

describe('film render, when it cannot', () => {
  it('says what to do without a browser, and leaves nothing behind', async () => {
    const out = join(folder, 'no-browser')
    const { status, stderr } = film(['render', '--now', now, '--out', out], { DREMPEL_BROWSER: '/nowhere/chromium' })
    expect(stderr).toContain('Unexpected DREMPEL_BROWSER `/nowhere/chromium`, expected a file that can be started.')
    expect(status).toBe(3)
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })

  it('renders nothing from data with mistakes', async () => {
    const data = await writeSnapshot(join(folder, 'bad.json'), (snapshot) => ({ ...snapshot, provinces: 12 }))
    const out = join(folder, 'bad')
    const { status, stderr } = film(['render', '--now', now, '--data', data, '--out', out])
    expect(stderr).toContain('Nothing rendered: what was there is as it was.')
    expect(status).toBe(1)
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })
})
