package page

import (
	"iter"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/risk"
)

var nameless = lang.T("zonder naam", "without a name")

// entryName returns what people call the entry that a path is about: "R12
// Ransomware", "8.13 Back-up van informatie"; the title of its page when it is
// no entry of a list.
func entryName(d *risk.Document, at risk.Path, l lang.Lang) string {
	steps := strings.Split(string(at), "/")
	if len(steps) > 1 {
		id, name := steps[1], ""
		switch steps[0] {
		case "assets":
			name = fieldText(d, risk.Path("assets/"+id+"/name"))
		case "risks", "actions":
			name = fieldText(d, risk.Path(steps[0]+"/"+id+"/title"))
		case "dismissals":
			threat := fieldText(d, risk.Path("dismissals/"+id+"/threat"))
			name = threatName(annexa.ThreatID(threat)).In(l)
		case "checklist":
			c, _ := annexa.ClauseByID(annexa.ClauseID(id))
			return c.ID.Number() + " " + c.Document.In(l)
		case "decisions", "ownControls":
			name = risk.ControlTitle(d, annexa.ControlID(id), l)
		case "requirements":
			r, _ := annexa.RequirementByID(annexa.ControlID(id))
			id, name = r.Name(l), r.Title.In(l)
		default:
			id = ""
		}
		if id != "" {
			if name == "" {
				name = "(" + nameless.In(l) + ")"
			}
			return id + " " + name
		}
	}
	if p, ok := Of(at); ok {
		return p.Title.In(l)
	}
	return string(at)
}

// fieldName returns what people call the field at a path; nothing when it
// stands for the whole.
func fieldName(at risk.Path, l lang.Lang) string {
	if !strings.Contains(string(at), "/") {
		return ""
	}
	name := risk.Label(at).In(l)
	if _, declined, ok := strings.Cut(string(at), "/declined/"); ok {
		control, _, _ := strings.Cut(declined, "/") // a risk may decline several
		return name + " " + control
	}
	return name
}

// placeName names a field with the entry it is of: "R12 Ransomware, Risk
// owner".
func placeName(d *risk.Document, at risk.Path, l lang.Lang) string {
	if field := fieldName(at, l); field != "" {
		return entryName(d, at, l) + ", " + field
	}
	return entryName(d, at, l)
}

// entryLink is a link to an entry by the name people know it by.
func entryLink(d *risk.Document, at risk.Path, l lang.Lang) app.HTMLA {
	return app.A().Href(browser.Link(FieldURL(l, at))).Text(entryName(d, at, l))
}

// namesIn yields every text in l.
func namesIn(texts iter.Seq[lang.Text], l lang.Lang) iter.Seq[string] {
	return func(yield func(string) bool) {
		for text := range texts {
			if !yield(text.In(l)) {
				return
			}
		}
	}
}

// focusLater moves the focus to an element once the page is drawn again.
func focusLater(ctx app.Context, id string) {
	ctx.Defer(func(app.Context) { browser.Focus(id) })
}
