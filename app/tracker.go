package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/saved"
	"trimetric/calc"
)

const trackerPath = "/tracker"

// trackerPage shows the saved scores over time.
type trackerPage struct{ app.Compo }

func (p *trackerPage) OnNav(ctx app.Context) { arrive(ctx, trackerPath) }

func (p *trackerPage) Render() app.UI {
	return shell(trackerPath, &tracker{}, read(trackerPath, "about", aboutTracker))
}

// tracker is the page's chart, table and forms. It draws from the set that the
// visit holds; what it works out of that, it keeps until either changes.
type tracker struct {
	app.Compo

	query     saved.Query
	chart     saved.Chart
	order     []saved.Score // as the table has them
	names     []string
	follow    []saved.Following // comes by a moment later, nil until then
	followOld bool              // it is of other scores, or of another query

	form *scoreForm // the score that is added or changed, nil for none
	note *noteForm  // likewise
	aim  *aimForm   // the target that is set, nil for none
	gone *goneRecord

	away   export // what can be taken away
	copies copier
	shown  int // rows of the table

	said    string // the live region
	told    string // what went wrong, or came of a backup
	failed  bool   // told is of something that went wrong
	opener  string // the id of the button that the open form came from
	drawn   int    // counts how often the parts were drawn anew
	ready   bool   // the set has been read
	presses int    // counts deletions, each of which can be undone for a while
	turned  int64  // when a form's button that saves last became another, in ms since 1970
	own     app.Context
}

// firstRows is how many scores the table begins with, moreRows how many come
// with a press where there are many.
const (
	firstRows = 5
	moreRows  = 100
)

// usual is what the chart shows at first.
var usual = saved.Query{Window: saved.TwelveMonths, Level: calc.Level95, Adjust: calc.Holm}

func (t *tracker) OnInit() {
	t.query, t.shown = usual, firstRows
	if app.IsClient && visit.tracker.Adjust != nil {
		t.query = visit.tracker
	}
	if app.IsClient && visit.saved.known {
		t.arrange()
	}
}

func (t *tracker) OnMount(ctx app.Context) {
	t.own = ctx
	restoreFocus()
	visit.saved.changed = func() { ctx.Dispatch(func(app.Context) { t.renew() }) }
	visit.saved.need(func() {
		ctx.Dispatch(func(app.Context) { t.renew() })
	})
}

func (t *tracker) OnDismount() { visit.saved.changed = nil }

// renew draws everything from the set as it is now.
func (t *tracker) renew() {
	t.hold()
	t.arrange()
	t.sync()
	if t.followOld {
		t.own.After(restAfter, func(app.Context) { t.weigh() })
	}
}

// arrange works out what follows from the set and the query.
func (t *tracker) arrange() {
	set := visit.saved.set
	t.meet(set)
	if !t.ready && t.query.Name == "" && len(set.Scores) > 0 {
		t.query.Name = firstName(set.Scores)
	}
	t.ready = true
	remember(len(set.Scores) > 0)
	t.names = saved.Names(set.Scores)
	t.lengthen(len(set.Scores))
	t.order = saved.Newest(set.Scores)
	t.redraw()
}

// lengthen sets how many rows the table has for a number of scores. One that
// had all of more than it begins with keeps all, but for a backup's hundreds.
func (t *tracker) lengthen(n int) {
	if all := len(t.order); t.shown > firstRows && t.shown == all && n <= all+moreRows {
		t.shown = n
	}
	t.shown = max(firstRows, min(t.shown, n))
}

// firstName is whose scores are shown first: everything's, where there are any,
// or else those of the newest score.
func firstName(scores []saved.Score) string {
	for _, s := range scores {
		if s.Name == "" {
			return ""
		}
	}
	return saved.Newest(scores)[0].Name
}

// redraw lays out the chart anew.
func (t *tracker) redraw() {
	t.chart = saved.Draw(visit.saved.set.Scores, t.query)
	t.followOld = true
	t.drawn++
	visit.tracker = t.query
}

// weigh sets the contacts beside loyalty. With thousands of scores that takes
// as long as all else, so it waits until the chart is painted.
func (t *tracker) weigh() {
	scores := visit.saved.set.Scores
	t.follow = []saved.Following{
		saved.Follow(scores, calc.MetricCES, t.query),
		saved.Follow(scores, calc.MetricCSAT, t.query),
	}
	t.followOld = false
	t.drawn++
}

// tell says what came of a press, for eyes and ears.
func (t *tracker) tell(text string, failed bool) {
	t.told, t.failed, t.said = text, failed, text
}

// undoFor is how long a deletion can be undone at least.
const undoFor = 10 * time.Second

// sync writes the state into the controls once they are rendered. It is needed
// wherever the program, and not the reader, changes them.
func (t *tracker) sync() {
	t.own.Defer(func(app.Context) {
		setValue(byTeam, t.teamValue())
		setChecked(byWindow + "-" + windowValue(t.query.Window))
		t.syncForms()
	})
}
