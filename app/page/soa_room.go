package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
)

// A statement of every framework, grouped by one, is a list of four hundred
// rows, of which a frame has time to draw two dozen. So a filter draws what
// fits on a screen, and the list grows as its end comes near. What is there
// stays: rows never move under the hands of the user.
const (
	soaRowsAtFirst = 20
	soaRowsMore    = 30
	soaRowsAll     = 1 << 20
)

// soaMoreID is the id of what stands at the end of a list that can grow.
const soaMoreID = "soa-rest"

// soaRoom is how many rows the list draws by now.
type soaRoom struct {
	by   part.SoAList // the filters it was counted for
	open string       // the control whose card was open
	rows int
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
	return min(r.rows, total), total
}

// rest draws what stands at the end of the list: the way to more of it.
func (s *soa) rest(n int) app.UI {
	return app.Div().ID(soaMoreID).Class("more").Hidden(n == 0).Body(
		app.Button().Type("button").OnClick(s.onMoreRows).Text(risksTexts.In(s.Lang).More(min(n, soaRowsMore), n)),
	)
}

func (s *soa) onMoreRows(app.Context, app.Event) { s.room.rows += soaRowsMore }

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
