// What this script has from the one of every page.

const {
  all, doneSteps, entered, fill, keepSheet, keepSteps, markSteps, on, one, say, script, sheets, stepBoxes, stepOf, words,
} = globalThis.vademecum;
