import { describe, expect, it } from 'vitest'
import { parseSettings } from './settings.ts'

describe('settings', () => {
  it('may all be absent', () => expect(parseSettings({})).toEqual({ behindProxy: false }))

  it('are read as they stand', () => {
    expect(
      parseSettings({
        PUBLIC_URL: 'https://drempel.example',
        SMTP_URL: 'smtps://u:p@mail.example:465',
        MAIL_FROM: 'Over de drempel <noreply@drempel.example>',
        BEHIND_PROXY: '1',
        BACKUP_DIR: ' /var/backups/drempel ',
      }),
    ).toEqual({
      publicUrl: new URL('https://drempel.example'),
      mail: { smtpUrl: 'smtps://u:p@mail.example:465', from: 'Over de drempel <noreply@drempel.example>' },
      behindProxy: true,
      backupFolder: '/var/backups/drempel',
    })
  })

  it('are refused with everything that is wrong, and without a value of theirs', () => {
    const wrong = {
      PUBLIC_URL: 'https://drempel.example/geheim-pad',
      AUTH_SECRET: 'te-kort-geheim',
      SMTP_URL: 'smtps://u:geheim@mail.example',
      OIDC_CLIENT_SECRET: 'geheim',
    }
    const refuse = () => parseSettings(wrong)
    expect(refuse).toThrow(
      [
        'Unexpected PUBLIC_URL, expected an address without a path, such as PUBLIC_URL=https://api.overdedrempel.example.',
        'Unexpected AUTH_SECRET of less than 32 characters, expected one made by `openssl rand -base64 48`.',
        'Unexpected SMTP_URL without MAIL_FROM, expected all of them or none.',
        'Unexpected OIDC_CLIENT_SECRET without OIDC_DISCOVERY_URL, OIDC_CLIENT_ID, OIDC_NAME, expected all of them or none.',
      ].join('\n'),
    )
  })
})
