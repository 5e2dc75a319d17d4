// `es2024` in tsconfig.base.json does not bring Temporal; Node 26 has it. Can go when the target of the house is a later one.
/// <reference lib="esnext.temporal" />
