package part

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Number is a box for a number that is no part of the document, such as that
// of a page. What is typed goes to Into when the user is done; anything but a
// number from 1 to Most brings Value back.
type Number struct {
	app.Compo
	ID    string
	Label string
	Value int
	Most  int
	Into  *int
}

// OnMount writes the number the box starts with.
func (n *Number) OnMount(app.Context) { n.write() }

// OnUpdate writes a number that changed elsewhere.
func (n *Number) OnUpdate(app.Context) { n.write() }

func (n *Number) write() {
	if el := inputOf(n); el.Truthy() {
		el.Set("value", strconv.Itoa(n.Value))
	}
}

// Render draws the label and the box.
func (n *Number) Render() app.UI {
	return app.Div().Class("field", "field-number").Body(
		app.Label().For(n.ID).Text(n.Label),
		app.Input().Type("text").ID(n.ID).Attr("inputmode", "numeric").AutoComplete(false).OnChange(n.onChange),
	)
}

func (n *Number) onChange(ctx app.Context, _ app.Event) {
	if typed, err := strconv.Atoi(strings.TrimSpace(ctx.JSSrc().Get("value").String())); err == nil && typed > 0 {
		n.Value = min(typed, n.Most)
		*n.Into = n.Value
	}
	n.write()
}
