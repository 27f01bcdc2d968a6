package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// controlTitleID is the id of the card's heading, which gets the focus when a
// control is opened.
const controlTitleID = "control-title"

// openControl shows the card of a control and moves the focus to it.
func openControl(ctx app.Context, v part.View, id string) {
	if id == "" {
		return
	}
	v.Store.Seal()
	v.Memory.Control, v.Memory.Bulk.Open = id, false
	ctx.Defer(func(app.Context) {
		browser.Focus(soaRowID(id)) // brings the row into view
		browser.Focus(controlTitleID)
	})
}

// closeControl puts the card away and the focus back on the row.
func closeControl(ctx app.Context, v part.View) {
	id := v.Memory.Control
	v.Memory.Control = ""
	ctx.Defer(func(app.Context) { browser.Focus(soaRowID(id)) })
}

// nextOpen goes to the next control without a decision.
func nextOpen(ctx app.Context, v part.View) {
	openControl(ctx, v, nextUndecided(soaRows(v), v.Memory.Control))
}

// barredDecisions returns the decisions that cannot be taken for a row, each with why:
// a control that a risk uses cannot be excluded (6.1.3 c and d).
func barredDecisions(row risk.SoARow, l lang.Lang) map[string]string {
	if len(row.Risks) == 0 {
		return nil
	}
	return map[string]string{string(risk.No): soaTexts.In(l).Barred(lang.Join(l, row.Risks), len(row.Risks))}
}

// decideControl takes a decision from the keyboard; taking it again takes it back.
func decideControl(v part.View, row risk.SoARow, choice risk.Applicable) {
	if why := barredDecisions(row, v.Lang)[string(choice)]; why != "" {
		v.Memory.Notice = part.Notice{Text: why, Bad: true}
		return
	}
	if row.Decision.Applicable == choice {
		choice = ""
	}
	v.Refuse(v.Store.Set(row.Decision.At("applicable"), string(choice)))
	v.Store.Seal()
}

// applyAll decides that every undecided row applies.
func applyAll(rows []risk.SoARow) func(*risk.Document) (*risk.Document, error) {
	return func(d *risk.Document) (*risk.Document, error) {
		for _, row := range rows {
			if row.Decided() {
				continue
			}
			next, err := risk.Set(d, row.Decision.At("applicable"), string(risk.Yes))
			if err != nil {
				return nil, err
			}
			d = next
		}
		return d, nil
	}
}

// fieldText returns the text of a field, or "" when there is none.
func fieldText(d *risk.Document, at risk.Path) string {
	value, _ := risk.Get(d, at)
	text, _ := value.(string)
	return text
}

// agreeing returns one for a single thing and many otherwise, for sentences in
// which the number itself is not written.
func agreeing(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
