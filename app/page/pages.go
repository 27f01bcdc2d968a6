package page

// List returns every page: the way through the tool, in order, and then what
// stands beside it.
func List() []Page {
	return []Page{
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
		privacyPage,
	}
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
