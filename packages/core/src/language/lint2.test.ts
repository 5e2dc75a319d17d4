import { describe, expect, it } from 'vitest'
import { lint2FeaturesSchema, lint2Levels, scoreLint2 } from './lint2.ts'

const features = (
  meanLogFrequency: number,
  maxDependencyWords: number,
  contentWordsPerClause: number,
  concreteNounShare: number,
) => ({
  meanLogFrequency,
  maxDependencyWords,
  contentWordsPerClause,
  concreteNounShare,
})

describe('scoreLint2', () => {
  it('gives the published numbers, digit for digit', () => {
    expect(scoreLint2(features(5.2, 3, 4.5, 0.6)).score).toBe(21.020445599999988)
    expect(scoreLint2(features(5.364349123825101, 3, 4, 0.5)).score).toBe(18.511612982419507)
  })

  it('stays between 0 and 100', () => {
    expect(scoreLint2(features(20, 0, 0, 1))).toEqual({ score: 0, level: lint2Levels[0] })
    expect(scoreLint2(features(0, 50, 9, 0))).toEqual({ score: 100, level: lint2Levels[3] })
  })

  it('names the level and the share of adults who struggle with it', () => {
    expect(scoreLint2(features(5.2, 3, 4.5, 0.6)).level).toEqual({ level: 1, from: 0, struggleShare: 0.14 })
    expect(scoreLint2(features(4.3, 3, 4.5, 0.5)).level).toEqual({ level: 2, from: 34, struggleShare: 0.29 })
    expect(scoreLint2(features(3.7, 3, 4.5, 0.5)).level).toEqual({ level: 3, from: 46, struggleShare: 0.53 })
    expect(scoreLint2(features(3, 3, 4.5, 0.5)).level).toEqual({ level: 4, from: 58, struggleShare: 0.78 })
  })
})

describe('lint2FeaturesSchema', () => {
  it('accepts measured features, and refuses a share above one or an unknown key', () => {
    expect(lint2FeaturesSchema.safeParse(features(5.2, 3, 4.5, 0.6)).success).toBe(true)
    expect(lint2FeaturesSchema.safeParse(features(5.2, 3, 4.5, 60)).success).toBe(false)
    expect(lint2FeaturesSchema.safeParse({ ...features(5.2, 3, 4.5, 0.6), words: 3 }).success).toBe(false)
  })
})
