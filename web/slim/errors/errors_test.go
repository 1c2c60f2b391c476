package errors

import (
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"testing"
	"time"
)

func TestError(t *testing.T) {
	check := func(err error, want string) {
		t.Helper()
		if got := err.Error(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	inner := New("no parent").WithTag("depth", 3).Wrap(io.EOF)
	check(New("a 100% failure"), "a 100% failure")
	check(inner, "no parent, depth 3: EOF")
	check(New("mounting failed").Wrap(inner).WithTag("tag", "p").WithTag("type", reflect.TypeOf(inner)),
		"mounting failed, tag p, type *errors.Error: no parent, depth 3: EOF")
	if !errors.Is(New("outer").Wrap(inner), io.EOF) {
		t.Error("the cause is not found")
	}
}

// TestText compares with fmt.
func TestText(t *testing.T) {
	type kind string
	type count uint8
	for _, v := range []any{
		nil, "", "a%b", kind("k"), true, 0, -7, int64(math.MinInt64), count(200), uint64(math.MaxUint64),
		0.0, 1.5, 1e-4, 9.9e-5, 1e20, 1e21, -123456789.5, math.Inf(-1), math.NaN(), float32(0.1), float32(3e-5),
		io.EOF, time.Second, reflect.TypeFor[kind](),
	} {
		if got, want := Text(v), fmt.Sprint(v); got != want {
			t.Errorf("%T: %q, want %q", v, got, want)
		}
	}
	if got := Text([]int{1}); got != "[]int" {
		t.Errorf("a list: %q", got)
	}
}
