package audit

import (
	"strconv"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// Clause 6.1.2 a and b: the criteria in full, and whether they are kept.
var criteriaRules = []Rule{
	{
		ID: "level-without-accepter", Clause: "6.1.2 a.1", Severity: Remark,
		Title: lang.T("Bij een niveau boven de grens staat niet wie het mag accepteren", "A level above the line does not say who may accept it"),
		Why: lang.T(
			"Hoe hoger het risico, hoe hoger degene die ja mag zeggen. Staat dat er niet bij elk niveau, dan kan een auditor niet nagaan of de juiste persoon tekende.",
			"The higher the risk, the higher the person who may say yes. Unless every level says so, an auditor cannot check whether the right person signed."),
		Mend: lang.T("Vul bij dit niveau de functie in die het mag accepteren.", "Fill in for this level the role that may accept it."),
		Check: func(p *Pass) {
			if accepter, term := told(&p.Document.Method); accepter || term && blank(p.Document.Method.Note) {
				p.eachAbove(func(field string, level risk.Level) { p.Want(!blank(level.AcceptedBy), levels, field+"/acceptedBy") })
			}
		},
	},
	{
		ID: "level-without-term", Clause: "6.1.2 a.1", Severity: Remark,
		Title: lang.T("Bij een niveau boven de grens staat niet binnen welke tijd het behandeld moet zijn", "A level above the line does not say within what time it must be treated"),
		Why: lang.T(
			"Zonder termijn mag een te hoog risico voor altijd te hoog blijven. Een auditor houdt de data van uw acties naast deze termijn.",
			"Without a term a risk that is too high may stay so for ever. An auditor holds the dates of your actions against this term."),
		Mend: lang.T("Vul bij dit niveau het aantal dagen in waarbinnen het behandeld moet zijn.", "Fill in for this level the number of days within which it must be treated."),
		Check: func(p *Pass) {
			if accepter, term := told(&p.Document.Method); term || accepter && blank(p.Document.Method.Note) {
				p.eachAbove(func(field string, level risk.Level) { p.Want(level.Within > 0, levels, field+"/within") })
			}
		},
	},
	{
		ID: "level-in-no-cell", Clause: "6.1.2 b", Severity: Remark,
		Title: lang.T("Een niveau komt nergens in de matrix voor", "A level occurs nowhere in the matrix"),
		Why: lang.T(
			"Geen enkel risico kan dit niveau krijgen. Een auditor vraagt waarom u het hebt, en of de matrix wel is zoals u bedoelde.",
			"No risk can ever have this level. An auditor asks why you have it, and whether the matrix is what you meant."),
		Mend: lang.T("Geef een of meer vakken dit niveau, of neem minder niveaus.", "Give one or more cells this level, or take fewer levels."),
		Check: func(p *Pass) {
			m := &p.Document.Method
			if low, high := reach(*m); low == high {
				return // a matrix of one level is a finding of its own
			}
			occurs := map[int]bool{}
			for _, row := range m.Matrix {
				for _, level := range row {
					occurs[level] = true
				}
			}
			for n := range m.Levels {
				p.Want(occurs[n+1], levels, strconv.Itoa(n+1)+"/name")
			}
		},
	},
	{
		ID: "levels-coloured-alike", Clause: "6.1.2 b", Severity: Remark,
		Title: lang.T("Twee niveaus hebben dezelfde kleur", "Two levels have the same colour"),
		Why: lang.T(
			"In de matrix lijken ze dan één niveau. Wie snel kijkt, ziet een te hoog risico aan voor een dat mag.",
			"In the matrix they then look like one level. Who glances at it takes a risk that is too high for one that may be."),
		Mend: lang.T("Kies voor elk niveau een eigen kleur.", "Choose a colour of its own for each level."),
		Check: func(p *Pass) {
			m := &p.Document.Method
			seen := map[risk.Colour]bool{}
			for n := range m.Levels {
				colour := m.LevelColour(n + 1)
				p.Want(!seen[colour], levels, strconv.Itoa(n+1)+"/colour")
				seen[colour] = true
			}
		},
	},
	{
		ID: "own-area-undescribed", Clause: "6.1.2 b", Severity: Remark,
		Title: lang.T("Een eigen impactgebied is niet beschreven", "An impact area of your own is not described"),
		Why: lang.T(
			"Voor een standaardgebied staat er wat elke stap betekent. Bij een eigen gebied moet u dat zelf zeggen, anders scoort iedereen naar eigen gevoel.",
			"For a standard area it says what each step means. For an area of your own you have to say so yourself, or everyone scores by feeling."),
		Mend: lang.T("Geef het gebied een naam en schrijf bij elke stap wat die daar betekent.", "Give the area a name and write for each step what it means there."),
		Check: func(p *Pass) {
			for a := range present(p.Document.Method.Areas) {
				if a.Kind == "" && a.On {
					field := undescribed(a)
					p.Want(field == "", a, field)
				}
			}
		},
	},
	{
		ID: "area-never-scored", Clause: "6.1.2 d.1", Severity: Remark,
		Title: lang.T("Een impactgebied staat aan, maar geen enkel risico is erop ingeschat", "An impact area is on, but no risk is scored on it"),
		Why: lang.T(
			"U zegt dat de impact in dit gebied meetelt. Dat geen enkel risico er iets in doet, gelooft een auditor niet meteen: het ziet eruit als vergeten.",
			"You say that the impact in this area counts. That no risk does anything in it is hard for an auditor to believe: it looks forgotten."),
		Mend:  lang.T("Schat de risico's ook op dit gebied in, of zet het gebied uit.", "Score the risks on this area too, or switch the area off."),
		Check: checkAreasScored,
	},
	{
		ID: "own-quality-unnamed", Clause: "6.1.2 c.1", Severity: Remark,
		Title: lang.T("Een eigen eigenschap van informatie heeft geen naam", "A quality of information of your own has no name"),
		Why: lang.T(
			"In het register staat dan een risico dat iets aantast zonder dat te lezen is wat.",
			"The register then has a risk that harms something, and nobody can read what."),
		Mend: lang.T("Geef de eigenschap een naam, of haal haar weg.", "Give the quality a name, or remove it."),
		Check: func(p *Pass) {
			for q := range present(p.Document.Method.Qualities) {
				p.Want(!blank(q.Name), q, "name")
			}
		},
	},
	{
		ID: "treatment-past-term", Clause: "6.1.3 e", Severity: Shortcoming,
		Title: lang.T("De behandeling van een risico is later klaar dan het niveau toestaat", "The treatment of a risk is done later than its level allows"),
		Why: lang.T(
			"U hebt zelf bepaald binnen welke tijd een risico van dit niveau behandeld moet zijn. Met deze datums houdt u zich niet aan uw eigen criteria.",
			"You set the time within which a risk of this level must be treated yourself. With these dates you do not keep to your own criteria."),
		Mend:    lang.T("Vervroeg de laatste actie, of leg uit waarom het later wordt en accepteer deze bevinding.", "Bring the last action forward, or explain why it will be later and accept this finding."),
		Depends: func(p *Pass) any { return [...]any{whole(p.Document.Actions), p.Document.Edition.Date} },
		Risk: func(p *Pass, r risk.RiskResult) {
			if until := p.treatBy(r.Current); until != "" {
				if _, last := risk.LastDue(p.Document, r.Risk); last != "" {
					p.Want(last <= until, r.Risk, "treatment/actions")
				}
			}
		},
	},
	{
		ID: "approval-without-authority", Clause: "6.1.2 a.1", Severity: Shortcoming,
		Title: lang.T("Een risico is geaccepteerd door een ander dan uw criteria zeggen", "A risk was accepted by somebody else than your criteria say"),
		Why: lang.T(
			"U hebt bepaald wie een restrisico van dit niveau mag accepteren. Aan deze goedkeuring is niet te zien dat diegene het weet.",
			"You set who may accept a residual risk of this level. This approval does not show that this person knows of it."),
		Mend: lang.T(
			"Laat ook degene tekenen die dit niveau mag accepteren, en noem hem in de functie of de opmerking: \"met akkoord van de directie van 3 maart\".",
			"Have the one who may accept this level sign too, and name them in the role or the remark: \"agreed by management on 3 March\"."),
		Risk: func(p *Pass, r risk.RiskResult) {
			accepter := p.Document.Method.AcceptedBy(r.Residual)
			// Where the owner is the one, another rule minds who signed; and what
			// treatment made larger is wrong itself.
			if accepter == "" || same(accepter, r.Risk.Owner) || grown(r.Risk) {
				return
			}
			if r.Approval == risk.Valid {
				p.Want(p.Document.Method.Entitled(r.Risk, r.Risk.Treatment.Approval), r.Risk, "treatment/approval/name")
			}
		},
	},
}

const levels section = "method/levels"

// told reports whether the levels above the line say anywhere who may accept
// them, and within what time they must be treated. A note may say the same.
func told(m *risk.Method) (accepter, term bool) {
	for _, level := range m.Levels[min(max(m.Acceptance, 0), len(m.Levels)):] {
		accepter, term = accepter || !blank(level.AcceptedBy), term || level.Within > 0
	}
	return accepter, term
}

// eachAbove calls do with every level above the line, and its number.
func (p *Pass) eachAbove(do func(number string, level risk.Level)) {
	for i, level := range p.Document.Method.Levels {
		if p.Document.Method.Above(i + 1) {
			do(strconv.Itoa(i+1), level)
		}
	}
}

// treatBy is [risk.TreatBy], worked out once for each level.
func (p *Pass) treatBy(level int) risk.Date {
	if level < 0 || level > risk.MaxLevels {
		return ""
	}
	if p.terms == nil {
		p.terms = new([risk.MaxLevels + 1]risk.Date)
		for n := range p.terms {
			p.terms[n] = risk.TreatBy(p.Document, n)
		}
	}
	return p.terms[level]
}

// grown reports whether more of r remains than there is today.
func grown(r *risk.Risk) bool {
	now, rest := r.Current, r.ResidualScore()
	return rest.Likelihood > now.Likelihood || rest.Impact > now.Impact
}

// undescribed returns the first field of an own area that says nothing; empty
// when it is described in full.
func undescribed(a *risk.Area) string {
	if blank(a.Name) {
		return "name"
	}
	for i, step := range a.Steps {
		if blank(step.Description) {
			return "steps/" + strconv.Itoa(i+1) + "/description"
		}
	}
	return ""
}

// checkAreasScored wants every area that is on to be scored by some risk, once
// enough are scored on another.
func checkAreasScored(p *Pass) {
	if !p.Document.Method.PerArea {
		return
	}
	areas, most := p.Document.Method.AreasOn(), 0
	for _, a := range areas {
		most = max(most, p.scored.count(a.ID))
	}
	if most < several {
		return
	}
	for _, a := range areas {
		p.Want(p.scored.has(a.ID), a, "on")
	}
}
