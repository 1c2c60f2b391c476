// Keeps one whole version of the site on the device, and answers from it.
//
// Above this stand three lines that are written with the site:
//
//   const version   names what is stored: another for any file that changes
//   const programs  paths of what only one page needs: see "follow"
//   const files     everything to store: [path, bytes, integrity], …
//
// Paths are relative to this script, which lies at the root of the site. A
// version is stored whole or not at all, in a cache of its own; what is fetched
// must have the hash in the list, so that no version holds a page of another.
// What only one page needs is not in that list: "asset" below stores it when it is
// first used, and "follow" with each version after that.
const root = new URL("./", self.location);
const prefix = `trimetric ${root.pathname} `; // ends with a space, which no other root's goes on after
const name = prefix + version;
const missing = new URL("./404", root).href; // the page for an address that is none
const listed = new Map(files.map(([path, , integrity]) => [new URL(path, root).href, integrity]));
const assets = new URL("assets/", root).href; // a hash in the name: never changes

const ours = async () => (await caches.keys()).filter((key) => key.startsWith(prefix));

// stored finds a page or an asset of this version. Storage that is damaged holds
// nothing.
const stored = async (address) => {
  try {
    return await (await caches.open(name)).match(address, { ignoreVary: true });
  } catch {
    return undefined;
  }
};

// elsewhere finds an asset that another version has stored.
const elsewhere = async (address) => {
  try {
    for (const key of await ours()) {
      const found = await (await caches.open(key)).match(address, { ignoreVary: true });
      if (found) {
        return found;
      }
    }
  } catch {
    // Nothing, then.
  }
  return undefined;
};

// keep stores one file. An asset comes from an older version or from the
// browser's own cache where it can; all else is asked for anew.
const keep = async (cache, address) => {
  const asset = address.startsWith(assets);
  const old = asset && await elsewhere(address);
  const response = old || await fetch(address, {
    integrity: listed.get(address),
    cache: asset ? "default" : "no-cache",
    redirect: "error",
  });
  if (!response.ok && address !== missing) {
    throw new Error(`${address}: status ${response.status}`);
  }
  await cache.put(address, response);
};

// tabs lists the tabs that show this site. Others of the origin may be of another
// base.
const tabs = async () => (await clients.matchAll({ includeUncontrolled: true, type: "window" }))
  .filter(({ url }) => url.startsWith(root.href));

const tell = async (message) => {
  for (const client of await tabs()) {
    client.postMessage(message);
  }
};

// follow stores those programs that an older version has stored, each in its new
// form: their names hold hashes. The version is whole without them, too.
const follow = async (cache) => {
  const plain = (address) => address.replace(/\.[0-9a-f]+\.wasm$/, "");
  const used = new Set();
  for (const key of await ours()) {
    for (const { url } of await (await caches.open(key)).keys()) {
      used.add(plain(url));
    }
  }
  const wanted = programs.map((path) => new URL(path, root).href).filter((address) => used.has(plain(address)));
  await Promise.allSettled(wanted.map((address) => keep(cache, address)));
};

// install stores this version, or leaves no trace. A cache of its name that is
// there already belongs to a worker of the same version, and stays.
const install = async () => {
  const fresh = !await caches.has(name);
  try {
    const cache = await caches.open(name);
    const all = files.reduce((sum, [, bytes]) => sum + bytes, 0);
    let done = 0;
    const tried = await Promise.allSettled(files.map(async ([path, bytes]) => {
      await keep(cache, new URL(path, root).href);
      done += bytes;
      await tell({ saved: done / all });
    }));
    const lost = tried.find(({ status }) => status === "rejected");
    if (lost) {
      throw lost.reason; // now that nothing is on its way into the cache
    }
    await follow(cache);
  } catch (error) {
    if (fresh) {
      await caches.delete(name).catch(() => {}); // the first error says more
    }
    throw error;
  }
};

// tidy removes older versions. While another page is open they stay, since that
// page may run one of them; and while a newer one is on its way, since that has
// a cache as well.
const tidy = async () => {
  const keys = await ours(); // first, so that none is of a version that begins meanwhile
  const pages = await tabs();
  if (pages.length > 1 || registration.installing || registration.waiting) {
    return;
  }
  for (const key of keys) {
    if (key !== name) {
      await caches.delete(key);
    }
  }
};

// mend fetches again what has gone missing, and reports whether everything is
// stored then. Browsers short of room clear storage away.
const mend = async () => {
  try {
    const cache = await caches.open(name);
    const there = new Set((await cache.keys()).map(({ url }) => url));
    for (const address of listed.keys()) {
      if (!there.has(address)) {
        await keep(cache, address);
      }
    }
    return true;
  } catch {
    return false;
  }
};

// page answers for an address that somebody opens or reads: queries say nothing
// to the site. What is not stored may be newer than this version.
const page = async (request, address) => {
  const found = await stored(address);
  if (found) {
    return found;
  }
  const bare = address.replace(/\/$/, "");
  if (bare !== address && listed.has(bare)) {
    return Response.redirect(bare + new URL(request.url).search, 308); // as the server does, which leaves the query out: it answers for all
  }
  try {
    return await fetch(request);
  } catch (error) {
    const none = request.mode === "navigate" && await stored(missing);
    if (!none) {
      throw error;
    }
    return new Response(none.body, { status: 404, headers: none.headers });
  }
};

// add stores what was asked for. Without room it is asked for again.
const add = async (address, response) => {
  try {
    await (await caches.open(name)).put(address, response);
  } catch {
    // The page has it all the same.
  }
};

// asset answers for a file whose name holds its hash. One that is not listed is
// stored when it is first used, beside the listed ones.
const asset = async (event, address) => {
  const found = await stored(address) || await elsewhere(address);
  if (found) {
    return found;
  }
  const integrity = listed.get(address);
  const response = await fetch(integrity ? new Request(address, { integrity }) : event.request);
  if (response.status === 200) {
    event.waitUntil(add(address, response.clone()));
  }
  return response;
};

// later stores an asset that was fetched before this worker answered for the
// page.
const later = async (address) => {
  if (address.startsWith(assets) && !await stored(address) && !await elsewhere(address)) {
    const response = await fetch(address);
    if (response.status === 200) {
      await add(address, response);
    }
  }
};

// route lets Chromium answer from the cache itself, without this worker: to start
// it takes a phone as long as a page takes to be read in. It is needed, too, for
// the icon, which Chromium asks for at moments of its own, and would start this
// worker for while a new version waits for this one to stop: see update in
// update.js. An address with a query is not routed, nor one that is none. Elsewhere
// there are no routes, and without them all works, through "page" and "asset".
const route = async (event) => {
  const routed = Array.from(listed.keys()).filter((address) => address !== missing);
  try {
    await event.addRoutes?.(routed.map((address) => ({
      condition: { urlPattern: { pathname: new URL(address).pathname, search: "" }, requestMethod: "GET" },
      source: { cacheName: name },
    })));
  } catch {
    // A browser whose routes are others.
  }
};

self.addEventListener("install", (event) => event.waitUntil(Promise.all([install(), route(event)])));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));

// A page asks "which" on every visit, and looks itself at what is stored: a
// worker that is at work for a message holds up the version that waits for it.
self.addEventListener("message", (event) => {
  const { data, source } = event;
  if (data === "update") {
    self.skipWaiting();
  }
  if (data === "which") {
    source.postMessage({ name, files: Array.from(listed.keys()) });
  }
  if (data === "tidy") {
    event.waitUntil(tidy());
  }
  if (data?.keep) {
    event.waitUntil(later(data.keep));
  }
  if (data === "mend") {
    event.waitUntil(mend().then((whole) => source.postMessage({ whole })));
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) {
    return;
  }
  const address = url.origin + url.pathname;
  if (address.startsWith(assets)) {
    event.respondWith(asset(event, address));
  } else if (request.mode === "navigate" || listed.has(address) && address !== missing) {
    event.respondWith(page(request, address));
  }
});
