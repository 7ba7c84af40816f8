// Begins when the page is there. Each comfort stands alone: what fails in one leaves the others and the page as they are.

on(window, "DOMContentLoaded", () => {
  for (const offer of [offerColours, followReading, offerSteps, offerEntries, offerNotes, offerAsked, offerSearch]) {
    try {
      offer();
    } catch (error) {
      console.error(error);
    }
  }
});
