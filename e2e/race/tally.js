// The same job as /import does, with Papa Parse in a worker: counts per rating of
// three columns, over all rows, per team, per channel and per day. It is handed
// the file and answers with the counts over all rows.
importScripts("papaparse.js");
const ratings = [[3, 5], [5, 7], [6, 10]]; // columns and the top of their scales
const groups = [1, 2, 4]; // day, team, channel
onmessage = ({ data }) => {
  const all = ratings.map(() => new Uint32Array(11));
  const split = groups.map(() => ratings.map(() => new Map()));
  let rows = -1; // the header
  const tally = (row) => {
    if (rows++ < 0) {
      return;
    }
    for (const [i, [column, top]] of ratings.entries()) {
      const rating = Number(row[column]);
      if (row[column] === "" || !Number.isInteger(rating) || rating < 0 || rating > top) {
        continue;
      }
      all[i][rating]++;
      for (const [g, group] of groups.entries()) {
        let counts = split[g][i].get(row[group]);
        if (!counts) {
          split[g][i].set(row[group], counts = new Uint32Array(11));
        }
        counts[rating]++;
      }
    }
  };
  Papa.parse(data, {
    skipEmptyLines: true,
    chunk: (results) => results.data.forEach(tally),
    complete: () => postMessage({ rows, all: all.map((counts) => Array.from(counts)) }),
  });
};
