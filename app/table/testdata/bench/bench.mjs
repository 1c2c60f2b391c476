// How long package table takes to read 1,000,000 rows beside Papa Parse, both
// in this process, one after the other, the best of several runs:
//
//   GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -ldflags='-s -w' \
//     -o /tmp/table.wasm ./app/table/testdata/bench
//   npm install --prefix /tmp/papa papaparse
//   node app/table/testdata/bench/bench.mjs /tmp/table.wasm /tmp/papa [rows]
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { WASI } from "node:wasi";

const [program, papa, rows = "1000000"] = process.argv.slice(2);
const Papa = createRequire(`${papa}/`)("papaparse");
const wasi = new WASI({ version: "preview1" });
const { instance } = await WebAssembly.instantiate(readFileSync(program), wasi.getImportObject());
wasi.initialize(instance);
const go = instance.exports;

const chunkSize = 1 << 20; // as the program has room for
const papaChunk = 10 << 20; // what Papa Parse reads of a local file at a time
const runs = 7;

// file writes a survey's export from a fixed seed, with a quoted comment in
// every fourth row or none.
function file(rows, quotes) {
  let seed = 12345;
  const pick = (n) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const of = (list) => list[pick(list.length)];
  const two = (n) => String(n).padStart(2, "0");
  const teams = ["North", "South", "East", "West", "Field service", "Billing"];
  const channels = ["Email", "Phone", "Chat", "Web form"];
  const words = "quick answer very helpful slow but kind could not find the page thanks again waited too long".split(" ");
  const parts = ["id,date,team,rating,channel,effort,recommend,comment\n"];
  for (let i = 0; i < rows; i++) {
    let comment = Array.from({ length: pick(7) }, () => of(words)).join(" ");
    if (quotes && pick(4) === 0) comment = `"${comment}, and ""${of(words)}"""`;
    const day = `2024-${two(1 + pick(12))}-${two(1 + pick(28))}`;
    parts.push(`R${1000000 + i},${day},${of(teams)},${1 + pick(5)},${of(channels)},${1 + pick(7)},${pick(11)},${comment}\n`);
  }
  return Buffer.from(parts.join(""));
}

function withTable(data) {
  const memory = () => new Uint8Array(go.memory.buffer, go.in() >>> 0, chunkSize);
  for (let at = 0; at < data.length; at += chunkSize) {
    const chunk = data.subarray(at, at + chunkSize);
    memory().set(chunk);
    if (at === 0) assert.equal(go.sniff(Math.min(chunk.length, 256 << 10)), 8);
    go.feed(chunk.length);
  }
  const rows = go.end();
  return { rows, fields: go.fieldCount(), rated: [1, 2, 3, 4, 5].map((r) => go.rated(48 + r)) };
}

// withPapa decodes and parses a chunk at a time, as Papa Parse does with a
// File, and hands over all rows of a chunk at once, its quickest way.
function withPapa(data) {
  let rows = 0, fields = 0, rest = "";
  const rated = {};
  const decoder = new TextDecoder();
  for (let at = 0; at < data.length; at += papaChunk) {
    const last = at + papaChunk >= data.length;
    const text = rest + decoder.decode(data.subarray(at, at + papaChunk), { stream: !last });
    const end = last ? text.length : text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    for (const row of Papa.parse(text.slice(0, end), { delimiter: ",", skipEmptyLines: true }).data) {
      rows++;
      fields += row.length;
      rated[row[3]] = (rated[row[3]] || 0) + 1;
    }
  }
  return { rows, fields, rated: [1, 2, 3, 4, 5].map((r) => rated[r]) };
}

for (const quotes of [false, true]) {
  const data = file(Number(rows), quotes);
  const best = { table: Infinity, papa: Infinity };
  const before = go.heap();
  for (let run = 0; run < runs; run++) {
    const results = {};
    for (const [name, read] of [["table", withTable], ["papa", withPapa]]) {
      const begin = performance.now();
      results[name] = read(data);
      best[name] = Math.min(best[name], performance.now() - begin);
    }
    assert.deepEqual(results.table, results.papa);
  }
  console.log(
    `${(data.length / 1e6).toFixed(1)} MB, ${rows} rows, ${quotes ? "a quarter with a quoted comment" : "no quotes"}: ` +
      `table ${best.table.toFixed(0)} ms, Papa Parse ${best.papa.toFixed(0)} ms, ratio ${(best.table / best.papa).toFixed(2)}; ` +
      `allocated ${((go.heap() - before) / runs / 1e3).toFixed(0)} kB a run, memory ${(go.memory.buffer.byteLength / 1e6).toFixed(1)} MB`,
  );
}
