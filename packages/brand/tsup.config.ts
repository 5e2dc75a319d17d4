import { defineConfig } from 'tsup'

// Declarations come from tsc: tsup 9 cannot make them with TypeScript 7, which ships no compiler API.
export default defineConfig({
  entry: ['src/index.ts', 'src/font-files.ts'],
  format: ['esm'],
  target: 'es2022',
  dts: false,
  sourcemap: true,
  clean: true,
  outDir: 'dist',
  // esbuild drops `with { type: 'json' }`, without which Node refuses the file; so the ranges travel inside.
  noExternal: ['@fontsource/noto-emoji/unicode.json'],
})
