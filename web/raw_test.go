//go:build !js

package web

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestRawRequests sends bytes as no client of ours would, over a connection.
// Whatever comes back is an answer of the tree's, or one of net/http's own
// with its status alone, and holds nothing that was sent.
func TestRawRequests(t *testing.T) {
	l, tr := serving(t)
	check := func(request string, want ...int) {
		t.Helper()
		all, got := exchange(t, l, request)
		if !slices.Equal(got, want) {
			t.Errorf("%.80q: %d, want %d", request, got, want)
		}
		if bytes.Contains(bytes.ToLower(all), []byte("evil")) {
			t.Errorf("%.80q is sent back in\n%s", request, all)
		}
	}
	get := func(target string, want int, fields ...string) {
		t.Helper()
		check("GET "+target+" HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n"+strings.Join(append(fields, ""), "\r\n")+"\r\n", want)
	}

	// A way out of the tree is an address that is none.
	for _, target := range []string{
		"/../evil", "/../../../../etc/passwd", "/assets/../../evil", "/./nps", "/nps/..", "/nps/.", "/assets/..%2fnps",
		"/%2e%2e/nps", "/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/%252e%252e/evil", "/..%255c..%255cevil", "/%c0%ae%c0%ae/nps",
		`/..\..\evil`, `/\evil.example`, `/nps\`, "/..%5cnps", "/nps%00", "/nps%00.html", "/%00", "/nps%0d%0aSet-Cookie:evil", "/nps%20",
		"/nps.html", "/nps.gz", "/index.html", "/404.html", "/_headers", "/.git/config", "/NPS", "/nps;evil", "/nps&evil", "/nps:80",
		"//", "///", "//nps", "//evil.example", "//evil.example/", "//evil.example/%2f..", "/evil.example//", `/\evil.example/`, "/https://evil.example/",
		"http://evil.example//evil.example/", "http://evil.example", "*", "/assets", "/assets/", "/?evil/../nps/", "/nps//", "/.well-known/", "/.well-known/security.txt",
	} {
		want := 404
		if strings.HasPrefix(target, "/?") {
			want = 200
		}
		get(target, want)
	}
	get("http://evil.example/nps", 200)
	get("https://evil:evil@evil.example/nps", 200)
	get("/nps?<script>evil</script>", 200)
	get("/nps/?evil=<script>", 308)
	get("/nps/?//evil.example", 308)
	get("/%zz", 400)
	get("nps", 400)
	get("evil.example:80", 404)
	get("", 400)
	get("/nps evil", 400)
	get("/nps\x00", 400)
	get("/nps\x7f", 400)
	get("/\xff\xfe", 404)

	// Lengths.
	get("/"+long(2047), 404)
	get("/"+long(2048), 414)
	get("/nps?"+long(10000), 414)
	get("/nps?"+long(30000), 431)
	get("/nps", 200, "A: "+long(15000))
	get("/nps", 431, "A: "+long(30000))
	get("/nps", 431, long(30000)+": a")
	get("/nps", 431, strings.TrimSuffix(strings.Repeat("A: b\r\n", 5000), "\r\n"))

	// Methods.
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "EVIL", "get", "G", "GET|HEAD"} {
		check(method+" /nps HTTP/1.1\r\nHost: x\r\nX-Evil: evil\r\nConnection: close\r\n\r\n", 405)
	}
	check("HEAD /nps HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 200)
	check("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\nConnection: close\r\n\r\n", 405)
	check("CONNECT /nps HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 405)
	check("OPTIONS * HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 405)
	check("TRACE / HTTP/1.1\r\nHost: x\r\nCookie: evil\r\nMax-Forwards: 0\r\nConnection: close\r\n\r\n", 405)
	check("EV(IL /nps HTTP/1.1\r\nHost: x\r\n\r\n", 400)
	check(" GET /nps HTTP/1.1\r\nHost: x\r\n\r\n", 400)

	// Versions.
	check("GET /nps HTTP/1.0\r\n\r\n", 200)
	check("GET /nps HTTP/1.0\r\nHost: evil\r\nConnection: keep-alive\r\n\r\nGET / HTTP/1.0\r\n\r\n", 200, 200)
	check("GET /nps\r\n", 400)
	check("GET /nps HTTP/9.9\r\nHost: x\r\n\r\n", 505)
	check("GET /nps EVIL/1.1\r\nHost: x\r\n\r\n", 400)
	check("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 405)
	check("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03evil\r\n\r\n", 400) // TLS
	check("\r\n\r\n\r\n", 400)

	// The host is asked for, and for nothing else.
	check("GET /nps HTTP/1.1\r\n\r\n", 400)
	check("GET /nps HTTP/1.1\r\nHost: x\r\nHost: evil.example\r\n\r\n", 400)
	check("GET /nps HTTP/1.1\r\nHost: <script>evil</script>\r\n\r\n", 400)
	check("GET /nps HTTP/1.1\r\nHost: evil.example/nps\r\nConnection: close\r\n\r\n", 400)
	check("GET /nps HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n", 200)
	get("/nps/", 308, "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: evil", "Forwarded: host=evil.example", "X-Original-URL: /evil", "X-Rewrite-Url: /evil", "X-Forwarded-Prefix: //evil.example")

	// Fields that cannot be one, and one that is folded.
	get("/nps", 400, "Evil")
	get("/nps", 400, "Ev il: a")
	get("/nps", 400, "Content-Length : 0")
	get("/nps", 400, "A: \x00evil")
	get("/nps", 417, "Expect: evil")

	// A body is not read, and what might pass for a second request in one is
	// none: the connection ends with the answer.
	const smuggled = "GET /evil HTTP/1.1\r\nHost: x\r\n\r\n"
	check("GET /nps HTTP/1.1\r\nHost: x\r\nContent-Length: "+itoa(len(smuggled))+"\r\n\r\n"+smuggled, 200)
	check("GET /nps HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"+smuggled, 200)
	check("GET /nps HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"+smuggled, 200)
	check("POST /nps HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"+smuggled, 405)
	check("POST /nps HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: 4\r\n\r\n"+smuggled, 400)
	check("POST /nps HTTP/1.1\r\nHost: x\r\nContent-Length: +4\r\n\r\n"+smuggled, 400)
	check("POST /nps HTTP/1.1\r\nHost: x\r\nContent-Length: -4\r\n\r\n"+smuggled, 400)
	check("POST /nps HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: evil\r\n\r\n"+smuggled, 501)
	check("POST /nps HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, evil\r\n\r\n"+smuggled, 501)
	check("POST /nps HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: evil\r\n\r\n"+smuggled, 501)
	check("GET /nps HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n", 200)

	// One after the other without waiting.
	one := "GET /nps HTTP/1.1\r\nHost: x\r\n\r\n"
	check(one+"HEAD / HTTP/1.1\r\nHost: x\r\n\r\n"+"GET /nope HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"+one, 200, 200, 404)
	check(strings.Repeat(one, 50)+"EVIL\r\n\r\n", append(slices.Repeat([]int{200}, 50), 400)...)

	// Conditions: lists, weak tags, and what is no tag.
	tag := `"` + tr.files["/nps"].hash + `"`
	get("/nps", 304, "If-None-Match: "+tag)
	get("/nps", 304, `If-None-Match: "evil", W/"evil",, W/`+tag)
	get("/nps", 304, "If-None-Match: *")
	get("/nps", 200, `If-None-Match: "evil", *`)
	get("/nps", 200, "If-None-Match: "+strings.Repeat(`"evil",`, 2000))
	get("/nps", 200, "If-None-Match: \xff\"", "If-Match: evil", "If-Modified-Since: Fri, 31 Dec 9999 23:59:59 GMT", "If-Unmodified-Since: evil")
	get("/nope", 404, "If-None-Match: *")
	get("/nps/", 308, "If-None-Match: *")
}

// TestRanges: a part is asked for in vain, in any form. The whole is a right
// answer to every Range, and the only one that needs no care.
func TestRanges(t *testing.T) {
	h, tr := testHandler(t)
	for _, value := range []string{
		"bytes=0-0", "bytes=0-10", "bytes=-1", "bytes=5000-", "bytes=0-0,2-3,5-6", "bytes=" + strings.Repeat("0-,", 500) + "0-",
		"bytes=9-3", "bytes=18446744073709551616-", "bytes=--", "evil=0-1", "bytes", "",
	} {
		for accept, want := range map[string][]byte{"": tr.files["/"].body, "gzip": tr.files["/"].gzip, "br": tr.files["/"].brotli} {
			r := ask(h, "GET", "/", "Range: "+value, "Accept-Encoding: "+accept, "If-Range: "+`"`+tr.files["/"].hash+`"`)
			if got := body(t, r); r.StatusCode != 200 || got != string(want) || r.Header.Get("Content-Range") != "" {
				t.Errorf("Range %.40q of %q: %s, %d bytes, Content-Range %q", value, accept, r.Status, len(got), r.Header.Get("Content-Range"))
			}
		}
	}
}

func long(n int) string { return strings.Repeat("a", n) }

// serving serves the small site, by the server as it is, until the test ends.
func serving(t testing.TB) (net.Listener, *tree) {
	l, err := listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	pages, assets := site()
	tr, err := buildTree(pages, place{}, assets)
	if err != nil {
		t.Fatal(err)
	}
	tr.compress()
	var log bytes.Buffer
	to := slog.New(slog.NewTextHandler(&log, nil))
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- serve(ctx, l, handler(tr, to), to) }()
	t.Cleanup(func() {
		stop()
		if err := <-stopped; err != nil || log.Len() > 0 {
			t.Errorf("%v, and logged %s", err, &log)
		}
	})
	return l, tr
}

// exchange sends a request and nothing more, and returns all that comes back
// and its statuses.
func exchange(t testing.TB, l net.Listener, request string) (all []byte, statuses []int) {
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(20 * time.Second))
	go func() {
		_, _ = io.WriteString(c, request) // a server may close before it has read all
		_ = c.(*net.TCPConn).CloseWrite()
	}()
	all, err = io.ReadAll(c)
	if err != nil && len(all) == 0 {
		t.Fatalf("%.80q: %v", request, err)
	}
	from := bufio.NewReader(bytes.NewReader(all))
	for {
		method := "GET"
		if len(statuses) < strings.Count(request, "HTTP/1.") && strings.HasPrefix(nth(request, len(statuses)), "HEAD ") {
			method = "HEAD"
		}
		r, err := http.ReadResponse(from, &http.Request{Method: method})
		if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
			return all, statuses
		}
		if err != nil {
			t.Fatalf("%.80q: %v in\n%s", request, err, all)
		}
		if _, err := io.Copy(io.Discard, r.Body); err != nil {
			t.Errorf("%.80q: %v", request, err)
		}
		statuses = append(statuses, r.StatusCode)
	}
}

// nth is the i-th of some requests without bodies.
func nth(requests string, i int) string {
	return append(strings.Split(requests, "\r\n\r\n"), make([]string, i+1)...)[i]
}
