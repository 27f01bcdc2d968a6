//go:build !js

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	pages "example.org/toepasselijk/app/page"
)

// showsAnswer is true when the focus is on something that can be seen and says
// something: a field that is filled in, a choice that is made, or the heading
// of a page with a list on it.
const showsAnswer = `(() => {
	const e = document.activeElement, box = e.getBoundingClientRect();
	if (box.width === 0 || box.height === 0 || box.bottom < 0 || box.top > innerHeight) return false;
	if (e.id === "title") return document.querySelectorAll("#main tbody tr, #main li").length > 5;
	if (e.matches("input, textarea")) return e.value.trim() !== "" || e.placeholder.trim() !== "";
	if (e.matches("select")) return e.selectedIndex > 0;
	return e.innerText.trim() !== "";
})()`

// The journey of an auditor through the worked example: from each question of
// clause 6.1.2 a to e and 6.1.3 a to f to where the screen answers it, and
// back.
func TestAuditorFindsTheAnswers(t *testing.T) {
	t.Parallel()
	for _, l := range lang.All() {
		t.Run(l.Code(), func(t *testing.T) {
			p := newTab(t)
			p.begin(pages.URL(l, pageOf("audit")), "example")
			p.wait(`location.search === ""`)
			p.wait(one("#answers"))
			clauses := eval[[]string](p, `[...document.querySelectorAll(".answer .clause")].map(e => e.innerText)`)
			assert.Equal(t, "6.1.2 a, 6.1.2 b, 6.1.2 c, 6.1.2 d, 6.1.2 e, 6.1.3 a, 6.1.3 b, 6.1.3 c, 6.1.3 d, 6.1.3 e, 6.1.3 f", strings.Join(clauses, ", "))
			for _, clause := range clauses {
				row := fmt.Sprintf(`[id="answer-%s"]`, strings.ReplaceAll(clause, " ", "-"))
				links := eval[int](p, fmt.Sprintf(`document.querySelectorAll(%s).length`, quote(row+" li a")))
				require.Positive(t, links, clause)
				for n := range links {
					p.wait(one(row))
					p.click(fmt.Sprintf("%s li:nth-child(%d) a", row, n+1))
					p.wait(`!document.querySelector("#main.page-audit")`)
					where := eval[string](p, "decodeURI(location.pathname + location.hash)")
					_, at, _ := strings.Cut(where, "#")
					if at == "" {
						at = "title"
					}
					p.wait("document.activeElement.id === " + quote(at))
					assert.True(t, eval[bool](p, showsAnswer), "%s: %s answers nothing", clause, where)
					p.do(back)
					p.wait(`document.querySelector("#main.page-audit")`)
				}
			}
		})
	}
}

// A finding is accepted with a reason, stays in sight, is opened again by
// taking that back, and each step can be undone.
func TestAcceptFinding(t *testing.T) {
	t.Parallel()
	p := newTab(t)
	p.begin("/organisatie", "example")
	p.wait(`location.search === ""`)
	p.fill("organisation/scope", "")
	p.click(`.rail a[href="/auditcheck"]`)
	p.wait(one("#rule-scope-empty"))
	open := eval[int](p, `+document.querySelector("#show-open .n").innerText`)
	p.click("#rule-scope-empty .small")
	p.wait(`document.activeElement.id === "accept-reason"`)
	p.click("#accept-yes")
	p.sees("Vul in waarom u deze bevinding accepteert.")
	p.wait(`document.activeElement.id === "accept-reason"`)
	p.checkAxeHere(t)
	p.click("#accept-reason")
	p.press("De directie stelt hem in mei vast.")
	p.click("#accept-by")
	p.press("Marieke van Dalen")
	p.click("#accept-yes")
	p.wait("!" + one("#rule-scope-empty"))
	p.sees("De bevinding is geaccepteerd.")
	p.reads("#show-open .n", fmt.Sprint(open-1))
	p.reads("#show-accepted .n", "1")

	p.click("#show-accepted")
	p.holds("notes/N1/reason", "De directie stelt hem in mei vast.")
	p.holds("notes/N1/by", "Marieke van Dalen")
	p.checkAxeHere(t)
	p.fill("notes/N1/reason", "")
	p.sees("Zonder uitleg telt dit niet")
	p.reads("#show-open .n", fmt.Sprint(open+1)) // the finding, and the note that says nothing
	p.press("De directie stelt hem in juni vast.")
	p.reads("#show-open .n", fmt.Sprint(open-1))

	p.click(`.rail a[href="/risicos"]`)
	p.wait(`document.querySelector("#main.page-risks")`)
	p.visit("/auditcheck#notes/N1/reason") // as a finding about the note leads to it
	p.wait(`document.activeElement.id === "notes/N1/reason"`)
	p.click(`[data-entry="back N1"]`)
	p.wait("!" + one(field("notes/N1")))
	p.click("#show-open")
	p.wait(one("#rule-scope-empty"))

	// Choosing by severity and step, and what was looked for without a finding.
	p.choose("audit-severity", "Tekortkomingen")
	p.wait("!" + one("#rule-scope-empty"))
	p.click("#in-order")
	p.wait(`document.querySelectorAll(".fine-rule").length > 10`)
	p.click("#audit-clear")
	p.click("#show-open")
	p.wait(one("#rule-scope-empty"))
	p.choose("audit-step", "Organisatie en scope")
	p.wait(one("#rule-scope-empty"))
	p.click("#not-applicable")
	p.wait(one(".fine-rule"))
}
