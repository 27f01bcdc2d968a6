package pdf

import (
	"strings"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/pdf/tag"
	"example.org/toepasselijk/risk"
)

type interviewText struct {
	Intro                          func(n int) string
	Who, Role, Date                string
	Staff, Evidence, Answer, Owner string
}

var interviewTexts = lang.Of(
	interviewText{
		Intro: func(n int) string {
			return lang.Plural(n, "1 vraag", "%d vragen") + " over de eisen van hoofdstuk 4 tot en met 10 en over de beheersmaatregelen die van toepassing zijn. Vul per onderdeel in met wie u sprak, en schrijf het antwoord op de lijnen."
		},
		Who: "Gesproken met", Role: "Functie", Date: "Datum",
		Staff: "Vraag aan een medewerker:", Evidence: "Vraag te zien:", Answer: "Antwoord", Owner: "Eigenaar:",
	},
	interviewText{
		Intro: func(n int) string {
			return lang.Plural(n, "1 question", "%d questions") + " about the requirements of clauses 4 to 10 and about the controls that apply. Fill in for each part whom you spoke to, and write the answer on the lines."
		},
		Who: "Interviewed", Role: "Role", Date: "Date",
		Staff: "Ask somebody at work:", Evidence: "Ask to see:", Answer: "Answer", Owner: "Owner:",
	},
)

var interviewChapter = chapter{
	id:     "interview",
	title:  lang.T("Vragenlijst voor interviews", "Interview sheet"),
	clause: "9.2",
	parts:  []Part{Interview},
	draw:   drawInterview,
}

func drawInterview(f *flow) {
	questions := risk.Interview(f.found)
	f.paragraph(body, interviewTexts.In(f.lang).Intro(len(questions)), f.frame().width())
	group := ""
	for _, q := range questions {
		if name := q.Group.In(f.lang); name != group {
			group = name
			f.interviewed(group)
		}
		f.question(q)
	}
	f.settle()
}

const (
	answerLines = 3
	answerPitch = 19.0 // between the lines for an answer, in points: room for a pen
)

// interviewed is the head of a group of questions, with room for who answers
// them and when.
func (f *flow) interviewed(group string) {
	t := interviewTexts.In(f.lang)
	f.section(group)
	const height = 26
	f.hold(0, height, func() {
		fr := f.frame()
		x := fr.left
		for i, label := range []string{t.Who, t.Role, t.Date} {
			w := fr.width() * []float64{0.42, 0.34, 0.24}[i]
			wide := f.text(small, x, f.y+6, label)
			f.page.rule(x+wide+4, f.y+6+small.leading, w-wide-4-gutter, 0.5, pale(ink3))
			x += w
		}
	})
}

// piece is a paragraph of a question, laid out.
type piece struct {
	style *style
	lines []string
	gap   float64 // above it
}

// question sets one question with the lines for its answer, on one page.
func (f *flow) question(q risk.InterviewQuestion) {
	t, width := interviewTexts.In(f.lang), f.frame().width()-answerIndent
	pieces := []piece{{style: bodyStrong, lines: f.wrap(bodyStrong, f.clean(q.Title.In(f.lang)), width)}}
	add := func(st *style, gap float64, label, s string) {
		if !blank(s) {
			pieces = append(pieces, piece{st, f.wrap(st, f.clean(strings.TrimSpace(label+" "+strings.TrimSpace(s))), width), gap})
		}
	}
	add(body, 1, "", q.Question.In(f.lang))
	add(body, 1, t.Staff, q.Staff.In(f.lang))
	add(cellSoft, 2, t.Evidence, strings.Join(q.Evidence.In(f.lang), "; "))
	add(cellSoft, 0, t.Owner, q.Owner)
	pieces = cut(pieces, f.frame().height()/2) // somebody's title may fill pages
	height := 0.0
	for _, p := range pieces {
		height += p.gap + float64(len(p.lines))*p.style.leading
	}
	f.gap(9)
	f.need(height + answerLines*answerPitch)
	f.mark("question/" + q.Number)
	fr := f.frame()
	of := f.block(tag.H3, func() { f.text(chapterNo, fr.left, f.y, q.Number) })
	for i, p := range pieces {
		if i > 0 && len(p.lines) > 0 { // the first is the rest of the heading
			of = f.tree.Add(tag.P, f.within)
		}
		f.y += p.gap
		f.say(of, func() {
			for _, l := range p.lines {
				f.text(p.style, fr.left+answerIndent, f.y, l)
				f.y += p.style.leading
			}
		})
	}
	for i := range answerLines {
		if i == 0 {
			f.text(small, fr.left, f.y+answerPitch-small.leading, t.Answer)
		}
		f.y += answerPitch
		f.page.rule(fr.left+answerIndent, f.y, width, 0.4, pale(ink3))
	}
	f.begun = true
}

const answerIndent = 54.0 // of a question from the left, beside its number

// cut leaves out the lines of pieces that come after a height.
func cut(pieces []piece, height float64) []piece {
	for i, p := range pieces {
		height -= p.gap
		room := max(0, int(height/p.style.leading))
		if len(p.lines) > room {
			pieces[i].lines = p.lines[:room]
		}
		height -= float64(len(pieces[i].lines)) * p.style.leading
	}
	return pieces
}
