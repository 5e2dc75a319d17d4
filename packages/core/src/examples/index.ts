export { exampleChoices, exampleMaterial } from './letter.ts'
export { examplePieces } from './pieces.ts'
