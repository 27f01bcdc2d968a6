package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
)

// A statement of every framework, grouped by one, is a list of four hundred
// rows, of which a frame has time to draw two dozen. So a filter that leaves
// more than Annex A and some own controls draws what fits on a screen. The list grows as its end comes near, and by itself when
// the user rests, so that a word can be found on the page. What is there stays:
// no row moves under the hands of the user.
const (
	soaRowsWhole   = 120 // a list of so many is drawn whole
	soaRowsAtFirst = 20
	soaRowsMore    = 30
	soaRowsAll     = 1 << 20

	soaRest = 800 // milliseconds without a change before the list grows by itself
	soaTurn = 60  // and from then on, for what the user may do between
)

// soaMoreID is the id of what stands at the end of a list that can grow.
const soaMoreID = "soa-rest"

// soaRoom is how many rows the list draws by now.
type soaRoom struct {
	by   part.SoAList // the filters it was counted for
	open string       // the control whose card was open
	rows int

	drawn int  // counts the times the list was drawn
	grows bool // the time before this one drew more of it
	waits bool // to grow by itself
}

// roomFor returns how many rows to draw, and how many there are: at least up
// to the one whose card was opened or closed since, for that gets the focus.
func (s *soa) roomFor(sift sift) (rows, total int) {
	r, was := &s.room, s.room.open
	if r.open = s.Memory.Control; r.by != s.Memory.SoA || r.rows == 0 {
		r.by, r.rows = s.Memory.SoA, soaRowsAtFirst
	}
	for _, g := range sift.groups {
		if was != r.open {
			for i, row := range g.Rows {
				if id := string(row.Decision.ID); id == was || id == r.open {
					r.rows = max(r.rows, total+i+1)
				}
			}
		}
		total += len(g.Rows)
	}
	if total <= soaRowsWhole {
		return total, total
	}
	return min(r.rows, total), total
}

// rest draws what stands at the end of the list: the way to more of it.
func (s *soa) rest(n int) app.UI {
	return app.Div().ID(soaMoreID).Class("more").Hidden(n == 0).Body(
		app.Button().Type("button").OnClick(s.onMoreRows).Text(risksTexts.In(s.Lang).More(min(n, soaRowsMore), n)),
	)
}

func (s *soa) onMoreRows(app.Context, app.Event) { s.room.rows += soaRowsMore }

// growLater draws more rows when the user rests, while some are left.
func (s *soa) growLater(left int) {
	r := &s.room
	if r.drawn++; left == 0 || r.waits || s.stop == nil {
		return
	}
	r.waits = true
	drawn, pause := r.drawn, soaRest
	if r.grows {
		pause = soaTurn
	}
	browser.Later(pause, func() {
		s.ctx.Dispatch(func(app.Context) {
			r.waits = false
			if r.grows = r.drawn == drawn; r.grows {
				r.rows += soaRowsMore
			}
		})
	})
}

// watch lets the list grow as its end comes near, and whole before it is
// printed; call the function it returns to end that.
func (s *soa) watch(ctx app.Context) (stop func()) {
	near := browser.OnNear(soaMoreID, func() {
		ctx.Dispatch(func(app.Context) { s.room.rows += soaRowsMore })
	})
	paper := browser.OnPrint(func(drawn func()) {
		ctx.Dispatch(func(ctx app.Context) {
			s.room.rows = soaRowsAll
			ctx.Defer(func(app.Context) { drawn() })
		})
	})
	return func() { near(); paper() }
}
