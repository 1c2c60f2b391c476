//go:build !js

package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"golang.org/x/net/netutil"
)

// Bounds on what one reader, or all of them, can hold on to. The longest
// answer is the program: 1.5 MB in three minutes is a line of 70 kbit/s.
const (
	readTimeout    = 5 * time.Second
	writeTimeout   = 3 * time.Minute
	idleTimeout    = time.Minute
	stopTimeout    = 5 * time.Second // for answers under way, after those of an ending
	maxHeaderBytes = 16 << 10
	maxConnections = 2048
)

// serve answers on l with h until ctx ends, then lets requests and answers under
// way finish. It is nil after such an end, or else says what went wrong.
func serve(ctx context.Context, l net.Listener, h http.Handler, log *slog.Logger) error {
	return serveTo(ctx, l, h, log, maxConnections, newEnding())
}

// serveTo is serve for so many connections at a time, up to an ending.
func serveTo(ctx context.Context, l net.Listener, h http.Handler, log *slog.Logger, most int, end *ending) error {
	s := &http.Server{
		Handler:                      end.tell(h),
		ConnContext:                  withLine,
		ConnState:                    end.see,
		ErrorLog:                     errorLog(log),
		ReadTimeout:                  readTimeout,
		WriteTimeout:                 writeTimeout,
		IdleTimeout:                  idleTimeout,
		MaxHeaderBytes:               maxHeaderBytes,
		DisableGeneralOptionsHandler: true, // OPTIONS * is a method like any other
	}
	door := lines{netutil.LimitListener(l, most)}
	failed := make(chan error, 1)
	go func() { failed <- s.Serve(door) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}
	end.come(l, door)
	deadline, cancel := context.WithTimeout(context.Background(), stopTimeout)
	defer cancel()
	if err := s.Shutdown(deadline); err != nil {
		return errors.Join(fmt.Errorf("stopping: %w", err), s.Close())
	}
	return nil
}

// listen opens addr, like "127.0.0.1:8080"; port 0 is any that is free.
func listen(addr string) (net.Listener, error) {
	l, err := net.Listen("tcp", addr)
	if err != nil {
		var op *net.OpError
		if errors.As(err, &op) {
			err = op.Err // the rest of op repeats addr
		}
		return nil, fmt.Errorf("cannot listen on %s: %w", addr, err)
	}
	return l, nil
}

// reachable returns the address to open in a browser for what l listens on.
func reachable(l net.Listener) string {
	at := l.Addr().(*net.TCPAddr) // listen opens nothing else
	host := at.IP.String()
	if at.IP.IsUnspecified() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, fmt.Sprint(at.Port))
}
