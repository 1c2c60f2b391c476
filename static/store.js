// Keeps the tracker's records in this browser: an IndexedDB with a store for
// each kind, in which each record is a line of text under its key, what stands
// before the line's first tab. What a line says is the program's business.
//
// Nothing here throws or rejects: a promise comes to what there is, or to a word
// for what is wrong: "denied" where the browser keeps nothing for this site,
// "newer" where a later program has been here, "changed" where a record is another
// one than was thought, "full", "failed".
(() => {
  const name = "trimetric";
  const kinds = ["scores", "notes", "targets"];
  let opening = null; // the promise of the database, while it is open
  let channel = null;
  let heard = () => {};

  const word = (error) =>
    ({ QuotaExceededError: "full", VersionError: "newer", SecurityError: "denied", InvalidStateError: "denied", changed: "changed" })[
      error?.name
    ] ?? "failed";

  const key = (line) => line.split("\t", 1)[0];

  // upgrade brings the stores of an earlier version to the present one. All of
  // it is done, or nothing, and then the database stays as it was.
  const upgrade = ({ result, transaction }, before, migrate) => {
    for (const kind of kinds) {
      if (!result.objectStoreNames.contains(kind)) {
        result.createObjectStore(kind);
      }
    }
    if (before === 0) {
      return;
    }
    const scores = transaction.objectStore(kinds[0]);
    scores.getAll().onsuccess = ({ target }) => {
      for (const line of target.result) {
        scores.put(migrate(before, line), key(line));
      }
    };
  };

  // open without a version takes the database as it is.
  const open = (version, migrate) =>
    new Promise((resolve, reject) => {
      const request = version ? indexedDB.open(name, version) : indexedDB.open(name);
      request.onupgradeneeded = ({ oldVersion }) => upgrade(request, oldVersion, migrate);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        // A later program in another tab must not have to wait for this one.
        database.onversionchange = () => {
          database.close();
          opening = null;
          heard();
        };
        database.onclose = () => {
          opening = null;
        };
        resolve(database);
      };
    });

  // Tabs tell one another of a change.
  const listen = () => {
    if (!channel && window.BroadcastChannel) {
      channel = new BroadcastChannel("trimetric-tracker");
      channel.onmessage = () => heard();
    }
  };
  addEventListener("pagehide", () => {
    channel?.close();
    channel = null;
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && opening) {
      listen();
      heard();
    }
  });

  const all = (transaction, kind) =>
    new Promise((resolve) => {
      transaction.objectStore(kind).getAll().onsuccess = ({ target }) => resolve(target.result.join("\n"));
    });

  const lines = async (database) => {
    const transaction = database.transaction(kinds);
    const [scores, notes, targets] = await Promise.all(kinds.map((kind) => all(transaction, kind)));
    return { word: "", scores, notes, targets };
  };

  // On the tracker's own page what there is is read while the program is still
  // on its way. It is dropped when another tab changes something meanwhile.
  let ahead = null;
  const readAhead = async () => {
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === name)) {
      return null;
    }
    const database = await open();
    listen();
    return { database, found: await lines(database) };
  };
  heard = () => {
    ahead = null;
  };

  // takeAhead returns that, once, where it is of the version asked for.
  const takeAhead = async (version) => {
    const taken = await ahead?.catch(() => null);
    if (!taken || taken.database.version !== version || !ahead) {
      taken?.database.close();
      return null;
    }
    opening = Promise.resolve(taken.database);
    return taken.found;
  };

  // A browser drops what a site keeps when room is short, unless it was asked
  // not to.
  const stay = async () => {
    try {
      await navigator.storage.persist();
    } catch {
      // It may be dropped, which the page says.
    }
  };

  window.trimetricStored = {
    // read promises the lines of each kind. migrate brings a score's line of an
    // earlier version to the present one; changed is called when another tab has
    // changed something.
    read: async (version, migrate, changed) => {
      try {
        const found = ahead && (await takeAhead(version));
        ahead = null;
        heard = changed;
        if (found) {
          return found;
        }
        opening ??= open(version, migrate);
        const database = await opening;
        listen();
        return await lines(database);
      } catch (error) {
        opening = null;
        return { word: window.indexedDB ? word(error) : "denied" };
      }
    },

    // write does all that a text says, or nothing of it: a line for each record,
    // with "+" and its kind before one to put, "-" before one to take out, and
    // first "?" before one that has to be there as the line says, or, where that
    // is a key alone, must not be there. Another tab may have been quicker, and
    // its word on the way. It promises "" when it is done.
    write: async (text) => {
      let database;
      try {
        database = await opening;
      } catch (error) {
        return word(error);
      }
      if (!database) {
        return "failed";
      }
      return new Promise((resolve) => {
        let transaction;
        let why;
        const expect = (store, record) => {
          store.get(key(record)).onsuccess = ({ target }) => {
            if ((target.result ?? key(record)) !== record) {
              why = { name: "changed" };
              transaction.abort();
            }
          };
        };
        try {
          transaction = database.transaction(kinds, "readwrite");
          transaction.oncomplete = () => {
            channel?.postMessage(null);
            stay();
            resolve("");
          };
          transaction.onabort = () => resolve(word(why ?? transaction.error));
          for (const line of text.split("\n").filter(Boolean)) {
            const [head] = line.split("\t", 1);
            const record = line.slice(head.length + 1);
            const store = transaction.objectStore(head.slice(1));
            if (head.startsWith("?")) {
              expect(store, record);
            } else if (head.startsWith("+")) {
              store.put(record, key(record));
            } else {
              store.delete(record);
            }
          }
        } catch (error) {
          why = error;
          try {
            transaction.abort();
          } catch {
            resolve(word(error));
          }
        }
      });
    },
  };

  if (location.pathname.split("/").pop() === "tracker" && window.indexedDB?.databases) {
    ahead = readAhead();
    ahead.catch(() => {}); // whoever asks next is told
  }

  // trimetricChance fills an array with random bytes.
  window.trimetricChance = (bytes) => crypto.getRandomValues(bytes);

  // trimetricFile promises the text of the file chosen in an input, "" for none
  // or one that cannot be read, and no more of it than most bytes.
  window.trimetricFile = async (input, most) => {
    const [file] = input.files;
    input.value = "";
    try {
      return file.size > most ? { size: file.size, text: "" } : { size: file.size, text: await file.text() };
    } catch {
      return { size: 0, text: "" };
    }
  };

  // trimetricTrack takes scores in, each a line as the tracker stores it, and
  // promises what came of it: {added, same, problem, note}. A problem is a sentence,
  // and then nothing was taken in. A note is one, too, or missing.
  window.trimetricTrack = (lines) =>
    new Promise((resolve) => {
      window.trimetricTake(lines, (added, same, problem, note) => resolve({ added, same, problem, note }));
    });
})();
