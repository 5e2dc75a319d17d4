/** Frames in which a card turns; its back with the first step has come when they are over. */
export const cardTurnFrames = 18
