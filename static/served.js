// Tells the program how the page looks that was served, so that it can take the
// page over: see adopt.txt and served.go in web/slim.
(() => {
  // What can be typed or chosen is told as it is by now.
  const now = (node) => {
    const { localName, type } = node;
    if (localName === "option") {
      return { name: "selected", value: node.selected ? "true" : "" };
    }
    if (type === "radio" || type === "checkbox") {
      return { name: "checked", value: node.checked ? "true" : "" };
    }
    return localName === "input" || localName === "textarea" ? { name: "value", value: node.value } : {};
  };

  // goappServed returns
  //
  //   {nodes: [element or text, …], told: "…"}
  //
  // told says the same in one text; served.go has its marks. What a custom
  // element and a textarea hold is their own business.
  window.goappServed = () => {
    window.trimetricTell();
    const nodes = [];
    let told = "";
    const tell = (node) => {
      nodes.push(node);
      if (node.nodeType === Node.TEXT_NODE) {
        told += `\x01${node.data}`;
        return;
      }
      const tag = node.localName;
      const live = now(node);
      told += `\x02${tag}`;
      for (const { name, value } of node.attributes) {
        if (name !== live.name) {
          told += `\x03${name}\x04${value}`;
        }
      }
      if (live.value) {
        told += `\x03${live.name}\x04${live.value}`;
      }
      if (tag !== "textarea" && !tag.includes("-")) {
        node.childNodes.forEach(tell);
      }
      told += "\x05";
    };
    tell(document.body.firstElementChild);
    return { nodes, told };
  };
})();
