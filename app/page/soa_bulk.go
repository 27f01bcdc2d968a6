package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// bulkTitleID is the id of the heading of the form for several controls.
const bulkTitleID = "bulk-title"

// bulkCard draws the form that decides about all picked controls at once.
func (s *soa) bulkCard(d *risk.Document, picked []risk.SoARow) app.UI {
	v, t, b := s.View, soaTexts.In(s.Lang), &s.Memory.Bulk
	drafts, needed := 0, []string{}
	for _, row := range picked {
		if unwritten(row) && row.Reasoned() {
			drafts++
		}
		if len(row.Risks) > 0 {
			needed = append(needed, string(row.Decision.ID))
		}
	}
	refused := make([]app.UI, len(s.refused))
	for i, r := range s.refused {
		refused[i] = app.Li().Body(entryLink(d, r.At, s.Lang), app.Span().Class("hint").Text(" "+r.Why.In(s.Lang)))
	}
	return app.Section().Class("card", "soa-card").Aria("labelledby", bulkTitleID).OnKeyDown(s.onBulkKey).Body(
		app.Div().Class("soa-way").Body(
			app.H2().ID(bulkTitleID).TabIndex(-1).Text(t.BulkTitle.of(len(picked))),
			app.Span().Class("grow"),
			app.Button().Type("button").Class("quiet", "icon").ID("close-bulk").Aria("label", t.Close).Title(t.Close).OnClick(s.onBulkClose).Text("✕"),
		),
		app.P().Class("hint").Text(t.BulkHint),
		app.Div().Class("stack").Body(
			v.Filter("bulk-applicable", t.Applicable, t.Unchanged, part.Named(risk.Applicables(), v.Lang), &b.Applicable),
			app.P().Class("refused").Hidden(b.Applicable != string(risk.No) || len(needed) == 0).Text(t.BulkNeeded+lang.Join(v.Lang, needed)+"."),
			v.Loose("bulk-reason", t.Justification, t.BulkReasonHint, "", &b.Reason),
			v.Filter("bulk-ground", t.BulkGround, t.Unchanged, part.Named(risk.Grounds(), v.Lang), &b.Ground),
			app.Div().Hidden(b.Ground == "").Body(v.Loose("bulk-ground-text", t.BulkGroundText, "", "", &b.GroundText)),
			app.Div().Class("fields").Body(
				v.Filter("bulk-status", t.Status, t.Unchanged, part.Named(risk.ControlStatuses(), v.Lang), &b.Status),
				v.Loose("bulk-owner", t.Owner, "", part.PeopleID, &b.Owner),
			),
		),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("primary").ID("bulk-apply").OnClick(s.onBulkApply).Text(t.BulkApply.of(len(picked))),
			app.Button().Type("button").ID("bulk-drafts").Disabled(drafts == 0).OnClick(s.onBulkDrafts).Text(t.BulkDrafts.of(drafts)),
		),
		app.Div().Class("soa-did").ID("bulk-did").Role("status").Body(
			app.P().Hidden(s.did == "").Text(s.did),
			app.Ul().Class("plain").Body(refused...),
		),
	)
}

func (s *soa) onBulkOpen(ctx app.Context, _ app.Event) {
	s.Store.Seal()
	s.Memory.Control, s.Memory.Bulk.Open = "", true
	focusLater(ctx, bulkTitleID)
}

// closeBulk puts the form away; what is picked stays picked.
func (s *soa) closeBulk() {
	s.Memory.Bulk.Open = false
	focusLater(s.ctx, "bulk-open")
}

func (s *soa) onBulkClose(app.Context, app.Event) { s.closeBulk() }

func (s *soa) onBulkKey(_ app.Context, e app.Event) {
	if key := e.Get("key"); key.Truthy() && key.String() == "Escape" {
		s.closeBulk()
	}
}

// onBulkApply decides what the form says, as one step.
func (s *soa) onBulkApply(app.Context, app.Event) {
	t, b := soaTexts.In(s.Lang), s.Memory.Bulk
	if b.Applicable+b.Ground+b.Status+strings.TrimSpace(b.Reason+b.Owner) == "" {
		s.did, s.refused = t.BulkNothing, nil
		return
	}
	s.bulk(t.BulkChanged, func(d *risk.Document, ids []annexa.ControlID) (*risk.Document, risk.BulkOutcome) {
		return risk.DecideAll(d, ids, risk.Bulk{
			Applicable: risk.Applicable(b.Applicable), Justification: strings.TrimSpace(b.Reason), Ground: risk.Ground(b.Ground),
			GroundText: strings.TrimSpace(b.GroundText), Status: risk.ControlStatus(b.Status), Owner: strings.TrimSpace(b.Owner),
		})
	})
	if len(s.refused) == 0 {
		s.Memory.Bulk = part.SoABulk{Picked: b.Picked, Open: true}
	}
}

// onBulkDrafts takes over the draft of every picked control without words, as
// one step.
func (s *soa) onBulkDrafts(app.Context, app.Event) {
	s.bulk(soaTexts.In(s.Lang).DraftsTaken, func(d *risk.Document, ids []annexa.ControlID) (*risk.Document, risk.BulkOutcome) {
		return risk.TakeDrafts(d, ids, s.Lang)
	})
	focusLater(s.ctx, bulkTitleID) // the button has nothing left to do, and lets go of the focus
}

// bulk makes an edit of the picked controls and keeps what it did to be shown.
func (s *soa) bulk(changed counted, edit func(*risk.Document, []annexa.ControlID) (*risk.Document, risk.BulkOutcome)) {
	var ids []annexa.ControlID
	for _, row := range s.pickedRows(soaRows(s.View)) {
		ids = append(ids, row.Decision.ID)
	}
	var done risk.BulkOutcome
	s.Do(func(d *risk.Document) (next *risk.Document, err error) {
		next, done = edit(d, ids)
		return next, nil
	})
	s.did, s.refused = bulkSaid(changed, done, s.Lang), done.Refused
}

// bulkSaid sums up what was done and what was not.
func bulkSaid(changed counted, done risk.BulkOutcome, l lang.Lang) string {
	t := soaTexts.In(l)
	said := []string{changed.of(len(done.Changed))}
	if n := len(done.Same); n > 0 {
		said = append(said, t.BulkSame.of(n))
	}
	if n := len(done.Kept); n > 0 {
		said = append(said, t.BulkKept.of(n))
	}
	if n := len(done.Refused); n > 0 {
		said = append(said, t.BulkRefused.of(n))
	}
	return strings.Join(said, " ")
}
