import { z } from 'zod'
import { slugSchema, textSchema } from '../toolkit/text.ts'
import { checkExercise } from './check-exercise.ts'
import { type ChoiceRating, choiceRatingSchema } from './scenario.ts'
import { refuseBy } from './training-issue.ts'

/** What every exercise has. */
export interface ExerciseBase {
  /** Name inside the module: `twaalf-situaties`. */
  id: string
  /** Title of the exercise. */
  title: string
  /** What to do, in Dutch. */
  task: string
}

const base = {
  id: slugSchema.describe('Name inside the module: `twaalf-situaties`.'),
  title: textSchema.max(80).describe('Title of the exercise.'),
  task: textSchema.describe('What to do, in Dutch.'),
}

/** A heap on which cards can be laid. */
export interface SortCategory {
  /** Name inside the exercise. */
  id: string
  /** What is written above the heap. */
  label: string
}

/** Accepts a category and no other keys. */
export const sortCategorySchema = z.strictObject({
  id: slugSchema.describe('Name inside the exercise.'),
  label: textSchema.describe('What is written above the heap.'),
}) satisfies z.ZodType<SortCategory>

/** A card to lay on a heap. */
export interface SortItem {
  /** Name inside the exercise. */
  id: string
  /** What is on the card. */
  text: string
  /** Id of the category where it belongs best. */
  category: string
  /** Why it belongs there. */
  why: string
}

/** Accepts a card to sort and no other keys. */
export const sortItemSchema = z.strictObject({
  id: slugSchema.describe('Name inside the exercise.'),
  text: textSchema.describe('What is on the card.'),
  category: slugSchema.describe('Id of the category where it belongs best.'),
  why: textSchema.describe('Why it belongs there.'),
}) satisfies z.ZodType<SortItem>

/** Lay each card where it belongs. */
export interface SortExercise extends ExerciseBase {
  /** Which kind of exercise this is. */
  kind: 'sort'
  /** The heaps, in the order of showing. */
  categories: SortCategory[]
  /** The cards, in the order of showing. */
  items: SortItem[]
}

/** Accepts a sorting exercise and no other keys. */
export const sortExerciseSchema = z.strictObject({
  kind: z.literal('sort').describe('Which kind of exercise this is.'),
  ...base,
  categories: z.array(sortCategorySchema).min(2).describe('The heaps, in the order of showing.'),
  items: z.array(sortItemSchema).min(2).describe('The cards, in the order of showing.'),
}) satisfies z.ZodType<SortExercise>

/** Something that has a place in an order. Shown by id, so that the order is not given away. */
export interface OrderedStep {
  /** Name inside the exercise or question. */
  id: string
  /** What is done. */
  text: string
  /** Why it comes here. */
  why: string
}

/** Accepts a step and no other keys. */
export const orderedStepSchema = z.strictObject({
  id: slugSchema.describe('Name inside the exercise or question.'),
  text: textSchema.describe('What is done.'),
  why: textSchema.describe('Why it comes here.'),
}) satisfies z.ZodType<OrderedStep>

/** Put the steps in order. */
export interface OrderExercise extends ExerciseBase {
  /** Which kind of exercise this is. */
  kind: 'order'
  /** The steps, in the right order. Show them ordered by id. */
  steps: OrderedStep[]
}

/** Accepts an ordering exercise and no other keys. */
export const orderExerciseSchema = z.strictObject({
  kind: z.literal('order').describe('Which kind of exercise this is.'),
  ...base,
  steps: z.array(orderedStepSchema).describe('The steps, in the right order. Show them ordered by id.'),
}) satisfies z.ZodType<OrderExercise>

/** A sentence of a text in which something is to be found. */
export interface SpotSentence {
  /** Name inside the exercise. */
  id: string
  /** The sentence. */
  text: string
  /** True when it has to go or has to change. */
  mustGo: boolean
  /** Why it has to go, or why it may stay. */
  why: string
  /** How it could be said instead. Only for a sentence that has to go. */
  better?: string
}

/** Accepts a sentence and no other keys. */
export const spotSentenceSchema = z.strictObject({
  id: slugSchema.describe('Name inside the exercise.'),
  text: textSchema.describe('The sentence.'),
  mustGo: z.boolean().describe('True when it has to go or has to change.'),
  why: textSchema.describe('Why it has to go, or why it may stay.'),
  better: textSchema.exactOptional().describe('How it could be said instead. Only for a sentence that has to go.'),
}) satisfies z.ZodType<SpotSentence>

/** Find the sentences that have to go. */
export interface SpotExercise extends ExerciseBase {
  /** Which kind of exercise this is. */
  kind: 'spot'
  /** The text, sentence by sentence. */
  sentences: SpotSentence[]
}

/** Accepts a spotting exercise and no other keys. */
export const spotExerciseSchema = z.strictObject({
  kind: z.literal('spot').describe('Which kind of exercise this is.'),
  ...base,
  sentences: z.array(spotSentenceSchema).min(2).describe('The text, sentence by sentence.'),
}) satisfies z.ZodType<SpotExercise>

/** Write a text again, and compare. */
export interface RewriteExercise extends ExerciseBase {
  /** Which kind of exercise this is. */
  kind: 'rewrite'
  /** The text as it should not be. */
  text: string
  /** How it could be. One way, not the only one. */
  model: string
  /** What to look at in your own version, each one sentence. */
  checks: string[]
}

/** Accepts a rewriting exercise and no other keys. */
export const rewriteExerciseSchema = z.strictObject({
  kind: z.literal('rewrite').describe('Which kind of exercise this is.'),
  ...base,
  text: textSchema.describe('The text as it should not be.'),
  model: textSchema.describe('How it could be. One way, not the only one.'),
  checks: z.array(textSchema).min(1).describe('What to look at in your own version, each one sentence.'),
}) satisfies z.ZodType<RewriteExercise>

/** A way out of a dilemma. */
export interface DecideOption {
  /** Name inside the exercise. */
  id: string
  /** What you would do. */
  text: string
  /** How well it fits. */
  rating: ChoiceRating
  /** What it brings and what it costs. */
  feedback: string
}

/** Accepts a way out and no other keys. */
export const decideOptionSchema = z.strictObject({
  id: slugSchema.describe('Name inside the exercise.'),
  text: textSchema.describe('What you would do.'),
  rating: choiceRatingSchema.describe('How well it fits.'),
  feedback: textSchema.describe('What it brings and what it costs.'),
}) satisfies z.ZodType<DecideOption>

/** Choose in a situation without an easy answer. */
export interface DecideExercise extends ExerciseBase {
  /** Which kind of exercise this is. */
  kind: 'decide'
  /** The situation, in Dutch. */
  situation: string
  /** The ways out, in the order of showing. */
  options: DecideOption[]
}

/** Accepts a dilemma and no other keys. */
export const decideExerciseSchema = z.strictObject({
  kind: z.literal('decide').describe('Which kind of exercise this is.'),
  ...base,
  situation: textSchema.describe('The situation, in Dutch.'),
  options: z.array(decideOptionSchema).min(2).describe('The ways out, in the order of showing.'),
}) satisfies z.ZodType<DecideExercise>

/** Something to do in a module. Can be done on paper: nothing depends on a screen. */
export type Exercise = SortExercise | OrderExercise | SpotExercise | RewriteExercise | DecideExercise

/** Accepts an exercise of one of the five kinds, without the issues of {@link checkExercise}. */
export const exerciseSchema = z
  .discriminatedUnion('kind', [
    sortExerciseSchema,
    orderExerciseSchema,
    spotExerciseSchema,
    rewriteExerciseSchema,
    decideExerciseSchema,
  ])
  .superRefine(refuseBy(checkExercise)) satisfies z.ZodType<Exercise>
