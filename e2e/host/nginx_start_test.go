//go:build e2e

package host

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// nginx serves a tree by nginx.conf, and is otherwise set up as Debian does.
func nginx(t testing.TB, root string) *server {
	t.Helper()
	path, err := exec.LookPath("nginx")
	if err != nil {
		path = "/usr/sbin/nginx" // not in everybody's PATH
	}
	dir, addr := t.TempDir(), free(t)
	file := filepath.Join(dir, "whole.conf")
	if err := os.WriteFile(file, []byte(configured(dir, operated(t, addr, root))), 0o644); err != nil {
		t.Fatal(err)
	}
	s := start(t, exec.Command(path, "-c", file, "-e", filepath.Join(dir, "errors"), "-g", "daemon off;"))
	s.addr = addr
	for range 500 {
		if c, err := net.Dial("tcp", addr); err == nil {
			_ = c.Close()
			return s
		}
		time.Sleep(10 * time.Millisecond)
	}
	errors, _ := os.ReadFile(filepath.Join(dir, "errors")) // which may not be there
	t.Fatalf("nginx does not answer: %s", errors)
	return nil
}

// operated is nginx.conf with the lines that an operator changes.
func operated(t testing.TB, addr, root string) string {
	t.Helper()
	conf, err := os.ReadFile("nginx.conf")
	if err != nil {
		t.Fatal(err)
	}
	site := string(conf)
	for line, with := range map[string]string{
		"listen 80;":                         "listen " + addr + " backlog=4096;",
		"server_name trimetric.example.org;": "server_name localhost;",
		"root /srv/trimetric;":               "root " + root + ";",
		"# add_header Strict":                "add_header Strict", // the origin is https
	} {
		if strings.Count(site, line) != 1 {
			t.Fatalf("nginx.conf has not one line %q", line)
		}
		site = strings.Replace(site, line, with, 1)
	}
	return site
}

// configured puts a site into a whole configuration, which keeps to a folder.
func configured(dir, site string) string {
	// As root, nginx would hand its work to somebody who cannot read a test's
	// files.
	user := ""
	if os.Geteuid() == 0 {
		user = "user root;"
	}
	return fmt.Sprintf(`%s worker_processes auto; pid %[2]s/pid; error_log %[2]s/errors;
		events { worker_connections 4096; }
		http {
			access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
			client_body_temp_path %[2]s; proxy_temp_path %[2]s; fastcgi_temp_path %[2]s; uwsgi_temp_path %[2]s; scgi_temp_path %[2]s;
			%[3]s
		}`, user, dir, site)
}

// free is an address that nobody listens on.
func free(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
