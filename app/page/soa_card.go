package page

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/part"
	"example.org/toepasselijk/risk"
)

// card draws everything about one control, to be decided with few keys.
func (s *soa) card(d *risk.Document, row risk.SoARow, sift sift) app.UI {
	v, t, decision := s.View, soaTexts.In(s.Lang), row.Decision
	id := string(decision.ID)
	excluded := row.Applicable == risk.No
	unguided := row.Own != nil || annexa.IsRequirement(decision.ID)
	// A control that a risk uses applies, whatever was or was not decided; a
	// contradiction shows what was decided.
	applicable := v.Buttons(decision.At("applicable"), t.Applicable, part.Named(risk.Applicables(), v.Lang))
	if applicable.Barred = barredDecisions(row, v.Lang); !row.Contradicted {
		applicable.Value = string(row.Applicable)
	}
	title := titleOf(row, v.Lang)
	if title == "" {
		title = t.Untitled
	}
	return app.Section().Class("card", "soa-card").Aria("labelledby", controlTitleID).OnKeyDown(s.onKey).Body(
		app.Div().Class("soa-way").Body(
			app.Span().Class("clause").Text(fullNumber(decision.ID, v.Lang)),
			app.Span().Class("grow"),
			s.wayButton("previous-control", "‹", t.Previous, sift.neighbour(id, -1)),
			s.wayButton("next-control", "›", t.Next, sift.neighbour(id, 1)),
			app.Button().Type("button").Class("quiet", "icon").ID("close-control").Aria("label", t.Close).Title(t.Close).OnClick(s.onClose).Text("✕"),
		),
		app.Div().Body(
			app.H2().ID(controlTitleID).TabIndex(-1).Text(part.Soft(title)),
			app.P().Class("hint").Text(aboutControl(decision.ID, v.Lang)),
			app.P().Class("soa-plain").Hidden(unguided).Text(part.PlainOf(decision.ID, v.Lang)),
			app.Details().Class("soa-questions").ID("questions").Hidden(unguided).Body(
				app.Summary().Text(t.Questions), part.Questions(decision.ID, v.Lang)),
			app.Button().Type("button").Class("soa-stale").ID("to-outdated").Hidden(!row.Outdated).OnClick(s.onToOutdated).Text(t.Outdated),
		),
		app.Div().Class("stack").ID("ownControls/"+id).TabIndex(-1).Hidden(row.Own == nil).Body(s.own(row)...),
		s.references(d, row),
		app.Div().Class("stack").ID(strings.TrimSuffix(string(decision.At("")), "/")).TabIndex(-1).Body(
			applicable,
			s.why(d, row),
		),
		app.Div().Class("stack").Hidden(excluded).Body(
			s.grounds(row),
			v.Buttons(decision.At("status"), t.Status, part.Named(risk.ControlStatuses(), v.Lang)),
		),
		s.justification(d, row),
		app.Div().Class("fields").Body(
			v.Text(decision.At("reference"), t.Reference, t.ReferenceHint),
			v.Suggest(decision.At("owner"), t.Owner, t.OwnerHint, part.PeopleID),
		),
		app.Div().Hidden((excluded || annexa.IsRequirement(decision.ID)) && len(row.Actions) == 0).Body(
			app.H3().Text(t.Actions),
			app.P().Class("hint").Hidden(len(row.Actions) > 0).Text(t.NoActions),
			app.Ul().Class("plain").Body(actionLinks(d, row.Actions, v.Lang)...),
		),
		app.Div().Class("row").Body(
			app.Button().Type("button").ID("card-next-open").Hidden(decided(sift.all) == len(sift.all)).OnClick(s.onNextOpen).Text(t.NextOpen),
			app.Button().Type("button").Class("quiet").ID("remove-own").Hidden(row.Own == nil).OnClick(s.onRemove).Text(t.RemoveOwn),
		),
		app.P().Class("hint", "soa-keys").Text(t.Keys),
	)
}

// wayButton goes to a neighbour of the control.
func (s *soa) wayButton(id, sign, name, to string) app.UI {
	return app.Button().Type("button").Class("quiet", "icon").ID(id).Aria("label", name).Title(name).Disabled(to == "").
		DataSet("entry", to).OnClick(s.onWay).Text(sign)
}

// own draws the fields of an own control.
func (s *soa) own(row risk.SoARow) []app.UI {
	if row.Own == nil {
		return nil
	}
	t := soaTexts.In(s.Lang)
	return []app.UI{
		s.Text(row.Own.At("title"), t.OwnTitle, ""),
		s.Suggest(row.Own.At("source"), t.OwnSource, t.OwnSourceHint, sourcesID),
		app.P().Class("refused").Hidden(strings.TrimSpace(row.Own.Source) != "").Text(t.NoSource),
		s.Area(row.Own.At("description"), t.OwnDescription, ""),
	}
}

// why draws which risks use the control, or what to think of when none does.
func (s *soa) why(d *risk.Document, row risk.SoARow) app.UI {
	t := soaTexts.In(s.Lang)
	text, class := "", "hint"
	switch risks := lang.Join(s.Lang, row.Risks); {
	case row.Contradicted:
		text, class = t.ClashWhy(risks, len(row.Risks)), "refused"
	case len(row.Risks) > 0:
		text = t.UsedBy(risks, len(row.Risks))
	case row.Applicable != risk.No && !annexa.IsRequirement(row.Decision.ID):
		text = t.NeedsWhy
	}
	links := make([]app.UI, len(row.Risks))
	for i, id := range row.Risks {
		value, _ := risk.Get(d, risk.Path("risks/"+id+"/draft"))
		links[i] = app.Li().Body(entryLink(d, risk.Path("risks/"+id+"/title"), s.Lang), draftMark(value == true, s.Lang))
	}
	return app.Div().Body(app.P().Class(class).Hidden(text == "").Text(text), app.Ul().Class("plain").Body(links...))
}

// grounds draws the other reasons, each with the words for it when it is on.
func (s *soa) grounds(row risk.SoARow) app.UI {
	t := soaTexts.In(s.Lang)
	body := []app.UI{
		app.Div().Class("field-head").Body(
			app.Span().Class("label").ID("grounds-label").Text(t.Reasons), app.Span().Class("hint").Text(t.ReasonsHint)),
	}
	for i, g := range risk.Grounds() {
		at := row.Decision.At("reasons/" + string(g.Value))
		reason := row.Decision.Reasons.On(g.Value)
		body = append(body, app.Div().Class("ground").Body(
			s.Check(at+"/on", g.Name.In(s.Lang)),
			app.Div().Class("ground-text").Hidden(!reason.On && reason.Text == "").Body(s.Text(at+"/text", t.ReasonText[i], "")),
		))
	}
	return app.Div().Class("grounds").Role("group").Aria("labelledby", "grounds-label").Body(body...)
}

// aboutControl says in one line what kind of control it is.
func aboutControl(id annexa.ControlID, l lang.Lang) string {
	c, ok := annexa.ControlByID(id)
	if !ok {
		return ""
	}
	t := soaTexts.In(l)
	facts := append(slices.Collect(namesIn(c.Type.Names(), l)), slices.Collect(namesIn(c.Properties.Names(), l))...)
	if c.New {
		facts = append(facts, t.New)
	} else if was := slices.Collect(c.Was()); len(was) > 0 {
		facts = append(facts, t.Was(strings.Join(was, ", ")))
	}
	return strings.Join(facts, " · ")
}

// actionLinks draws the actions with owner, date and status.
func actionLinks(d *risk.Document, ids []string, l lang.Lang) []app.UI {
	var out []app.UI
	for _, a := range d.Actions {
		if a == nil || !slices.Contains(ids, a.ID) {
			continue
		}
		facts := []string{a.Owner, lang.DayShort(l, string(a.Due)), risk.NameOf(risk.ActionStatuses(), a.Status).In(l)}
		facts = slices.DeleteFunc(facts, func(s string) bool { return s == "" })
		out = append(out, app.Li().Body(
			entryLink(d, a.At("title"), l),
			app.Span().Class("hint").Text(" "+strings.Join(facts, " · ")),
		))
	}
	return out
}
