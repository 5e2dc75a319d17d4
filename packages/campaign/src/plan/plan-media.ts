import { extname } from 'node:path'
import type { PlannedMedia } from '../model/planned-post.ts'
import type { PostMedia } from '../model/post.ts'
import { consentFinding } from './consent.ts'
import type { MediaInput, MediaPlan } from './media-input.ts'
import { planClip } from './plan-clip.ts'
import { planPicture, planStill } from './plan-picture.ts'

/** The files of a post as one channel gets them, or `undefined` when one of them cannot be had or may not be shown. */
export function planMedia(input: MediaInput): PlannedMedia[] | undefined {
  const plans = (input.post.media ?? []).map((media, index) => planFile(media, index, input))
  const files = plans.filter((file) => file !== undefined)
  if (files.length < plans.length) return undefined
  return files.map((file, index) => ({
    ...file,
    name: `${input.post.id}-${index + 1}${extname(file.path).toLowerCase()}`,
  }))
}

function planFile(media: PostMedia, index: number, input: MediaInput): MediaPlan {
  const file =
    'clip' in media
      ? planClip(media, index, input)
      : 'still' in media
        ? planStill(media, index, input)
        : planPicture(media, index, input)
  if (!file) return undefined
  const { adaptation, moment, context, report } = input
  const findings = file.consents
    .map((consent) => consentFinding(nameOf(media), consent, adaptation.consent, moment, context))
    .filter((finding) => finding !== undefined)
  for (const finding of findings) report(['media', index], finding)
  return findings.length > 0 ? undefined : file
}

const nameOf = (media: PostMedia): string =>
  'clip' in media
    ? `clip \`${media.clip}\``
    : 'still' in media
      ? `still \`${media.still}\``
      : `picture \`${media.picture}\``
