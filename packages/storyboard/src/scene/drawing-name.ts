import { z } from 'zod'

/** What the drawings show: people of all ages doing something together, or the place where they do it. */
export const drawingNames = [
  'coffee',
  'chair',
  'bicycle',
  'kitchen-table',
  'long-table',
  'walking',
  'garden',
  'telephone',
  'front-door',
  'singing',
  'games',
  'bench',
] as const

/** Name of a drawing. */
export type DrawingName = (typeof drawingNames)[number]

/** Accepts the name of a drawing. */
export const drawingNameSchema = z.enum(drawingNames)
