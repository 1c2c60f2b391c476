//go:build !js

package web

import (
	"bytes"
	"encoding/json"
	"image/png"
	"strconv"
	"strings"
	"testing"
)

func TestManifest(t *testing.T) {
	h, tr := testHandler(t)
	r := ask(h, "GET", "/manifest.webmanifest")
	if kind := r.Header.Get("Content-Type"); kind != "application/manifest+json" {
		t.Errorf("the manifest is %s", kind)
	}
	var m manifest
	d := json.NewDecoder(strings.NewReader(body(t, r)))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		t.Fatal(err)
	}
	if m.Name != "Trimetric" || m.ShortName != "Trimetric" || m.Description != "All of it." ||
		m.StartURL != "./" || m.Scope != "./" || m.ID != "/" || m.Display != "standalone" {
		t.Errorf("the manifest is %+v", m)
	}
	if m.ThemeColor != "#FFFFFF" || m.BackgroundColor != "#FFFFFF" || m.Dark != (colors{"#0F1317", "#0F1317"}) {
		t.Errorf("its colours are %s, %s and %+v", m.ThemeColor, m.BackgroundColor, m.Dark)
	}
	if len(m.Shortcuts) != 1 || m.Shortcuts[0].Name != "Calculate" || m.Shortcuts[0].URL != "./nps" {
		t.Errorf("shortcuts are %+v", m.Shortcuts)
	}
	shot := m.Screenshots
	if len(shot) != 1 || shot[0].Sizes != "128x80" || shot[0].FormFactor != "wide" || shot[0].Label != Screens[0].Label ||
		tr.files[strings.TrimPrefix(shot[0].Src, ".")] == nil {
		t.Errorf("screenshots are %+v", shot)
	}
	icons := map[string]string{}
	for _, i := range m.Icons {
		icons[i.Sizes+" "+i.Purpose] = i.Src
		f := tr.files[strings.TrimPrefix(i.Src, ".")]
		if f == nil || f.kind != i.Type {
			t.Fatalf("%s is not there, or not %s", i.Src, i.Type)
		}
		if i.Sizes == "any" {
			continue
		}
		c, err := png.DecodeConfig(bytes.NewReader(f.body))
		if size := strconv.Itoa(c.Width) + "x" + strconv.Itoa(c.Height); err != nil || size != i.Sizes {
			t.Errorf("%s is %s, %v", i.Src, size, err)
		}
	}
	for _, want := range []string{"192x192 ", "512x512 ", "512x512 maskable", "any "} {
		if icons[want] == "" {
			t.Errorf("no icon %q", want)
		}
	}
}
