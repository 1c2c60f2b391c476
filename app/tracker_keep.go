package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/app/words/course"
)

// backupKey is where the time of the last backup is kept, in milliseconds since
// 1970.
const backupKey = "tm-backup-1"

// dayLong is a day in milliseconds.
const dayLong = 24 * 60 * 60 * 1000

// renderKeep says where the scores are kept, and takes them to a file and back.
func (t *tracker) renderKeep() app.UI {
	off := app.IsServer || !t.ready || visit.saved.word == "newer"
	file := tag.Input().Attr("type", "file").ID("restore-file").Class("tm-hide").Attr("accept", ".json,application/json").
		Aria("label", "Backup to restore").OnChange(t.onRestoreFile)
	return tag.Section().ID("backup").Class("tm-kept").Aria("label", "Backup").TabIndex(-1).Body(
		tag.P().Class("tm-kept__says").Body(
			tag.Strong().Text(words.KeptHere),
			app.Text(" "+words.ClearDeletes+" "+lastBackup()),
		),
		tag.Div().Class("tm-kept__acts").Body(
			ui.Button(ui.ButtonProps{ID: "back-up", Label: words.BackUpName, Icon: ui.IconSaving, Disabled: off, OnClick: t.onBackUp}),
			ui.Button(ui.ButtonProps{ID: "restore", Label: words.RestoreName, Icon: ui.IconUp, Disabled: off, OnClick: t.onRestore}),
			file,
		),
	)
}

// lastBackup says how long ago that was.
func lastBackup() string {
	if app.IsServer {
		return ""
	}
	v := app.Window().Get("localStorage").Call("getItem", backupKey)
	if !v.Truthy() {
		return words.LastBackup(-1)
	}
	at, err := strconv.ParseInt(v.String(), 10, 64)
	if err != nil {
		return words.LastBackup(-1)
	}
	return words.LastBackup(int(max(now()-at, 0) / dayLong))
}

// fileDay is today, where the reader is, as a file's name has it.
func fileDay() string { return words.ISODate(today()) }

func (t *tracker) onBackUp(ctx app.Context, e app.Event) {
	at := now()
	t.saveFile("trimetric-backup-"+fileDay()+".json", "application/json", saved.Backup(visit.saved.set, at), func() {
		app.Window().Call("trimetricStore", backupKey, strconv.FormatInt(at, 10))
		t.tell("Backed up. Keep the file where it is safe.", false)
		t.drawn++
	})
}

// saveFile hands a file to the browser.
func (t *tracker) saveFile(name, kind, text string, done func()) {
	saveFile(t.own, name, kind, text, func(ok bool) {
		if !ok {
			t.tell(words.NotWritten, true)
			return
		}
		done()
	})
}

// onRestore opens the browser's own choice of files.
func (t *tracker) onRestore(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	element("restore-file").Call("click")
}

func (t *tracker) onRestoreFile(ctx app.Context, e app.Event) {
	await(app.Window().Call("trimetricFile", e.Get("target"), saved.MaxBackup), func(v app.Value) {
		text, size := v.Get("text").String(), v.Get("size").Int()
		t.own.Dispatch(func(app.Context) { t.restore(text, size) })
	})
}

// restore takes a backup in, or says why none of it was.
func (t *tracker) restore(text string, size int) {
	var in saved.Set
	err := error(&saved.RestoreError{Reason: saved.TooLarge})
	if size <= saved.MaxBackup {
		in, _, err = saved.Restore(text)
	}
	var m saved.Merged
	if err == nil {
		m, err = saved.Merge(visit.saved.set, in)
	}
	if err != nil {
		t.tell(course.NotRestored(err), true)
		return
	}
	t.write(change{put: m.Put, drop: m.Drop}, func() {
		t.tell(course.Restored(m), false)
		t.ready = false // the first name is chosen anew
		t.renew()
	})
}
