package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// approval draws whether the owner approved plan and residual risk, and for
// which values (clause 6.1.3 f).
func (p *treatment) approval(r risk.RiskResult) app.UI {
	t, at := treatmentTexts.In(p.Lang), r.Risk.At("treatment/approval")
	given := r.Risk.Treatment.Approval
	outdated := p.Doc().Method.ApprovalOutdated(r.Risk)
	sound := given.Given() && given.Date != "" && !outdated
	said, class := standing(r, outdated, t, p.Lang)
	method := &p.Doc().Method
	level, acceptor := method.LevelName(p.Lang, r.Residual), method.AcceptedBy(r.Residual)
	entitled := method.Entitled(r.Risk, given)
	button, tone := t.Approve, "secondary"
	switch {
	case outdated:
		button, tone = t.Reapprove, "primary"
	case r.Approval == risk.Missing:
		tone = "primary"
	}
	return app.Section().Class("card").ID(string(at)).TabIndex(-1).Body(
		app.H3().Body(part.Term("risk_owner", t.Approval)),
		app.P().Class("standing", class).Role("status").Text(said),
		app.P().Class("hint").Hidden(acceptor == "" || !entitled).Text(t.AcceptedBy(level, acceptor)),
		app.P().Class("refused").Hidden(entitled).Text(t.NotEntitled(given.Name, acceptor)),
		app.Div().Class("fields").Body(
			p.Suggest(at+"/name", t.ApprovedBy, "", part.PeopleID),
			p.Text(at+"/role", t.Role, ""),
			p.Day(at+"/date", t.Date, ""),
			p.Area(at+"/remark", t.Remark, t.RemarkHint),
		),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class(tone).ID("approve").Hidden(sound || r.Risk.Treatment.Option == "").OnClick(p.onApprove).Text(button),
			app.Button().Type("button").Class("quiet").ID("withdraw").Hidden(given == (risk.Approval{})).OnClick(p.onWithdraw).Text(t.Withdraw),
			app.Span().Class("hint").Hidden(sound || r.Risk.Treatment.Option == "").Text(t.ApproveHint(approver(method, r.Risk))),
		),
	)
}

// standing says how a risk stands with its approval, and how that looks.
func standing(r risk.RiskResult, outdated bool, t treatmentText, l lang.Lang) (said, class string) {
	a := r.Risk.Treatment.Approval
	switch {
	case r.Risk.Treatment.Option == "":
		return t.ChooseFirst, "needless"
	case outdated:
		return t.Outdated(a.Name, lang.Day(l, string(a.Date))), "lapsed"
	case a.Given() && a.Date == "":
		return t.Undated(a.Name), "lapsed"
	case a.Given():
		return t.Valid(a.Name, lang.Day(l, string(a.Date))), "sound"
	case r.Approval == risk.Missing:
		return t.Missing, "lapsed"
	}
	return t.NotNeeded, "needless"
}

// onApprove records the approval of the values as they are now. What is not
// filled in is taken from [approver] and the calendar; an approval for
// other values gets a new date.
func (p *treatment) onApprove(ctx app.Context, _ app.Event) {
	r := p.focused()
	a := proposed(&p.Doc().Method, r, p.Store.Today())
	if a.Name == "" {
		p.Memory.Notice = part.Notice{Text: treatmentTexts.In(p.Lang).NameNeeded, Bad: true}
		ctx.Defer(func(app.Context) { browser.Focus(string(r.At("treatment/approval/name"))) })
		return
	}
	if p.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Approve(d, r.ID, a) }) {
		p.Say(treatmentTexts.In(p.Lang).Approved(r.ID, a.Name))
		ctx.Defer(func(app.Context) { browser.Focus(string(r.At("treatment/approval"))) })
	}
}

// proposed returns the approval that the button records.
func proposed(m *risk.Method, r *risk.Risk, today risk.Date) risk.Approval {
	a := r.Treatment.Approval
	if a.Name == "" {
		a.Name = approver(m, r)
	}
	if a.Date == "" || m.ApprovalOutdated(r) {
		a.Date = today
	}
	return a
}

// approver returns who approves unless the user says otherwise: whom the method
// names for the level that remains, or else the owner of the risk.
func approver(m *risk.Method, r *risk.Risk) string {
	if who := m.AcceptedBy(m.Level(r.ResidualScore())); who != "" {
		return who
	}
	return r.Owner
}

func (p *treatment) onWithdraw(app.Context, app.Event) {
	r := p.focused()
	p.Do(func(d *risk.Document) (*risk.Document, error) { return risk.Approve(d, r.ID, risk.Approval{}) })
}
