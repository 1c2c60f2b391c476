// Saves what the program hands over as files, and copies tables. The program
// asks for both by name.
(() => {
  const keptFor = 60000; // ms: a phone asks where a file should go before it reads it
  const dense = 2; // pixels of a PNG to a px of the picture

  // save hands a file to the browser. The link is never part of the page, where
  // the program would follow it.
  const save = (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), keptFor);
  };

  const paintPath = (context, look) => {
    const [x, y, scale] = look("transform")?.match(/-?[\d.]+/g).map(Number) ?? [0, 0, 1];
    context.translate(x, y);
    context.scale(scale, scale);
    const path = new Path2D(look("d"));
    if (look("fill") !== "none") {
      context.fillStyle = look("fill");
      context.fill(path);
    }
    if (look("stroke")) {
      const dash = Number(look("stroke-dasharray") ?? 0);
      context.setLineDash(dash ? [dash, dash] : []);
      context.strokeStyle = look("stroke");
      context.lineWidth = Number(look("stroke-width"));
      context.stroke(path);
    }
  };

  // A text may end in a piece of another type, which follows what was painted.
  const paintText = (context, text, family) => {
    let x = Number(text.getAttribute("x"));
    for (const piece of text.childNodes) {
      const look = (name) => (piece.getAttribute ? piece : text).getAttribute(name);
      context.font = `${look("font-weight")} ${look("font-size")}px ${family}`;
      context.textAlign = { start: "left", middle: "center", end: "right" }[look("text-anchor")];
      context.direction = "ltr";
      context.letterSpacing = `${look("letter-spacing")}px`;
      context.fillStyle = look("fill");
      context.fillText(piece.textContent, x, Number(text.getAttribute("y")));
      x += context.measureText(piece.textContent).width;
    }
  };

  // paint draws the elements of a picture on a canvas, one by one: the page's
  // policy lets no image in that was made here. They are what app/picture
  // writes, and no other.
  const paint = (picture) => {
    const canvas = document.createElement("canvas");
    canvas.width = dense * Number(picture.getAttribute("width"));
    canvas.height = dense * Number(picture.getAttribute("height"));
    const context = canvas.getContext("2d");
    context.scale(dense, dense);
    for (const shape of picture.querySelectorAll("path, text")) {
      const look = (name) => shape.getAttribute(name);
      context.save();
      context.globalAlpha = Number(look("opacity") ?? 1);
      if (shape.tagName === "path") {
        paintPath(context, look);
      } else {
        paintText(context, shape, picture.getAttribute("font-family"));
      }
      context.restore();
    }
    return canvas;
  };

  // honest reports whether a canvas gives back what was drawn on it. Browsers
  // that guard against being recognised give noise instead.
  const honest = (canvas, colour) => {
    const { data } = canvas.getContext("2d").getImageData(canvas.width - 4, canvas.height - 4, 4, 4);
    const want = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return data.every((value, i) => value === (want[i % 4] ?? 255));
  };

  const png = (svg) => {
    const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    const canvas = paint(picture);
    if (!honest(canvas, picture.querySelector("path").getAttribute("fill"))) {
      throw new Error("the canvas is guarded");
    }
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no image"))), "image/png");
    });
  };

  // A text loses its byte order mark on the way from the program.
  const markOf = (type) => (type === "text/csv" ? "\ufeff" : "");

  // trimetricSave promises whether a file could be handed to the browser. For a
  // PNG the text is the SVG to draw.
  window.trimetricSave = async (name, type, text) => {
    try {
      save(type === "image/png" ? await png(text) : new Blob([markOf(type), text], { type }), name);
      return true;
    } catch {
      return false;
    }
  };

  // The old way, for pages without a secure origin.
  const copyByCommand = (forms) => {
    const fill = (event) => {
      for (const [type, text] of Object.entries(forms)) {
        event.clipboardData.setData(type, text);
      }
      event.preventDefault();
    };
    document.addEventListener("copy", fill);
    const copied = document.execCommand("copy");
    document.removeEventListener("copy", fill);
    return copied;
  };

  // trimetricCopyTable promises whether it could copy a table in both its forms.
  window.trimetricCopyTable = async (plain, html) => {
    const forms = { "text/plain": plain, "text/html": html };
    try {
      const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return true;
    } catch {
      return copyByCommand(forms);
    }
  };
})();
