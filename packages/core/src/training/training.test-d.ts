import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type {
  Exercise,
  exerciseSchema,
  LessonPart,
  lessonPartSchema,
  ModuleProgress,
  moduleProgressSchema,
  ObservedConversation,
  observedConversationSchema,
  Quiz,
  QuizAnswers,
  QuizOption,
  QuizQuestion,
  quizAnswersSchema,
  quizOptionSchema,
  quizQuestionSchema,
  quizSchema,
  RubricScore,
  rubricScoreSchema,
  Scenario,
  ScenarioChoice,
  ScenarioNode,
  ScenarioSetting,
  scenarioChoiceSchema,
  scenarioNodeSchema,
  scenarioSchema,
  scenarioSettingSchema,
  TrainingModule,
  TrainingProgress,
  trainingModuleSchema,
  trainingProgressSchema,
} from './index.ts'

// A written interface and the type of its schema are equal, in both directions.
expectTypeOf<z.infer<typeof rubricScoreSchema>>().toEqualTypeOf<RubricScore>()
expectTypeOf<z.infer<typeof scenarioSettingSchema>>().toEqualTypeOf<ScenarioSetting>()
expectTypeOf<z.infer<typeof scenarioChoiceSchema>>().toEqualTypeOf<ScenarioChoice>()
expectTypeOf<z.infer<typeof scenarioNodeSchema>>().toEqualTypeOf<ScenarioNode>()
expectTypeOf<z.infer<typeof scenarioSchema>>().toEqualTypeOf<Scenario>()
expectTypeOf<z.infer<typeof exerciseSchema>>().toEqualTypeOf<Exercise>()
expectTypeOf<z.infer<typeof quizOptionSchema>>().toEqualTypeOf<QuizOption>()
expectTypeOf<z.infer<typeof quizQuestionSchema>>().toEqualTypeOf<QuizQuestion>()
expectTypeOf<z.infer<typeof quizSchema>>().toEqualTypeOf<Quiz>()
expectTypeOf<z.infer<typeof quizAnswersSchema>>().toEqualTypeOf<QuizAnswers>()
expectTypeOf<z.infer<typeof lessonPartSchema>>().toEqualTypeOf<LessonPart>()
expectTypeOf<z.infer<typeof trainingModuleSchema>>().toEqualTypeOf<TrainingModule>()
expectTypeOf<z.infer<typeof moduleProgressSchema>>().toEqualTypeOf<ModuleProgress>()
expectTypeOf<z.infer<typeof observedConversationSchema>>().toEqualTypeOf<ObservedConversation>()
expectTypeOf<z.infer<typeof trainingProgressSchema>>().toEqualTypeOf<TrainingProgress>()
