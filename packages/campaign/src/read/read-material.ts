import { dirname, join, relative, resolve } from 'node:path'
import { snapshotSchema } from '@drempel/core/snapshot'
import { toolkitContentSchema } from '@drempel/core/toolkit'
import { type Problem, parseYaml, placeIssues, renderReport, UsageError } from '@drempel/diagnostics'
import { clipManifestSchema } from '@drempel/storyboard'
import { type CampaignFile, campaignFileSchema } from '../model/campaign-file.ts'
import { channelSchema } from '../model/channel.ts'
import { occasionSchema } from '../model/occasion.ts'
import type { Material } from '../model/plan.ts'
import { postSchema } from '../model/post.ts'
import { filesOfPosts } from './files-of-posts.ts'
import { readApprovals, yamlFiles } from './read-approvals.ts'
import { type ReadFacts, readFiles } from './read-file-facts.ts'
import { readJson } from './read-json.ts'
import { readPages } from './read-pages.ts'
import { readText } from './read-text.ts'
import { readYamlList } from './read-yaml-list.ts'

/** What flags say instead of `campaign.yaml`; paths seen from where the tool runs. */
export type Overrides = { readonly [Name in keyof CampaignFile]?: CampaignFile[Name] }

/** The material, and what is wrong with the files of staff. */
export interface ReadMaterial {
  readonly material: Material
  readonly problems: readonly Problem[]
}

const remedies = {
  content: 'Bouw de toolkit eerst: `pnpm toolkit build`.',
  snapshot: 'Haal `project.json` uit de API, of wijs in `campaign.yaml` het voorbeeld van de toolkit aan.',
  clips: 'Maak de filmpjes opnieuw: `pnpm film render clips`.',
} as const

/**
 * Reads the folder of the communications staff and the data that it leans on. Mistakes in calendar, channels, occasions and
 * approvals are problems, all of them; what is right is there all the same.
 * `readFacts`: how a picture or film is read; absent, all of it every time.
 * @throws UsageError when it is no folder of a campaign, or when data of another tool are missing or have another form.
 */
export async function readMaterial(
  folder: string,
  overrides: Overrides = {},
  readFacts?: ReadFacts,
): Promise<ReadMaterial> {
  const root = resolve(folder)
  const shown = relative('', root) || '.'
  const paths = await readCampaignFile(root, shown, overrides)

  const [content, snapshot, clips, pages] = await Promise.all([
    readJson(paths.content, relative('', paths.content), toolkitContentSchema, remedies.content),
    readJson(paths.snapshot, relative('', paths.snapshot), snapshotSchema, remedies.snapshot),
    paths.clips === undefined ? undefined : readClips(paths.clips),
    paths.site === undefined ? undefined : readPages(paths.site),
  ])

  const calendar = await Promise.all(
    (await yamlFiles(join(root, 'calendar'))).map((name) =>
      readYamlList(join(root, 'calendar', name), join(shown, 'calendar', name), 'posts', postSchema),
    ),
  )
  const [channels, occasions, approvals] = await Promise.all([
    readYamlList(join(root, 'channels.yaml'), join(shown, 'channels.yaml'), 'channels', channelSchema),
    readYamlList(join(root, 'occasions.yaml'), join(shown, 'occasions.yaml'), 'occasions', occasionSchema),
    readApprovals(join(root, 'approvals'), join(shown, 'approvals')),
  ])
  const posts = calendar.flatMap(({ items }) => items.map(({ item, place }) => ({ post: item, place })))

  return {
    material: {
      folder: root,
      posts,
      channels: channels.items.map(({ item, place }) => ({ channel: item, place })),
      occasions: occasions.items.map(({ item, place }) => ({ occasion: item, place })),
      approvals: approvals.approvals,
      content,
      snapshot,
      ...(clips ? { clips } : {}),
      files: await readFiles(
        filesOfPosts(
          posts.map(({ post }) => post),
          root,
          clips,
        ),
        readFacts,
      ),
      siteUrl: (paths.siteUrl ?? snapshot.programme.url).replace(/\/+$/, ''),
      ...(pages ? { pages } : {}),
    },
    problems: [
      ...calendar.flatMap(({ problems }) => problems),
      ...channels.problems,
      ...occasions.problems,
      ...approvals.problems,
    ],
  }
}

/** Reads `campaign.yaml` with the flags over it, paths absolute. */
async function readCampaignFile(root: string, shown: string, overrides: Overrides): Promise<CampaignFile> {
  const file = join(shown, 'campaign.yaml')
  const found = await readText(join(root, 'campaign.yaml'), file)
  if (found.kind === 'absent')
    throw new UsageError(
      `Unexpected folder \`${shown}\` without \`campaign.yaml\`, expected the folder of a campaign. Noem de map met \`--folder apps/campaign\`.`,
    )
  if (found.kind === 'unreadable') throw new UsageError(renderReport([found.problem], 'text').trimEnd())
  const yaml = parseYaml(found.text, { file })
  const result = campaignFileSchema.safeParse(yaml.value)
  if (!result.success) {
    const problems = yaml.problems.length > 0 ? yaml.problems : placeIssues(result.error.issues, file, yaml)
    throw new UsageError(renderReport(problems, 'text').trimEnd())
  }
  const { data } = result
  const absolute = (name: 'content' | 'snapshot' | 'site' | 'clips') => {
    const flag = overrides[name]
    const path = data[name]
    return flag === undefined ? path && resolve(root, path) : resolve(flag)
  }
  const [site, clips, siteUrl] = [absolute('site'), absolute('clips'), overrides.siteUrl ?? data.siteUrl]
  return {
    content: absolute('content') ?? data.content,
    snapshot: absolute('snapshot') ?? data.snapshot,
    ...(site === undefined ? {} : { site }),
    ...(clips === undefined ? {} : { clips }),
    ...(siteUrl === undefined ? {} : { siteUrl }),
  }
}

/** Reads the manifest of the clips; a film that was never rendered is no mistake, only a plan without clips. */
async function readClips(path: string) {
  const file = relative('', path)
  if ((await readText(path, file)).kind === 'absent') return undefined
  return { folder: dirname(path), manifest: await readJson(path, file, clipManifestSchema, remedies.clips) }
}
