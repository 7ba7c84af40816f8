// The word a reader may have meant: the nearest of those there are.

/** The known word that is nearest to another; nothing where none is near. */
function nearest(word, known) {
  if (word.length < 4) return undefined;
  const most = word.length < 7 ? 1 : 2;
  let best = { steps: most + 1 };
  for (const each of known) {
    if (Math.abs(each.length - word.length) > most) continue;
    const steps = distance(word, plain(each));
    if (steps < best.steps) best = { steps, each };
  }
  return best.each;
}

/** How many letters have to be put in, left out, changed or swapped (optimal string alignment). */
function distance(a, b) {
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, changed);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}
