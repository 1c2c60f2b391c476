//go:build e2e

package host

import (
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"testing"
)

// rounds are how often each server is measured, by turns, so that a busy
// moment of the machine's does not fall to one of them alone. The median
// counts.
const rounds = 5

// BenchmarkLoad has wrk ask our server and nginx for the same files, for three
// seconds by turns, on 256 connections. It reports requests per second and
// ours as a part of nginx's. An answer that is not there fails it.
func BenchmarkLoad(b *testing.B) {
	dir := export(b)
	ours, theirs := serve(b, "-origin", origin), nginx(b, dir)
	wasm := program(b, ours)
	run := func(name, path, coding string, both bool) {
		b.Run(name, func(b *testing.B) {
			before := resident(b, ours)
			var us, them, part []float64
			for range rounds {
				us = append(us, wrk(b, ours, path, coding))
				if both {
					them = append(them, wrk(b, theirs, path, coding))
					part = append(part, us[len(us)-1]/them[len(them)-1])
				}
			}
			b.ReportMetric(median(us), "req/s")
			if both {
				b.ReportMetric(median(them), "req/s-nginx")
				b.ReportMetric(median(part), "of-nginx")
			}
			b.ReportMetric(float64(before)/1024, "MiB-before")
			b.ReportMetric(float64(resident(b, ours))/1024, "MiB-after")
			b.ReportMetric(0, "ns/op")
		})
	}
	wrk(b, ours, "/nps", "gzip") // to the size it has at work
	run("page/gzip", "/nps", "gzip", true)
	run("page/br", "/nps", "br", false) // nginx has no brotli here
	run("app.wasm/gzip", wasm, "gzip", true)
}

var (
	perSecond = regexp.MustCompile(`Requests/sec:\s+([\d.]+)`)
	failures  = regexp.MustCompile(`Socket errors:.*|Non-2xx.*`)
)

// wrk returns how many requests a server answers in a second.
func wrk(b *testing.B, s *server, path, coding string) float64 {
	b.Helper()
	out, err := exec.Command("wrk", "-t2", "-c256", "-d3s", "--timeout", "20s", "-H", "Accept-Encoding: "+coding, "http://"+s.addr+path).CombinedOutput()
	m := perSecond.FindSubmatch(out)
	if bad := failures.Find(out); err != nil || m == nil || bad != nil {
		b.Fatalf("%s: %v\n%s", path, err, out)
	}
	n, err := strconv.ParseFloat(string(m[1]), 64)
	if err != nil {
		b.Fatal(err)
	}
	return n
}

func median(all []float64) float64 {
	all = slices.Sorted(slices.Values(all))
	return all[len(all)/2]
}
