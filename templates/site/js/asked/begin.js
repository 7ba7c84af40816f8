// What this script has from the one of every page.

const {
  all, doneSteps, entered, fill, keepSheet, keepSteps, markSteps, noted, on, one, root, say, script, sheets, stepBoxes, stepOf, words,
} = globalThis.vademecum;
