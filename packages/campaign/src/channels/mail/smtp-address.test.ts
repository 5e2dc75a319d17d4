import { expect, it } from 'vitest'
import { readSmtpAddress } from './smtp-address.ts'

it('reads host, port and login, with the usual ports', () => {
  expect(readSmtpAddress('smtps://robin%40x.example:a%3Ab@mail.example', 'X')).toEqual({
    host: 'mail.example',
    port: 465,
    secure: true,
    requireTls: false,
    login: { user: 'robin@x.example', pass: 'a:b' },
  })
  expect(readSmtpAddress('smtp://mail.example', 'X')).toEqual({
    host: 'mail.example',
    port: 587,
    secure: false,
    requireTls: false,
  })
})

it('asks for TLS whenever a password would cross a network, and not on this machine', () => {
  expect(readSmtpAddress('smtp://a:b@mail.example:25', 'X')).toMatchObject({ port: 25, requireTls: true })
  expect(readSmtpAddress('smtp://a:b@127.0.0.1:2525', 'X')).toMatchObject({ port: 2525, requireTls: false })
})

it.each(['', 'mail.example', 'https://mail.example', 'smtp://'])('refuses `%s` and does not repeat it', (value) => {
  expect(() => readSmtpAddress(value, 'DREMPEL_NIEUWSBRIEF_SMTP_URL')).toThrow(
    'Unexpected address in DREMPEL_NIEUWSBRIEF_SMTP_URL, expected `smtps://name:password@host` or `smtp://host:587`',
  )
})
