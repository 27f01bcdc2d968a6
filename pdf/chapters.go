package pdf

// chapters is the report, from front to back. A new chapter is one line here.
func chapters() []chapter {
	return []chapter{
		coverChapter,
		controlChapter,
		contentsChapter,
		summaryChapter,
		scopeChapter,
		methodChapter,
		assetsChapter,
		registerChapter,
		treatmentChapter,
		soaChapter,
		frameworksChapter,
		documentsChapter,
		changesChapter,
		findingsChapter,
		notesChapter,
		traceChapter,
		termsChapter,
		interviewChapter,
	}
}
