import { expect, it } from 'vitest'
import * as files from './font-files.ts'
import * as brand from './index.ts'

it('opens these doors and no others', () => {
  expect(Object.keys(brand).sort()).toEqual([
    'bench',
    'circle',
    'contrastPairs',
    'contrastRatio',
    'cssCurve',
    'cssVariables',
    'cup',
    'curves',
    'drawingSvg',
    'durationsMs',
    'filmTypePx',
    'fluidRange',
    'fontFaceCss',
    'fontFaces',
    'frontDoor',
    'leastContrast',
    'luminance',
    'markDrawing',
    'markSvg',
    'palette',
    'placed',
    'polygon',
    'radiusPx',
    'rectangle',
    'schemes',
    'sizeAt',
    'spacePx',
    'street',
    'table',
    'themeColor',
    'typeScale',
    'typefaces',
    'widthPx',
    'wordmark',
  ])
  expect(Object.keys(files)).toEqual(['fontFiles'])
})
