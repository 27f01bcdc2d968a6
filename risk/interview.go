package risk

import (
	"strconv"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
)

// InterviewQuestion is what an auditor asks about one clause or one control.
type InterviewQuestion struct {
	At       Path      // of what it is about: "checklist/5.2/status", "decisions/8.13/status"
	Number   string    // "6.1.3 d", "A 8.13", "E1"
	Title    lang.Text // of the document or the control
	Group    lang.Text // that it stands under: a chapter of the standard, a theme of Annex A
	Question lang.Text
	Staff    lang.Text // asked of somebody at work; may be empty
	Evidence lang.In[[]string]
	Owner    string // who can answer it best; may be empty
}

// Interview lists what an auditor will ask: about every clause of the
// checklist, and about every control that applies, which the statement of
// applicability decides (6.1.3 d).
func Interview(a *Assessment) []InterviewQuestion {
	var out []InterviewQuestion
	for _, row := range Checklist(a) {
		c, chapter := row.Clause, strconv.Itoa(row.Clause.ID.Chapter())
		title := annexa.ChapterTitle(c.ID.Chapter())
		out = append(out, InterviewQuestion{
			At: DocumentAt(c.ID, "status"), Number: c.ID.Number(), Title: c.Document,
			Group:    lang.T(chapter+" "+title.In(lang.NL), chapter+" "+title.In(lang.EN)),
			Question: c.Question, Evidence: c.Evidence, Owner: row.Said.Owner,
		})
	}
	if a == nil {
		return out
	}
	for _, row := range a.SoA {
		if row.Applicable == Yes {
			out = append(out, controlQuestion(row))
		}
	}
	return out
}

var (
	ownQuestion = lang.T("Hoe werkt deze maatregel, en waaraan ziet u dat hij doet wat hij moet doen?", "How does this control work, and what shows you that it does what it should?")
	ownGroup    = lang.T("Eigen maatregelen", "Own controls")
)

func controlQuestion(row SoARow) InterviewQuestion {
	id := row.Decision.ID
	q := InterviewQuestion{At: Path("decisions/" + string(id) + "/status"), Number: string(id), Owner: row.Decision.Owner}
	c, ok := annexa.ControlByID(id)
	if !ok {
		q.Group, q.Question, q.Evidence = ownGroup, ownQuestion, lang.Of([]string{}, []string{})
		if row.Own != nil {
			q.Title = lang.T(row.Own.Title, row.Own.Title)
		}
		return q
	}
	theme := strconv.Itoa(int(c.Theme))
	q.Number = "A " + string(id) // so that it is not taken for a clause
	q.Title, q.Group = c.Title, lang.T("A "+theme+" "+c.Theme.Name().In(lang.NL), "A "+theme+" "+c.Theme.Name().In(lang.EN))
	if g, ok := annexa.GuidanceOf(id); ok {
		q.Question, q.Staff, q.Evidence = g.Question, g.Interview, g.Evidence
	}
	return q
}
