package main

// left lists the files of pkg/app that are left out, with why.
var left = map[string]string{
	"http.go":         "the server",
	"wasm.go":         "the server",
	"static.go":       "the server",
	"resource.go":     "the server; client.txt has the browser's part",
	"scripts.go":      "the server",
	"scripts_wasm.go": "the server",
	"wasmexec.go":     "the server",
	"cache.go":        "the server",
	"js_nowasm.go":    "the server",
	"log.go":          "fmt; client.txt has a log without formats",
	"crypto.go":       "AES, for states on the device",
	"state.go":        "JSON and UUIDs; our pages keep their own state",
	"storage.go":      "JSON; our pages keep nothing through go-app",
	"notification.go": "JSON; there are no notifications",
	"notfound.go":     "our own page answers for every other path",
}

// cuts lists the functions that are left out of other files.
var cuts = map[string][]string{
	"context.go": {
		// They belong to crypto.go, notification.go, storage.go and state.go.
		"Context.DeviceID", "Context.Encrypt", "Context.Decrypt", "Context.cryptoKey",
		"Context.Notifications",
		"Context.LocalStorage", "Context.SessionStorage",
		"Context.ObserveState", "Context.GetState", "Context.SetState", "Context.DelState",
	},
	"engine.go": {
		"engineX.internalURL", // reads a list in JSON from the server; there is none
		"engineX.Encode",      // writes a whole document, for the server
	},
	// What a component without a Render shows. The compiler refuses one now.
	"component.go": {"Compo.Render"},
	"strings.go": {
		"jsonString", // for the server
		// fmt. No text is a format now, and the compiler refuses values for one.
		"FormatString",
	},
	"text.go": {"Textf"},
}

// lines lists the lines that go with them. Each stands in its file once.
var lines = map[string][]string{
	"action.go":    {`"fmt"`},
	"app.go":       {`"fmt"`},
	"component.go": {`"reflect"`, `"strings"`},
	"context.go": {
		`"encoding/json"`, `"strings"`, `"github.com/google/uuid"`,
		`localStorage          BrowserStorage`,
		`sessionStorage        BrowserStorage`,
		`observeState          func(Context, string, any) Observer`,
		`getState              func(Context, string, any)`,
		`setState              func(Context, string, any) State`,
		`delState              func(Context, string)`,
	},
	"engine.go": {
		`"bytes"`, `"encoding/json"`,
		`localStorage   BrowserStorage`,
		`sessionStorage BrowserStorage`,
		`localStorage:               localStorage,`,
		`sessionStorage:             sessionStorage,`,
		`localStorage:          e.localStorage,`,
		`sessionStorage:        e.sessionStorage,`,
		`observeState:          e.states.Observe,`,
		`getState:              e.states.Get,`,
		`setState:              e.states.Set,`,
		`delState:              e.states.Delete,`,
		`states                     stateManager`,
		`e.states.CleanupExpiredPersistedStates(e.baseContext())`,
		`e.states.Cleanup()`,
		`internalURLs   []string`,
	},
	"route.go":   {`"regexp"`},
	"strings.go": {`"encoding/json"`, `"fmt"`},
	"text.go":    {`"fmt"`},
}
