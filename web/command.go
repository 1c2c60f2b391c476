//go:build !js

package web

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"trimetric/static"
)

const usage = `Trimetric serves CSAT, NPS and CES calculators.

  trimetric serve  [-addr 127.0.0.1:8080] [-origin https://example.org] [-base /] [contact]
  trimetric export [-origin https://example.org] [-base /] [contact] DIR
  trimetric version

-origin is the site's public address. It goes into canonical links and the
sitemap; without one these are left out. Where it is https and the site is at
its root, browsers are told to come by nothing else. -base is the folder of that
origin the site lies in, like /tools/.

The contact is -contact mailto:security@example.org -contact-until 2027-06-30:
whom to tell of security problems, and the last day on which that holds. They
make /.well-known/security.txt, which is left out without them.
`

// Main runs the command with args (without the program's own name) and returns
// its exit status: 0, 1 for a failure, 2 for a command that cannot be read. A
// failure is one line on stderr.
func Main(args []string, stdout, stderr io.Writer, pages []Page) int {
	c := command{pages: pages, assets: static.Files, stdout: stdout, stderr: stderr}
	return c.status(c.run(args))
}

// status says what went wrong, and returns the exit status for it.
func (c command) status(err error) int {
	switch {
	case err == nil:
		return 0
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(c.stdout, usage)
		return 0
	}
	fmt.Fprintf(c.stderr, "trimetric: %s\n", strings.ReplaceAll(err.Error(), "\n", "; "))
	if errors.As(err, new(usageError)) {
		return 2
	}
	return 1
}

// A usageError is what is wrong with the arguments.
type usageError string

func (e usageError) Error() string { return string(e) }

type command struct {
	pages          []Page
	assets         fs.FS
	stdout, stderr io.Writer
}

func (c command) run(args []string) error {
	if len(args) == 0 {
		fmt.Fprint(c.stderr, usage)
		return usageError("no command given")
	}
	switch name, rest := args[0], args[1:]; name {
	case "serve":
		return c.serve(rest)
	case "export":
		return c.export(rest)
	case "version":
		return c.version(rest)
	case "help", "-h", "-help", "--help":
		return flag.ErrHelp
	default:
		return usageError(fmt.Sprintf("unknown command %q; there are serve, export and version", name))
	}
}

func (c command) serve(args []string) error {
	flags := newFlags("serve")
	addr := flags.String("addr", "127.0.0.1:8080", "")
	var site public
	site.flags(flags)
	if err := parse(flags, args, 0); err != nil {
		return err
	}
	t, err := c.tree(site)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal does not wait
	l, err := listen(*addr)
	if err != nil {
		return err
	}
	t.compress()
	debug.FreeOSMemory() // rendering and compressing took much, for once
	// What lives from here on is the tree, and what dies is small: collecting
	// at four times the tree and not at twice serves an eighth more.
	debug.SetGCPercent(300)
	fmt.Fprintf(c.stdout, "Trimetric is at %s\n", reachable(l)+strings.TrimSuffix(t.place.path("/"), "/"))
	log := slog.New(slog.NewTextHandler(c.stderr, nil))
	return serve(ctx, l, handler(t, log), log)
}

func (c command) export(args []string) error {
	flags := newFlags("export")
	var site public
	site.flags(flags)
	if err := parse(flags, args, 1); err != nil {
		return err
	}
	t, err := c.tree(site)
	if err != nil {
		return err
	}
	t.compress()
	return t.export(flags.Arg(0))
}

// version prints a name for what is served: the same for the same answers.
func (c command) version(args []string) error {
	if err := parse(newFlags("version"), args, 0); err != nil {
		return err
	}
	t, err := c.tree(public{base: "/"})
	if err != nil {
		return err
	}
	fmt.Fprintf(c.stdout, "trimetric %s\n", t.version)
	return nil
}

func (c command) tree(site public) (*tree, error) {
	at, err := site.place()
	if err != nil {
		return nil, err
	}
	t, err := buildTree(c.pages, at, c.assets)
	if err != nil {
		return nil, err
	}
	t.addSecurityText(site)
	return t, nil
}

func newFlags(name string) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard) // errors are ours to print, in one line
	return flags
}

// parse reads args, of which operands must be left after the flags.
func parse(flags *flag.FlagSet, args []string, operands int) error {
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return usageError(flags.Name() + ": " + err.Error())
	case flags.NArg() > operands:
		return usageError(fmt.Sprintf("%s: unexpected %q", flags.Name(), flags.Arg(operands)))
	case flags.NArg() < operands:
		return usageError(flags.Name() + ": which directory?")
	}
	return nil
}
