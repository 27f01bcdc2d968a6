package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/tag"
	"example.org/toepasselijk/risk"
)

type cardText struct {
	Title, Cause, Event, Consequence, Assets, Threat, Vulnerability, Properties, Owner, Existing, Remark string
	Gross, Now, Treatment, Controls, Declined, Actions, Rest, Detects, RestNote, Approval, Continued     string
	ReasonWhat                                                                                           string
	TitleWhat, CauseWhat, EventWhat, ConsequenceWhat, ThreatWhat, VulnerabilityWhat                      string
	PropertiesWhat, OwnerWhat, ExistingWhat, OptionWhat                                                  string
	Score                                                                                                func(likelihood, impact string) string
}

var cardTexts = lang.Of(
	cardText{
		Title: "Risico", Cause: "Oorzaak", Event: "Gebeurtenis", Consequence: "Gevolg", Assets: "Bedrijfsmiddelen", Threat: "Dreiging", Vulnerability: "Kwetsbaarheid",
		Properties: "Geraakte eigenschappen", Owner: "Risico-eigenaar", Existing: "Bestaande maatregelen", Remark: "Opmerking",
		Gross: "Brutorisico", Now: "Risico nu", Treatment: "Behandeling", Controls: "Maatregelen", Declined: "Niet gekozen", Actions: "Acties",
		Rest: "Restrisico", Detects: "Ontdekken verlaagt", RestNote: "Onderbouwing", Approval: "Goedkeuring", Continued: "vervolg", ReasonWhat: "reden",
		TitleWhat: "omschrijving", CauseWhat: "oorzaak", EventWhat: "gebeurtenis", ConsequenceWhat: "gevolg", ThreatWhat: "dreiging", VulnerabilityWhat: "kwetsbaarheid",
		PropertiesWhat: "geraakte eigenschappen", OwnerWhat: "risico-eigenaar", ExistingWhat: "bestaande maatregelen", OptionWhat: "keuze voor de behandeling",
		Score: func(l, i string) string { return "Kans " + l + ", impact " + i },
	},
	cardText{
		Title: "Risk", Cause: "Cause", Event: "Event", Consequence: "Consequence", Assets: "Assets", Threat: "Threat", Vulnerability: "Vulnerability",
		Properties: "Properties harmed", Owner: "Risk owner", Existing: "Existing controls", Remark: "Remark",
		Gross: "Gross risk", Now: "Risk now", Treatment: "Treatment", Controls: "Controls", Declined: "Not chosen", Actions: "Actions",
		Rest: "Residual risk", Detects: "Detecting lowers", RestNote: "Reasoning", Approval: "Approval", Continued: "continued", ReasonWhat: "reason",
		TitleWhat: "description", CauseWhat: "cause", EventWhat: "event", ConsequenceWhat: "consequence", ThreatWhat: "threat", VulnerabilityWhat: "vulnerability",
		PropertiesWhat: "properties harmed", OwnerWhat: "risk owner", ExistingWhat: "existing controls", OptionWhat: "treatment option",
		Score: func(l, i string) string { return "Likelihood " + l + ", impact " + i },
	},
)

// drawCards sets one card per risk with all that is known of it.
func drawCards(f *flow) {
	f.mark("register/cards")
	f.bookmark(1, registerTexts.In(f.lang).Cards)
	f.heading(title2, 0, 8, registerTexts.In(f.lang).Cards)
	names := f.registry()
	for i := range f.found.Risks {
		f.card(&f.found.Risks[i], names)
	}
}

// registry finds what risks refer to by id.
type registry struct {
	assets    map[string]string
	actions   map[string]*risk.Action
	decisions map[annexa.ControlID]*risk.SoARow
}

func (f *flow) registry() registry {
	r := registry{make(map[string]string), make(map[string]*risk.Action), make(map[annexa.ControlID]*risk.SoARow)}
	for _, a := range f.doc.Assets {
		r.assets[a.ID] = a.Name
	}
	for _, a := range f.doc.Actions {
		r.actions[a.ID] = a
	}
	for i := range f.found.SoA {
		r.decisions[f.found.SoA[i].Decision.ID] = &f.found.SoA[i]
	}
	return r
}

// card sets one risk. It stays on one page when it fits on one, unless that
// leaves much of a page empty.
func (f *flow) card(r *risk.RiskResult, names registry) {
	t, k := cardTexts.In(f.lang), r.Risk
	d := f.definitions()
	d.rule = nil
	d.pad = 0.6
	var rows []row
	add := func(label string, items ...item) {
		if laid, ok := d.lay(label, items...); ok {
			rows = append(rows, laid)
		}
	}
	heads, cut := f.cardHead(r)
	if cut {
		add(t.Title, item{text: k.Title, style: cellText})
	}
	if k.Draft {
		add(draftTexts.In(f.lang).State, f.draftItem(true))
	}
	add(t.Cause, f.value(k.Cause, t.CauseWhat))
	add(t.Event, f.value(k.Event, t.EventWhat))
	add(t.Consequence, f.value(k.Consequence, t.ConsequenceWhat))
	add(t.Assets, optional(assetNames(k.Assets, names.assets)))
	add(t.Threat, f.value(risk.ThreatName(k, f.lang), t.ThreatWhat), f.ownThreat(k))
	add(t.Vulnerability, f.value(k.Vulnerability, t.VulnerabilityWhat))
	add(t.Properties, f.value(f.properties(k), t.PropertiesWhat))
	add(t.Owner, f.value(k.Owner, t.OwnerWhat))
	add(t.Existing, f.value(k.Existing, t.ExistingWhat))
	if f.doc.Method.Gross {
		add(t.Gross, f.scored(r, risk.Gross)...)
	}
	add(t.Now, f.scored(r, risk.Current)...)
	add(t.Treatment, f.value(risk.NameOf(risk.Options(), k.Treatment.Option).In(f.lang), t.OptionWhat), item{text: k.Treatment.Explanation, style: cellText})
	add(t.Controls, f.controlItems(k.Treatment.Controls, names)...)
	add(t.Declined, f.declinedItems(k)...)
	add(t.Actions, f.actionItems(k.Treatment.Actions, names)...)
	add(t.Rest, f.scored(r, risk.Residual)...)
	add(t.Detects, optional(risk.NameOf(risk.Dimensions(), k.Treatment.Detects).In(f.lang)))
	add(t.RestNote, optional(k.Treatment.ResidualNote))
	add(t.Approval, f.approvalItems(r)...)
	add(t.Remark, optional(k.Remark))

	fr := f.frame()
	height := 6.0
	for _, l := range heads {
		height += l.style.leading
	}
	f.hold(12, height+5, func() {
		f.mark(k.ID)
		f.bookmark(2, strings.TrimSpace(k.ID+"  "+f.clean(k.Title)))
		f.page.rule(fr.left, f.y, fr.width(), 1.2, accent)
		y := f.y + 6
		f.block(tag.H3, func() {
			for i, l := range heads {
				if i == 0 {
					f.text(title3.in(accent), fr.left, y, k.ID)
				}
				f.text(l.style, fr.left+cardIndent, y, l.text)
				y += l.style.leading
			}
		})
		f.cardLevels(r, fr.right, f.y+6+(title3.leading-chipHeight)/2)
	})
	whole := 0.0
	for _, l := range rows {
		whole += l.height
	}
	turn := len(rows)
	if whole+height+5 <= fr.height() {
		if turn = f.cardTurn(rows, whole); turn == len(rows) {
			f.need(whole)
		}
	}
	f.repeat = func() {
		f.text(small, fr.left, f.y, k.ID+" · "+t.Continued)
		f.y += small.leading + 3
	}
	for i, l := range rows {
		if i == turn {
			f.next()
		}
		d.place(l)
	}
	d.end()
}

// cardTurn returns the row of a card that goes to the next page first; none
// when the card stays together. It is parted only where that saves a third of
// a page from being empty, and never for a few lines.
func (f *flow) cardTurn(rows []row, whole float64) int {
	const few = 6 * 12.0 // points
	room := f.room()
	if whole <= room || room < f.frame().height()/3 {
		return len(rows)
	}
	turn, rest := 0, whole
	for turn < len(rows) && whole-rest+rows[turn].height <= room {
		rest -= rows[turn].height
		turn++
	}
	for turn > 0 && rest < few {
		turn--
		rest += rows[turn].height
	}
	if whole-rest < few {
		return len(rows)
	}
	return turn
}

// cardIndent is where the title of a card starts; as wide as its labels.
const cardIndent = 118 + gutter

// cardHead wraps the title of a card, and reports whether it was cut: a very
// long one stands in full among the rows.
func (f *flow) cardHead(r *risk.RiskResult) (head []line, cut bool) {
	const most = 4 // lines
	k := r.Risk
	st, title := title3, k.Title
	if blank(title) {
		it := f.unfilled(cardTexts.In(f.lang).TitleWhat)
		st, title = it.style, it.text
	}
	width := f.frame().width() - cardIndent - f.cardLevels(r, 0, 0) - gutter
	lines := f.wrap(st, f.clean(title), width)
	if cut = len(lines) > most; cut {
		lines = f.fitLines(st, f.clean(title), width, most)
	}
	for _, l := range lines {
		head = append(head, line{text: l, style: st})
	}
	return head, cut
}

// cardLevels draws at the right of a title from which level to which a risk
// goes, ending at x, and returns how wide that is; at 0 it only measures.
func (f *flow) cardLevels(r *risk.RiskResult, x, y float64) (wide float64) {
	const widest, arrow = 84.0, 16.0
	name := func(level int) string {
		return f.fit(chipText, f.clean(f.doc.Method.LevelName(f.lang, level)), widest-f.chipSpare())
	}
	levels := make([]int, 0, 2)
	for _, n := range []int{r.Current, r.Residual} {
		if n > 0 {
			levels = append(levels, n)
		}
	}
	if r.Current == 0 {
		return 0
	}
	for i, n := range levels {
		if i > 0 {
			wide += arrow
		}
		wide += f.chipSpare() + f.width(chipText, name(n))
	}
	if x == 0 {
		return wide
	}
	x -= wide
	for i, n := range levels {
		if i > 0 {
			f.text(cellSoft, x+(arrow-f.width(cellSoft, "→"))/2, y+(chipHeight-cellSoft.leading)/2, "→")
			x += arrow
		}
		x += f.chip(x, y, n, name(n))
	}
	return wide
}

// ownThreat shows the user's words beside the catalogue's, if both are there.
func (f *flow) ownThreat(k *risk.Risk) item {
	if k.OwnThreat == risk.ThreatName(k, f.lang) {
		return item{}
	}
	return item{text: k.OwnThreat, style: cellText}
}

func (f *flow) properties(k *risk.Risk) string {
	var names []string
	for _, p := range k.Properties {
		names = append(names, risk.NameOf(f.doc.Method.Properties(), p).In(f.lang))
	}
	return strings.Join(names, ", ")
}

// scored is the level of a risk at a moment with the score beside it in the
// words of the scales, and the areas that it comes from under it.
func (f *flow) scored(r *risk.RiskResult, at risk.Moment) cell {
	it, s, m := f.momentItem(r, at), r.Risk.ScoreFor(at), &f.doc.Method
	if s.Likelihood > 0 && s.Impact > 0 {
		it.aside = cardTexts.In(f.lang).Score(
			scoreStep(s.Likelihood)+" ("+lower(m.LikelihoodStep(f.lang, s.Likelihood).Name)+")",
			scoreStep(s.Impact)+" ("+lower(m.ImpactStep(f.lang, s.Impact).Name)+")")
	}
	return append(cell{it}, f.areaItems(r.Risk, at)...)
}

// declinedItems lists the controls that were proposed and set aside, each with
// why.
func (f *flow) declinedItems(k *risk.Risk) cell {
	var out cell
	for _, d := range k.Treatment.Declined {
		why := f.value(d.Reason, cardTexts.In(f.lang).ReasonWhat)
		out = append(out, item{label: string(d.ID), text: risk.ControlTitle(f.doc, d.ID, f.lang) + ": " + why.text, style: why.style})
	}
	return out
}

// controlItems lists controls with their title and how far they are.
func (f *flow) controlItems(ids []annexa.ControlID, names registry) cell {
	var out cell
	for _, id := range ids {
		s := risk.ControlTitle(f.doc, id, f.lang)
		if row := names.decisions[id]; row != nil && row.Decision.Status != "" {
			s += " (" + lower(risk.NameOf(risk.ControlStatuses(), row.Decision.Status).In(f.lang)) + ")"
		}
		out = append(out, item{label: string(id), text: s, style: cellText})
	}
	return out
}

// actionItems lists actions with owner, date and status.
func (f *flow) actionItems(ids []string, names registry) cell {
	var out cell
	for _, id := range ids {
		a := names.actions[id]
		if a == nil {
			continue
		}
		more := commaList(a.Owner, lang.DayShort(f.lang, string(a.Due)), lower(risk.NameOf(risk.ActionStatuses(), a.Status).In(f.lang)))
		s := a.Title
		if more != "" {
			s += " (" + more + ")"
		}
		out = append(out, item{label: id, text: s, style: cellText})
	}
	return out
}
