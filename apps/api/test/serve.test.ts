import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleSignUp } from '../src/sign-up/sign-up.ts'
import { endWith, type Files, flagsOf, type Running, startServer, writeFiles } from './server.ts'

let files: Files
let server: Running
beforeAll(async () => {
  files = await writeFiles()
  server = await startServer(...flagsOf(files), '--folder', `/files=${files.folder}`)
})
afterAll(async () => {
  server.child.kill()
  await rm(files.folder, { recursive: true, force: true })
})

const signUp = (
  url: string,
  body: RequestInit['body'] = JSON.stringify(exampleSignUp),
  headers: Record<string, string> = {},
) =>
  fetch(`${url}/v1/sign-ups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit)

/** Sends bytes as they are, and gives all that comes back. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(bytes)
  return text(socket)
}

describe('a server on a socket', () => {
  it('keeps a sign-up and says how far it is', async () => {
    const made = await signUp(server.url)
    expect(made.status).toBe(201)
    const asked = await fetch(new URL(made.headers.get('location') ?? '', server.url))
    expect(await asked.json()).toEqual(await made.json())
  })

  it('serves a folder in parts, and nothing hidden or outside it', async () => {
    const part = await fetch(`${server.url}/files/content.json`, { headers: { range: 'bytes=0-1' } })
    expect([part.status, await part.text(), part.headers.get('content-length')]).toEqual([206, '{"', '2'])
    const outside = await raw('GET /files/../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(outside).toMatch(/^HTTP\/1\.1 404/)
    expect(outside).not.toContain('root:')
  })

  it('stops reading a body that is too large, whatever length was named', async () => {
    expect((await signUp(server.url, `"${'x'.repeat(100_000)}"`)).status).toBe(413)
    async function* endless() {
      for (let part = 0; part < 100; part++) yield Buffer.alloc(1024, 'x')
    }
    expect((await signUp(server.url, Readable.toWeb(Readable.from(endless())) as BodyInit)).status).toBe(413)
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
  })

  it('takes a body that breaks off for the mistake of the sender', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    await once(socket, 'connect')
    const begun = server.said().stdout.length
    socket.write(
      'POST /v1/sign-ups HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"initiativeName":',
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    socket.destroy()
    await expect.poll(() => server.said().stdout.slice(begun)).toContain('"status":400')
    expect(server.said().stdout).not.toContain('"event":"fault"')
  })

  it('answers a request without sense and lives on', async () => {
    expect(await raw('HALLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
    expect((await fetch(`${server.url}/ready`)).status).toBe(200)
  })

  it('writes nothing personal in its log', async () => {
    await fetch(`${server.url}/v1/pieces?q=Persoon`)
    const { stdout } = server.said()
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).event),
    ).toContain('answered')
    expect(stdout).not.toMatch(/Persoon|tafel|@|127\.0\.0\.1(?!:)/)
  })
})

describe('ending', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s finishes what runs, refuses what is new and ends in 0',
    async (signal) => {
      const server = await startServer(...flagsOf(files))
      const port = Number(new URL(server.url).port)
      const socket = connect(port, '127.0.0.1')
      await once(socket, 'connect')
      const body = JSON.stringify(exampleSignUp)
      socket.write(
        `POST /v1/sign-ups HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
      )
      await new Promise((resolve) => setTimeout(resolve, 100))
      const code = endWith(server, signal)
      await expect
        .poll(() =>
          fetch(`${server.url}/health`).then(
            () => 'answered',
            () => 'refused',
          ),
        )
        .toBe('refused')
      socket.write(body)
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 201/)
      expect(await code).toBe(0)
      expect(server.said().stdout).toContain('"event":"stopped"')
    },
  )
})

describe('kill -9 right after the 201', () => {
  it('loses no sign-up, round after round', async () => {
    const kept: string[] = []
    for (let round = 0; round < 5; round++) {
      const server = await startServer(...flagsOf(files))
      for (const earlier of kept) expect((await fetch(`${server.url}/v1/sign-ups/${earlier}`)).status).toBe(200)
      const answers = await Promise.all([1, 2, 3].map(() => signUp(server.url)))
      const ended = endWith(server, 'SIGKILL')
      for (const answer of answers) kept.push((await answer.json()).reference)
      expect(await ended).toBeNull()
    }
    const server = await startServer(...flagsOf(files))
    for (const reference of kept) {
      const answer = await fetch(`${server.url}/v1/sign-ups/${reference}`)
      expect(await answer.json()).toMatchObject({ reference, status: 'received' })
    }
    expect(new Set(kept).size).toBe(15)
    expect(await endWith(server, 'SIGTERM')).toBe(0)
  }, 30_000)
})
