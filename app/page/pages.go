package page

// List returns every page: the way through the tool, in order, and then what
// stands beside it.
func List() []Page {
	return append([]Page{
		startPage,
		scopePage,
		methodPage,
		assetsPage,
		risksPage,
		treatmentPage,
		soaPage,
		auditPage,
		documentsPage,
		questionsPage,
		calendarPage,
		reportPage,
		comparePage,
		transitionPage,
		editionsPage,
		termsPage,
		threatsPage,
		explainedPage,
		privacyPage,
	}, articlePages...)
}

// pageByID returns the page with an id; the start page when there is none.
func pageByID(id string) Page {
	for _, p := range List() {
		if p.ID == id {
			return p
		}
	}
	return startPage
}

// steps returns the pages that are steps, in order.
func steps() []Page {
	var out []Page
	for _, p := range List() {
		if p.Step {
			out = append(out, p)
		}
	}
	return out
}
