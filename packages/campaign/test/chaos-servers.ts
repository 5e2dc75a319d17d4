import { setTimeout } from 'node:timers/promises'
import { shownAs } from './chaos-plan.ts'
import { type MastodonDouble, startMastodonDouble } from './mastodon-double.ts'
import type { StartedPds } from './pds.ts'

/** A server that publishers send to while they are killed. */
export interface ChaosServer {
  readonly platform: 'bluesky' | 'mastodon'
  readonly url: string
  readonly account: string
  readonly secret: string
  /** Everything that readers see there, as often as they see it. */
  readonly shown: () => Promise<readonly string[]>
  /** Kills it and starts it again; absent where what it has would be gone. */
  readonly killAndRestart?: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** An account on a real Bluesky server, with nothing in it. The server goes on when the account is done with. */
export async function blueskyForChaos(pds: StartedPds, name: string): Promise<ChaosServer> {
  const { account, password, records } = await pds.openAccount(name)
  return {
    platform: 'bluesky',
    url: pds.url,
    account,
    secret: password,
    shown: async () => (await records()).map(({ value }) => shownAs(String(value.text), altsOf(value.embed))),
    killAndRestart: pds.killAndRestart,
    stop: async () => {},
  }
}

const altsOf = (embed: unknown): readonly string[] => {
  const { images = [] } = (embed ?? {}) as { readonly images?: readonly { readonly alt: string }[] }
  return images.map(({ alt }) => alt)
}

/** The strict double of Mastodon. `ignoresKeys`: it makes a second post of what was sent twice, as most other servers do. */
export async function mastodonForChaos({ ignoresKeys }: { readonly ignoresKeys: boolean }): Promise<ChaosServer> {
  const double: MastodonDouble = await startMastodonDouble({ nowMs: Date.now, unlimited: true })
  if (ignoresKeys) double.setFault('ignores-idempotency')
  return {
    platform: 'mastodon',
    url: double.url,
    account: 'drempel',
    secret: double.token,
    async shown() {
      // What was on its way when its sender was killed has come by then.
      await setTimeout(200)
      return double.statuses().map(({ text, media }) =>
        shownAs(
          text,
          media.map(({ description }) => description),
        ),
      )
    },
    stop: double.stop,
  }
}
