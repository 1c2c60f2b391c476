//go:build !js

package web

import (
	"bufio"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// FuzzRequest: whatever net/http takes for a request gets a whole answer that
// was there before it, in its body and in each of its fields. So nothing
// outside the tree is sent, and nothing of the request.
func FuzzRequest(f *testing.F) {
	for _, seed := range []string{
		"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
		"GET /nps HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip;q=0.5, *;q=0, br\r\nIf-None-Match: W/\"a\", *\r\nRange: bytes=0-1,-1\r\n\r\n",
		"HEAD /nps/?a=b HTTP/1.0\r\n\r\n",
		"GET //evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
		"GET /%2e%2e/%00?%zz HTTP/1.1\r\nHost: x\r\n\r\n",
		"GET http://evil.example/nps/ HTTP/1.1\r\nHost: x\r\nX-Forwarded-Host: y\r\n\r\n",
		"CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n",
		"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
		"POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
		"GET /embed/nps HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity;q=0\r\n\r\n",
		"GET /assets/../nps HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, evil\r\n\r\n",
	} {
		f.Add(seed)
	}
	pages, assets := site()
	tr, err := buildTree(pages, place{origin: "https://example.org"}, assets)
	if err != nil {
		f.Fatal(err)
	}
	tr.files["/embed/nps"] = newFile("page.html", cacheAsk, []byte("a frame"))
	tr.compress()
	h, bodies, values := known(tr)
	f.Fuzz(func(t *testing.T, raw string) {
		r, err := http.ReadRequest(bufio.NewReader(strings.NewReader(raw)))
		if err != nil {
			return
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		switch w.Code {
		case 200, 304, 308, 404, 405, 414:
		default:
			t.Errorf("%q: status %d", raw, w.Code)
		}
		if !bodies[w.Body.String()] || w.Body.Len() == 0 && r.Method != "HEAD" && w.Code != 304 {
			t.Errorf("%q: the body is %.200q", raw, w.Body)
		}
		for name, all := range w.Header() {
			if len(all) != 1 || !values[all[0]] {
				t.Errorf("%q: %s is %q", raw, name, all)
			}
		}
		if got := w.Header().Get("X-Content-Type-Options"); got != "nosniff" {
			t.Errorf("%q: no security", raw)
		}
	})
}

// known returns the handler without its net, every body that it may send, and
// every value of a field.
func known(tr *tree) (h answers, bodies, values map[string]bool) {
	bodies, values = map[string]bool{"": true}, map[string]bool{
		"close": true, "no-store": true, "GET, HEAD": true, "text/plain; charset=utf-8": true,
	}
	h = newAnswers(tr)
	learn := func(a *answer) {
		for _, form := range []*form{a.plain, a.gzip, a.brotli} {
			if form == nil {
				continue
			}
			bodies[string(form.body)] = true
			for _, field := range form.fields {
				values[field.value[0]] = true
			}
		}
	}
	learn(h.notFound)
	for path, a := range h.files {
		values[path] = true // a Location
		learn(a)
	}
	for _, status := range []string{"ok", "Permanent Redirect", "Method Not Allowed", "Request URI Too Long"} {
		bodies[status+"\n"] = true
		values[itoa(len(status)+1)] = true
	}
	return h, bodies, values
}
