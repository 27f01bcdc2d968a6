package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/risk"
)

// justification draws the field with what helps to fill it: the draft as long
// as it is empty, and what changed since it was written.
func (s *soa) justification(d *risk.Document, row risk.SoARow) app.UI {
	t := soaTexts.In(s.Lang)
	hint := t.JustificationHint
	if row.Applicable == risk.No {
		hint = t.ExclusionHint
	}
	empty := unwritten(row)
	text := ""
	if empty || row.Outdated {
		text = risk.DraftJustification(d, row, s.Lang)
	}
	return app.Div().Class("stack", "soa-draft").Body(
		s.Area(row.Decision.At("justification"), t.Justification, hint),
		app.Div().Class("drafted").Hidden(!empty || text == "").Body(
			app.P().Class("hint").Body(app.B().Text(t.Draft+" "), app.Text(text)),
			app.Button().Type("button").ID("take-draft").Hidden(!row.Reasoned()).OnClick(s.onDraft).Text(t.TakeDraft),
			guide(empty && row.Applicable == risk.No, t),
		),
		s.outdated(row, text),
	)
}

// guide says what counts as a reason to exclude a control.
func guide(shown bool, t soaText) app.UI {
	lines := make([]app.UI, len(t.Guide))
	for i, line := range t.Guide {
		lines[i] = app.Li().Text(line)
	}
	return app.Div().Hidden(!shown).Body(
		app.P().Class("hint").Text(t.GuideTitle),
		app.Ul().Class("hint", "soa-guide").Body(lines...),
	)
}

// outdated draws what changed since the justification was written, and what
// can be done about it: it still holds, or the new draft takes its place.
func (s *soa) outdated(row risk.SoARow, draft string) app.UI {
	t := soaTexts.In(s.Lang)
	var changes []app.UI
	if row.Outdated {
		for _, line := range row.Drift().In(s.Lang) {
			changes = append(changes, app.Li().Text(line))
		}
	}
	return app.Div().Class("drafted", "stale").ID("outdated").Hidden(!row.Outdated).Body(
		app.P().Body(app.B().Text(t.OutdatedTitle)),
		app.Ul().Class("plain").Body(changes...),
		app.Button().Type("button").ID("confirm-text").OnClick(s.onConfirm).Text(t.StillHolds),
		app.Details().Hidden(!row.Reasoned()).Body(
			app.Summary().Text(t.NewDraft),
			app.P().Class("hint").Text(draft),
			app.Button().Type("button").ID("replace-text").OnClick(s.onDraft).Text(t.ReplaceText),
		),
		guide(row.Outdated && row.Applicable == risk.No, t),
	)
}

// onToOutdated goes from the head of the card to the text that is outdated.
func (s *soa) onToOutdated(ctx app.Context, _ app.Event) {
	if row := rowOf(soaRows(s.View), s.Memory.Control); row != nil {
		focusLater(ctx, string(row.Decision.At("justification")))
	}
}

// onDraft takes the draft over. Words of the user give way only where they are
// outdated and the user asks for it by this very button.
func (s *soa) onDraft(ctx app.Context, _ app.Event) {
	row := rowOf(soaRows(s.View), s.Memory.Control)
	if row == nil || !unwritten(*row) && !row.Outdated {
		return
	}
	s.justify(ctx, row, func(d *risk.Document) (*risk.Document, error) { return risk.TakeDraft(d, row.Decision.ID, s.Lang) })
}

// onConfirm says that the justification holds for the data of today.
func (s *soa) onConfirm(ctx app.Context, _ app.Event) {
	if row := rowOf(soaRows(s.View), s.Memory.Control); row != nil {
		s.justify(ctx, row, func(d *risk.Document) (*risk.Document, error) { return risk.Confirm(d, row.Decision.ID) })
	}
}

// justify makes an edit and moves the focus to the field: the button is gone.
func (s *soa) justify(ctx app.Context, row *risk.SoARow, edit func(*risk.Document) (*risk.Document, error)) {
	s.Store.Seal()
	if s.Do(edit) {
		focusLater(ctx, string(row.Decision.At("justification")))
	}
}

// rowDraft draws the justification of a row of the list: the words, the draft
// marked as such, or that the reason is missing.
func rowDraft(decision *risk.Decision, known risk.Applicable, draft string, t soaText) []app.UI {
	box := app.Div().Class("clamp")
	switch {
	case strings.TrimSpace(decision.Justification) != "":
		return []app.UI{box.Text(decision.Justification)}
	case draft != "":
		return []app.UI{box.Class("drafted-text").Body(app.B().Text(t.Draft+" "), app.Text(draft))}
	case known != "":
		return []app.UI{box.Class("wanting").Text(t.NoReason)}
	}
	return nil
}
