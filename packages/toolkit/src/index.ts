export { type BuildResult, buildSite, loadMaterial } from './build-site.ts'
export type { Corpus, Rule, RuleExample } from './check/rule.ts'
export { rules } from './check/rules.ts'
export type { Target } from './compose/address.ts'
export type {
  AnsweredQuestion,
  ContentsEntry,
  Crumb,
  HomePage,
  Page,
  PiecePage,
  QuestionsPage,
  ReadOn,
  Site,
  SiteMaterial,
  StoryPage,
  ThemePage,
} from './compose/model.ts'
export { defineToolkit, type ToolkitConfig } from './config.ts'
export type { Asset, Theme } from './render/theme.ts'
