import { defineConfig } from 'tsup'
import { pureConstants } from './build/pure-constants.ts'

export default defineConfig({
  // Every source file is an entry, so that each stays a module of its own and a bundler can leave out what is not used.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts', '!src/**/*.example.ts'],
  format: ['esm'],
  target: 'es2022',
  // Declarations come from tsc: tsup 9 cannot make them with TypeScript 7, which ships no compiler API.
  dts: false,
  // Drops the bare imports that splitting leaves behind, which bundlers would warn of.
  treeshake: { moduleSideEffects: false },
  esbuildPlugins: [pureConstants],
  sourcemap: true,
  clean: true,
  outDir: 'dist',
})
