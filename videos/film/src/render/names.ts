import { type Clip, formats } from '@drempel/storyboard'

/** Names of the files of a clip. Dutch is what everything is made in; another language says so. */
export function namesOf({ id, format, locale }: Pick<Clip, 'id' | 'format' | 'locale'>) {
  const base = `${id}-${formats[format].slug}${locale === 'nl' ? '' : `-${locale}`}`
  return {
    transcript: `${base}.transcript.html`,
    vtt: `${base}.vtt`,
    srt: `${base}.srt`,
    poster: `${base}.png`,
    film: `${base}.mp4`,
  }
}
