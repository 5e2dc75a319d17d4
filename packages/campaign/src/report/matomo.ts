import { z } from 'zod'
import { type Measured, totalOf } from './measured.ts'

/** What Matomo counted of one planned post. */
export interface SiteVisits {
  /** Key of the planned post: `stoel-bij-de-lift/bluesky`. */
  readonly key: string
  /** Visits that began at its link. */
  readonly visits: number
  /** Visits in which a goal was reached: asking for an advice trajectory, downloading, watching the film. */
  readonly converted: Measured
}

/** All visits that Matomo names. */
export interface VisitCounts {
  readonly visits: readonly SiteVisits[]
  /**
   * False when Matomo put rows together, which it does beyond 50 keywords unless `datatable_archiving_maximum_rows_subtable_referrers`
   * is raised. A post that is not named may then be among them: not measured, instead of 0.
   */
  readonly complete: boolean
}

/** The visits, or why there are none. A reason never holds the token. */
export type MatomoAnswer = ({ ok: true } & VisitCounts) | { ok: false; reason: string }

/** What is needed to ask. */
export interface MatomoQuestion {
  /** Address of the Matomo server: `https://matomo.example`. */
  readonly url: string
  readonly siteId: number
  /** A secret; it travels in the body, so that no log of addresses holds it. */
  readonly token: string
  /** Name of the campaign, as `utm_campaign` has it. */
  readonly campaign: string
  /** First and last day. */
  readonly from: string
  readonly to: string
  /** How long an answer may take. Absent: half a minute; archiving a long period takes a while. */
  readonly timeoutMs?: number
}

/** More is no report of ours. */
const MOST_BYTES = 5_000_000

/**
 * Rows of `Referrers.getCampaigns` and of the keywords below them. Matomo gives many more columns; a label and whole
 * numbers are what we rely on.
 */
const rowSchema = z.looseObject({
  label: z.string(),
  nb_visits: z.int().min(0),
  nb_visits_converted: z.int().min(0).optional(),
})
const campaignSchema = z.looseObject({ label: z.string(), subtable: z.array(rowSchema).optional() })
const answerSchema = z.array(campaignSchema)
const errorSchema = z.looseObject({ result: z.literal('error') })

/**
 * Asks Matomo for the visits of every planned post. Core Matomo knows name and keyword of a campaign, and our links carry the post and
 * its channel as keyword (`utm_term=<post>.<channel>`). It asks once, follows no redirect, and never throws for what the server does.
 */
export async function askMatomo(question: MatomoQuestion, fetchPage: typeof fetch = fetch): Promise<MatomoAnswer> {
  const body = new URLSearchParams({
    module: 'API',
    method: 'Referrers.getCampaigns',
    idSite: String(question.siteId),
    period: 'range',
    date: `${question.from},${question.to}`,
    format: 'JSON',
    expanded: '1',
    filter_limit: '-1',
    token_auth: question.token,
  })
  try {
    const response = await fetchPage(new URL('index.php', `${question.url.replace(/\/$/, '')}/`), {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(question.timeoutMs ?? 30_000),
    })
    if (!response.ok) {
      await response.body?.cancel()
      return { ok: false, reason: `Unexpected answer ${response.status} of Matomo, expected 200` }
    }
    return readAnswer(await textOf(response), question.campaign)
  } catch (error) {
    return { ok: false, reason: `Matomo gave no answer (${nameOf(error)})` }
  }
}

/** `TimeoutError`, or the system's own name of what went wrong; never an address or a header. */
function nameOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string } }
  return cause?.code ?? name ?? 'fault'
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) throw Object.assign(new Error('Too much'), { name: 'TooMuch' })
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

function readAnswer(text: string, campaign: string): MatomoAnswer {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'Unexpected answer of Matomo that is no JSON, expected the report of campaigns' }
  }
  if (errorSchema.safeParse(value).success)
    return {
      ok: false,
      reason: 'Matomo refused the question. Check the number of the site and whether the token may view it',
    }
  const parsed = answerSchema.safeParse(value)
  if (!parsed.success)
    return { ok: false, reason: 'Unexpected form of the answer of Matomo, expected a list of campaigns' }
  const rows = parsed.data
    .filter(({ label }) => label.toLowerCase() === campaign.toLowerCase())
    .flatMap(({ subtable }) => subtable ?? [])
  const visits = rows.flatMap(visitsOf)
  return { ok: true, visits: sameKeyOnce(visits), complete: visits.length === rows.length }
}

/** A keyword of ours is `<post>.<channel>`; anything else came from another link. */
function visitsOf({ label, nb_visits, nb_visits_converted }: z.infer<typeof rowSchema>): SiteVisits[] {
  const [, post, channel] = /^([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(label) ?? []
  return post && channel ? [{ key: `${post}/${channel}`, visits: nb_visits, converted: nb_visits_converted }] : []
}

const sameKeyOnce = (all: readonly SiteVisits[]): SiteVisits[] =>
  [...Map.groupBy(all, ({ key }) => key)].map(([key, some]) => ({
    key,
    visits: some.reduce((sum, { visits }) => sum + visits, 0),
    converted: totalOf(some.map(({ converted }) => converted)).sum,
  }))
