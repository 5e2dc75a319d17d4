import type { Loudness } from '@drempel/storyboard'

/** How loud it must be: −14 LUFS on social media, −23 in a broadcast (EBU R 128), within half a LU; peaks at most −1 dBTP. */
export const loudnessNorms = {
  targetLufs: { social: -14, broadcast: -23 },
  toleranceLu: 0.5,
  mostPeakDbtp: -1,
} as const satisfies {
  targetLufs: Readonly<Record<Loudness['target'], number>>
  toleranceLu: number
  mostPeakDbtp: number
}

/** What is wrong with how loud a clip is. */
export function checkLoudness({ target, integratedLufs, truePeakDbtp }: Loudness): string[] {
  const { targetLufs, toleranceLu, mostPeakDbtp } = loudnessNorms
  const wanted = targetLufs[target]
  return [
    ...(Math.abs(integratedLufs - wanted) <= toleranceLu
      ? []
      : [`Unexpected loudness of ${integratedLufs.toFixed(1)} LUFS, expected ${wanted} within ${toleranceLu}`]),
    ...(truePeakDbtp <= mostPeakDbtp
      ? []
      : [`Unexpected peak of ${truePeakDbtp.toFixed(1)} dBTP, expected at most ${mostPeakDbtp}`]),
  ]
}
