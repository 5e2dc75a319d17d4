import { webAddressSchema } from '@drempel/core/toolkit'
import { z } from 'zod'

/** Where the campaign finds what it leans on. Stands in `campaign.yaml`; paths are seen from the folder of that file. */
export interface CampaignFile {
  /** The toolkit as data: `../site/dist/content.json`, written by `pnpm toolkit build`. */
  content: string
  /** The public project snapshot, exported by the API: `project.json`. */
  snapshot: string
  /** Folder of the built site, to see whether links lead somewhere. Absent: links are not compared with the site. */
  site?: string
  /** Manifest of the rendered clips: `../../videos/film/out/manifest.json`. Absent: no clips. */
  clips?: string
  /** Address of the published toolkit. Absent: the one in the snapshot. */
  siteUrl?: string
}

const path = z.string().min(1)

/** Accepts `campaign.yaml` and no other keys. */
export const campaignFileSchema = z.strictObject({
  content: path.describe('The toolkit as data: `../site/dist/content.json`, written by `pnpm toolkit build`.'),
  snapshot: path.describe('The public project snapshot, exported by the API: `project.json`.'),
  site: path.exactOptional().describe('Folder of the built site. Absent: links are not compared with the site.'),
  clips: path.exactOptional().describe('Manifest of the rendered clips. Absent: no clips.'),
  siteUrl: webAddressSchema
    .exactOptional()
    .describe('Address of the published toolkit. Absent: the one in the snapshot.'),
}) satisfies z.ZodType<CampaignFile>
