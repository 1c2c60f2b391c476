//go:build !js

package web

import (
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"strings"
)

// recovered answers 500 where next panics, and logs it in one line. The line
// says where in the program, and nothing of who asked for what.
func recovered(log *slog.Logger, security []field, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			log.Error("panic while answering", "cause", fmt.Sprint(cause), "stack", string(debug.Stack()))
			clear(w.Header()) // meant for another body
			setAll(w.Header(), security)
			// Too late for a status when the answer has begun; net/http then
			// says so in the log, and the reader gets what was sent.
			words(w, r, http.StatusInternalServerError, http.StatusText(http.StatusInternalServerError))
		}()
		next.ServeHTTP(w, r)
	})
}

// address is an IP address with or without port.
var address = regexp.MustCompile(`\[[0-9a-fA-F:.%a-z]+\](:\d+)?|\d+\.\d+\.\d+\.\d+(:\d+)?`)

// serverErrors takes what net/http has to complain of, and keeps readers'
// addresses to itself.
type serverErrors struct{ log *slog.Logger }

func (s serverErrors) Write(line []byte) (int, error) {
	text := address.ReplaceAllString(strings.TrimSpace(string(line)), "(address)")
	s.log.Error("http server", "cause", text)
	return len(line), nil
}

func errorLog(to *slog.Logger) *log.Logger {
	return log.New(serverErrors{to}, "", 0)
}
