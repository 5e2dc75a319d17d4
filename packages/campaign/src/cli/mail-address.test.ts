import { describe, expect, it } from 'vitest'
import type { Channel } from '../model/channel.ts'
import { wordsIn } from '../words/words.ts'
import { mailAddress } from './mail-address.ts'

const channel: Channel = { id: 'nieuws-brief', platform: 'mail', name: 'Nieuwsbrief' }
const server = 'smtp://mail.example:587'
const account = 'post@overdedrempel.example'
const says = (changes: Partial<Channel>, env = {}) => {
  const address = mailAddress({ ...channel, ...changes }, env, wordsIn.nl)
  return address.ok ? address.smtp : address.says
}

describe('mailAddress', () => {
  it('takes server and account from the channel and the password from the environment', () => {
    const secret = 'een:wacht/woord@proef'
    expect(says({ server, account }, { DREMPEL_NIEUWS_BRIEF_PASSWORD: secret })).toEqual({
      host: 'mail.example',
      port: 587,
      secure: false,
      requireTls: true,
      login: { user: account, pass: secret },
    })
  })

  it('does without an account on this machine only', () => {
    expect(says({ server: 'smtp://127.0.0.1:2525' })).toMatchObject({ host: '127.0.0.1', port: 2525 })
    expect(says({ server })).toContain('Zet in channels.yaml bij dit kanaal een `account`')
  })

  it('says what is missing', () => {
    expect(says({})).toContain('Zet in channels.yaml bij dit kanaal een `server`')
    expect(says({ server, account })).toBe(
      'Zet het wachtwoord van de mailserver in DREMPEL_NIEUWS_BRIEF_PASSWORD, of de naam van een bestand in DREMPEL_NIEUWS_BRIEF_PASSWORD_FILE.',
    )
  })
})
