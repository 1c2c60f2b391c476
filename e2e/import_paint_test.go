//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestImportPaintsOn: when the page could not be changed to what is wanted, that
// is told in the console, the page is made anew, and what comes next is shown.
func TestImportPaintsOn(t *testing.T) {
	p := newPage(t)
	p.guard.expect("broken on purpose")
	p.open("/import")
	p.do(`{
		const append = Element.prototype.append;
		Element.prototype.append = function (...all) {
			if (!this.closest("#import")) return append.apply(this, all);
			Element.prototype.append = append;
			throw new Error("broken on purpose");
		};
	}`)
	p.gives(fileOf(t, "contacts.csv", contacts))
	p.showsContacts()
	p.do(`const use = document.getElementById("use-2"); use.value = "ces-5"; use.dispatchEvent(new Event("change", {bubbles: true}))`)
	p.until("the mean", func() bool { score, _, _ := p.importScore(); return near(score, 3.8) })
	if got := eval[int](p, `document.querySelector("#import > *").children.length`); got != 8 {
		t.Errorf("the tool has %d parts, want 8", got)
	}
}

// TestImportPaintsAfter: when the page cannot be made anew either, what
// comes after that is shown all the same.
func TestImportPaintsAfter(t *testing.T) {
	p := newPage(t)
	p.guard.expect("broken on purpose")
	p.open("/import")
	p.gives(fileOf(t, "contacts.csv", contacts))
	p.showsContacts()
	p.do(`{
		const clone = Node.prototype.cloneNode, make = document.createElement;
		document.createElement = (name) => { if (name === "template") throw new Error("broken on purpose"); return make.call(document, name); };
		Node.prototype.cloneNode = function () { delete document.createElement; Node.prototype.cloneNode = clone; throw new Error("broken on purpose"); };
	}`)
	p.do(`const use = document.getElementById("use-2"); use.value = "ces-5"; use.dispatchEvent(new Event("change", {bubbles: true}))`)
	p.until("it has failed twice", func() bool { return eval[bool](p, `!Object.hasOwn(document, "createElement")`) })
	p.do(`document.getElementById("by-3").click()`)
	p.until("the mean", func() bool { score, _, _ := p.importScore(); return near(score, 3.8) })
}

// letters keeps what the page is told by the program that reads files in
// window.kept, once window.hold says so, for the test to hand on.
const letters = `
	window.kept = [];
	window.Worker = class extends Worker {
		addEventListener(type, hear) {
			super.addEventListener(type, (event) => {
				if (window.hold && type === "message") {
					const { data, currentTarget } = event;
					kept.push(() => hear({data, currentTarget}));
				} else {
					hear(event);
				}
			});
		}
	};`

// TestImportTyping: what the program says to one key knows nothing of the keys
// after it, and takes none of them out of the field, however late it comes.
func TestImportTyping(t *testing.T) {
	p := newPage(t)
	p.before(letters)
	p.open("/import")
	p.gives(fileOf(t, "contacts.csv", contacts))
	p.showsContacts()
	p.do(`window.hold = true`)
	p.field("Period").fill("")
	p.keys("Q2 2025")
	p.untilJS(`kept.length === 8`)
	for _, got := range eval[[]string](p, `(async () => {
		const texts = [];
		for (const hear of kept) {
			hear();
			for (let frames = 0; frames < 3; frames++) {
				texts.push(document.getElementById("period").value);
				await new Promise(requestAnimationFrame);
			}
		}
		hold = false;
		return texts;
	})()`) {
		if got != "Q2 2025" {
			t.Errorf("the field holds %q", got)
		}
	}
	p.until("the button is on", func() bool { return !eval[bool](p, `document.getElementById("save").disabled`) })
	// It is set again by what comes next.
	p.gives(fileOf(t, "other.csv", strings.TrimSuffix(contacts, "18.04.2025;E-Mail;47;\r\n")))
	p.scoredAll("11 rows are")
	p.holds("Period", "1 Apr 2025 to 18 Apr 2025")
}
