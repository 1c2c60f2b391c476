let program; // what the program exports: app/widget, or app/reader

// system is what the program asks of its surroundings (WASI, preview 1): the
// time, chance and a place to say why it ended.
const system = (memory) => {
  const view = () => new DataView(memory().buffer);
  const none = (count, size) => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return 0;
  };
  return {
    args_get: () => 0,
    args_sizes_get: none,
    clock_time_get: (_, __, at) => {
      view().setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true);
      return 0;
    },
    environ_get: () => 0,
    environ_sizes_get: none,
    fd_write: (_, list, count, at) => {
      let bytes = 0;
      for (let i = 0; i < count; i++) {
        const [from, length] = [view().getUint32(list + 8 * i, true), view().getUint32(list + 8 * i + 4, true)];
        console.error(new TextDecoder().decode(new Uint8Array(memory().buffer, from, length)));
        bytes += length;
      }
      view().setUint32(at, bytes, true);
      return 0;
    },
    poll_oneoff: (_, __, count, at) => {
      view().setUint32(at, count, true);
      return 0;
    },
    proc_exit: (code) => {
      throw new Error(`the program has ended: ${code}`);
    },
    random_get: (at, length) => {
      crypto.getRandomValues(new Uint8Array(memory().buffer, at, length));
      return 0;
    },
    sched_yield: () => 0,
  };
};

// overhear calls heard for each part of a response, as it comes.
const overhear = async ({ body }, heard) => {
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    heard();
  }
};

// load fetches a program and starts it. more is what it imports beside the
// system. A line that brings nothing for half a minute counts as dead.
const silence = 30_000; // ms
const load = async (wasm, more) => {
  const imports = { wasi_snapshot_preview1: system(() => program.memory), ...more };
  const line = new AbortController();
  let timer;
  const heard = () => {
    clearTimeout(timer);
    const due = Date.now() + silence;
    timer = setTimeout(() => {
      if (Date.now() > due + silence) {
        heard(); // the device has slept, and so did the line
      } else {
        line.abort(); // of no effect once all is here
      }
    }, silence);
  };
  heard();
  const response = await fetch(wasm, { signal: line.signal });
  if (!response.ok) {
    throw new Error(`${wasm}: status ${response.status}`);
  }
  overhear(response.clone(), heard).catch(() => {}); // the other reader tells what is wrong
  const type = response.headers.get("Content-Type") ?? "";
  const { instance } = WebAssembly.instantiateStreaming && type.startsWith("application/wasm")
    ? await WebAssembly.instantiateStreaming(response, imports)
    : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  clearTimeout(timer);
  program = instance.exports;
  program._initialize();
};
